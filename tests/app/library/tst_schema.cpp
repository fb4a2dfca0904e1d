// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"
#include "library/keptrows.h"
#include "library/memoryderived.h"
#include "library/schema.h"
#include "library/verification.h"
#include "testlibrary.h"

#include "base/files.h"

#include <QDir>
#include <QResource>
#include <QStandardPaths>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void settings_areInForce_data();
    void settings_areInForce();
    void rowThatBreaksARule_isRefused_data();
    void rowThatBreaksARule_isRefused();
    void fileThatIsNoLibrary_isRefusedByName_data();
    void fileThatIsNoLibrary_isRefusedByName();
    void truncatedLibrary_isRefusedByName();
    void newerLibrary_isRefusedAndLeftUntouched();
    void damagedHeader_isNoOtherProgram_data();
    void damagedHeader_isNoOtherProgram();
    void everyStep_changesTheDescription();
    void copiedOlderLibrary_isRaised();
    void libraryWithForeignParts_isRefused_data();
    void libraryWithForeignParts_isRefused();
    void triggerUnderAnalyzesName_isRefused();
    void analyzedLibrary_isOpened();
    void olderLibrary_isRaisedAfterACopy();
    void libraryFromBeforeLogos_keepsEverything();
    void libraryOfEveryVersion_isRaisedAndSound_data();
    void libraryOfEveryVersion_isRaisedAndSound();
    void olderLibraryWithForeignParts_isNotRaised();
    void olderLibrary_isNotRaisedByReading();
    void failedStep_leavesTheLibraryAsItWas();
    void stepThatLosesRows_isTakenBack();

private:
    static QByteArray bytesOf(const QString &file) { return *readFile(file, 64 << 20); }
    static void verifyRefused(const QString &file, Library::Mode mode, const QString &reason, Error::Kind kind = Error::Kind::Failed);
};

void TestSchema::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // that is where backups go
    QCoreApplication::setApplicationName(u"quarterly-test-schema"_s);
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

void TestSchema::verifyRefused(const QString &file, Library::Mode mode, const QString &reason, Error::Kind kind)
{
    const QByteArray before = bytesOf(file);
    const auto library = Library::open(file, mode);
    QVERIFY(!library);
    QVERIFY2(library.error().message.contains(file) && library.error().message.contains(reason), qPrintable(library.error().message));
    QVERIFY(!library.error().message.contains(u'\n'));
    QCOMPARE(library.error().kind, kind);
    QVERIFY(bytesOf(file) == before);
}

void TestSchema::settings_areInForce_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("expected");
    QTest::newRow("trusted_schema") << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("cell_size_check") << u"cell_size_check"_s << u"1"_s;
    QTest::newRow("mmap_size") << u"mmap_size"_s << u"0"_s;
    QTest::newRow("foreign_keys") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("journal_mode") << u"journal_mode"_s << u"delete"_s;
    QTest::newRow("synchronous: extra") << u"synchronous"_s << u"3"_s;
    QTest::newRow("secure_delete") << u"secure_delete"_s << u"1"_s;
    QTest::newRow("temp_store: memory") << u"temp_store"_s << u"2"_s;
    QTest::newRow("application_id") << u"application_id"_s << QString::number(0x51554152);
    QTest::newRow("user_version") << u"user_version"_s << QString::number(schemaVersion());
}

void TestSchema::settings_areInForce()
{
    QFETCH(QString, pragma);
    QFETCH(QString, expected);
    TestLibrary made;
    QCOMPARE(sqlOn(made.library().database(), u"PRAGMA "_s + pragma), expected);
    made.close();
    for (const Library::Mode mode : {Library::Mode::ReadWrite, Library::Mode::ReadOnly}) {
        const auto opened = Library::open(made.file(), mode);
        QVERIFY(opened);
        QCOMPARE(sqlOn((*opened)->database(), u"PRAGMA "_s + pragma), expected);
    }
}

