// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"
#include "library/backupkeeper.h"
#include "library/fileconnection.h"
#include "library/librarycopy.h"
#include "library/onlinecopy.h"
#include "library/salvage.h"
#include "library/verification.h"
#include "testlibrary.h"

#include "base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void backup_isTheLibraryAsItIs();
    void unchangedLibrary_isNotBackedUpTwice();
    void copiedLibrary_isBackedUpWhateverItsTime();
    void olderBackup_isCounted();
    void link_staysALink();
    void editsGoOn_whileABackupIsMade();
    void copy_isOfOneMoment();
    void damagedLibrary_givesNoBackup();
    void endedBackup_leavesNothing();
    void backupAtAPlaceOfOnesOwn_isWhole();
    void rotation_keepsTenLastAndDaysAndWeeks();
    void rotation_neverTakesTheNewest();
    void backupsOfTheFuture_takeNoPlaces();
    void journalOfALibraryThatWasMovedAway_isNotPlayedIntoAnother();
    void linkWhereACopyIsWritten_isNotFollowed();
    void fileThatCannotBeOpened_isToldInOneLine();
    void restoring_keepsWhatIsThereFirst();
    void oldestBackup_isRestoredThoughItIsRotatedAway();
    void restoring_keepsWhatIsThereWhateverTheTimesSay();
    void restoring_aDamagedLibraryKeepsItAsItIs();
    void damagedBackup_isNotRestored();
    void libraryInUse_isNotReplaced();
    void journalOfTheDamagedOne_isNotPlayedIntoTheRestored();
    void keeper_backsUpWhileOneWorks();
    void keeper_waitsForABackupOfTheLastEdit();
    void keeper_tellsOfDamage();
    void keeper_leavesAtOnce();
};

void TestBackup::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test-backup"_s);
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

void TestBackup::backup_isTheLibraryAsItIs()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    const auto backup = makeBackup(made.file());
    QVERIFY2(backup, qPrintable(backup ? QString() : backup.error().message));
    QVERIFY(!QFileInfo(backup->file).path().startsWith(QFileInfo(made.file()).path()));
    const auto copy = Library::open(backup->file, Library::Mode::ReadOnly);
    QVERIFY(copy);
    QVERIFY((*copy)->row<ItemRow>(item.toString()));
    QVERIFY(verifyLibrary(backup->file)->isSound());
    const QList<Backup> all = backups(made.file());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().size, QFileInfo(backup->file).size());
    QVERIFY(qAbs(all.first().time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const auto counts = countsIn(backup->file);
    QVERIFY(counts);
    QCOMPARE(counts->items, 1);
    QVERIFY(counts->lastWritten.isValid());
    QVERIFY(backups(made.path(u"other.quarterly"_s)).isEmpty()); // each library has a folder of its own
}

void TestBackup::unchangedLibrary_isNotBackedUpTwice()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const auto first = makeBackup(made.file()), second = makeBackup(made.file());
    QVERIFY(first && second);
    QCOMPARE(first->file, second->file);
    made.addItem(u"Another"_s);
    const auto third = makeBackup(made.file());
    QVERIFY(third && third->file != first->file);
    QCOMPARE(backups(made.file()).size(), 2);
    QCOMPARE(backups(made.file()).first().file, third->file);
}

// Another library that is copied over this one with its time, as “cp -p” does.
void TestBackup::copiedLibrary_isBackedUpWhateverItsTime()
{
    TestLibrary made, other;
    const QDateTime before(QDate(2001, 1, 1), QTime(12, 0));
    made.addItem(u"A title"_s);
    const ItemId precious = other.addItem(u"Precious"_s); // as many edits, as long a file
    const auto setTime = [&] {
        QFile file(made.file());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(before, QFileDevice::FileModificationTime));
    };
    QVERIFY(makeBackup(made.file()));
    made.close();
    other.close();
    QVERIFY(QFile::remove(made.file()) && QFile::copy(other.file(), made.file()));
    setTime();
    const auto backup = makeBackup(made.file());
    QVERIFY(backup);
    QCOMPARE(backups(made.file()).size(), 2);
    QVERIFY((*Library::open(backup->file, Library::Mode::ReadOnly))->row<ItemRow>(precious.toString()));
    // and the other way round: a later time alone makes no other library
    QFile file(made.file());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(makeBackup(made.file())->file, backup->file);
}

