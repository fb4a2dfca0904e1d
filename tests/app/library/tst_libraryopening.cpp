// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlibrary.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestLibraryOpening : public QObject
{
    Q_OBJECT

private slots:
    void existingFile_isNotMadeAnew();
    void missingLibrary_isRefusedByName();
    void libraryInAMissingFolder_isMade();
    void reader_worksBesideTheWriter();
    void secondWriter_isRefusedAndToldWhoWrites();
    void lockOfADeadProcess_isTakenOver();
    void lockOfAnotherMachine_isRespected();
    void linkToALibrary_hasNoLockOfItsOwn();
    void unreadableLock_isNamed();
    void libraryInUse_isOpenedForReading();
    void programThatDied_isToldByItsLock();
    void replacedFile_stopsTheEditAndIsKept_data();
    void replacedFile_stopsTheEditAndIsKept();
    void fileWrittenByAnother_stopsTheEdit();
    void emptiedFile_stopsTheEdit();
    void fileThatGrewUnderneath_stopsTheEdit();
    void interruptedWrite_isTakenBackByAReader();
    void damageMetWhileReading_isReported();

private:
    static QByteArray lockText(qint64 process, const QString &host);
};

void TestLibraryOpening::existingFile_isNotMadeAnew()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    const auto again = Library::create(made.file());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Refused);
    QVERIFY(again.error().message.contains(made.file()));
    QVERIFY(made.library().row<ItemRow>(item.toString()));
}

void TestLibraryOpening::missingLibrary_isRefusedByName()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"none.quarterly"_s);
    const auto opened = Library::open(file, Library::Mode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Refused);
    QVERIFY(opened.error().message.contains(file));
    QVERIFY(!QFileInfo::exists(file));
}

void TestLibraryOpening::libraryInAMissingFolder_isMade()
{
    QTemporaryDir folder;
    QVERIFY(Library::create(folder.filePath(u"a/b/new.quarterly"_s)));
    QVERIFY(Library::open(folder.filePath(u"a/b/new.quarterly"_s), Library::Mode::ReadOnly));

    const QString below = folder.filePath(u"a/b/new.quarterly/other.quarterly"_s); // a file is no folder
    const auto made = Library::create(below);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Failed);
}

void TestLibraryOpening::reader_worksBesideTheWriter()
{
    TestLibrary made;
    const auto reader = Library::open(made.file(), Library::Mode::ReadOnly);
    QVERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
    const ItemId item = made.addItem(u"A title"_s);
    QVERIFY((*reader)->row<ItemRow>(item.toString()));

    const auto written = (*reader)->write(u"edit"_s, [](Writer &writer) { writer.put(TagRow{TagId::create()}); });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Refused);
    QVERIFY(!(*reader)->setSetting(u"a"_s, u"b"_s));
    QVERIFY(!(*reader)->addPublication({.id = PublicationId::create(), .issue = IssueId::create()}));
    QVERIFY(made.library().tags().isEmpty());
}

void TestLibraryOpening::secondWriter_isRefusedAndToldWhoWrites()
{
    TestLibrary made;
    const auto second = Library::open(made.file(), Library::Mode::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    const QString message = second.error().message;
    QVERIFY2(message.contains(made.file()) && message.contains(QString::number(QCoreApplication::applicationPid()))
                 && message.contains(QCoreApplication::applicationName()), qPrintable(message));
    made.close();
    QVERIFY(Library::open(made.file(), Library::Mode::ReadWrite));
}

// What QLockFile writes: process, program, machine, and the ids of machine and start that it compares as well.
QByteArray TestLibraryOpening::lockText(qint64 process, const QString &host)
{
    const bool here = host == QSysInfo::machineHostName();
    const QByteArray machine = here ? QSysInfo::machineUniqueId() : "00000000000000000000000000000000";
    return QByteArray::number(process) + "\nquarterly\n" + host.toLocal8Bit() + '\n' + machine + '\n' + QSysInfo::bootUniqueId() + '\n';
}

void TestLibraryOpening::lockOfADeadProcess_isTakenOver()
{
    TestLibrary made;
    made.close();
    QProcess process;
    process.start(u"true"_s, QStringList());
    const qint64 dead = process.processId();
    QVERIFY(process.waitForFinished());
    QVERIFY(writeFile(made.file() + u".lock"_s, lockText(dead, QSysInfo::machineHostName())));
    QVERIFY(Library::open(made.file(), Library::Mode::ReadWrite));
}

void TestLibraryOpening::lockOfAnotherMachine_isRespected()
{
    TestLibrary made;
    made.close();
    QVERIFY(writeFile(made.file() + u".lock"_s, lockText(17, u"the-other-desk"_s)));
    const auto opened = Library::open(made.file(), Library::Mode::ReadWrite);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"the-other-desk"_s), qPrintable(opened.error().message));
    QVERIFY2(opened.error().message.contains(u"delete "_s + made.file() + u".lock"_s), qPrintable(opened.error().message));
    QVERIFY(Library::open(made.file(), Library::Mode::ReadOnly));
}

