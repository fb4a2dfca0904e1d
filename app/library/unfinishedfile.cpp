// SPDX-License-Identifier: GPL-3.0-or-later
#include "unfinishedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::LibraryCopy)
};

bool synchronize(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

} // namespace

UnfinishedFile::UnfinishedFile(const QString &file) : m_file(file), m_name(file + u".unfinished"_s)
{
    remove();
}

UnfinishedFile::~UnfinishedFile()
{
    if (!m_isPlaced)
        remove();
}

Result<void> UnfinishedFile::takePlace()
{
    if (QFileInfo(journalOf(m_file)).size() > 0) {
        return Error{Error::Kind::Refused, Messages::tr("“%1” is left of a library that was here before: move it beside that library and give it its name "
                                                        "followed by “-journal”, or delete it if there is none any more.").arg(journalOf(m_file))};
    }
    m_isPlaced = synchronize(m_name) && std::rename(QFile::encodeName(m_name).constData(), QFile::encodeName(m_file).constData()) == 0;
    return m_isPlaced && synchronize(QFileInfo(m_file).absolutePath()) ? Result<void>() : cannotBeWritten(m_file);
}

void UnfinishedFile::remove() const
{
    // With the journal that leads to those of several files that are written in one transaction (sqlite.org/tempfiles.html).
    const QFileInfo file(m_name);
    for (const QString &name : file.dir().entryList({file.fileName() + u"-mj*"_s}, QDir::Files | QDir::Hidden))
        QFile::remove(file.dir().filePath(name));
    for (const QString &each : {m_name, journalOf(m_name)})
        QFile::remove(each);
}

Error cannotBeWritten(const QString &file)
{
    const Error::Kind kind = errno == ENOSPC || errno == EDQUOT ? Error::Kind::Full : Error::Kind::Failed;
    return {kind, Messages::tr("“%1” cannot be written: %2.").arg(file, qt_error_string())};
}

QString journalOf(const QString &file) { return file + u"-journal"_s; }

} // namespace quarterly