void TestSchema::rowThatBreaksARule_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    QTest::newRow("type") << u"INSERT INTO article VALUES ('ITEM', 'four', 0)"_s << u"cannot store TEXT"_s;
    QTest::newRow("missing value") << u"INSERT INTO setting VALUES ('name', NULL, 0)"_s << u"NOT NULL"_s;
    QTest::newRow("unknown kind") << u"INSERT INTO item VALUES ('x', 'poem', 'en', '', '', '', '', '', '', 0, 0, 0, 0)"_s << u"CHECK"_s;
    QTest::newRow("out of range") << u"INSERT INTO article VALUES ('ITEM', 0, 0)"_s << u"CHECK"_s;
    QTest::newRow("quarter") << u"INSERT INTO issue VALUES ('x', 2017, 5, 0, 'draft', 'en', 'A4', 2, 10.0, 'classic', 0)"_s << u"CHECK"_s;
    QTest::newRow("stranger") << u"INSERT INTO article VALUES ('nobody', 4, 0)"_s << u"FOREIGN KEY"_s;
    QTest::newRow("parent goes") << u"DELETE FROM item"_s << u"FOREIGN KEY"_s;
    QTest::newRow("unknown kind of what was there") << u"INSERT INTO former_block VALUES ('x', 'ITEM', 'body', 0, 'poem', 0)"_s << u"CHECK"_s;
    QTest::newRow("twice") << u"INSERT INTO tag VALUES ('TAG', 0)"_s << u"UNIQUE"_s;
}

void TestSchema::rowThatBreaksARule_isRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    const TagId tag = TagId::create();
    made.write([tag](Writer &writer) { writer.put(TagRow{tag}); });
    const QString result = sqlOn(made.library().database(), sql.replace("ITEM"_L1, item.toString()).replace("TAG"_L1, tag.toString()));
    QVERIFY2(result.startsWith("error"_L1) && result.contains(reason), qPrintable(result));
}

void TestSchema::fileThatIsNoLibrary_isRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear reader, this is a letter.\n").repeated(10);
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0');
}

void TestSchema::fileThatIsNoLibrary_isRefusedByName()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"odd.quarterly"_s);
    QVERIFY(writeFile(file, bytes));
    verifyRefused(file, Library::Mode::ReadOnly, u"is not a Quarterly library"_s);
    verifyRefused(file, Library::Mode::ReadWrite, u"is not a Quarterly library"_s);
    QVERIFY(!QFile::exists(file + u".lock"_s));

    const QString foreign = folder.filePath(u"foreign.sqlite"_s);
    QCOMPARE(sqlOn(foreign, u"CREATE TABLE recipe (name TEXT)"_s), QString());
    verifyRefused(foreign, Library::Mode::ReadWrite, u"is not a Quarterly library"_s);
}

void TestSchema::truncatedLibrary_isRefusedByName()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    made.close();
    const QByteArray whole = bytesOf(made.file());
    for (const qsizetype length : {whole.size() / 2, qsizetype(4096), qsizetype(1000)}) {
        QVERIFY(writeFile(made.file(), whole.first(length)));
        verifyRefused(made.file(), Library::Mode::ReadOnly, u"is damaged: restore a backup"_s, Error::Kind::Damaged);
    }
}

void TestSchema::newerLibrary_isRefusedAndLeftUntouched()
{
    TestLibrary made;
    made.close();
    sqlOn(made.file(), u"CREATE TABLE later (a)"_s);
    sqlOn(made.file(), u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1));
    verifyRefused(made.file(), Library::Mode::ReadWrite, u"newer version"_s);
}

// A library of which only some bytes of its beginning are others is damaged: there are backups, and salvage.
void TestSchema::damagedHeader_isNoOtherProgram_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasBackup");
    QTest::newRow("the magic") << 0 << QByteArray("X") << false;
    QTest::newRow("how it is journalled") << 18 << QByteArray("\2\2") << false;
    QTest::newRow("a number that no version has") << 60 << QByteArray("\0\0\0\0", 4) << false;
    QTest::newRow("the number of a later version") << 60 << QByteArray("\0\0\0\x7f", 4) << false;
    QTest::newRow("the number of an earlier version") << 60 << QByteArray("\0\0\0\1", 4) << false;
    QTest::newRow("a letter") << 68 << QByteArray("R") << false;
    QTest::newRow("all letters, but there is a backup") << 68 << QByteArray("GPKG") << true;
    QTest::newRow("all of it, but there is a backup") << 0 << QByteArray(4096, '\0') << true;
}

