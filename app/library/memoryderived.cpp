// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryderived.h"

#include "memorywriter.h"

#include "text/markup.h"
#include "text/sentences.h"

#include <map>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    QString version, madeFrom, markup, written;
    bool isDraft = false;
    Runs runs;
};

struct WordedBlock
{
    BlockId id;
    QString owner, field;
    QMap<QString, Wording> wordings; // by language

    bool isBeside(const WordedBlock &other) const { return owner == other.owner && field == other.field; }
};

using Blocks = QList<WordedBlock>;

// Every block of these owners, field by field in its order.
Result<Blocks> blocksOf(const QSqlDatabase &database, const QStringList &owners)
{
    Query query(database, u"SELECT block.id, owner, field, wording.language, wording.version, wording.made_from, wording.state, "
                          "version.markup, version.written FROM block JOIN wording ON wording.block = block.id "
                          "JOIN version ON version.id = wording.version WHERE owner IN (SELECT value FROM json_each(:owners)) "
                          "ORDER BY owner, field, position, block.id"_s);
    if (const auto ran = query.bindList(u"owners"_s, owners).run(); !ran)
        return ran.error();
    Blocks blocks;
    while (query.next()) {
        const BlockId id = BlockId::fromString(query.text(0));
        if (blocks.isEmpty() || blocks.last().id != id)
            blocks << WordedBlock{id, query.text(1), query.text(2), {}};
        const auto runs = runsFromMarkup(query.text(7));
        blocks.last().wordings.insert(query.text(3), {query.text(4), query.text(5), query.text(7), query.text(8),
                                                      query.text(6) == "draft"_L1, runs ? *runs : Runs()});
    }
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return blocks;
}

// What the nearest block of the same field before (-1) or behind (1) says.
Runs neighbourOf(const Blocks &blocks, qsizetype at, int step, const QString &language)
{
    for (qsizetype i = at + step; i >= 0 && i < blocks.size() && blocks[i].isBeside(blocks[at]); i += step) {
        if (const auto wording = blocks[i].wordings.constFind(language); wording != blocks[i].wordings.cend())
            return wording->runs;
    }
    return {};
}

QList<Runs> sentencesOf(const Runs &runs, const QString &code)
{
    QList<Runs> sentences;
    const auto language = Language::fromCode(code);
    for (const Sentence &sentence : language ? sentencesIn(plainText(runs), *language) : QList<Sentence>())
        sentences << slice(runs, sentence.at, sentence.length);
    return sentences;
}

// Sentences stand beside each other only where both languages have as many.
void addSentences(QList<MemoryEntry> &entries, const MemoryEntry &whole, const Runs &source, const Runs &target)
{
    const QList<Runs> sources = sentencesOf(source, whole.from), targets = sentencesOf(target, whole.to);
    if (sources.size() < 2 || sources.size() != targets.size())
        return;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        MemoryEntry sentence = whole;
        sentence.part = int(i + 1);
        sentence.source = toMarkup(sources[i]);
        sentence.target = toMarkup(targets[i]);
        sentence.neighbours = neighboursKey(i > 0 ? sources[i - 1] : Runs(), i + 1 < sources.size() ? sources[i + 1] : Runs());
        entries << sentence;
    }
}

void addTranslations(QList<MemoryEntry> &entries, const Blocks &blocks, qsizetype at)
{
    const WordedBlock &block = blocks[at];
    for (auto target = block.wordings.cbegin(); target != block.wordings.cend(); ++target) {
        const auto source = std::ranges::find(block.wordings, target->madeFrom, &Wording::version);
        if (target->madeFrom.isEmpty() || target->isDraft || source == block.wordings.end() || source->runs.isEmpty() || target->runs.isEmpty())
            continue;
        MemoryEntry whole{.block = block.id, .from = source.key(), .to = target.key(), .source = source->markup, .target = target->markup};
        whole.written = target->written;
        whole.neighbours = neighboursKey(neighbourOf(blocks, at, -1, whole.from), neighbourOf(blocks, at, 1, whole.from));
        entries << whole;
        addSentences(entries, whole, source->runs, target->runs);
    }
}

Result<QList<MemoryEntry>> presentEntries(const QSqlDatabase &database, const QStringList &ids)
{
    Query query(database, u"SELECT id, part, neighbours, block, from_language, to_language, written, source, target FROM memory "
                          "WHERE block <> '' AND block IN (SELECT value FROM json_each(:ids) UNION "
                          "SELECT id FROM block WHERE owner IN (SELECT value FROM json_each(:ids)))"_s);
    if (const auto ran = query.bindList(u"ids"_s, ids).run(); !ran)
        return ran.error();
    QList<MemoryEntry> entries;
    while (query.next()) {
        MemoryEntry entry{.id = query.value(0).toLongLong(), .block = BlockId::fromString(query.text(3)), .part = query.number(1)};
        entry.from = query.text(4);
        entry.to = query.text(5);
        entry.source = query.text(7);
        entry.target = query.text(8);
        entry.neighbours = query.value(2).toLongLong();
        entry.written = query.text(6);
        entries << entry;
    }
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return entries;
}

