// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryindex.h"

#include "memorypages.h"
#include "query.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Calls `take` with each stretch of postings that are in the same place.
template<typename SamePlace, typename Take>
Result<void> eachGroup(const auto &postings, SamePlace samePlace, Take take)
{
    for (auto first = postings.begin(); first != postings.end();) {
        const auto last = std::find_if(first, postings.end(), [&](const auto &posting) { return !samePlace(*first, posting); });
        if (const auto taken = take(first, last); !taken)
            return taken;
        first = last;
    }
    return {};
}

bool samePage(const auto &left, const auto &right)
{
    return left.word == right.word && left.size == right.size && memorypages::pageOf(left.entry) == memorypages::pageOf(right.entry);
}

QByteArray packed(auto first, auto last)
{
    QByteArray entries;
    for (auto posting = first; posting != last; ++posting)
        memorypages::append(entries, posting->entry);
    return entries;
}

} // namespace

void MemoryIndex::gather(Postings &postings, qint64 entry, quint32 pair, const WordKeys &words)
{
    WordKeys distinct = words;
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (const quint32 word : distinct)
        postings.push_back({memorypages::pairedWord(pair, word), memorypages::sizeClass(words.size()), entry});
}

Result<void> MemoryIndex::write()
{
    std::ranges::sort(m_removed);
    std::ranges::sort(m_added);
    for (const auto part : {&MemoryIndex::writeRemoved, &MemoryIndex::writeAdded}) {
        if (const auto written = (this->*part)(); !written)
            return written;
    }
    for (const auto &[postings, sign] : {std::pair(&m_removed, -1), std::pair(&m_added, 1)}) {
        if (const auto counted = count(*postings, sign); !counted)
            return counted;
        postings->clear();
    }
    return {};
}

Result<void> MemoryIndex::writeAdded()
{
    Query query(m_database, u"INSERT INTO memory_word VALUES (:word, :size, :page, :entries) "
                            "ON CONFLICT DO UPDATE SET entries = CAST(entries || excluded.entries AS BLOB)"_s);
    return eachGroup(m_added, samePage<Posting, Posting>, [&query](auto first, auto last) {
        query.bind(u"word"_s, first->word).bind(u"size"_s, first->size).bind(u"page"_s, memorypages::pageOf(first->entry));
        return query.bind(u"entries"_s, packed(first, last)).run();
    });
}

Result<void> MemoryIndex::writeRemoved()
{
    const QString place = u"WHERE word = :word AND size = :size AND page = :page"_s;
    Query present(m_database, u"SELECT entries FROM memory_word "_s + place);
    Query change(m_database, u"UPDATE memory_word SET entries = :entries "_s + place);
    Query remove(m_database, u"DELETE FROM memory_word "_s + place);
    return eachGroup(m_removed, samePage<Posting, Posting>, [&](auto first, auto last) -> Result<void> {
        const auto bound = [&first](Query &query) -> Query & {
            return query.bind(u"word"_s, first->word).bind(u"size"_s, first->size).bind(u"page"_s, memorypages::pageOf(first->entry));
        };
        if (const auto read = bound(present).run(); !read)
            return read;
        const QByteArray entries = present.next() ? memorypages::without(present.value(0).toByteArray(), packed(first, last)) : QByteArray();
        return entries.isEmpty() ? bound(remove).run() : bound(change).bind(u"entries"_s, entries).run();
    });
}

Result<void> MemoryIndex::count(const Postings &postings, int sign)
{
    Query query(m_database, u"INSERT INTO memory_frequency VALUES (:word, :entries) "
                            "ON CONFLICT DO UPDATE SET entries = entries + excluded.entries"_s);
    return eachGroup(postings, [](const Posting &left, const Posting &right) { return left.word == right.word; }, [&](auto first, auto last) {
        return query.bind(u"word"_s, first->word).bind(u"entries"_s, sign * qint64(last - first)).run();
    });
}

} // namespace quarterly
