// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/keptrows.h"
#include "library/memoryderived.h"
#include "library/seal.h"
#include "library/termrows.h"
#include "library/verification.h"
#include "testlibrary.h"

#include "base/files.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundLibrary_isFoundSound();
    void everyTable_isSealed();
    void seal_isTheSameInsideSqliteAndOutside();
    void changeBehindTheBack_isNamed_data();
    void changeBehindTheBack_isNamed();
    void undo_leavesSealsInOrder();
    void flippedLetter_isSeenThoughSqliteSeesNothing();
    void fileOfAnotherLength_isDamaged();
    void fileThatIsNoLibrary_isRefused();
    void libraryOfEveryVersion_isSound();
    void writer_isNotHeldUp();

private:
    Verification verified() const;

    std::unique_ptr<TestLibrary> m_made;
    ItemId m_item;
};

void TestVerification::init()
{
    m_made = std::make_unique<TestLibrary>();
    m_item = m_made->addItem(u"Mine action in Laos"_s);
    const VersionId body = m_made->addText(m_item.uuid(), u"body"_s, u"en"_s, u"Fields were cleared."_s);
    m_made->addText(m_item.uuid(), u"body"_s, u"fr"_s, u"Des champs ont été dépollués."_s, m_made->blockOf(body), body);
    const EventId event = m_made->addEvent(m_item, u"2017-11-08"_s);
    m_made->addText(event.uuid(), u"place"_s, u"en"_s, u"Vientiane"_s);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(&buffer, "png"));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    m_made->write([&](Writer &writer) {
        const PictureRow picture{PictureId::create(), hash, u"en"_s, u"A. Photographer"_s};
        writer.addImage({hash, u"png"_s, 3, 2}, png);
        writer.put(picture);
        writer.put(ItemPictureRow{m_item, picture.id, 0});
        const IssueRow issue{IssueId::create(), 2017, 4, 0, u"draft"_s, u"en"_s, u"A4"_s, 2, 10, u"classic"_s};
        const SectionRow section{SectionId::create(), issue.id, u"highlights"_s, 0};
        const PlacementRow placement{PlacementId::create(), section.id, m_item, 0, u"full"_s};
        writer.put(issue);
        writer.put(section);
        writer.put(placement);
        writer.put(AdjustmentRow{placement.id, u"fr"_s, 1.5});
        writer.put(ArticleRow{m_item, 4});
        writer.put(ProfileRow{u"us"_s, u"en"_s, u""_s, u""_s, u"#103f54"_s, u"#d08c2b"_s, u""_s});
        writer.put(TermRow{u"term"_s, u""_s, u""_s});
        writer.put(TermWordRow{u"term"_s, u"en"_s, u"cluster munition"_s});
        writer.put(CommentRow{m_made->blockOf(body), u"fr"_s, u"A. Translator"_s, u"2017-10-01"_s, u"Which fields?"_s});
    });
    QVERIFY(m_made->library().setSetting(u"author"_s, u"A. Tester"_s));
}

