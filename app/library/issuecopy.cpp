// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuecopy.h"

#include "derived.h"
#include "memoryderived.h"
#include "query.h"
#include "termrows.h"
#include "unfinishedfile.h"
#include "verification.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::IssueCopy)
};

// Some rows of a table, by what has been copied before them.
struct ChosenRows
{
    const Table &table;
    QString condition;
};

// Images before the pictures and versions before the wordings that refer to them.
QList<ChosenRows> chosenRows()
{
    const QString owners = u"SELECT id FROM main.item UNION ALL SELECT id FROM main.event UNION ALL SELECT id FROM main.picture UNION ALL "
                           "SELECT id FROM main.tag UNION ALL SELECT id FROM main.issue UNION ALL SELECT id FROM main.section UNION ALL "
                           "SELECT id FROM main.profile"_s;
    return {{ProfileRow::table(), u"true"_s},
            {IssueRow::table(), u"id = :issue"_s},
            {SectionRow::table(), u"issue = :issue"_s},
            {PlacementRow::table(), u"section IN (SELECT id FROM main.section)"_s},
            {AdjustmentRow::table(), u"placement IN (SELECT id FROM main.placement)"_s},
            {ItemRow::table(), u"id IN (SELECT item FROM main.placement)"_s},
            {EventRow::table(), u"item IN (SELECT id FROM main.item)"_s},
            {ArticleRow::table(), u"item IN (SELECT id FROM main.item)"_s},
            {ItemTagRow::table(), u"item IN (SELECT id FROM main.item)"_s},
            {TagRow::table(), u"id IN (SELECT tag FROM main.item_tag)"_s},
            {ItemPictureRow::table(), u"item IN (SELECT id FROM main.item)"_s},
            {ImageRow::table(), u"hash IN (SELECT image FROM source.picture WHERE id IN (SELECT picture FROM main.item_picture)) "
                                "OR hash IN (SELECT logo FROM main.profile)"_s},
            {PictureRow::table(), u"id IN (SELECT picture FROM main.item_picture)"_s},
            {BlockRow::table(), u"owner IN (%1)"_s.arg(owners)},
            {VersionRow::table(), u"id IN (SELECT version FROM source.wording WHERE block IN (SELECT id FROM main.block) UNION ALL "
                                  "SELECT made_from FROM source.wording WHERE block IN (SELECT id FROM main.block))"_s},
            {WordingRow::table(), u"block IN (SELECT id FROM main.block)"_s},
            {TermRow::table(), u"true"_s},
            {TermWordRow::table(), u"true"_s},
            {CommentRow::table(), u"block IN (SELECT id FROM main.block)"_s}};
}

// Seals and hashes come along: what was damaged there is found damaged here.
Result<void> copyRows(const QSqlDatabase &database, const ChosenRows &rows, IssueId issue)
{
    QString columns = rows.table.list();
    if (rows.table.isSealed)
        columns += u",seal"_s;
    if (&rows.table == &ImageRow::table())
        columns += u",bytes"_s;
    Query query(database, u"INSERT INTO main.%1 (%2) SELECT %2 FROM source.%1 WHERE %3"_s.arg(rows.table.name, columns, rows.condition));
    if (rows.condition.contains(":issue"_L1))
        query.bind(u"issue"_s, toVariant(issue));
    return query.run();
}

Result<void> derive(const QSqlDatabase &database)
{
    QSet<ItemId> items;
    {
        Query query(database, u"SELECT id FROM main.item"_s);
        if (const auto ran = query.run(); !ran)
            return ran;
        while (query.next())
            items << ItemId::fromString(query.text(0));
    }
    return refreshDerived(database, items);
}

// In one transaction, hence all of one moment.
Result<void> copyAll(const QSqlDatabase &database, IssueId issue)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    for (const ChosenRows &rows : chosenRows()) {
        if (const auto copied = copyRows(database, rows, issue); !copied)
            return copied;
    }
    if (const auto derived = derive(database); !derived)
        return derived;
    return transaction.commit();
}

Result<void> fill(Library &copy, const Library &library, IssueId issue)
{
    const QSqlDatabase database = copy.database();
    if (const auto attached = Query(database, u"ATTACH DATABASE :file AS source"_s).bind(u"file"_s, library.file()).run(); !attached)
        return attached;
    const auto copied = copyAll(database, issue);
    const auto detached = Query(database, u"DETACH DATABASE source"_s).run();
    return copied ? detached : copied;
}

Result<void> make(const QString &unfinished, const Library &library, IssueId issue,
                  const std::function<Result<void>(Library &)> &finish)
{
    const auto copy = Library::create(unfinished);
    if (!copy)
        return copy.error();
    if (const auto restarted = (*copy)->setSetting(u"memory"_s, {}); !restarted)
        return restarted;
    if (const auto filled = fill(**copy, library, issue); !filled)
        return filled;
    if (const auto remembered = fillMemory(**copy); !remembered)
        return remembered;
    return finish(**copy);
}

Result<void> checkSound(const QString &unfinished, const QString &original, const std::function<bool()> &goesOn)
{
    const auto found = verifyClosed(unfinished, VerificationDepth::Everything, goesOn);
    if (!found)
        return found.error();
    if (goesOn && !goesOn())
        return Error{Error::Kind::Refused, Messages::tr("Nothing was made of %1: it was ended.").arg(original)};
    if (found->isSound())
        return {};
    return Error{Error::Kind::Damaged, Messages::tr("%1 is damaged, and nothing was made of it: %2").arg(original, found->damages.first())};
}

} // namespace

Result<void> copyIssue(const Library &library, IssueId issue, const QString &file,
                       const std::function<Result<void>(Library &)> &finish, const std::function<bool()> &goesOn)
{
    if (QFileInfo::exists(file))
        return Error{Error::Kind::Refused, Messages::tr("%1 exists already: choose another name.").arg(file)};
    UnfinishedFile unfinished(file);
    if (const auto made = make(unfinished.name(), library, issue, finish); !made)
        return made;
    const auto checked = checkSound(unfinished.name(), library.file(), goesOn);
    return checked ? unfinished.takePlace() : checked;
}

} // namespace quarterly
