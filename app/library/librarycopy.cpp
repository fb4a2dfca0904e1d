// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarycopy.h"

#include "query.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <filesystem>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::LibraryCopy)
};

} // namespace

Result<void> copyLibrary(const Library &library, const QString &file)
{
    if (QFileInfo(file) == QFileInfo(library.file()))
        return Error{Error::Kind::Refused, Messages::tr("A copy needs another name than the library “%1” itself.").arg(file)};
    if (const auto folder = makeFolder(QFileInfo(file).absolutePath()); !folder)
        return folder;
    // SQLite writes into new files only; the finished one then takes the place of any other.
    const QString unfinished = file + u".unfinished"_s;
    QFile::remove(unfinished);
    Query vacuum(library.database(), u"VACUUM INTO :copy"_s);
    if (const auto copied = vacuum.bind(u"copy"_s, unfinished).run(); !copied) {
        QFile::remove(unfinished);
        return copied;
    }
    std::error_code failure;
    std::filesystem::rename(unfinished.toStdU16String(), file.toStdU16String(), failure);
    if (!failure)
        return {};
    QFile::remove(unfinished);
    return Error{Error::Kind::Failed, Messages::tr("The copy cannot be written to “%1”: %2.")
                                          .arg(file, QString::fromStdString(failure.message()))};
}

} // namespace quarterly
