// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification.h"

#include "fileconnection.h"
#include "onlinecopy.h"
#include "query.h"
#include "schema.h"
#include "sqlitehandle.h"
#include "verifier.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <future>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Verifier)
};

using GoesOn = std::function<bool()>;
using Parts = QList<std::function<void()>>;

void carryOut(const Parts &parts, const GoesOn &goesOn)
{
    for (auto part = parts.cbegin(); part != parts.cend() && goesOn(); ++part)
        (*part)();
}

// SQLite asks between steps of a statement, too: going through a hundred thousand texts is one of them.
void askWhetherToGoOn(const QSqlDatabase &database, const GoesOn &goesOn)
{
    constexpr int stepsBetween = 100'000;
    const auto ends = [](void *asked) { return int(!(*static_cast<const GoesOn *>(asked))()); };
    sqlite3_progress_handler(sqliteHandle(database), stepsBetween, ends, const_cast<GoesOn *>(&goesOn));
}

// Whether each row is as it was written: half of the work, done beside the other half.
Result<Verification> verifyRows(const QString &file, bool all, const GoesOn &goesOn)
{
    Verification result;
    const FileConnection connection(file);
    if (!connection.isOpen())
        return sqlError(file, connection.database().lastError());
    askWhetherToGoOn(connection.database(), goesOn);
    Verifier verifier(connection.database(), result);
    carryOut({[&] { verifier.checkSeals(); }, [&] { verifier.checkVersions(); }, [&] { verifier.checkPictures(all); }}, goesOn);
    return result;
}

// How the file is built, and all that follows from the rows.
Verification verifyStructure(const QSqlDatabase &database, bool all, const GoesOn &goesOn)
{
    Verification result;
    Verifier verifier(database, result);
    const Parts parts{[&] { verifier.checkStructure(all); }, [&] { verifier.count(); }};
    const Parts further{[&] { verifier.checkReferences(); }, [&] { verifier.checkDerived(); }, [&] { verifier.checkIndexes(); },
                        [&] { verifier.checkMemory(); }};
    carryOut(all ? parts + further : parts, goesOn);
    return result;
}

// More or less than SQLite counts: cut short, or something was written behind it.
bool hasItsLength(const QSqlDatabase &database)
{
    Query query(database, u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    return query.run() && query.next() && query.value(0).toLongLong() == QFileInfo(database.databaseName()).size();
}

// Damage is what was looked for.
Result<Verification> damageOr(const Error &error)
{
    return error.kind == Error::Kind::Damaged ? Result<Verification>(Verification{.damages = {error.message}}) : error;
}

} // namespace

Result<Verification> verifyLibrary(const QString &file, VerificationDepth depth, const std::function<bool()> &goesOn)
{
    const auto version = readLibraryHeader(file);
    if (!version)
        return damageOr(version.error());
    const FileConnection connection(file);
    if (!connection.isOpen())
        return sqlError(file, connection.database().lastError());
    const bool hasLength = hasItsLength(connection.database());
    // Of a copy, so that nobody who writes has to wait, and all of it is of one moment.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    if (const auto copied = copyOnline(connection.database(), copy, goesOn); !copied)
        return damageOr(copied.error());
    const bool isOlder = *version < schemaVersion();
    auto found = verifyClosed(copy, isOlder ? VerificationDepth::Rows : depth, goesOn);
    if (found && found->isSound() && isOlder) { // what follows from the rows is judged as it will be
        const auto raised = raiseClosed(copy, *version);
        found = raised ? verifyClosed(copy, depth, goesOn) : damageOr(raised.error());
    }
    if (found && !hasLength)
        found->damages.prepend(Messages::tr("The file has not the length that it should have."));
    return found;
}

Result<Verification> verifyClosed(const QString &file, VerificationDepth depth, const std::function<bool()> &goesOn)
{
    const bool all = depth == VerificationDepth::Everything;
    std::atomic<bool> isWanted = true;
    const GoesOn ask = [&] { return isWanted = !goesOn || goesOn(); };
    const auto version = readLibraryHeader(file);
    if (!version)
        return damageOr(version.error());
    const FileConnection connection(file);
    if (!connection.isOpen())
        return sqlError(file, connection.database().lastError());
    askWhetherToGoOn(connection.database(), ask);
    if (const auto schema = checkSchema(connection.database(), *version); !schema)
        return Verification{.damages = {schema.error().message}};
    auto rows = std::async(std::launch::async, verifyRows, file, all, [&isWanted] { return isWanted.load(); });
    Verification result = verifyStructure(connection.database(), all, ask);
    while (rows.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
        ask();
    const auto found = rows.get();
    if (!found)
        return found.error();
    result.damages += found->damages;
    result.more += found->more;
    return result;
}

} // namespace quarterly
