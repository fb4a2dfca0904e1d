// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvage.h"

#include "derived.h"
#include "fileconnection.h"
#include "foundrows.h"
#include "keptrows.h"
#include "library.h"
#include "memoryderived.h"
#include "memorywriter.h"
#include "query.h"
#include "rownames.h"
#include "seal.h"
#include "unfinishedfile.h"
#include "verification.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Salvage)
};

Error failed(const QString &message)
{
    return {Error::Kind::Failed, message};
}

// The bytes of the file as they were before a write that a crash interrupted, as far as SQLite can bring them back.
Result<QByteArray> settledBytes(const QString &path)
{
    if (const auto checked = checkIsFile(path); !checked)
        return checked.error();
    const QString damaged = withoutLink(path);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"damaged"_s);
    QFile original(damaged);
    if (!original.copy(copy))
        return failed(Messages::tr("%1 cannot be read: %2. Copy it to another disk first.").arg(damaged, original.errorString()));
    if (QFile::exists(journalOf(damaged)) && QFile::copy(journalOf(damaged), journalOf(copy))) {
        const FileConnection connection(copy);
        (void)Query(connection.database(), u"SELECT count(*) FROM sqlite_schema"_s).run();
    }
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Messages::tr("%1 cannot be read: %2. Copy it to another disk first.").arg(damaged, file.errorString()));
    QByteArray bytes = file.readAll();
    bytes.append(-bytes.size() & (libraryPageSize - 1), '\0'); // to the end of a page
    return bytes;
}

// Puts found rows into a new library, within one transaction.
class Rebuilding
{
public:
    Rebuilding(Library &library, FoundRows &found) : m_library(library), m_database(library.database()), m_found(found) {}

