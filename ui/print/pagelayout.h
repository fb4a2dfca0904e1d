// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include "issue/issue.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace quarterly {

// Lays an issue out for a paper that the window's own pages are not made for, in a thread of its own; what was asked for
// last wins.
class PageLayout : public QObject
{
    Q_OBJECT

public:
    explicit PageLayout(const Issue &issue, QObject *parent = nullptr);
    ~PageLayout() override;

    void lay(Language language, const PageSetup &setup); // `ready` follows, at once if they are there
    SharedPages pages() const { return m_pages; } // null while they are being laid out

Q_SIGNALS:
    void ready();

private:
    void take(int generation, SharedPages pages);

    const std::shared_ptr<const Issue> m_issue;
    SharedPages m_pages;
    Language m_language;
    PageSetup m_setup;
    std::atomic<int> m_generation = 0;
    QThreadPool m_worker;
};

} // namespace quarterly
