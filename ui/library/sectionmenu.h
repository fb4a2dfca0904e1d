// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QMenu>

namespace quarterly {

class Session;

// The sections of the issue chosen at the top.
class SectionMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SectionMenu(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(quarterly::SectionId section);

private:
    void fill();

    Session &m_session;
};

} // namespace quarterly
