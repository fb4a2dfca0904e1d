// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/remedysearch.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace quarterly {

// Looks for remedies and sets the pages that would come of one, in a thread of its own; the newest question wins.
class FitSearcher : public QObject
{
    Q_OBJECT

public:
    explicit FitSearcher(QObject *parent = nullptr);
    ~FitSearcher() override;

    void search(const Issue &issue, Language language, const FitGoal &goal);
    void stopSearch() { ++m_search; }
    void preview(const Issue &issue, Language language, const QList<FitChange> &changes);
    void stopPreview() { ++m_preview; }

Q_SIGNALS:
    void found(const quarterly::RemedyList &list);
    void previewReady(const std::shared_ptr<const quarterly::Pages> &pages);

private:
    std::atomic<int> m_search = 0; // the newest question's number
    std::atomic<int> m_preview = 0;
    std::shared_ptr<LayoutCache> m_cache; // of previews, which come one after the other
    QThreadPool m_worker;
};

} // namespace quarterly