void TestSchema::damagedHeader_isNoOtherProgram()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasBackup);
    TestLibrary made;
    made.addItem(u"A title"_s);
    if (hasBackup)
        QVERIFY(makeBackup(made.file()));
    made.close();
    QByteArray file = bytesOf(made.file());
    QVERIFY(writeFile(made.file(), file.replace(offset, bytes.size(), bytes)));
    verifyRefused(made.file(), Library::Mode::ReadWrite, u""_s, Error::Kind::Damaged);
    const auto found = verifyLibrary(made.file());
    QVERIFY(found && !found->isSound());
}

// Else a number that was changed could not be told from that of a newer program.
void TestSchema::everyStep_changesTheDescription()
{
    QSet<QString> descriptions;
    for (int version = 1; version <= schemaVersion(); ++version) {
        const QString file = QStringLiteral(QUARTERLY_TEST_DATA "/library/version-%1.quarterly").arg(version);
        descriptions << sqlOn(file, u"SELECT group_concat(name || coalesce(sql, ''), char(10)) FROM (SELECT * FROM sqlite_schema ORDER BY type, name)"_s);
    }
    QCOMPARE(descriptions.size(), schemaVersion());
}

// A library of an older version that is put, with its time, beside backups of a later one.
void TestSchema::copiedOlderLibrary_isRaised()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    QVERIFY(makeBackup(made.file()));
    made.close();
    QVERIFY(QFile::remove(made.file()) && QFile::copy(QStringLiteral(QUARTERLY_TEST_DATA "/library/version-5.quarterly"), made.file()));
    QFile file(made.file());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime(QDate(2001, 1, 1), QTime(12, 0)), QFileDevice::FileModificationTime));
    file.close();
    const auto raised = Library::open(made.file(), Library::Mode::ReadWrite);
    QVERIFY2(raised, raised ? "" : qPrintable(raised.error().message));
}

void TestSchema::libraryWithForeignParts_isRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << u"CREATE TRIGGER spy AFTER INSERT ON item BEGIN DELETE FROM version; END"_s;
    QTest::newRow("view") << u"CREATE VIEW spy AS SELECT * FROM item"_s;
    QTest::newRow("table") << u"CREATE TABLE spy (a)"_s;
    QTest::newRow("index") << u"CREATE INDEX spy ON item (kind)"_s;
    QTest::newRow("missing index") << u"DROP INDEX item_by_day"_s;
    QTest::newRow("further column") << u"ALTER TABLE tag ADD COLUMN spy TEXT"_s;
}

void TestSchema::libraryWithForeignParts_isRefused()
{
    QFETCH(QString, sql);
    TestLibrary made;
    made.close();
    QCOMPARE(sqlOn(made.file(), sql), QString());
    verifyRefused(made.file(), Library::Mode::ReadOnly, u"no Quarterly library has"_s, Error::Kind::Damaged);
    verifyRefused(made.file(), Library::Mode::ReadWrite, u"no Quarterly library has"_s, Error::Kind::Damaged);
    const auto lock = Library::lockFile(made.file());
    QVERIFY(lock);
    verifyRefused(made.file(), Library::Mode::ReadWrite, u"no Quarterly library has"_s, Error::Kind::Damaged); // whoever has it
}

void TestSchema::triggerUnderAnalyzesName_isRefused()
{
    TestLibrary made;
    made.close();
    QCOMPARE(sqlOn(made.file(), u"CREATE TRIGGER spying_stat1 AFTER INSERT ON item BEGIN DELETE FROM version; END"_s), QString());
    QByteArray bytes = *readFile(made.file(), 64 << 20);
    QVERIFY(writeFile(made.file(), bytes.replace("spying_stat1", "sqlite_stat1"))); // which no statement would allow
    verifyRefused(made.file(), Library::Mode::ReadWrite, u"no Quarterly library has"_s, Error::Kind::Damaged);
}