using EntryKey = std::tuple<QUuid, QString, QString, int>;

EntryKey keyOf(const MemoryEntry &entry)
{
    return {entry.block.uuid(), entry.from, entry.to, entry.part};
}

// Only what differs is written: an edit deals with one text, and its owner may have a hundred.
Result<void> replace(const QSqlDatabase &database, const QList<MemoryEntry> &present, const QList<MemoryEntry> &wanted)
{
    std::map<EntryKey, const MemoryEntry *> old;
    for (const MemoryEntry &entry : present)
        old[keyOf(entry)] = &entry;
    MemoryWriter writer(database);
    for (MemoryEntry entry : wanted) {
        const auto known = old.find(keyOf(entry));
        const bool saysTheSame = known != old.end() && known->second->source == entry.source && known->second->target == entry.target;
        const bool stays = saysTheSame && known->second->neighbours == entry.neighbours && known->second->written == entry.written;
        if (saysTheSame)
            entry.id = known->second->id;
        if (const auto moved = saysTheSame && !stays ? writer.move(entry) : Result<void>(); !moved)
            return moved;
        if (const auto added = saysTheSame ? Result<bool>(true) : writer.add(entry); !added)
            return added.error();
        if (saysTheSame)
            old.erase(known);
    }
    for (const auto &[key, entry] : old) {
        if (const auto removed = writer.remove(*entry); !removed)
            return removed;
    }
    return writer.finish();
}

Result<void> refresh(const QSqlDatabase &database, const QStringList &ids)
{
    const auto blocks = blocksOf(database, ids);
    if (!blocks)
        return blocks.error();
    const auto present = presentEntries(database, ids);
    if (!present)
        return present.error();
    QList<MemoryEntry> wanted;
    for (qsizetype at = 0; at < blocks->size(); ++at)
        addTranslations(wanted, *blocks, at);
    return present->isEmpty() && wanted.isEmpty() ? Result<void>() : replace(database, *present, wanted);
}

// What one row says, whichever number it has.
QStringList factsOf(const QList<MemoryEntry> &entries)
{
    QStringList facts;
    for (const MemoryEntry &entry : entries) {
        facts << QStringList{entry.block.toString(), entry.from, entry.to, QString::number(entry.part), QString::number(entry.neighbours),
                             entry.written, entry.source, entry.target}.join(QChar(0));
    }
    facts.sort();
    return facts;
}

const QString progressSetting = u"memory"_s; // the last owner that was dealt with, or "complete"

Result<QStringList> nextOwners(const QSqlDatabase &database, const QString &last, int count)
{
    Query query(database, u"SELECT DISTINCT owner FROM block WHERE owner > :last ORDER BY owner LIMIT :count"_s);
    if (const auto ran = query.bind(u"last"_s, last.isEmpty() ? u""_s : last).bind(u"count"_s, count).run(); !ran)
        return ran.error();
    QStringList owners;
    while (query.next())
        owners << query.text(0);
    if (const auto read = query.readToEnd(); !read)
        return read.error();
    return owners;
}

} // namespace

Result<void> refreshMemory(const QSqlDatabase &database, const Change &change)
{
    if (!change.tables.contains(u"wording"_s) && !change.tables.contains(u"block"_s))
        return {};
    return refresh(database, idTexts(change.ids));
}

Result<bool> isMemoryInStep(const QSqlDatabase &database, const QStringList &owners)
{
    const auto blocks = blocksOf(database, owners);
    if (!blocks)
        return blocks.error();
    const auto present = presentEntries(database, owners);
    if (!present)
        return present.error();
    QList<MemoryEntry> wanted;
    for (qsizetype at = 0; at < blocks->size(); ++at)
        addTranslations(wanted, *blocks, at);
    wanted.removeIf([](const MemoryEntry &entry) { return wordKeys(runsOrLetters(entry.source)).isEmpty(); }); // left out: see MemoryWriter
    return factsOf(wanted) == factsOf(*present);
}

bool isMemoryFilled(const Library &library)
{
    return library.setting(progressSetting) == "complete"_L1;
}

Result<bool> fillMemory(Library &library, int owners)
{
    if (isMemoryFilled(library) || library.isReadOnly())
        return true;
    Transaction transaction(library.database());
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto next = nextOwners(library.database(), library.setting(progressSetting), owners);
    if (!next)
        return next.error();
    if (const auto refreshed = refresh(library.database(), *next); !refreshed)
        return refreshed.error();
    if (const auto noted = library.setSetting(progressSetting, next->isEmpty() ? u"complete"_s : next->last()); !noted)
        return noted.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return next->isEmpty();
}

Result<void> fillMemory(Library &library)
{
    while (true) {
        const auto filled = fillMemory(library, 500);
        if (!filled)
            return filled.error();
        if (*filled)
            return {};
    }
}

} // namespace quarterly
