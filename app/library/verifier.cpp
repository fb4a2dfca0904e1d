// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier.h"

#include "derived.h"
#include "keptrows.h"
#include "query.h"
#include "seal.h"

#include "base/picturereader.h"
#include "base/sha256.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Verifier)
};

constexpr qsizetype mostDamages = 200;
constexpr qsizetype portion = 500;

// What refers to what without the file itself seeing to it.
struct Tie
{
    const Table *table;
    QString condition; // of a row whose counterpart is missing
};

QList<Tie> ties()
{
    const QString owners = u"(SELECT id FROM item UNION ALL SELECT id FROM event UNION ALL SELECT id FROM picture UNION ALL "
                           "SELECT id FROM tag UNION ALL SELECT id FROM issue UNION ALL SELECT id FROM section UNION ALL SELECT id FROM profile)"_s;
    return {{&BlockRow::table(), u"owner NOT IN "_s + owners},
            {&BlockRow::table(), u"NOT EXISTS (SELECT 1 FROM wording WHERE wording.block = block.id)"_s},
            {&WordingRow::table(), u"NOT EXISTS (SELECT 1 FROM version WHERE version.id = wording.version AND version.block = wording.block "
                                   "AND version.language = wording.language)"_s},
            {&WordingRow::table(), u"made_from <> '' AND NOT EXISTS (SELECT 1 FROM version WHERE version.id = wording.made_from "
                                   "AND version.block = wording.block)"_s},
            {&ProfileRow::table(), u"logo <> '' AND logo NOT IN (SELECT hash FROM image)"_s},
            {&publicationTextTable(), u"version NOT IN (SELECT id FROM version)"_s}};
}

} // namespace

Verifier::Verifier(const QSqlDatabase &database, Verification &result) : m_database(database), m_result(result), m_names(database) {}

void Verifier::note(const QString &damage)
{
    if (m_result.damages.contains(damage))
        return;
    if (m_result.damages.size() < mostDamages)
        m_result.damages << damage;
    else
        ++m_result.more;
}

void Verifier::note(const Error &error)
{
    note(error.message);
}

void Verifier::each(Query &query, const std::function<void(const Query &)> &take)
{
    if (const auto ran = query.run(); !ran)
        return note(ran.error());
    while (query.next())
        take(query);
    if (const auto read = query.readToEnd(); !read)
        note(read.error());
}

void Verifier::eachDamaged(const QString &sql, const std::function<QString(const Query &)> &words)
{
    Query query(m_database, sql);
    each(query, [&](const Query &row) { note(words(row)); });
}

void Verifier::checkStructure(bool withIndexes)
{
    Query query(m_database, withIndexes ? u"PRAGMA integrity_check(20)"_s : u"PRAGMA quick_check(20)"_s);
    each(query, [this](const Query &row) {
        if (row.text(0) != "ok"_L1)
            note(Messages::tr("The structure of the file is damaged: %1.").arg(row.text(0).simplified()));
    });
}

void Verifier::checkSeals()
{
    Query sealed(m_database, u"SELECT 1 FROM pragma_table_info('item') WHERE name = 'seal'"_s);
    if (!sealed.run() || !sealed.next())
        return; // from before there were seals
    for (const Table *table : keptTables()) {
        if (!table->isSealed)
            continue;
        eachDamaged(u"SELECT %1 FROM %2 WHERE seal IS NOT %3"_s.arg(table->list(), table->name, sealOfStored(*table)), [&](const Query &row) {
            return Messages::tr("Not as it was written: %1.").arg(m_names.row(*table, row.row(int(table->columns.size()))));
        });
    }
}

void Verifier::checkVersions()
{
    eachDamaged(u"SELECT block, language, id IN (SELECT version FROM wording) FROM version "
                "WHERE hash IS NOT version_hash(id, block, language, markup, author, written, origin)"_s, [this](const Query &row) {
        const QString text = m_names.text(row.text(0), row.text(1));
        return row.number(2) ? Messages::tr("Not as it was written: %1.").arg(text)
                             : Messages::tr("Not as it was written, in an earlier version: %1.").arg(text);
    });
}

