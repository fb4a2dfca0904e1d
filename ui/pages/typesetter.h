// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutissue.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace quarterly {

class Session;

// Keeps the pages of the session's issue up to date in all its languages, in a thread of its own: the language on
// screen first, and the newest contents win. One for all places, so that a keystroke is set once.
class Typesetter : public QObject
{
    Q_OBJECT

public:
    explicit Typesetter(Session &session);
    ~Typesetter() override;

    // The newest pages; null until the first are ready.
    std::shared_ptr<const Pages> pages(Language language) const { return m_pages.value(language); }
    // How many lines and from which page; nothing while unknown or where the placement is not printed.
    std::optional<PlacementMeasure> measure(PlacementId placement, Language language) const;
    // Lines of this edition beyond those of the issue's own language: the sum over all placements.
    std::optional<int> linesOver(Language language) const;
    // The pages of one language as they will be when what is being typed has been committed.
    void setTyped(const Issue &issue, Language language);

Q_SIGNALS:
    void pagesReady(quarterly::Language language);

private:
    void forget();
    void setAll();
    void set(const std::shared_ptr<const Issue> &issue, Language language);
    void take(int generation, Language language, const std::shared_ptr<const Pages> &pages);

    Session &m_session;
    QMap<Language, std::shared_ptr<const Pages>> m_pages;
    QMap<Language, std::shared_ptr<LayoutCache>> m_caches; // each used by one task at a time
    std::atomic<int> m_generation = 0;
    QThreadPool m_worker;
};

} // namespace quarterly