Verification TestVerification::verified() const
{
    const auto found = verifyLibrary(m_made->file());
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

void TestVerification::soundLibrary_isFoundSound()
{
    const Verification found = verified();
    QVERIFY2(found.isSound(), qPrintable(found.damages.join(u'\n')));
    QCOMPARE(found.items, 1);
    QCOMPARE(found.texts, 4);
    QCOMPARE(found.pictures, 1);
    QCOMPARE(found.issues, 1);
}

void TestVerification::everyTable_isSealed()
{
    // A table that the next step of the schema adds is not forgotten.
    const QStringList others{u"searchable"_s, u"memory_word"_s, u"memory_frequency"_s, u"search"_s, u"memory_phrase"_s};
    QSqlQuery tables(m_made->library().database());
    QVERIFY(tables.exec(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'"_s));
    int known = 0;
    while (tables.next()) {
        const QString name = tables.value(0).toString();
        const bool isKept = std::ranges::any_of(keptTables(), [&](const Table *table) { return table->name == name; });
        QVERIFY2(isKept || others.contains(name), qPrintable(name));
        known += isKept;
    }
    QCOMPARE(known, keptTables().size());
}

void TestVerification::seal_isTheSameInsideSqliteAndOutside()
{
    for (const Table *table : {&ItemRow::table(), &ItemPictureRow::table(), &AdjustmentRow::table(), &IssueRow::table(), &settingTable()}) {
        QSqlQuery query(m_made->library().database());
        QVERIFY(query.exec(u"SELECT seal, %1 FROM %2"_s.arg(table->list(), table->name)) && query.next());
        QVariantList values;
        for (int column = 1; column <= table->columns.size(); ++column)
            values << query.value(column);
        QCOMPARE(sealOf(table->name, values), query.value(0).toLongLong());
    }
    QSqlQuery version(m_made->library().database());
    QVERIFY(version.exec(u"SELECT count(*) FROM version WHERE hash = version_hash(id, block, language, markup, author, written, origin)"_s) && version.next());
    QCOMPARE(version.value(0).toInt(), 4);
}

void TestVerification::changeBehindTheBack_isNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("words");
    const QString title = u"“Mine action in Laos”"_s;
    QTest::newRow("text") << u"UPDATE version SET markup = 'Fields were cleaned.' WHERE markup LIKE 'Fields%'"_s << QStringList{title, u"text, English"_s};
    QTest::newRow("translation") << u"UPDATE version SET markup = 'Des chants ont été dépollués.' WHERE language = 'fr'"_s << QStringList{title, u"text, Français"_s};
    QTest::newRow("place") << u"UPDATE version SET markup = 'Vientiano' WHERE markup = 'Vientiane'"_s << QStringList{title, u"place, English"_s};
    QTest::newRow("item") << u"UPDATE item SET remark = 'x'"_s << QStringList{title, u"Not as it was written"_s};
    QTest::newRow("event") << u"UPDATE event SET last_day = '2017-11-09'"_s << QStringList{title, u"a date"_s};
    QTest::newRow("article") << u"UPDATE article SET number = 5"_s << QStringList{title, u"article"_s};
    QTest::newRow("picture's bytes") << u"UPDATE image SET bytes = x'00'"_s << QStringList{title, u"picture is damaged: “Mine action in Laos”"_s};
    QTest::newRow("picture's kind") << u"UPDATE image SET format = 'jpeg'"_s << QStringList{title, u"picture is damaged: “Mine action in Laos”"_s};
    QTest::newRow("picture's size") << u"UPDATE image SET width = 4"_s << QStringList{title, u"picture is damaged: “Mine action in Laos”"_s};
    QTest::newRow("credit") << u"UPDATE picture SET credit = 'B. Photographer'"_s << QStringList{title, u"a picture"_s};
    QTest::newRow("issue") << u"UPDATE issue SET number = 5"_s << QStringList{u"issue 2017-Q4"_s};
    QTest::newRow("section") << u"UPDATE section SET kind = 'other'"_s << QStringList{u"issue 2017-Q4"_s};
    QTest::newRow("setting of a page") << u"UPDATE adjustment SET spacing = 2.5"_s << QStringList{u"setting of the page"_s};
    QTest::newRow("glossary") << u"UPDATE term_word SET word = 'clutter munition'"_s << QStringList{u"term of the glossary"_s};
    QTest::newRow("setting") << u"UPDATE setting SET value = 'B. Tester' WHERE name = 'author'"_s << QStringList{u"“author”"_s};
    QTest::newRow("lost row") << u"DELETE FROM event"_s << QStringList{u"Vientiane"_s, u"missing"_s};
    QTest::newRow("lost text") << u"DELETE FROM wording WHERE language = 'fr'"_s << QStringList{title};
    QTest::newRow("lost version") << u"DELETE FROM version WHERE language = 'fr'"_s << QStringList{title, u"missing"_s};
    QTest::newRow("order") << u"UPDATE item SET day = '2001-01-01'"_s << QStringList{title, u"Sorted"_s};
    QTest::newRow("words for sorting") << u"UPDATE item SET title_key = lower(title_key)"_s << QStringList{title, u"Sorted"_s};
    const QByteArray readAlike = u"Des champs ont été dépollués."_s.toUtf8().replace('\xc3', '\xe3'); // by SQLite, and by it alone
    QTest::newRow("letters for searching") << u"UPDATE searchable SET body = CAST(x'%1' AS TEXT) WHERE language = 'fr'"_s.arg(QLatin1StringView(readAlike.toHex()))
                                           << QStringList{title, u"searched"_s};
    QTest::newRow("words for searching") << u"UPDATE searchable SET title = 'Something else' WHERE language = 'en'"_s << QStringList{title};
    QTest::newRow("index of the search") << u"INSERT INTO search (search) VALUES ('delete-all')"_s << QStringList{u"search"_s};
    QTest::newRow("memory") << u"UPDATE memory SET target = 'Des chants'"_s << QStringList{u"translation memory"_s};
    QTest::newRow("memory's words") << u"DELETE FROM memory_word WHERE word IN (SELECT word FROM memory_word LIMIT 1)"_s << QStringList{u"translation memory"_s};
}

void TestVerification::changeBehindTheBack_isNamed()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, words);
    m_made->close();
    QCOMPARE(sqlOn(m_made->file(), u"SELECT 1"_s), u"1"_s);
    QCOMPARE(sqlOn(m_made->file(), sql), QString());
    const Verification found = verified();
    QVERIFY(!found.isSound());
    for (const QString &word : words) {
        // the vanished date takes its name with it, so that only what is left of it can be said
        if (word != "Vientiane"_L1)
            QVERIFY2(found.damages.join(u'\n').contains(word), qPrintable(found.damages.join(u'\n')));
    }
}

