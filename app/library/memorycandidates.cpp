// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorycandidates.h"

#include "memorypages.h"
#include "query.h"

#include <cstring>
#include <vector>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Reading a list costs next to nothing up to the first number of rows: each further word that is asked for leaves fewer
// candidates. The other two bound the work for texts of the most frequent words alone.
constexpr qint64 cheapPostings = 30'000;
constexpr qint64 mostPostings = 1'000'000;
constexpr size_t mostCandidates = 1'000;

struct AskedWord
{
    qint64 word = 0;
    int times = 0; // in the question
    qint64 entries = 0; // that have it
};

QString jsonOf(const auto &rows, auto value)
{
    QString json = u"["_s;
    for (const auto &row : rows)
        json += (json.size() > 1 ? u","_s : QString()) + QString::number(std::invoke(value, row));
    return json + u']';
}

// The words of the question, rarest first.
Result<std::vector<AskedWord>> askedWords(const QSqlDatabase &database, quint32 pair, WordKeys keys)
{
    std::ranges::sort(keys);
    std::vector<AskedWord> words;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i == 0 || keys[i] != keys[i - 1])
            words.push_back({memorypages::pairedWord(pair, keys[i])});
        ++words.back().times;
    }
    Query query(database, u"SELECT key, entries FROM json_each(:words) CROSS JOIN memory_frequency ON word = value"_s);
    if (const auto ran = query.bind(u"words"_s, jsonOf(words, &AskedWord::word)).run(); !ran)
        return ran.error();
    while (query.next())
        words[size_t(query.number(0))].entries = query.value(1).toLongLong();
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    std::ranges::sort(words, {}, &AskedWord::entries);
    return words;
}

// Counts, row by row, how many words of the question it has. A byte each is enough: beyond 255 all are taken as alike, and
// most of a page is zeros, of which eight are passed at a time.
class CommonWords
{
public:
    void add(qint64 page, const QByteArray &entries, int times)
    {
        std::vector<quint8> &counts = m_pages[page];
        counts.resize(size_t(memorypages::pageLength));
        for (qsizetype at = 0; at + 1 < entries.size(); at += 2) {
            quint8 &count = counts[memorypages::offsetAt(entries, at)];
            count = quint8(std::min(255, count + times));
        }
    }

    // The rows with at least so many, those with the most first.
    QList<qint64> rowsWith(int least) const
    {
        std::vector<std::pair<int, qint64>> found; // ascending: most words first
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
            collect(page.value(), page.key() * memorypages::pageLength, std::min(255, least), found);
        const size_t wanted = std::min(found.size(), mostCandidates);
        std::ranges::partial_sort(found, found.begin() + ptrdiff_t(wanted));
        QList<qint64> rows;
        for (size_t i = 0; i < wanted; ++i)
            rows << found[i].second;
        return rows;
    }

private:
    static void collect(const std::vector<quint8> &counts, qint64 first, int least, std::vector<std::pair<int, qint64>> &found)
    {
        for (size_t at = 0; at < counts.size(); at += sizeof(quint64)) {
            quint64 eight = 0;
            std::memcpy(&eight, counts.data() + at, sizeof eight);
            for (size_t offset = at; eight != 0 && offset < at + sizeof eight; ++offset) {
                if (counts[offset] >= least)
                    found.push_back({-counts[offset], first + qint64(offset)});
            }
        }
    }

    QMap<qint64, std::vector<quint8>> m_pages;
};

// A text that is alike lacks at most `misses` of the question's words: of any more than that it has at least one. The
// rarest are asked for, and as many others as are cheap.
class CandidateSearch
{
public:
    CandidateSearch(const QSqlDatabase &database, qsizetype length, int least)
        : m_database(database), m_length(length), m_shortest((length * least + 99) / 100), m_longest(length * 100 / least)
    {
    }

    Result<QList<MemoryCandidate>> among(const std::vector<AskedWord> &words)
    {
        const int misses = int(m_length - m_shortest);
        if (const auto chosen = choose(words, misses); !chosen || m_asked <= misses)
            return chosen ? Result<QList<MemoryCandidate>>(QList<MemoryCandidate>()) : chosen.error();
        return fetch(m_common.rowsWith(m_asked - misses));
    }

private:
    Result<void> choose(const std::vector<AskedWord> &words, int misses)
    {
        std::vector<AskedWord> chosen;
        qint64 postings = 0;
        for (const AskedWord &word : words) {
            postings += word.entries;
            if (!chosen.empty() && postings > (m_asked > misses ? cheapPostings : mostPostings))
                break;
            chosen.push_back(word);
            m_asked += word.times;
        }
        m_asked = std::max(m_asked, misses + 1); // when it became too much
        return count(chosen);
    }

    Result<void> count(const std::vector<AskedWord> &words)
    {
        Query query(m_database, u"SELECT key, page, entries FROM json_each(:words) CROSS JOIN memory_word "
                                "ON word = value AND size BETWEEN :shortest AND :longest"_s);
        query.bind(u"words"_s, jsonOf(words, &AskedWord::word)).bind(u"shortest"_s, memorypages::sizeClass(m_shortest));
        if (const auto ran = query.bind(u"longest"_s, memorypages::sizeClass(m_longest)).run(); !ran)
            return ran;
        while (query.next())
            m_common.add(query.value(1).toLongLong(), query.value(2).toByteArray(), words[size_t(query.number(0))].times);
        return query.readToEnd();
    }

    Result<QList<MemoryCandidate>> fetch(const QList<qint64> &rows) const
    {
        Query query(m_database, u"SELECT memory.id, words FROM json_each(:rows) CROSS JOIN memory ON memory.id = value"_s);
        if (const auto ran = query.bind(u"rows"_s, jsonOf(rows, std::identity())).run(); !ran)
            return ran.error();
        QList<MemoryCandidate> candidates;
        while (query.next()) {
            MemoryCandidate candidate{query.value(0).toLongLong(), memorypages::unpackedWords(query.value(1).toByteArray())};
            if (candidate.words.size() >= m_shortest && candidate.words.size() <= m_longest)
                candidates << std::move(candidate);
        }
        if (const auto read = query.readToEnd(); !read)
            return read.error();
        return candidates;
    }

    QSqlDatabase m_database;
    qsizetype m_length, m_shortest, m_longest;
    int m_asked = 0; // words of the question, repeated ones counted each time
    CommonWords m_common;
};

} // namespace

Result<QList<MemoryCandidate>> memoryCandidates(const QSqlDatabase &database, quint32 pair, const WordKeys &words, int least)
{
    if (words.isEmpty())
        return QList<MemoryCandidate>();
    const auto asked = askedWords(database, pair, words);
    if (!asked)
        return asked.error();
    return CandidateSearch(database, words.size(), least).among(*asked);
}

} // namespace quarterly