void Verifier::checkPictures(bool shown)
{
    QStringList hashes;
    Query query(m_database, u"SELECT hash FROM image ORDER BY hash"_s);
    each(query, [&hashes](const Query &row) { hashes << row.text(0); });
    for (const QString &hash : std::as_const(hashes))
        checkImage(hash, shown);
}

void Verifier::checkImage(const QString &hash, bool shown)
{
    Query query(m_database, u"SELECT bytes, format, width, height FROM image WHERE hash = :hash"_s);
    each(query.bind(u"hash"_s, hash), [&](const Query &row) {
        const QByteArray bytes = row.value(0).toByteArray();
        bool isSound = Sha256::hex(bytes) == hash;
        PictureReader reader(bytes);
        isSound = isSound && reader.format() == row.text(1).toLatin1() && reader.size() == QSize(row.number(2), row.number(3)) && (!shown || !reader.read().isNull());
        if (isSound)
            return;
        Query users(m_database, u"SELECT id FROM picture WHERE image = :hash"_s);
        QString owner;
        each(users.bind(u"hash"_s, hash), [&](const Query &user) { owner = m_names.owner(user.text(0)); });
        note(owner.isEmpty() ? Messages::tr("A picture is damaged.") : Messages::tr("A picture is damaged: %1.").arg(owner));
    });
}

void Verifier::checkReferences()
{
    eachDamaged(u"PRAGMA foreign_key_check"_s, [](const Query &row) {
        return Messages::tr("Something that an entry of “%1” belongs to is missing in “%2”.", "tables of the library").arg(row.text(0), row.text(2));
    });
    for (const Tie &tie : ties()) {
        eachDamaged(u"SELECT %1 FROM %2 WHERE %3"_s.arg(tie.table->list(), tie.table->name, tie.condition), [&](const Query &row) {
            return Messages::tr("What it belongs to is missing: %1.").arg(m_names.row(*tie.table, row.row(int(tie.table->columns.size()))));
        });
    }
}

void Verifier::inPortions(const QString &ids, const std::function<void(const QStringList &)> &take)
{
    QStringList all;
    Query query(m_database, ids);
    each(query, [&all](const Query &row) { all << row.text(0); });
    for (qsizetype at = 0; at < all.size(); at += portion)
        take(all.mid(at, portion));
}

void Verifier::checkDerived()
{
    inPortions(u"SELECT id FROM item"_s, [this](const QStringList &items) {
        const auto found = itemsOutOfStep(m_database, items);
        if (!found)
            return note(found.error());
        for (const QString &item : *found)
            note(Messages::tr("Sorted or searched by words that it does not have: %1.").arg(m_names.owner(item)));
    });
    Query strangers(m_database, u"SELECT 1 FROM searchable WHERE item NOT IN (SELECT id FROM item) LIMIT 1"_s);
    each(strangers, [this](const Query &) { note(Messages::tr("The search finds words of highlights that are gone.")); });
}

void Verifier::checkIndexes()
{
    // It writes nothing, but is written like something that does.
    for (const QString &sql : {u"INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_s,
                               u"INSERT INTO memory_phrase (memory_phrase) VALUES ('integrity-check')"_s}) {
        if (!Query(m_database, sql).run())
            note(sql.contains("memory"_L1) ? Messages::tr("The index of the translation memory is damaged.")
                                           : Messages::tr("The index that the search uses is damaged."));
    }
}

void Verifier::count()
{
    Query query(m_database, u"SELECT (SELECT count(*) FROM item), (SELECT count(*) FROM wording), (SELECT count(*) FROM image), "
                            "(SELECT count(*) FROM issue)"_s);
    each(query, [this](const Query &row) {
        m_result.items = row.number(0);
        m_result.texts = row.number(1);
        m_result.pictures = row.number(2);
        m_result.issues = row.number(3);
    });
}

} // namespace quarterly
