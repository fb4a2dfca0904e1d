// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfiles.h"

#include "base/files.h"
#include "issue/sample.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace quarterly {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Library>> openLibrary(const QString &file)
{
    return Library::open(file, Library::Mode::WriteIfFree);
}

Result<std::unique_ptr<Library>> createLibrary(const QString &file, bool withSample)
{
    if (const auto folder = makeFolder(QFileInfo(file).absolutePath()); !folder)
        return folder.error();
    auto library = Library::create(file);
    if (!library || !withSample)
        return library;
    IssueEditor editor(**library);
    if (const auto filled = fillWithSample(editor); !filled)
        return filled.error();
    return library;
}

QString sampleLibraryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample.quarterly"_s;
}

QStringList recentLibraries()
{
    QStringList files = QSettings().value(u"recent"_s).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void rememberLibrary(const QString &file)
{
    constexpr qsizetype most = 8;
    QStringList files = recentLibraries();
    files.removeAll(file);
    files.prepend(file);
    QSettings().setValue(u"recent"_s, files.first(std::min(most, files.size())));
}

} // namespace quarterly