void TestSchema::analyzedLibrary_isOpened()
{
    TestLibrary made;
    made.addItem(u"A title"_s);
    made.close();
    QCOMPARE(sqlOn(made.file(), u"ANALYZE"_s), QString());
    QVERIFY(Library::open(made.file(), Library::Mode::ReadOnly));
}

namespace {

// While it lives, the program has one more step.
class LaterStep
{
public:
    explicit LaterStep(const QString &name) : m_file(QStringLiteral(QUARTERLY_LATER_STEPS "/") + name)
    {
        if (!QResource::registerResource(m_file))
            qFatal("%s cannot be read", qPrintable(m_file));
    }
    ~LaterStep() { QResource::unregisterResource(m_file); }

private:
    QString m_file;
};

} // namespace

void TestSchema::olderLibrary_isRaisedAfterACopy()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    made.close();
    const int older = schemaVersion();
    {
        const LaterStep step(u"laterschema.rcc"_s);
        QCOMPARE(schemaVersion(), older + 1);
        const auto raised = Library::open(made.file(), Library::Mode::ReadWrite);
        QVERIFY2(raised, qPrintable(raised ? QString() : raised.error().message));
        QCOMPARE(sqlOn((*raised)->database(), u"SELECT id FROM addition"_s), item.toString());
        QVERIFY((*raised)->row<ItemRow>(item.toString()));
        QCOMPARE(*readLibraryHeader(made.file()), older + 1);
    }
    // what there was before is what the older program goes on with
    verifyRefused(made.file(), Library::Mode::ReadOnly, u"newer version"_s);
    QCOMPARE(backups(made.file()).size(), 1);
    const auto copy = Library::open(backups(made.file()).first().file, Library::Mode::ReadOnly);
    QVERIFY(copy);
    QVERIFY((*copy)->row<ItemRow>(item.toString()));
}

void TestSchema::libraryFromBeforeLogos_keepsEverything()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    made.write([](Writer &writer) {
        writer.put(ProfileRow{u"us"_s, u"fr"_s, u"https://example.org/"_s, u"a@example.org"_s, u"#103f54"_s, u"#d08c2b"_s, {}, {}, {}});
    });
    made.close();
    QStringList back;
    for (const Table *table : keptTables()) {
        if (table->isSealed)
            back << u"ALTER TABLE %1 DROP COLUMN seal"_s.arg(table->name);
    }
    back += QStringList{u"DROP TABLE former_block"_s, u"DELETE FROM setting WHERE name = 'memory'"_s};
    for (const QString &column : {u"sender"_s, u"online"_s, u"logo"_s})
        back << u"ALTER TABLE profile DROP COLUMN "_s + column;
    for (const QString &table : {u"memory_phrase"_s, u"memory_frequency"_s, u"memory_word"_s, u"memory"_s, u"term_word"_s, u"term"_s, u"comment"_s})
        back << u"DROP TABLE "_s + table;
    for (const QString &index : {u"title"_s, u"place"_s, u"article"_s, u"languages"_s, u"use"_s})
        back << u"DROP INDEX item_by_"_s + index;
    for (const QString &column : {u"title_key"_s, u"place_key"_s, u"lowest_article"_s, u"languages"_s, u"used"_s})
        back << u"ALTER TABLE item DROP COLUMN "_s + column;
    for (const QString &step : back << u"PRAGMA user_version = 2"_s)
        QCOMPARE(sqlOn(made.file(), step), QString());

    auto raised = Library::open(made.file(), Library::Mode::ReadWrite);
    QVERIFY2(raised, qPrintable(raised ? QString() : raised.error().message));
    QCOMPARE(*readLibraryHeader(made.file()), schemaVersion());
    QVERIFY((*raised)->row<ItemRow>(item.toString()));
    QVERIFY(!isMemoryFilled(**raised)); // that is done later, little by little
    const QVariantList profile = toValues(*(*raised)->profile());
    QCOMPARE(profile, QVariantList({u"us"_s, u"fr"_s, u"https://example.org/"_s, u"a@example.org"_s, u"#103f54"_s, u"#d08c2b"_s, u""_s, u""_s, u""_s}));
    QCOMPARE(backups(made.file()).size(), 1);
    QCOMPARE(*readLibraryHeader(backups(made.file()).first().file), 2);
    raised->reset();
    const auto found = verifyLibrary(made.file());
    QVERIFY2(found && found->isSound(), qPrintable(found ? found->damages.join(u'\n') : found.error().message));
}

