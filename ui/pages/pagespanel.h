// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace quarterly {

class FitPanel;
class PagesLine;
class PagesView;
class Session;

// The pages with the line about them below and, between them when asked for, the ways to make them fit.
class PagesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PagesPanel(Session &session, QWidget *parent = nullptr);
    PagesView &view() const { return *m_view; }

private:
    void openFit(bool open);

    PagesView *m_view;
    PagesLine *m_line;
    FitPanel *m_fit;
};

} // namespace quarterly