void TestBackup::olderBackup_isCounted()
{
    for (int version = 1; QFileInfo::exists(QStringLiteral(QUARTERLY_TEST_DATA "/library/version-%1.quarterly").arg(version)); ++version) {
        const auto counts = countsIn(QStringLiteral(QUARTERLY_TEST_DATA "/library/version-%1.quarterly").arg(version));
        QVERIFY2(counts && counts->items > 0 && counts->issues == 1, qPrintable(QString::number(version)));
    }
}

void TestBackup::link_staysALink()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const QString link = made.path(u"sub/link.quarterly"_s);
    QVERIFY(makeFolder(made.path(u"sub"_s)) && QFile::link(made.file(), link));
    const auto backup = makeBackup(link);
    QVERIFY(backup);
    const ItemId second = made.addItem(u"Another"_s);
    made.close();
    QVERIFY(restoreBackup(link, backup->file));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(!(*Library::open(made.file(), Library::Mode::ReadOnly))->row<ItemRow>(second.toString()));
}

void TestBackup::editsGoOn_whileABackupIsMade()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    QVERIFY(made.library().write(u"fill"_s, [](Writer &writer) {
        writer.addImage({QString(64, u'a'), u"png"_s, 1, 1}, QByteArray(20 << 20, 'x'));
    }));
    const QString copy = made.path(u"copy/backup.quarterly"_s);
    std::optional<Error> error;
    std::thread worker([&] {
        const auto done = backUpTo(made.file(), copy);
        if (!done)
            error = done.error();
    });
    int edits = 0;
    for (; edits < 20; ++edits)
        made.addItem(u"Written meanwhile"_s);
    worker.join();
    QCOMPARE(edits, 20);
    // the picture of this test is no picture: everything else has been read by then
    QVERIFY(error);
    QVERIFY2(error->kind == Error::Kind::Damaged && error->message.contains(u"picture"_s), qPrintable(error->message));
    QVERIFY(!QFileInfo::exists(copy));
}

void TestBackup::copy_isOfOneMoment()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    QVERIFY(made.library().write(u"fill"_s, [](Writer &writer) {
        writer.addImage({QString(64, u'a'), u"png"_s, 1, 1}, QByteArray(20 << 20, 'x')); // several portions
    }));
    const FileConnection source(made.file());
    const QString copy = made.path(u"copy.quarterly"_s);
    int asked = 0;
    QVERIFY(copyOnline(source.database(), copy, [&] {
        if (++asked == 2 || asked == 5)
            made.addItem(u"Written meanwhile"_s);
        return true;
    }));
    QVERIFY2(asked > 9, qPrintable(QString::number(asked))); // it began anew each time
    QCOMPARE(countsIn(copy)->items, 3);
    made.close();
    QVERIFY(*readFile(copy, 64 << 20) == *readFile(made.file(), 64 << 20));
}

void TestBackup::damagedLibrary_givesNoBackup()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const auto good = makeBackup(made.file());
    QVERIFY(good);
    sqlOn(made.library().database(), u"UPDATE item SET remark = 'behind the back'"_s);
    const auto bad = makeBackup(made.file());
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, Error::Kind::Damaged);
    QVERIFY2(bad.error().message.contains(u"A title"_s), qPrintable(bad.error().message));
    QCOMPARE(backups(made.file()).size(), 1);
    QCOMPARE(QDir(backupFolder(made.file())).entryList(QDir::Files).size(), 1); // and nothing unfinished
}

void TestBackup::endedBackup_leavesNothing()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    for (const int end : {1, 2, 3, 4}) {
        int asked = 0;
        const auto done = makeBackup(made.file(), [&] { return ++asked < end; });
        QVERIFY(!done);
        QVERIFY(QDir(backupFolder(made.file())).entryList(QDir::Files).isEmpty());
    }
}

