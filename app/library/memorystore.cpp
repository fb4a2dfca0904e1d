// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystore.h"

#include "memorycandidates.h"
#include "memorywriter.h"
#include "query.h"

#include <QRegularExpression>
#include <QSet>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"memory.id, memory.block, memory.part, memory.from_language, memory.to_language, memory.source, memory.target, "
                        "memory.neighbours, memory.origin, memory.written"_s;

MemoryEntry entryOf(const Query &query)
{
    return {query.value(0).toLongLong(), BlockId::fromString(query.text(1)), query.number(2), query.text(3), query.text(4),
            query.text(5), query.text(6), query.value(7).toLongLong(), query.text(8), query.text(9)};
}

Result<QList<MemoryEntry>> entriesOf(Query &query)
{
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QList<MemoryEntry> entries;
    while (query.next())
        entries << entryOf(query);
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return entries;
}

QString codeOf(const std::optional<Language> &language)
{
    return language ? language->code() : u""_s;
}

// The phrase in the language of the index: a quoted text, its last word a beginning, unless so many words begin like that
// that all of them would take long. A quotation mark inside is doubled, and nothing else has a meaning there.
QString phraseFor(const QString &words)
{
    const QString phrase = words.simplified();
    const bool isBeginning = phrase.size() - (phrase.lastIndexOf(u' ') + 1) >= 3;
    return u'"' + QString(phrase).replace(u'"', u"\"\""_s) + (isBeginning ? u"\" *"_s : u"\""_s);
}

// Of a long text of which a sentence was found the sentence says enough.
void removeWholesOfSentences(QList<MemoryEntry> &entries)
{
    QSet<std::pair<QUuid, QString>> inPart;
    for (const MemoryEntry &entry : std::as_const(entries)) {
        if (entry.part > 0)
            inPart << std::pair(entry.block.uuid(), entry.to);
    }
    entries.removeIf([&inPart](const MemoryEntry &entry) { return entry.part == 0 && inPart.contains(std::pair(entry.block.uuid(), entry.to)); });
}

} // namespace

Result<QList<MemoryCandidate>> memoryCandidates(const Library &library, quint32 pair, const WordKeys &words, int least)
{
    return memoryCandidates(library.database(), pair, words, least);
}

Result<QList<MemoryEntry>> samePhrases(const Library &library, qint64 phrase, qint64 neighbours, int limit)
{
    Query query(library.database(), u"SELECT %1 FROM memory WHERE phrase = :phrase "
                                    "ORDER BY neighbours = :neighbours DESC, written DESC, id DESC LIMIT :limit"_s.arg(columns));
    query.bind(u"phrase"_s, phrase).bind(u"neighbours"_s, neighbours).bind(u"limit"_s, limit);
    return entriesOf(query);
}

Result<QList<MemoryEntry>> memoryEntries(const Library &library, const QList<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    Query query(library.database(), u"SELECT %1 FROM json_each(:ids) CROSS JOIN memory ON memory.id = CAST(value AS INTEGER) ORDER BY key"_s.arg(columns));
    return entriesOf(query.bindList(u"ids"_s, numbers));
}

Result<QList<MemoryEntry>> concordance(const Library &library, const QString &words, const std::optional<Language> &from,
                                       const std::optional<Language> &to, int limit)
{
    static const QRegularExpression letter(u"[\\p{L}\\p{N}]"_s);
    if (!words.contains(letter))
        return QList<MemoryEntry>();
    Query query(library.database(), u"SELECT %1 FROM memory_phrase CROSS JOIN memory ON memory.id = memory_phrase.rowid "
                                    "WHERE memory_phrase MATCH :phrase AND :from IN ('', from_language) AND :to IN ('', to_language) "
                                    "ORDER BY memory_phrase.rowid DESC LIMIT :limit"_s.arg(columns));
    query.bind(u"phrase"_s, toVariant(phraseFor(words))).bind(u"from"_s, codeOf(from)).bind(u"to"_s, codeOf(to));
    query.bind(u"limit"_s, limit);
    auto entries = entriesOf(query);
    if (entries)
        removeWholesOfSentences(*entries);
    return entries;
}

Result<QList<MemoryCount>> memoryCounts(const Library &library)
{
    Query query(library.database(), u"SELECT origin, from_language, to_language, count(*) FROM memory WHERE part = 0 "
                                    "GROUP BY origin, from_language, to_language"_s);
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QList<MemoryCount> counts;
    while (query.next())
        counts << MemoryCount{query.text(0), query.text(1), query.text(2), query.number(3)};
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return counts;
}

Result<void> eachMemoryEntry(const Library &library, const std::optional<Language> &from, const std::optional<Language> &to,
                             const std::function<Result<void>(const MemoryEntry &)> &take)
{
    Query query(library.database(), u"SELECT %1 FROM memory WHERE part = 0 AND :from IN ('', from_language) "
                                    "AND :to IN ('', to_language) ORDER BY id"_s.arg(columns));
    if (const auto ran = query.bind(u"from"_s, codeOf(from)).bind(u"to"_s, codeOf(to)).run(); !ran)
        return ran;
    while (query.next()) {
        if (const auto taken = take(entryOf(query)); !taken)
            return taken;
    }
    return query.readToEnd();
}

Result<int> removeMemory(Library &library, const QString &origin)
{
    Q_ASSERT(!origin.isEmpty()); // what the library says itself goes with its texts
    Transaction transaction(library.database());
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    MemoryWriter writer(library.database());
    int removed = 0;
    while (true) {
        Query query(library.database(), u"SELECT %1 FROM memory WHERE origin = :origin LIMIT 10000"_s.arg(columns));
        const auto entries = entriesOf(query.bind(u"origin"_s, toVariant(origin)));
        if (!entries)
            return entries.error();
        for (const MemoryEntry &entry : *entries) {
            if (const auto done = writer.remove(entry); !done)
                return done.error();
        }
        removed += int(entries->size());
        if (const auto written = entries->isEmpty() ? writer.finish() : writer.finishIfMuch(); !written)
            return written.error();
        if (entries->isEmpty())
            break;
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    if (removed > 0)
        Q_EMIT library.changed({.tables = {u"memory"_s}});
    return removed;
}

} // namespace quarterly