void TestLibraryOpening::linkToALibrary_hasNoLockOfItsOwn()
{
    TestLibrary made;
    const QString link = made.path(u"link.quarterly"_s);
    QVERIFY(QFile::link(made.file(), link));
    const auto second = Library::open(link, Library::Mode::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    made.close();
    QVERIFY(writeFile(made.file() + u"-journal"_s, "left by a crash"));
    const auto opened = Library::open(link, Library::Mode::ReadOnly);
    QVERIFY(opened);
    QCOMPARE((*opened)->file(), made.file());
    QVERIFY(!(*opened)->savedUpTo().isValid());
}

void TestLibraryOpening::unreadableLock_isNamed()
{
    TestLibrary made;
    made.close();
    QVERIFY(writeFile(made.file() + u".lock"_s, {}));
    const auto opened = Library::open(made.file(), Library::Mode::ReadWrite);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(made.file() + u".lock"_s), qPrintable(opened.error().message));
}

void TestLibraryOpening::libraryInUse_isOpenedForReading()
{
    TestLibrary made;
    const auto second = Library::open(made.file(), Library::Mode::WriteIfFree);
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY2((*second)->whyReadOnly().contains(QString::number(QCoreApplication::applicationPid())), qPrintable((*second)->whyReadOnly()));
    made.close();
    const auto free = Library::open(made.file(), Library::Mode::WriteIfFree);
    QVERIFY(free);
    QVERIFY(!(*free)->isReadOnly());
    QVERIFY((*free)->whyReadOnly().isEmpty());
    QVERIFY((*free)->setSetting(u"a"_s, u"b"_s));
}

void TestLibraryOpening::programThatDied_isToldByItsLock()
{
    TestLibrary made;
    QVERIFY(!made.library().wasInterrupted());
    made.close();
    QVERIFY(!(*Library::open(made.file(), Library::Mode::ReadWrite))->wasInterrupted());
    QProcess process;
    process.start(u"true"_s, QStringList());
    const qint64 dead = process.processId();
    QVERIFY(process.waitForFinished());
    QVERIFY(writeFile(made.file() + u".lock"_s, lockText(dead, QSysInfo::machineHostName())));
    const auto opened = Library::open(made.file(), Library::Mode::ReadWrite);
    QVERIFY(opened);
    QVERIFY((*opened)->wasInterrupted());
}

void TestLibraryOpening::replacedFile_stopsTheEditAndIsKept_data()
{
    QTest::addColumn<bool>("isThere"); // another file, or none
    QTest::newRow("replaced") << true;
    QTest::newRow("removed") << false;
}

void TestLibraryOpening::replacedFile_stopsTheEditAndIsKept()
{
    QFETCH(bool, isThere);
    TestLibrary made, other;
    const ItemId mine = made.addItem(u"Mine"_s);
    other.addItem(u"Theirs"_s);
    other.close();
    QVERIFY(QFile::remove(made.file()));
    const QString incoming = made.path(u"incoming"_s);
    if (isThere)
        QVERIFY(QFile::copy(other.file(), incoming) && QFile::rename(incoming, made.file()));

    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto written = made.library().write(u"edit"_s, [](Writer &writer) { writer.put(TagRow{TagId::create()}); });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Replaced);
        QVERIFY2(written.error().message.contains(made.library().keptCopy()), qPrintable(written.error().message));
        QCOMPARE(made.library().setSetting(u"a"_s, u"b"_s).error().kind, Error::Kind::Replaced);
    }
    const auto kept = Library::open(made.library().keptCopy(), Library::Mode::ReadWrite);
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
    QVERIFY((*kept)->row<ItemRow>(mine.toString()));
    QVERIFY((*kept)->tags().isEmpty());
    QVERIFY(!QFile::exists(made.file() + u"-journal"_s));
    QCOMPARE(QFile::exists(made.file()), isThere);
    if (isThere)
        QCOMPARE(*readFile(made.file(), 64 << 20), *readFile(other.file(), 64 << 20));
}