    Result<SalvageReport> run()
    {
        Transaction transaction(m_database);
        if (const auto begun = transaction.begin(); !begun)
            return begun.error();
        for (const Table *table : keptTables()) {
            for (const FoundRow &row : std::as_const(m_found.of(*table)))
                put(*table, row);
        }
        for (const auto step : {&Rebuilding::putMemory, &Rebuilding::removeStrays, &Rebuilding::markDoubtful, &Rebuilding::derive}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        if (const auto committed = transaction.commit(); !committed)
            return committed.error();
        const auto filled = fillMemory(m_library);
        return filled ? Result<SalvageReport>(m_report) : filled.error();
    }

private:
    void put(const Table &table, const FoundRow &row)
    {
        // What follows from the rest, or tells how far something came, is made anew.
        const bool follows = &table == &memoryTable() || (&table == &settingTable() && (row.values[0] == u"memory"_s || row.values[0] == u"script"_s));
        if (follows)
            return;
        QVariantList values = row.values;
        if (&table == &VersionRow::table() && !row.isSound) {
            auto version = fromValues<VersionRow>(toValues(fromValues<VersionRow>(values))); // as it will be stored
            version.hash = version.contentHash();
            values = toValues(version);
        }
        const bool isImage = &table == &ImageRow::table();
        if (isImage && !row.isSound) { // what it is called is not what it is
            ++m_report.lost;
            return;
        }
        Query query(m_database, isImage ? u"INSERT INTO image (hash, format, width, height, bytes) VALUES (:hash, :format, :width, :height, :bytes)"_s
                                        : insertionInto(table));
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bind(table.columns[i], values[i].typeId() == QMetaType::QString ? toVariant(values[i].toString()) : values[i]);
        if (isImage)
            query.bind(u"bytes"_s, row.bytes);
        const bool isIn = bool(query.run());
        ++(isIn ? m_report.rows : m_report.lost);
        if (isIn && !row.isSound)
            m_doubtful << std::pair(&table, values);
    }

    Result<void> putMemory()
    {
        MemoryWriter writer(m_database);
        const Table &table = memoryTable();
        for (const FoundRow &row : std::as_const(m_found.of(table))) {
            const auto value = [&](const QString &column) { return m_found.value(table, row, column); };
            if (!row.isSound || value(u"origin"_s).isEmpty())
                continue;
            MemoryEntry entry{.part = value(u"part"_s).toInt(), .from = value(u"from_language"_s), .to = value(u"to_language"_s)};
            entry.source = value(u"source"_s);
            entry.target = value(u"target"_s);
            entry.neighbours = value(u"neighbours"_s).toLongLong();
            entry.origin = value(u"origin"_s);
            entry.written = value(u"written"_s);
            if (const auto added = writer.add(entry); !added)
                return added.error();
            ++m_report.rows;
        }
        return writer.finish();
    }

    // Rows that refer to what is lost for good; taking one out may leave others in the same state.
    Result<void> removeStrays()
    {
        const QStringList strays{
            u"wording WHERE block NOT IN (SELECT id FROM block) OR NOT EXISTS (SELECT 1 FROM version WHERE version.id = wording.version "
            "AND version.block = wording.block AND version.language = wording.language)"_s,
            u"section WHERE issue NOT IN (SELECT id FROM issue)"_s,
            u"placement WHERE section NOT IN (SELECT id FROM section) OR item NOT IN (SELECT id FROM item)"_s,
            u"adjustment WHERE placement NOT IN (SELECT id FROM placement)"_s,
            u"picture WHERE image NOT IN (SELECT hash FROM image)"_s,
            u"item_picture WHERE picture NOT IN (SELECT id FROM picture) OR item NOT IN (SELECT id FROM item)"_s,
            u"item_tag WHERE tag NOT IN (SELECT id FROM tag) OR item NOT IN (SELECT id FROM item)"_s,
            u"event WHERE item NOT IN (SELECT id FROM item)"_s,
            u"article WHERE item NOT IN (SELECT id FROM item)"_s,
            u"publication WHERE issue NOT IN (SELECT id FROM issue)"_s,
            u"publication_file WHERE publication NOT IN (SELECT id FROM publication)"_s,
            u"publication_text WHERE publication NOT IN (SELECT id FROM publication) OR version NOT IN (SELECT id FROM version)"_s,
            u"term_word WHERE term NOT IN (SELECT id FROM term)"_s,
            u"wording WHERE block IN (SELECT id FROM block WHERE owner NOT IN (%1))"_s,
            u"block WHERE owner NOT IN (%1) OR id NOT IN (SELECT block FROM wording)"_s};
        const QString owners = u"SELECT id FROM item UNION ALL SELECT id FROM event UNION ALL SELECT id FROM picture UNION ALL "
                               "SELECT id FROM tag UNION ALL SELECT id FROM issue UNION ALL SELECT id FROM section UNION ALL SELECT id FROM profile"_s;
        for (QString stray : strays) {
            Query query(m_database, u"DELETE FROM %1 RETURNING 1"_s.arg(stray.replace("%1"_L1, owners)));
            if (const auto removed = query.run(); !removed)
                return removed;
            while (query.next()) {
                ++m_report.lost;
                --m_report.rows;
            }
        }
        return {};
    }

    Result<void> markDoubtful()
    {
        const RowNames names(m_database);
        m_report.doubtful = int(m_doubtful.size());
        for (const auto &[table, values] : std::as_const(m_doubtful)) {
            const QString words = names.row(*table, values);
            if (!m_report.toLookThrough.contains(words))
                m_report.toLookThrough << words;
            if (const auto marked = mark(ownerOf(*table, values), words); !marked)
                return marked;
        }
        return {};
    }

    // The item that a row belongs to, or something else that bears texts.
    QString ownerOf(const Table &table, const QVariantList &values) const
    {
        const auto value = [&](const QString &column) { return values.value(table.columns.indexOf(column)).toString(); };
        if (&table == &ItemRow::table())
            return value(u"id"_s);
        if (table.columns.contains(u"item"_s))
            return value(u"item"_s);
        Query query(m_database, u"SELECT coalesce((SELECT item FROM event WHERE id = owner), (SELECT item FROM item_picture WHERE picture = owner), owner) "
                                "FROM block WHERE id = :block"_s);
        const QString block = &table == &BlockRow::table() ? value(u"id"_s) : value(u"block"_s);
        return query.bind(u"block"_s, toVariant(block)).run() && query.next() ? query.text(0) : QString();
    }

    Result<void> mark(const QString &item, const QString &words)
    {
        Query query(m_database, u"UPDATE item SET remark = trim(remark || char(10) || :words, char(10)) "
                                "WHERE id = :item AND instr(remark, :words) = 0"_s);
        const QString remark = Messages::tr("Salvaged from a damaged library; please look through it: %1").arg(words);
        if (const auto marked = query.bind(u"item"_s, toVariant(item)).bind(u"words"_s, remark).run(); !marked)
            return marked;
        return Query(m_database, u"UPDATE item SET seal = %1 WHERE id = :item"_s.arg(sealOfStored(ItemRow::table()))).bind(u"item"_s, toVariant(item)).run();
    }

    Result<void> derive()
    {
        QSet<ItemId> items;
        Query query(m_database, u"SELECT id FROM item"_s);
        if (const auto ran = query.run(); !ran)
            return ran;
        while (query.next())
            items << ItemId::fromString(query.text(0));
        return refreshDerived(m_database, items);
    }

    Library &m_library;
    QSqlDatabase m_database;
    FoundRows &m_found;
    QList<std::pair<const Table *, QVariantList>> m_doubtful;
    SalvageReport m_report;
};

Result<SalvageReport> rebuild(const QString &unfinished, FoundRows &found)
{
    const auto library = Library::create(unfinished);
    if (!library)
        return library.error();
    if (const auto restarted = (*library)->setSetting(u"memory"_s, {}); !restarted)
        return restarted.error();
    return Rebuilding(**library, found).run();
}

} // namespace

Result<SalvageReport> salvage(const QString &damaged, const QString &out, const std::function<bool(int)> &progress)
{
    if (QFileInfo::exists(out))
        return Error{Error::Kind::Refused, Messages::tr("%1 exists already: choose another name.").arg(out)};
    const auto bytes = settledBytes(damaged);
    if (!bytes)
        return bytes.error();
    const RecordReader reader(*bytes);
    FoundRows found;
    for (int page = 1; page <= reader.pages(); ++page) {
        found.take(reader.records(page));
        if (progress && !progress(page * 80 / reader.pages()))
            return Error{Error::Kind::Refused, Messages::tr("Salvaging %1 was ended.").arg(damaged)};
    }
    if (found.isEmpty())
        return failed(Messages::tr("Nothing of a library is left in %1: restore a backup.").arg(damaged));
    found.mend();
    UnfinishedFile unfinished(out);
    const auto report = rebuild(unfinished.name(), found);
    if (!report)
        return report;
    const auto checked = verifyClosed(unfinished.name(), VerificationDepth::Everything);
    if (!checked)
        return checked.error();
    if (!checked->isSound())
        return failed(Messages::tr("%1 could not be put together again: %2").arg(damaged, checked->damages.first()));
    const auto placed = unfinished.takePlace();
    return placed ? report : placed.error();
}

} // namespace quarterly
