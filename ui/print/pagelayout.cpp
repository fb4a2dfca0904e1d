// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelayout.h"

#include "layout/layoutissue.h"

namespace quarterly {

PageLayout::PageLayout(const Issue &issue, QObject *parent)
    : QObject(parent)
    , m_issue(std::make_shared<const Issue>(issue))
{
    m_worker.setMaxThreadCount(1);
}

PageLayout::~PageLayout()
{
    ++m_generation;
    m_worker.waitForDone();
}

void PageLayout::lay(Language language, const PageSetup &setup)
{
    const bool isSame = m_generation > 0 && language == m_language && setup == m_setup;
    if (isSame && !m_pages)
        return; // under way
    if (isSame) {
        Q_EMIT ready();
        return;
    }
    m_language = language;
    m_setup = setup;
    m_pages = nullptr;
    m_worker.start([this, issue = m_issue, language, setup, generation = ++m_generation] {
        if (generation != m_generation)
            return; // something newer waits behind
        auto pages = std::make_shared<const Pages>(layoutIssue(*issue, language, setup));
        QMetaObject::invokeMethod(this, [this, generation, pages] { take(generation, pages); }, Qt::QueuedConnection);
    });
}

void PageLayout::take(int generation, SharedPages pages)
{
    if (generation != m_generation)
        return;
    m_pages = std::move(pages);
    Q_EMIT ready();
}

} // namespace quarterly
