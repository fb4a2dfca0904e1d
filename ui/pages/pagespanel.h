// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace quarterly {

class PagesView;
class Session;

// The pages with the line about them below.
class PagesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PagesPanel(Session &session, QWidget *parent = nullptr);
    PagesView &view() const { return *m_view; }

private:
    PagesView *m_view;
};

} // namespace quarterly
