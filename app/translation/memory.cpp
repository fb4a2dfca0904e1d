// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include "adaptation.h"
#include "worddistance.h"

#include "library/memorystore.h"
#include "text/markup.h"

#include <QSet>

namespace quarterly {

namespace {

// Asks in two ways: for texts that are the same, of which there may be hundreds, and for those that are alike.
class MemorySearch
{
public:
    MemorySearch(const Library &library, const MemoryQuestion &question)
        : m_library(library), m_question(question), m_markup(toMarkup(canonical(question.source))),
          m_words(wordKeys(question.source)), m_pair(pairKey(question.from.code(), question.to.code())),
          m_neighbours(neighboursKey(question.before, question.after))
    {
    }

    Result<QList<MemoryMatch>> matches()
    {
        if (m_words.isEmpty())
            return m_matches;
        for (const auto search : {&MemorySearch::findSame, &MemorySearch::findAlike}) {
            if (const auto found = (this->*search)(); !found)
                return found.error();
        }
        return best();
    }

private:
    int wanted() const { return 2 * m_question.most + 10; } // some are left out yet

    Result<void> findSame()
    {
        const auto entries = samePhrases(m_library, phraseKey(m_pair, m_words), m_neighbours, wanted());
        if (!entries)
            return entries.error();
        for (const MemoryEntry &entry : *entries)
            addSame(entry);
        return {};
    }

    void addSame(const MemoryEntry &entry)
    {
        if (entry.source == m_markup) {
            add(entry, m_neighbours != 0 && entry.neighbours == m_neighbours ? 101 : 100, runsOrLetters(entry.target));
            return;
        }
        const auto [target, unplaced] = adapted(m_question.source, runsOrLetters(entry.source), runsOrLetters(entry.target));
        add(entry, std::min(99, int(100 * (m_words.size() - unplaced) / m_words.size())), target);
    }

    Result<void> findAlike()
    {
        const auto candidates = memoryCandidates(m_library, m_pair, m_words, m_question.least);
        if (!candidates)
            return candidates.error();
        const WordDistance distance(m_words);
        QList<std::pair<int, qint64>> graded;
        for (const MemoryCandidate &candidate : *candidates) {
            const int percent = distance.percent(candidate.words);
            if (percent >= m_question.least && percent < 100)
                graded << std::pair(percent, candidate.id);
        }
        std::ranges::sort(graded, std::greater());
        graded.resize(std::min<qsizetype>(graded.size(), wanted()));
        return addAlike(graded);
    }

    Result<void> addAlike(const QList<std::pair<int, qint64>> &graded)
    {
        QList<qint64> ids;
        for (const auto &[percent, id] : graded)
            ids << id;
        const auto entries = memoryEntries(m_library, ids);
        if (!entries)
            return entries.error();
        for (const MemoryEntry &entry : *entries)
            add(entry, std::ranges::find(graded, entry.id, &std::pair<int, qint64>::second)->first, runsOrLetters(entry.target));
        return {};
    }

    void add(const MemoryEntry &entry, int percent, const Runs &target)
    {
        if (percent < m_question.least || (!entry.block.isNull() && entry.block == m_question.block))
            return;
        m_matches << MemoryMatch{percent, runsOrLetters(entry.source), target, entry.origin, entry.written, entry.block};
    }

    QList<MemoryMatch> best()
    {
        std::ranges::stable_sort(m_matches, [](const MemoryMatch &left, const MemoryMatch &right) {
            return std::tie(left.percent, left.written) > std::tie(right.percent, right.written);
        });
        QSet<QString> targets;
        QList<MemoryMatch> best;
        for (const MemoryMatch &match : std::as_const(m_matches)) {
            const QString target = toMarkup(match.target);
            if (best.size() < m_question.most && !targets.contains(target))
                best << match;
            targets << target;
        }
        return best;
    }

    const Library &m_library;
    const MemoryQuestion &m_question;
    const QString m_markup;
    const WordKeys m_words;
    const quint32 m_pair;
    const qint64 m_neighbours;
    QList<MemoryMatch> m_matches;
};

} // namespace

MemoryQuestion questionFor(const QList<Segment> &segments, qsizetype at, Language to)
{
    const Segment &segment = segments[at];
    MemoryQuestion question{.source = segment.source, .from = segment.field.source, .to = to, .block = segment.block};
    if (at > 0 && segments[at - 1].field == segment.field)
        question.before = segments[at - 1].source;
    if (at + 1 < segments.size() && segments[at + 1].field == segment.field)
        question.after = segments[at + 1].source;
    return question;
}

Result<QList<MemoryMatch>> memoryMatches(const Library &library, const MemoryQuestion &question)
{
    return MemorySearch(library, question).matches();
}

} // namespace quarterly
