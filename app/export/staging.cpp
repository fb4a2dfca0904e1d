// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>

#include <filesystem>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Staging)
};

const QString hiddenName = u".quarterly-publishing-"_s;

// Nobody publishes for a day. A link was not left by us, and leads to what is somebody's.
void sweep(const QString &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    const auto filter = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    for (const QFileInfo &left : QDir(folder).entryInfoList({hiddenName + u'*'}, filter)) {
        if (left.lastModified() < yesterday)
            QDir(left.filePath()).removeRecursively();
    }
}

// With links, as what they are, wherever they lead.
QStringList filesBelow(const QString &folder)
{
    QStringList names;
    const QDir top(QDir(folder).absolutePath());
    QDirIterator entries(top.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        if (!entries.fileInfo().isDir() || entries.fileInfo().isSymLink())
            names << top.relativeFilePath(entries.filePath());
    }
    names.sort();
    return names;
}

// The same file under a second name, at once and with its times, where the file system can do that.
bool keepEntry(const QString &from, const QString &to)
{
    const std::filesystem::path old = from.toStdU16String(), kept = to.toStdU16String();
    std::error_code failure;
    std::filesystem::create_hard_link(old, kept, failure);
    if (failure)
        std::filesystem::copy(old, kept, std::filesystem::copy_options::copy_symlinks, failure);
    return !failure;
}

bool isSameFile(const QString &one, const QString &other)
{
    QFile first(one), second(other);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) || first.size() != second.size())
        return false;
    return first.readAll() == second.readAll();
}

bool isSameFolder(const QString &one, const QString &other)
{
    const QStringList names = filesBelow(one);
    return names == filesBelow(other) && std::ranges::all_of(names, [&](const QString &name) {
        return isSameFile(one + u'/' + name, other + u'/' + name);
    });
}

// Unlike Qt's it takes the place of a file that exists.
bool rename(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    return !failure;
}

Error cannotReplace(const QString &path)
{
    return {Error::Kind::Failed, Messages::tr("%1 cannot be replaced: close the programs that use it.").arg(path)};
}

} // namespace

Staging::Staging(QString folder, std::unique_ptr<QTemporaryDir> hidden)
    : m_folder(std::move(folder)), m_hidden(std::move(hidden))
{
}

Result<Staging> Staging::in(const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return made.error();
    sweep(folder);
    auto hidden = std::make_unique<QTemporaryDir>(QDir(folder).filePath(hiddenName + u"XXXXXX"_s));
    if (!hidden->isValid())
        return Error{Error::Kind::Failed, Messages::tr("Nothing can be written to %1: %2.").arg(folder, hidden->errorString())};
    return Staging(folder, std::move(hidden));
}

Result<void> Staging::write(const QString &name, const QByteArray &bytes) const
{
    const auto written = writeFile(m_hidden->filePath(name), bytes);
    if (written)
        return {};
    // Where it is written for the time being is of no interest.
    return Error{written.error().kind, QString(written.error().message).replace(m_hidden->path(), m_folder)};
}

QStringList Staging::written(const QString &folder) const
{
    return filesBelow(m_hidden->filePath(folder));
}

Result<void> Staging::takePlace(const std::optional<Whole> &whole)
{
    if (whole) {
        if (const auto kept = keepForeign(*whole); !kept)
            return kept;
        if (const auto replaced = replaceFolder(whole->name); !replaced)
            return replaced;
    }
    for (const QString &name : filesBelow(m_hidden->path())) {
        if (const auto replaced = replaceFile(name); !replaced)
            return replaced;
    }
    return {};
}

// Somebody else's files are in the folder after it was replaced as they were before.
Result<void> Staging::keepForeign(const Whole &whole) const
{
    const QString place = QDir(m_folder).filePath(whole.name);
    if (QFileInfo(place).isSymLink()) {
        return Error{Error::Kind::Refused, Messages::tr("“%1” is a link to another folder, which would be replaced: remove the link, or publish into a "
                                                        "folder without it.").arg(place)};
    }
    const QStringList ours = whole.former + written(whole.name);
    for (const QString &name : filesBelow(place)) {
        if (ours.contains(name))
            continue;
        const QString kept = m_hidden->filePath(whole.name + u'/' + name);
        if (const auto made = makeFolder(QFileInfo(kept).path()); !made)
            return made;
        if (!keepEntry(place + u'/' + name, kept))
            return Error{Error::Kind::Failed, Messages::tr("“%1/%2” is not of the newsletter and cannot be kept: move it elsewhere first.").arg(place, name)};
    }
    return {};
}

Result<void> Staging::replaceFolder(const QString &name) const
{
    const QString fresh = m_hidden->filePath(name);
    const QString place = QDir(m_folder).filePath(name);
    const bool hadOne = QFileInfo::exists(place);
    if (hadOne && isSameFolder(fresh, place)) {
        QDir(fresh).removeRecursively();
        return {};
    }
    if (const auto made = makeFolder(QFileInfo(place).path()); !made)
        return made;
    const QString old = m_hidden->filePath(u"old"_s); // which goes with the rest
    if ((hadOne && !rename(place, old)) || !rename(fresh, place)) {
        if (hadOne && !QFileInfo::exists(place))
            rename(old, place);
        return cannotReplace(place);
    }
    QDir(old).removeRecursively();
    return {};
}

Result<void> Staging::replaceFile(const QString &name) const
{
    const QString fresh = m_hidden->filePath(name);
    const QString place = QDir(m_folder).filePath(name);
    if (isSameFile(fresh, place))
        return {};
    if (const auto made = makeFolder(QFileInfo(place).path()); !made)
        return made;
    return rename(fresh, place) ? Result<void>() : Result<void>(cannotReplace(place));
}

} // namespace quarterly