void TestVerification::undo_leavesSealsInOrder()
{
    ItemRow row = *m_made->library().row<ItemRow>(m_item.toString());
    row.remark = u"changed"_s;
    const Edit edit = m_made->write([&](Writer &writer) {
        writer.put(row);
        writer.put(ArticleRow{m_item, 7});
        writer.remove(ArticleRow{m_item, 4});
    });
    QVERIFY(verified().isSound());
    QVERIFY(m_made->library().revert(edit));
    QVERIFY(verified().isSound());
    QVERIFY(m_made->library().repeat(edit));
    QVERIFY(verified().isSound());
}

void TestVerification::flippedLetter_isSeenThoughSqliteSeesNothing()
{
    m_made->close();
    QByteArray bytes = *readFile(m_made->file(), 64 << 20);
    const qsizetype at = bytes.indexOf("Fields were cleared.");
    QVERIFY(at > 0);
    bytes[at] = 'Y';
    QVERIFY(writeFile(m_made->file(), bytes));
    QCOMPARE(sqlOn(m_made->file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    QVERIFY(!verified().isSound());
}

void TestVerification::fileOfAnotherLength_isDamaged()
{
    m_made->close();
    const QByteArray bytes = *readFile(m_made->file(), 64 << 20);
    for (const QByteArray &other : {bytes + QByteArray(1000, 'x'), bytes.chopped(4096), bytes.first(bytes.size() / 2)}) {
        QVERIFY(writeFile(m_made->file(), other));
        QVERIFY(!verified().isSound());
        QCOMPARE(*readFile(m_made->file(), 64 << 20), other);
    }
}

void TestVerification::fileThatIsNoLibrary_isRefused()
{
    m_made->close();
    QVERIFY(writeFile(m_made->file(), "Dear reader"));
    const auto found = verifyLibrary(m_made->file());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Failed);
}

// Without being raised, and as it is.
void TestVerification::libraryOfEveryVersion_isSound()
{
    for (int version = 1; QFileInfo::exists(QStringLiteral(QUARTERLY_TEST_DATA "/library/version-%1.quarterly").arg(version)); ++version) {
        const QString copy = m_made->path(u"version-%1"_s.arg(version));
        const QByteArray bytes = *readFile(QStringLiteral(QUARTERLY_TEST_DATA "/library/version-%1.quarterly").arg(version), 64 << 20);
        QVERIFY(writeFile(copy, bytes));
        const auto found = verifyLibrary(copy);
        QVERIFY2(found && found->isSound(), qPrintable(found ? found->damages.join(u'\n') : found.error().message));
        QCOMPARE(*readFile(copy, 64 << 20), bytes);
    }
}

void TestVerification::writer_isNotHeldUp()
{
    // While it looks at the library, asked in its midst, an edit goes through.
    int asked = 0;
    const auto found = verifyLibrary(m_made->file(), VerificationDepth::Everything, [&] {
        if (++asked == 4)
            m_made->addItem(u"Another"_s);
        return true;
    });
    QVERIFY(found);
    QVERIFY(asked > 4);
    QVERIFY2(found->isSound(), qPrintable(found->damages.join(u'\n')));
    QCOMPARE(found->items, 1); // as it was when it was begun
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