void TestBackup::backupAtAPlaceOfOnesOwn_isWhole()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const QString place = made.path(u"a/b/mine.quarterly"_s);
    QVERIFY(backUpTo(made.file(), place));
    QVERIFY(backUpTo(made.file(), place)); // again
    QVERIFY(verifyLibrary(place)->isSound());
    QCOMPARE(QDir(made.path(u"a/b"_s)).entryList(QDir::Files), QStringList{u"mine.quarterly"_s});
    const auto failed = backUpTo(made.file(), place + u"/below/a/file.quarterly"_s);
    QVERIFY(!failed);
}

void TestBackup::rotation_keepsTenLastAndDaysAndWeeks()
{
    // Every hour of a hundred days.
    const QDateTime now(QDate(2017, 11, 8), QTime(12, 0), Qt::UTC);
    QList<QDateTime> times;
    for (int hour = 0; hour < 100 * 24; ++hour)
        times << now.addSecs(-3600 * hour);
    const QList<QDateTime> gone = superfluousBackups(times);
    QList<QDateTime> kept = times;
    kept.removeIf([&gone](const QDateTime &time) { return gone.contains(time); });
    QCOMPARE(kept.first(10), times.first(10));
    QSet<QDate> days;
    for (const QDateTime &time : kept)
        days << time.date();
    for (int day = 0; day < 14; ++day)
        QVERIFY(days.contains(now.date().addDays(-day)));
    QVERIFY(kept.last() < now.addDays(-7 * 6) && kept.last() > now.addDays(-7 * 9));
    QVERIFY2(kept.size() <= 10 + 14 + 8 && kept.size() >= 24, qPrintable(QString::number(kept.size())));
    QVERIFY(superfluousBackups(kept).isEmpty());
}

void TestBackup::rotation_neverTakesTheNewest()
{
    QList<QDateTime> times;
    for (int second = 0; second < 500; ++second) {
        times.prepend(QDateTime(QDate(2017, 11, 8), QTime(12, 0), Qt::UTC).addSecs(second));
        const QList<QDateTime> gone = superfluousBackups(times);
        QVERIFY(!gone.contains(times.first()));
        times.removeIf([&gone](const QDateTime &time) { return gone.contains(time); });
    }
    QCOMPARE(times.size(), 10);
}

// The clock ran ahead once: as many of its backups as are kept must not take the places of those that are made now.
void TestBackup::backupsOfTheFuture_takeNoPlaces()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const auto backup = makeBackup(made.file());
    QVERIFY(backup);
    for (int day = 0; day < 60; ++day) {
        const QDateTime time(QDate(2130, 1, 1).addDays(day), QTime(12, 0), Qt::UTC);
        QVERIFY(QFile::copy(backup->file, backupFolder(made.file()) + u'/' + time.toString(u"yyyy-MM-dd'T'HH-mm-ss-zzz'Z'"_s) + u".quarterly"_s));
    }
    const ItemId precious = made.addItem(u"Precious"_s);
    const auto second = makeBackup(made.file());
    QVERIFY(second && QFileInfo::exists(second->file));
    QCOMPARE(backups(made.file()).first().file, second->file);
    made.close();
    const auto kept = restoreBackup(made.file(), backup->file);
    QVERIFY(kept && QFileInfo::exists(*kept));
    QVERIFY((*Library::open(*kept, Library::Mode::ReadOnly))->row<ItemRow>(precious.toString()));
}

// SQLite plays a journal into whatever has the name of the library that it belonged to.
void TestBackup::journalOfALibraryThatWasMovedAway_isNotPlayedIntoAnother()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const QString place = made.path(u"place.quarterly"_s), journal = place + u"-journal"_s;
    QVERIFY(writeFile(journal, QByteArray(5000, 'j')));
    const auto copied = copyLibrary(made.library(), place), backedUp = backUpTo(made.file(), place);
    const auto created = Library::create(place);
    made.close();
    const auto salvaged = salvage(made.file(), place);
    for (const QString &why : {copied.error().message, backedUp.error().message, created.error().message, salvaged.error().message})
        QVERIFY2(why.contains(journal), qPrintable(why));
    QVERIFY(!QFileInfo::exists(place));
    QCOMPARE(QDir(made.path({})).entryList({u"place*"_s}, QDir::Files), QStringList{u"place.quarterly-journal"_s}); // whose it is one can still find out
    const auto restored = restoreBackup(place, made.file());
    QVERIFY(!restored && restored.error().message.contains(journal) && QFileInfo::exists(journal));
    QVERIFY(QFile::remove(journal) && salvage(made.file(), place));
    QVERIFY(verifyLibrary(place)->isSound());
}