void TestLibraryOpening::emptiedFile_stopsTheEdit()
{
    TestLibrary made;
    made.addItem(u"Mine"_s);
    QFile file(made.file());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(0));
    file.close();
    const auto written = made.library().write(u"edit"_s, [](Writer &writer) { writer.put(TagRow{TagId::create()}); });
    QVERIFY(!written);
    QCOMPARE(QFileInfo(made.file()).size(), 0);
}

void TestLibraryOpening::fileWrittenByAnother_stopsTheEdit()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"Mine"_s);
    QCOMPARE(sqlOn(made.file(), u"UPDATE item SET remark = 'theirs'"_s), QString());
    const auto written = made.library().write(u"edit"_s, [](Writer &writer) { writer.put(TagRow{TagId::create()}); });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Replaced);
    QVERIFY(made.library().keptCopy().isEmpty()); // nothing of what was there before is left to keep
    QCOMPARE(made.library().row<ItemRow>(item.toString())->remark, u"theirs"_s);
    made.close();
    QVERIFY((*Library::open(made.file(), Library::Mode::ReadWrite))->setSetting(u"a"_s, u"b"_s));
}

void TestLibraryOpening::fileThatGrewUnderneath_stopsTheEdit()
{
    TestLibrary made;
    made.addItem(u"Mine"_s);
    const QByteArray before = *readFile(made.file(), 64 << 20);
    QFile file(made.file());
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write("garbage"), 7);
    file.close();
    const auto written = made.library().write(u"edit"_s, [](Writer &writer) { writer.put(TagRow{TagId::create()}); });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Replaced);
    QCOMPARE(*readFile(made.file(), 64 << 20), before + "garbage");
}

void TestLibraryOpening::interruptedWrite_isTakenBackByAReader()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    // As a crash leaves it: part of a transaction in the file, what was there before in the journal.
    const QSqlDatabase database = made.library().database();
    const QString copy = made.path(u"crashed.quarterly"_s);
    sqlOn(database, u"PRAGMA cache_size = 1"_s);
    QCOMPARE(sqlOn(database, u"BEGIN IMMEDIATE"_s), QString());
    QCOMPARE(sqlOn(database, u"UPDATE item SET remark = 'half'"_s), QString());
    QCOMPARE(sqlOn(database, u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                             "INSERT INTO setting SELECT 'name ' || i, hex(zeroblob(500)), 0 FROM n"_s), QString());
    QVERIFY(QFile::copy(made.file(), copy));
    QVERIFY(QFile::copy(made.file() + u"-journal"_s, copy + u"-journal"_s));
    sqlOn(database, u"ROLLBACK"_s);
    QVERIFY(QFileInfo(copy).size() > QFileInfo(made.file()).size());

    const auto reader = Library::open(copy, Library::Mode::ReadOnly);
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    QCOMPARE((*reader)->row<ItemRow>(item.toString())->remark, QString());
    QCOMPARE((*reader)->setting(u"name 1"_s), QString());
}

void TestLibraryOpening::damageMetWhileReading_isReported()
{
    TestLibrary made;
    const VersionId version = made.addText(made.addItem({}).uuid(), u"title"_s, u"en"_s, u"A title"_s);
    const int page = sqlOn(made.library().database(), u"SELECT rootpage FROM sqlite_schema WHERE name = 'version'"_s).toInt();
    const int pageSize = sqlOn(made.library().database(), u"PRAGMA page_size"_s).toInt();
    made.close();
    QByteArray bytes = *readFile(made.file(), 64 << 20);
    bytes.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '\xaa'));
    QVERIFY(writeFile(made.file(), bytes));

    const auto opened = Library::open(made.file(), Library::Mode::ReadOnly);
    QVERIFY(opened);
    QVERIFY(!(*opened)->takeReadError());
    QVERIFY(!(*opened)->row<VersionRow>(version.toString()));
    const auto damage = (*opened)->takeReadError();
    QVERIFY(damage);
    QCOMPARE(damage->kind, Error::Kind::Damaged);
    QVERIFY2(damage->message.contains(made.file()) && damage->message.contains(u"damaged"_s), qPrintable(damage->message));
    QVERIFY(!(*opened)->takeReadError());
}

QTEST_GUILESS_MAIN(TestLibraryOpening)
#include "tst_libraryopening.moc"
