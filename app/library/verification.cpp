// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification.h"

#include "fileconnection.h"
#include "library.h"
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

void verify(const QSqlDatabase &database, VerificationDepth depth, const std::function<bool()> &goesOn, Verification &result)
{
    Verifier verifier(database, result);
    const bool all = depth == VerificationDepth::Everything;
    const QList<std::function<void()>> parts{[&] { verifier.checkStructure(all); }, [&] { verifier.checkSeals(); },
                                             [&] { verifier.checkVersions(); }, [&] { verifier.count(); }};
    const QList<std::function<void()>> further{[&] { verifier.checkReferences(); }, [&] { verifier.checkDerived(); },
                                               [&] { verifier.checkIndexes(); }, [&] { verifier.checkMemory(); }};
    for (const auto &part : all ? parts + further : parts) {
        if (goesOn && !goesOn())
            return;
        part();
    }
}

// SQLite asks between steps of a statement, too: going through a hundred thousand texts is one of them.
void askWhetherToGoOn(const QSqlDatabase &database, const std::function<bool()> &goesOn)
{
    constexpr int stepsBetween = 100'000;
    const auto ends = [](void *asked) { return int(!(*static_cast<const std::function<bool()> *>(asked))()); };
    if (goesOn)
        sqlite3_progress_handler(sqliteHandle(database), stepsBetween, ends, const_cast<std::function<bool()> *>(&goesOn));
}

// Most of what is in a library, and beside the rest.
Verification verifyPictures(const QString &file, VerificationDepth depth, const std::function<bool()> &goesOn)
{
    Verification result;
    const FileConnection connection(file);
    askWhetherToGoOn(connection.database(), goesOn);
    Verifier(connection.database(), result).checkPictures(depth == VerificationDepth::Everything);
    return result;
}

// More or less than SQLite counts: cut short, or something was written behind it.
bool hasItsLength(const QSqlDatabase &database, qint64 size)
{
    Query query(database, u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    return query.run() && query.next() && query.value(0).toLongLong() == size;
}

} // namespace

Result<Verification> verifyLibrary(const QString &file, VerificationDepth depth, const std::function<bool()> &goesOn)
{
    Verification result;
    const auto library = Library::open(file, Library::Mode::ReadOnly);
    if (!library && library.error().kind != Error::Kind::Damaged)
        return library.error();
    if (!library) {
        result.damages << library.error().message;
        return result;
    }
    if (!hasItsLength((*library)->database(), QFileInfo(file).size()))
        result.damages << Messages::tr("The file has not the length that it should have.");
    // Of a copy, so that nobody who writes has to wait, and all of it is of one moment.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    if (const auto copied = copyOnline((*library)->database(), copy, goesOn); !copied)
        return copied.error();
    auto found = verifyClosed(copy, depth, goesOn);
    if (found)
        found->damages = result.damages + found->damages;
    return found;
}

Result<Verification> verifyClosed(const QString &file, VerificationDepth depth, const std::function<bool()> &goesOn)
{
    Verification result;
    const auto version = readLibraryHeader(file);
    if (!version && version.error().kind != Error::Kind::Damaged)
        return version.error();
    std::atomic<bool> isWanted = true;
    const std::function<bool()> ask = [&] { return isWanted = !goesOn || goesOn(); };
    const FileConnection connection(file);
    askWhetherToGoOn(connection.database(), ask);
    const auto schema = version ? checkSchema(connection.database(), *version) : Result<void>(version.error());
    if (!schema) {
        result.damages << schema.error().message;
        return result;
    }
    auto pictures = std::async(std::launch::async, verifyPictures, file, depth, [&isWanted] { return isWanted.load(); });
    verify(connection.database(), depth, ask, result);
    while (pictures.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
        ask();
    const Verification found = pictures.get();
    result.damages += found.damages;
    result.more += found.more;
    return result;
}

} // namespace quarterly