void TestBackup::linkWhereACopyIsWritten_isNotFollowed()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const QString victim = made.path(u"victim"_s), place = made.path(u"place.quarterly"_s);
    QVERIFY(writeFile(victim, "ten years"));
    QVERIFY(QFile::link(victim, place + u".unfinished"_s) && QFile::link(victim, place + u".unfinished.unfinished"_s));
    QVERIFY(backUpTo(made.file(), place));
    QCOMPARE(*readFile(victim, 100), QByteArray("ten years"));
    QVERIFY(!QFileInfo(place).isSymLink() && verifyLibrary(place)->isSound());
}

// SQLite opens no path of more than 512 letters.
void TestBackup::fileThatCannotBeOpened_isToldInOneLine()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    QString folder = made.path({});
    for (int i = 0; i < 6; ++i)
        folder += u'/' + QString(100, u'a');
    QVERIFY(QDir().mkpath(folder));
    const QString far = folder + u"/far.quarterly"_s;
    made.close();
    QVERIFY(QFile::copy(made.file(), far));
    for (const QString &why : {verifyLibrary(far).error().message, verifyClosed(far, VerificationDepth::Rows).error().message,
                               backUpTo(made.file(), folder + u"/b.quarterly"_s).error().message, restoreBackup(made.file(), far).error().message})
        QVERIFY2(!why.isEmpty() && !why.contains(u'\n'), qPrintable(why));
    QVERIFY(verifyLibrary(made.file())->isSound());
}

void TestBackup::restoring_keepsWhatIsThereFirst()
{
    TestLibrary made;
    const ItemId first = made.addItem(u"A title"_s);
    const auto backup = makeBackup(made.file());
    QVERIFY(backup);
    const ItemId second = made.addItem(u"Another"_s);
    made.close();
    const auto kept = restoreBackup(made.file(), backup->file);
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
    {
        const auto restored = Library::open(made.file(), Library::Mode::ReadWrite);
        QVERIFY(restored);
        QVERIFY((*restored)->row<ItemRow>(first.toString()));
        QVERIFY(!(*restored)->row<ItemRow>(second.toString()));
    }
    QVERIFY(QFileInfo::exists(*kept));
    QVERIFY(restoreBackup(made.file(), *kept));
    QVERIFY((*Library::open(made.file(), Library::Mode::ReadOnly))->row<ItemRow>(second.toString()));
}

// The oldest of as many as are kept is superfluous as soon as what is there has been kept, too.
void TestBackup::oldestBackup_isRestoredThoughItIsRotatedAway()
{
    TestLibrary made;
    const ItemId first = made.addItem(u"A title"_s);
    QVERIFY(makeBackup(made.file()));
    while (backups(made.file()).size() < 10) {
        made.addItem(u"Another"_s);
        QVERIFY(makeBackup(made.file()));
    }
    made.close();
    QVERIFY(restoreBackup(made.file(), backups(made.file()).last().file));
    const auto restored = Library::open(made.file(), Library::Mode::ReadOnly);
    QVERIFY(restored);
    QVERIFY((*restored)->row<ItemRow>(first.toString()));
    QVERIFY(verifyLibrary(made.file())->isSound());
}

// A file that is copied over a library brings its own time along, and clocks go wrong.
void TestBackup::restoring_keepsWhatIsThereWhateverTheTimesSay()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const auto backup = makeBackup(made.file());
    QVERIFY(backup);
    const ItemId precious = made.addItem(u"Precious"_s);
    made.close();
    QFile file(made.file());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime(QDate(2001, 1, 1), QTime(12, 0)), QFileDevice::FileModificationTime));
    file.close();
    const auto kept = restoreBackup(made.file(), backup->file);
    QVERIFY(kept);
    QVERIFY((*Library::open(*kept, Library::Mode::ReadOnly))->row<ItemRow>(precious.toString()));
}

