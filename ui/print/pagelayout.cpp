// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelayout.h"

#include "layout/layoutissue.h"

namespace quarterly {

PageLayout::PageLayout(const Issue &issue, QObject *parent)
    : QObject(parent)
    , m_issue(std::make_shared<const Issue>(issue))
{
}

void PageLayout::lay(Language language, const PageSetup &setup)
{
    const bool isSame = m_isAsked && language == m_language && setup == m_setup;
    if (isSame && !m_pages)
        return; // under way
    if (isSame) {
        Q_EMIT ready();
        return;
    }
    m_language = language;
    m_setup = setup;
    m_pages = nullptr;
    m_isAsked = true;
    const auto layOut = [issue = m_issue, language, setup](const Background::GoesOn &) {
        return std::make_shared<const Pages>(layoutIssue(*issue, language, setup));
    };
    m_background.run<SharedPages>(layOut, [this](const SharedPages &pages) {
        m_pages = pages;
        Q_EMIT ready();
    });
}

} // namespace quarterly
