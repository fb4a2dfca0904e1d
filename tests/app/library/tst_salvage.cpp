// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/memorystore.h"
#include "library/recordreader.h"
#include "library/salvage.h"
#include "library/verification.h"
#include "testlibrary.h"

#include "base/files.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 12; // of highlights

}

class TestSalvage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundLibrary_isSavedWhole();
    void lostFirstPage_costsNothing();
    void wrongPageSize_costsNothing();
    void link_leadsToTheJournal();
    void flippedLetter_isKeptAndMarked();
    void lostItem_isMadeAnewAroundItsTexts();
    void lostWording_takesTheNewestVersion();
    void noise_isRefused();
    void existingFile_isNotReplaced();
    void anyDamage_leavesASoundLibraryOrNone();
    void damagedFile_staysAsItIs();

private:
    QString out() const { return m_made->path(u"saved.quarterly"_s); }
    int rowsOf(const QString &table) const { return sqlOn(out(), u"SELECT count(*) FROM "_s + table).toInt(); }
    QByteArray closed();

    std::unique_ptr<TestLibrary> m_made;
    QList<ItemId> m_items;
};

void TestSalvage::init()
{
    m_made = std::make_unique<TestLibrary>();
    m_items.clear();
    for (int i = 0; i < count; ++i) {
        m_items << m_made->addItem(u"Title number %1"_s.arg(i));
        const VersionId body = m_made->addText(m_items.last().uuid(), u"body"_s, u"en"_s, u"Words of number %1. "_s.arg(i).repeated(1 + i * 5));
        m_made->addText(m_items.last().uuid(), u"body"_s, u"fr"_s, u"Mots du numéro %1."_s.arg(i), m_made->blockOf(body), body);
        m_made->addEvent(m_items.last(), u"2017-11-08"_s);
        m_made->write([&](Writer &writer) { writer.put(ArticleRow{m_items.last(), 1 + i}); });
    }
}

QByteArray TestSalvage::closed()
{
    m_made->close();
    return *readFile(m_made->file(), 64 << 20);
}

void TestSalvage::soundLibrary_isSavedWhole()
{
    const QByteArray before = closed();
    const auto report = salvage(m_made->file(), out());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->doubtful, 0);
    QCOMPARE(report->lost, 0);
    for (const auto &[table, rows] : {std::pair(u"item"_s, count), std::pair(u"event"_s, count), std::pair(u"article"_s, count), std::pair(u"block"_s, 2 * count),
                                      std::pair(u"wording"_s, 3 * count), std::pair(u"version"_s, 3 * count), std::pair(u"searchable"_s, 2 * count)})
        QCOMPARE(rowsOf(table), rows);
    QVERIFY(verifyLibrary(out())->isSound());
    QCOMPARE(*readFile(m_made->file(), 64 << 20), before);
}

void TestSalvage::lostFirstPage_costsNothing()
{
    QByteArray bytes = closed();
    bytes.replace(0, 4096, QByteArray(4096, '\0'));
    QVERIFY(writeFile(m_made->file(), bytes));
    QVERIFY(!Library::open(m_made->file(), Library::Mode::ReadOnly));
    const auto report = salvage(m_made->file(), out());
    QVERIFY(report);
    QCOMPARE(rowsOf(u"version"_s), 3 * count);
    QCOMPARE(report->lost, 0);
}

void TestSalvage::wrongPageSize_costsNothing()
{
    const QByteArray whole = closed();
    for (const QByteArray &size : {QByteArray("\x02\0", 2), QByteArray("\0\0", 2), QByteArray("\x20\0", 2)}) {
        QVERIFY(writeFile(m_made->file(), QByteArray(whole).replace(16, 2, size)));
        QFile::remove(out());
        const auto report = salvage(m_made->file(), out());
        QVERIFY(report);
        QCOMPARE(rowsOf(u"version"_s), 3 * count);
    }
}

// What a write had changed when the program was ended is taken back, though the journal does not lie beside the link.
void TestSalvage::link_leadsToTheJournal()
{
    const QString link = m_made->path(u"sub/link.quarterly"_s);
    QVERIFY(makeFolder(m_made->path(u"sub"_s)) && QFile::link(m_made->file(), link));
    closed();
    const QString copy = m_made->path(u"copy"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"interrupted"_s);
        database.setDatabaseName(m_made->file());
        QVERIFY(database.open());
        sqlOn(database, u"PRAGMA cache_size = 1"_s);
        sqlOn(database, u"PRAGMA cache_spill = 1"_s);
        sqlOn(database, u"BEGIN"_s);
        QCOMPARE(sqlOn(database, u"DELETE FROM version"_s), QString());
        sqlOn(database, u"CREATE TABLE spill AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT randomblob(500) FROM n"_s);
        QVERIFY(QFile::copy(m_made->file(), copy) && QFile::copy(m_made->file() + u"-journal"_s, copy + u"-journal"_s));
        sqlOn(database, u"ROLLBACK"_s);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"interrupted"_s);
    QVERIFY(QFile::remove(m_made->file()) && QFile::rename(copy, m_made->file()) && QFile::rename(copy + u"-journal"_s, m_made->file() + u"-journal"_s));
    QVERIFY(salvage(link, out()));
    QCOMPARE(rowsOf(u"version"_s), 3 * count);
}