void TestBackup::restoring_aDamagedLibraryKeepsItAsItIs()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const auto backup = makeBackup(made.file());
    QVERIFY(backup);
    made.close();
    const QByteArray noise(50'000, '\x55');
    QVERIFY(writeFile(made.file(), noise));
    const auto kept = restoreBackup(made.file(), backup->file);
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
    QCOMPARE(*readFile(*kept, 64 << 20), noise);
    QVERIFY(verifyLibrary(made.file())->isSound());
    QCOMPARE(backups(made.file()).size(), 1); // the damaged one is none
}

void TestBackup::damagedBackup_isNotRestored()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const auto backup = makeBackup(made.file());
    QVERIFY(backup);
    made.close();
    const QByteArray before = *readFile(made.file(), 64 << 20);
    sqlOn(backup->file, u"UPDATE item SET remark = 'behind the back'"_s);
    const auto restored = restoreBackup(made.file(), backup->file);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::Damaged);
    QVERIFY2(restored.error().message.contains(backup->file), qPrintable(restored.error().message));
    QCOMPARE(*readFile(made.file(), 64 << 20), before);
    QVERIFY(!restoreBackup(made.file(), made.path(u"missing.quarterly"_s)));
}

void TestBackup::libraryInUse_isNotReplaced()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const auto backup = makeBackup(made.file());
    QVERIFY(backup);
    const auto restored = restoreBackup(made.file(), backup->file);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::InUse);
    made.addItem(u"Goes on"_s);
}

void TestBackup::journalOfTheDamagedOne_isNotPlayedIntoTheRestored()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    const auto backup = makeBackup(made.file());
    QVERIFY(backup);
    made.close();
    QVERIFY(writeFile(made.file(), QByteArray(4096, '\x55')));
    QVERIFY(writeFile(made.file() + u"-journal"_s, QByteArray(4096, '\x66')));
    const auto kept = restoreBackup(made.file(), backup->file);
    QVERIFY(kept);
    QVERIFY(!QFileInfo::exists(made.file() + u"-journal"_s));
    QVERIFY(QFileInfo::exists(*kept + u"-journal"_s));
    QVERIFY(verifyLibrary(made.file())->isSound());
}

void TestBackup::keeper_backsUpWhileOneWorks()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    BackupKeeper keeper(made.library());
    QSignalSpy done(&keeper, &BackupKeeper::made), failed(&keeper, &BackupKeeper::failed);
    keeper.backUp();
    keeper.backUp(); // while one is being made: nothing
    made.addItem(u"Written meanwhile"_s);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(QFileInfo::exists(done[0][0].toString()));
    QVERIFY(failed.isEmpty());
    made.addItem(u"And afterwards"_s);
    keeper.backUp();
    QTRY_COMPARE(done.size(), 2);
    QCOMPARE(backups(made.file()).first().file, done[1][0].toString());
}

// One that is being made already may lack it.
void TestBackup::keeper_waitsForABackupOfTheLastEdit()
{
    TestLibrary made;
    BackupKeeper keeper(made.library());
    for (int i = 0; i < 5; ++i) {
        keeper.backUp();
        QTest::qSleep(10 * i);
        const ItemId item = made.addItem(u"Written meanwhile"_s);
        QVERIFY(keeper.finishBackup());
        const auto backup = Library::open(backups(made.file()).first().file, Library::Mode::ReadOnly);
        QVERIFY(backup && (*backup)->row<ItemRow>(item.toString()));
    }
}

void TestBackup::keeper_tellsOfDamage()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    sqlOn(made.library().database(), u"UPDATE item SET remark = 'behind the back'"_s);
    BackupKeeper keeper(made.library());
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.backUp();
    QTRY_COMPARE(failed.size(), 1);
    const Error error = failed[0][0].value<Error>();
    QCOMPARE(error.kind, Error::Kind::Damaged);
    QVERIFY2(error.message.contains(u"A title"_s), qPrintable(error.message));
}

void TestBackup::keeper_leavesAtOnce()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    made.write([](Writer &writer) { writer.addImage({QString(64, u'a'), u"png"_s, 1, 1}, QByteArray(30 << 20, 'x')); });
    {
        BackupKeeper keeper(made.library());
        keeper.backUp();
    }
    QVERIFY(QDir(backupFolder(made.file())).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
