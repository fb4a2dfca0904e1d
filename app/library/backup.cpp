// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "fileconnection.h"
#include "library.h"
#include "onlinecopy.h"
#include "query.h"
#include "schema.h"
#include "unfinishedfile.h"
#include "verification.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Backup)
};

constexpr qsizetype lastKept = 10, daysKept = 14, weeksKept = 8;
const QString nameFormat = u"yyyy-MM-dd'T'HH-mm-ss-zzz'Z'"_s;
const QString suffix = u".quarterly"_s;

QDateTime timeOf(const QFileInfo &file)
{
    QDateTime time = QDateTime::fromString(file.completeBaseName(), nameFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

// Those that the clock of another day dated later than now count for nothing until then: they would take the places of all
// that are made now.
QList<Backup> backupsUpTo(const QString &library, const QDateTime &now)
{
    QList<Backup> past = backups(library);
    past.removeIf([&now](const Backup &backup) { return backup.time > now; });
    return past;
}

void rotate(const QString &library, const QDateTime &now)
{
    const QList<Backup> past = backupsUpTo(library, now);
    QList<QDateTime> times;
    for (const Backup &backup : past)
        times << backup.time;
    const QList<QDateTime> superfluous = superfluousBackups(times);
    for (const Backup &backup : past) {
        if (superfluous.contains(backup.time))
            QFile::remove(backup.file);
    }
}

Result<Backup> makeNewBackup(const QString &library, const std::function<bool()> &goesOn = {})
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString file = backupFolder(library) + u'/' + now.toString(nameFormat) + suffix;
    if (const auto copied = backUpTo(library, file, goesOn); !copied)
        return copied.error();
    rotate(library, now);
    return Backup{file, now, QFileInfo(file).size()};
}

// A damaged library as it is, with what belongs to it.
Result<QString> keepDamaged(const QString &library)
{
    const QFileInfo file(library);
    const QString name = u"%1/%2 (damaged %3)"_s.arg(backupFolder(library), file.completeBaseName(), QDateTime::currentDateTimeUtc().toString(nameFormat));
    if (const auto folder = makeFolder(backupFolder(library)); !folder)
        return folder.error();
    if (QFile::exists(journalOf(library)))
        QFile::copy(journalOf(library), journalOf(name + suffix));
    if (!QFile::copy(library, name + suffix))
        return Error{Error::Kind::Failed, Messages::tr("%1 cannot be kept, so nothing was restored: %2.").arg(library, qt_error_string())};
    return name + suffix;
}

Result<QString> keepPresent(const QString &library)
{
    if (!QFileInfo::exists(library))
        return QString();
    // Looked through, since the newest backup may be younger than the file and sound, while the disk has spoilt the file.
    const auto found = verifyClosed(library, VerificationDepth::Rows);
    if (!found || !found->isSound())
        return keepDamaged(library);
    const auto kept = makeNewBackup(library);
    return kept ? Result<QString>(kept->file) : kept.error();
}

} // namespace

QString backupFolder(const QString &library)
{
    const QFileInfo file(library);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    return u"%1/backups/%2-%3"_s.arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), file.completeBaseName(), QString::fromLatin1(hash));
}

QList<Backup> backups(const QString &library)
{
    QList<Backup> found;
    for (const QFileInfo &file : QDir(backupFolder(library)).entryInfoList({u'*' + suffix}, QDir::Files)) {
        if (const QDateTime time = timeOf(file); time.isValid())
            found << Backup{file.absoluteFilePath(), time, file.size()};
    }
    std::ranges::sort(found, std::greater(), &Backup::time);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::stable_partition(found.begin(), found.end(), [&now](const Backup &backup) { return backup.time <= now; });
    return found;
}

Result<LibraryCounts> countsIn(const QString &file)
{
    const auto version = readLibraryHeader(file);
    if (!version)
        return version.error();
    const FileConnection connection(file); // it may be of an older version
    if (const auto checked = checkSchema(connection.database(), *version); !checked)
        return checked.error();
    Query query(connection.database(), u"SELECT (SELECT count(*) FROM item WHERE trashed = ''), (SELECT count(*) FROM issue), "
                                        "coalesce((SELECT max(written) FROM version), '')"_s);
    if (const auto ran = query.run(); !ran)
        return ran.error();
    if (!query.next())
        return LibraryCounts();
    return LibraryCounts{query.number(0), query.number(1), QDateTime::fromString(query.text(2), Qt::ISODateWithMs)};
}

Result<void> backUpTo(const QString &library, const QString &file, const std::function<bool()> &goesOn)
{
    const FileConnection source(library);
    if (!source.isOpen())
        return sqlError(library, source.database().lastError());
    UnfinishedFile unchecked(file);
    if (const auto copied = copyOnline(source.database(), unchecked.name(), goesOn); !copied)
        return copied;
    const auto found = verifyClosed(unchecked.name(), VerificationDepth::Rows, goesOn);
    if (goesOn && !goesOn())
        return Error{Error::Kind::Refused, Messages::tr("Copying %1 was ended.").arg(library)};
    if (!found)
        return found.error();
    if (!found->isSound())
        return Error{Error::Kind::Damaged, Messages::tr("%1 is damaged, and no backup was made of it: %2").arg(library, found->damages.first())};
    return unchecked.takePlace();
}

Result<Backup> makeBackup(const QString &library, const std::function<bool()> &goesOn)
{
    const QList<Backup> before = backupsUpTo(library, QDateTime::currentDateTimeUtc());
    // What the times of files say comes along with a file that is copied.
    if (!before.isEmpty() && isCopyOf(FileConnection(library).database(), before.first().file, goesOn))
        return before.first();
    return makeNewBackup(library, goesOn);
}

Result<QString> restoreBackup(const QString &path, const QString &backup)
{
    if (QFileInfo(path).isDir())
        return Error{Error::Kind::Refused, Messages::tr("%1 is a folder: name the library in it.").arg(path)};
    const QString library = withoutLink(path);
    const auto found = verifyClosed(backup, VerificationDepth::Rows);
    if (!found)
        return found.error();
    if (!found->isSound()) {
        return Error{Error::Kind::Damaged, Messages::tr("%1 is damaged itself and was not restored: %2").arg(backup, found->damages.first())};
    }
    const auto lock = Library::lockFile(library);
    if (!lock)
        return lock.error();
    // Before anything is kept, which may make the backup superfluous; and looked through once more, as what takes its place.
    UnfinishedFile restored(library);
    if (const auto copied = backUpTo(backup, restored.name()); !copied)
        return copied.error();
    const auto kept = keepPresent(library);
    if (!kept)
        return kept.error();
    if (QFileInfo::exists(library))
        QFile::remove(journalOf(library)); // it belongs to what was there, and would be played into what comes
    if (const auto placed = restored.takePlace(); !placed)
        return placed.error();
    return kept;
}

QList<QDateTime> superfluousBackups(const QList<QDateTime> &times)
{
    QList<QDateTime> superfluous;
    QSet<QDate> days, weeks;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const QDate day = times[i].date(), week = day.addDays(1 - day.dayOfWeek());
        const bool isLastOfDay = !days.contains(day) && days.size() < daysKept;
        const bool isLastOfWeek = !weeks.contains(week) && weeks.size() < weeksKept;
        if (isLastOfDay)
            days << day;
        if (isLastOfWeek)
            weeks << week;
        if (i >= lastKept && !isLastOfDay && !isLastOfWeek)
            superfluous << times[i];
    }
    return superfluous;
}

} // namespace quarterly