void TestSalvage::flippedLetter_isKeptAndMarked()
{
    closed();
    QCOMPARE(sqlOn(m_made->file(), u"UPDATE version SET markup = 'Lots du numéro 7.' WHERE markup = 'Mots du numéro 7.'"_s), QString());
    const auto report = salvage(m_made->file(), out());
    QVERIFY(report);
    QCOMPARE(report->doubtful, 1);
    QCOMPARE(report->toLookThrough.size(), 1);
    QVERIFY2(report->toLookThrough.first().contains(u"Title number 7"_s) && report->toLookThrough.first().contains(u"Français"_s),
             qPrintable(report->toLookThrough.first()));
    QCOMPARE(rowsOf(u"wording"_s), 3 * count);
    const auto library = Library::open(out(), Library::Mode::ReadOnly);
    QVERIFY((*library)->row<ItemRow>(m_items[7].toString())->remark.contains(u"Français"_s));
    QCOMPARE(sqlOn((*library)->database(), u"SELECT count(*) FROM version WHERE markup = 'Lots du numéro 7.'"_s), u"1"_s);
    QVERIFY((*library)->row<ItemRow>(m_items[8].toString())->remark.isEmpty());
}

void TestSalvage::lostItem_isMadeAnewAroundItsTexts()
{
    closed();
    sqlOn(m_made->file(), u"DELETE FROM item WHERE id = '%1'"_s.arg(m_items[3].toString()));
    const auto report = salvage(m_made->file(), out());
    QVERIFY(report);
    QCOMPARE(rowsOf(u"item"_s), count);
    QCOMPARE(report->doubtful, 1);
    const auto library = Library::open(out(), Library::Mode::ReadOnly);
    const auto item = (*library)->row<ItemRow>(m_items[3].toString());
    QVERIFY(item);
    QCOMPARE(item->source, u"en"_s);
    QCOMPARE(rowsOf(u"article"_s), count);
}

void TestSalvage::lostWording_takesTheNewestVersion()
{
    closed();
    sqlOn(m_made->file(), u"DELETE FROM wording WHERE language = 'fr'"_s);
    const auto report = salvage(m_made->file(), out());
    QVERIFY(report);
    QCOMPARE(rowsOf(u"wording"_s), 3 * count);
    QCOMPARE(report->doubtful, count);
}

void TestSalvage::noise_isRefused()
{
    closed();
    QRandomGenerator random(1);
    QByteArray noise(40'000, Qt::Uninitialized);
    for (char &byte : noise)
        byte = char(random.generate());
    for (const QByteArray &bytes : {noise, QByteArray(), QByteArray("short"), QByteArray(40'960, '\x0d'), QByteArray(40'960, '\x0a')}) {
        QVERIFY(writeFile(m_made->file(), bytes));
        const auto report = salvage(m_made->file(), out());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Failed);
        QVERIFY(!QFileInfo::exists(out()));
    }
    QVERIFY(!salvage(m_made->path(u"missing"_s), out()));
}

void TestSalvage::existingFile_isNotReplaced()
{
    closed();
    QVERIFY(writeFile(out(), "mine"));
    const auto report = salvage(m_made->file(), out());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Refused);
    QCOMPARE(*readFile(out(), 100), QByteArray("mine"));
}

void TestSalvage::anyDamage_leavesASoundLibraryOrNone()
{
    const QByteArray good = closed();
    QRandomGenerator random(7);
    for (int round = 0; round < 4; ++round) {
        QByteArray bytes = good;
        for (int i = 0; i < 200; ++i)
            bytes[random.bounded(int(bytes.size()))] = char(random.generate());
        QVERIFY(writeFile(m_made->file(), bytes));
        QFile::remove(out());
        const auto report = salvage(m_made->file(), out());
        QVERIFY2(report || report.error().message.contains(u"Nothing"_s), qPrintable(report ? QString() : report.error().message));
        if (report)
            QVERIFY(verifyLibrary(out())->isSound());
    }
}

void TestSalvage::damagedFile_staysAsItIs()
{
    QByteArray bytes = closed();
    bytes.replace(8192, 4096, QByteArray(4096, '\x99'));
    QVERIFY(writeFile(m_made->file(), bytes));
    QVERIFY(salvage(m_made->file(), out()));
    QCOMPARE(*readFile(m_made->file(), 64 << 20), bytes);
    QVERIFY(!QFileInfo::exists(m_made->file() + u".lock"_s));
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
