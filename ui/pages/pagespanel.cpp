// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagespanel.h"

#include "pagesline.h"
#include "pagesview.h"

#include "ui/fit/fitpanel.h"

#include <QVBoxLayout>

namespace quarterly {

PagesPanel::PagesPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_view(new PagesView(session, this))
    , m_line(new PagesLine(session, this))
    , m_fit(new FitPanel(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_fit);
    column->addWidget(m_line);
    m_fit->hide();
    connect(m_line, &PagesLine::fitToggled, this, &PagesPanel::openFit);
    connect(m_fit, &FitPanel::closeRequested, m_line, [this] { m_line->setFitOpen(false); });
    connect(m_fit, &FitPanel::previewed, m_view, &PagesView::showPreview);
}

void PagesPanel::openFit(bool open)
{
    const bool hadFocus = m_fit->isAncestorOf(focusWidget());
    m_fit->setVisible(open);
    if (open)
        m_fit->setFocus();
    else if (hadFocus)
        m_line->setFocus();
}

} // namespace quarterly
