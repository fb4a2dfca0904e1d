// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitsearcher.h"

namespace quarterly {

FitSearcher::FitSearcher(QObject *parent) : QObject(parent), m_cache(makeLayoutCache())
{
    m_worker.setMaxThreadCount(1);
}

FitSearcher::~FitSearcher()
{
    stopSearch();
    stopPreview();
    m_worker.waitForDone();
}

void FitSearcher::search(const Issue &issue, Language language, const FitGoal &goal)
{
    const int question = ++m_search;
    m_worker.start([this, question, issue, language, goal] {
        const RemedyList list = findRemedies(issue, language, goal, [this, question] { return question == m_search; });
        const auto tell = [this, question, list] {
            if (question == m_search)
                Q_EMIT found(list);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void FitSearcher::preview(const Issue &issue, Language language, const QList<FitChange> &changes)
{
    const int question = ++m_preview;
    m_worker.start([this, question, issue, language, changes] {
        if (question != m_preview)
            return; // something newer waits behind
        const Issue changed = withChanges(issue, language, changes);
        const auto pages = std::make_shared<const Pages>(layoutIssue(changed, language, changed.setup, m_cache.get()));
        const auto tell = [this, question, pages] {
            if (question == m_preview)
                Q_EMIT previewReady(pages);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace quarterly
