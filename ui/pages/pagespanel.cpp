// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagespanel.h"

#include "pagesline.h"
#include "pagesview.h"

#include <QVBoxLayout>

namespace quarterly {

PagesPanel::PagesPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_view(new PagesView(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(new PagesLine(session, this));
}

} // namespace quarterly