void TestSchema::libraryOfEveryVersion_isRaisedAndSound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schemaVersion(); ++version)
        QTest::addRow("version %d", version) << QStringLiteral(QUARTERLY_TEST_DATA "/library/version-%1.quarterly").arg(version) << version;
}

void TestSchema::libraryOfEveryVersion_isRaisedAndSound()
{
    QFETCH(QString, file);
    QFETCH(int, version);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"old.quarterly"_s);
    QVERIFY2(QFile::copy(file, copy), qPrintable(file)); // made by tests/data/library/versions.py
    QCOMPARE(*readLibraryHeader(copy), version);
    {
        const auto library = Library::open(copy, Library::Mode::ReadWrite);
        QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
        QVERIFY(fillMemory(**library));
        QCOMPARE((*library)->issues().size(), 1);
        QCOMPARE((*library)->author(), u"María Pérez"_s);
        QCOMPARE(sqlOn((*library)->database(), u"SELECT count(*) FROM item WHERE title_key = 'Fields cleared in Laos'"_s), u"1"_s);
    }
    const auto found = verifyLibrary(copy);
    QVERIFY2(found && found->isSound(), qPrintable(found ? found->damages.join(u'\n') : found.error().message));
    QCOMPARE(found->items, 2);
    QCOMPARE(backups(copy).size(), version < schemaVersion() ? 1 : 0);
}

void TestSchema::olderLibraryWithForeignParts_isNotRaised()
{
    TestLibrary made;
    made.close();
    sqlOn(made.file(), u"CREATE TABLE addition (id TEXT)"_s);
    const LaterStep step(u"laterschema.rcc"_s);
    verifyRefused(made.file(), Library::Mode::ReadWrite, u"no Quarterly library has"_s, Error::Kind::Damaged);
}

void TestSchema::olderLibrary_isNotRaisedByReading()
{
    TestLibrary made;
    made.close();
    const QByteArray before = bytesOf(made.file());
    const LaterStep step(u"laterschema.rcc"_s);
    const auto opened = Library::open(made.file(), Library::Mode::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Refused);
    QVERIFY(opened.error().message.contains(u"older version"_s));
    QVERIFY(bytesOf(made.file()) == before);
}

void TestSchema::failedStep_leavesTheLibraryAsItWas()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    made.close();
    const int older = schemaVersion();
    {
        const LaterStep first(u"laterschema.rcc"_s), second(u"brokenschema.rcc"_s);
        QVERIFY(!Library::open(made.file(), Library::Mode::ReadWrite));
    }
    // it went wrong with a copy, and nothing of that is left
    QCOMPARE(sqlOn(made.file(), u"PRAGMA user_version"_s), QString::number(older));
    QCOMPARE(QDir(backupFolder(made.file())).entryList(QDir::Files).size(), 1);
    const LaterStep first(u"laterschema.rcc"_s);
    const auto opened = Library::open(made.file(), Library::Mode::ReadWrite);
    QVERIFY(opened);
    QVERIFY((*opened)->row<ItemRow>(item.toString()));
}

void TestSchema::stepThatLosesRows_isTakenBack()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    made.write([item](Writer &writer) { writer.put(ArticleRow{item, 4}); });
    made.close();
    const int older = schemaVersion();
    {
        const LaterStep step(u"losingschema.rcc"_s);
        const auto raised = Library::open(made.file(), Library::Mode::ReadWrite);
        QVERIFY(!raised);
        QVERIFY2(raised.error().message.contains(u"would have lost"_s), qPrintable(raised.error().message));
    }
    QCOMPARE(*readLibraryHeader(made.file()), older);
    QCOMPARE(sqlOn(made.file(), u"SELECT count(*) FROM article"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
