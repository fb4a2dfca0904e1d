// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorywriter.h"

#include "library/rows.h"
#include "keptrows.h"
#include "memorypages.h"
#include "seal.h"
#include "text/markup.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t muchGathered = 4'000'000; // about a hundred megabytes

} // namespace

MemoryWriter::MemoryWriter(const QSqlDatabase &database)
    : m_database(database), m_index(database),
      m_insert(database, u"INSERT INTO memory (part, neighbours, phrase, words, block, from_language, to_language, origin, written, "
                         "source, target, seal) VALUES (:part, :neighbours, :phrase, :words, :block, :from_language, :to_language, :origin, :written, "
                         ":source, :target, %1) RETURNING id"_s.arg(sealOfBound(memoryTable()))),
      m_delete(database, u"DELETE FROM memory WHERE id = :id"_s),
      m_insertPhrase(database, u"INSERT INTO memory_phrase (rowid, source, target) VALUES (:id, :source, :target)"_s),
      // an index without content must be told the old words (sqlite.org/fts5.html, "The 'delete' Command")
      m_deletePhrase(database, u"INSERT INTO memory_phrase (memory_phrase, rowid, source, target) VALUES ('delete', :id, :source, :target)"_s),
      m_same(database, u"SELECT 1 FROM memory WHERE phrase = :phrase AND part = :part AND source = :source AND target = :target"_s)
{
}

Result<void> MemoryWriter::indexPhrase(Query &query, qint64 id, const Runs &source, const Runs &target)
{
    return query.bind(u"id"_s, id).bind(u"source"_s, toVariant(plainText(source))).bind(u"target"_s, toVariant(plainText(target))).run();
}

Result<bool> MemoryWriter::add(const MemoryEntry &entry)
{
    const Runs source = runsOrLetters(entry.source);
    const WordKeys words = wordKeys(source);
    if (words.isEmpty())
        return false;
    const quint32 pair = pairKey(entry.from, entry.to);
    m_insert.bind(u"part"_s, entry.part).bind(u"neighbours"_s, entry.neighbours).bind(u"phrase"_s, phraseKey(pair, words));
    m_insert.bind(u"words"_s, memorypages::packedWords(words)).bind(u"block"_s, entry.block.isNull() ? u""_s : entry.block.toString());
    m_insert.bind(u"from_language"_s, entry.from).bind(u"to_language"_s, entry.to).bind(u"origin"_s, toVariant(entry.origin));
    m_insert.bind(u"written"_s, toVariant(entry.written)).bind(u"source"_s, toVariant(entry.source)).bind(u"target"_s, toVariant(entry.target));
    if (const auto added = m_insert.run(); !added)
        return added.error();
    m_insert.next();
    const qint64 id = m_insert.value(0).toLongLong();
    m_insert.finish();
    m_index.add(id, pair, words);
    const auto indexed = indexPhrase(m_insertPhrase, id, source, runsOrLetters(entry.target));
    return indexed ? Result<bool>(true) : indexed.error();
}

Result<void> MemoryWriter::remove(const MemoryEntry &entry)
{
    const Runs source = runsOrLetters(entry.source);
    m_index.remove(entry.id, pairKey(entry.from, entry.to), wordKeys(source));
    if (const auto removed = indexPhrase(m_deletePhrase, entry.id, source, runsOrLetters(entry.target)); !removed)
        return removed;
    return m_delete.bind(u"id"_s, entry.id).run();
}

Result<void> MemoryWriter::move(const MemoryEntry &entry)
{
    Query query(m_database, u"UPDATE memory SET neighbours = :neighbours, written = :written WHERE id = :id"_s);
    query.bind(u"neighbours"_s, entry.neighbours).bind(u"written"_s, toVariant(entry.written));
    if (const auto moved = query.bind(u"id"_s, entry.id).run(); !moved)
        return moved;
    return Query(m_database, u"UPDATE memory SET seal = %1 WHERE id = :id"_s.arg(sealOfStored(memoryTable()))).bind(u"id"_s, entry.id).run();
}

Result<bool> MemoryWriter::has(const MemoryEntry &entry)
{
    const qint64 phrase = phraseKey(pairKey(entry.from, entry.to), wordKeys(runsOrLetters(entry.source)));
    m_same.bind(u"phrase"_s, phrase).bind(u"part"_s, entry.part).bind(u"source"_s, toVariant(entry.source));
    if (const auto ran = m_same.bind(u"target"_s, toVariant(entry.target)).run(); !ran)
        return ran.error();
    const bool found = m_same.next();
    m_same.finish();
    return found;
}

Result<void> MemoryWriter::finishIfMuch()
{
    return m_index.gathered() < muchGathered ? Result<void>() : m_index.write();
}

} // namespace quarterly
