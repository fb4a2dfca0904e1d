// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/memoryderived.h"
#include "library/memoryfiller.h"
#include "library/memoryimport.h"
#include "library/memorypages.h"
#include "library/memorystore.h"
#include "testlibrary.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

using IndexLines = std::set<std::tuple<qint64, qint64, qint64>>; // word, size, row

MemoryEntry unit(const QString &source, const QString &target, const QString &to = u"fr"_s)
{
    return {.from = u"en"_s, .to = to, .source = source, .target = target};
}

int import(Library &library, const QString &origin, const QList<MemoryEntry> &units)
{
    MemoryImport import(library, origin);
    int taken = 0;
    bool done = bool(import.begin());
    for (const MemoryEntry &unit : units) {
        const auto added = import.add(unit);
        done = done && added;
        taken += added && *added;
    }
    return done && import.commit() ? taken : -1;
}

IndexLines writtenIndex(const Library &library)
{
    IndexLines lines;
    QSqlQuery query(u"SELECT word, size, page, entries FROM memory_word"_s, library.database());
    while (query.next()) {
        const QByteArray entries = query.value(3).toByteArray();
        for (qsizetype at = 0; at < entries.size(); at += 2)
            lines.insert({query.value(0).toLongLong(), query.value(1).toLongLong(),
                          query.value(2).toLongLong() * memorypages::pageLength + memorypages::offsetAt(entries, at)});
    }
    return lines;
}

// What the rows say that the index should have.
IndexLines expectedIndex(const Library &library)
{
    IndexLines lines;
    QSqlQuery query(u"SELECT id, from_language, to_language, words FROM memory"_s, library.database());
    while (query.next()) {
        const WordKeys words = memorypages::unpackedWords(query.value(3).toByteArray());
        for (const quint32 word : words)
            lines.insert({memorypages::pairedWord(pairKey(query.value(1).toString(), query.value(2).toString()), word),
                          memorypages::sizeClass(words.size()), query.value(0).toLongLong()});
    }
    return lines;
}

QStringList targets(const Result<QList<MemoryEntry>> &entries)
{
    QStringList targets;
    if (!entries)
        return {entries.error().message};
    for (const MemoryEntry &entry : *entries)
        targets << entry.target;
    return targets;
}

void addTranslations(TestLibrary &made)
{
    for (int i = 0; i < 5; ++i) {
        const ItemId item = made.addItem(QString());
        const VersionId source = made.addText(item.uuid(), u"title"_s, u"en"_s, u"The ship %1"_s.arg(i));
        made.addText(item.uuid(), u"title"_s, u"fr"_s, u"Le bateau %1"_s.arg(i), made.blockOf(source), source);
    }
}

// As a library that was raised from before there was a memory.
void forget(Library &library)
{
    for (const QString &sql : {u"DELETE FROM memory"_s, u"DELETE FROM memory_word"_s, u"DELETE FROM memory_frequency"_s,
                               u"INSERT INTO memory_phrase (memory_phrase) VALUES ('delete-all')"_s, u"DELETE FROM setting WHERE name = 'memory'"_s})
        QCOMPARE(sqlOn(library.database(), sql), QString());
}

QString rows(Library &library)
{
    return sqlOn(library.database(), u"SELECT group_concat(part || ' ' || source || ' = ' || target, '; ') FROM "
                                     "(SELECT * FROM memory ORDER BY part, from_language, to_language, source)"_s);
}

} // namespace

class TestMemoryStore : public QObject
{
    Q_OBJECT

private slots:
    void sizeClasses_growByHalfOctaves();
    void translatedText_isRemembered();
    void onlyFinishedTranslationsOfTodaysSource_areRemembered();
    void sentences_areRememberedIfBothSidesHaveAsMany();
    void neighbours_areThoseOfTheField();
    void removedItem_isForgotten();
    void index_followsAnyEdit();
    void olderLibrary_isFilledStepByStep();
    void olderLibrary_isFilledWhileSomebodyWorks();
    void importedUnits_areTakenOnce();
    void unitsWithoutWords_areLeftOut();
    void importThatIsNotCommitted_leavesNothing();
    void import_intoALibraryForReading_isRefused();
    void removedOrigin_leavesTheOthers();
    void concordance_findsPhrases_data();
    void concordance_findsPhrases();
    void damagedIndex_isNoCrash();
};

void TestMemoryStore::sizeClasses_growByHalfOctaves()
{
    QList<int> classes;
    for (const int words : {1, 2, 3, 4, 5, 6, 8, 11, 12, 16, 22, 23, 32})
        classes << memorypages::sizeClass(words);
    QCOMPARE(classes, (QList<int>{0, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10}));
}

void TestMemoryStore::translatedText_isRemembered()
{
    TestLibrary made;
    const ItemId item = made.addItem(QString());
    const VersionId source = made.addText(item.uuid(), u"title"_s, u"en"_s, u"The <em>ship</em> floats"_s);
    QCOMPARE(rows(made.library()), QString());
    made.addText(item.uuid(), u"title"_s, u"fr"_s, u"Le <em>bateau</em> flotte"_s, made.blockOf(source), source);
    QCOMPARE(rows(made.library()), u"0 The <em>ship</em> floats = Le <em>bateau</em> flotte"_s);
    QCOMPARE(*memoryCounts(made.library()), (QList<MemoryCount>{{QString(), u"en"_s, u"fr"_s, 1}}));
}

void TestMemoryStore::onlyFinishedTranslationsOfTodaysSource_areRemembered()
{
    TestLibrary made;
    const ItemId item = made.addItem(QString());
    const VersionId source = made.addText(item.uuid(), u"title"_s, u"en"_s, u"The ship"_s);
    const BlockId block = made.blockOf(source);
    const VersionId target = made.addText(item.uuid(), u"title"_s, u"fr"_s, u"Le bateau"_s, block, source);
    const auto setState = [&](const QString &state) {
        return made.write([&](Writer &writer) { writer.put(WordingRow{block, u"fr"_s, target, state, source.toString()}); });
    };
    for (const QString &state : {u"draft"_s, u"reviewed"_s, u"draft"_s, u"translated"_s}) {
        setState(state);
        QCOMPARE(rows(made.library()).isEmpty(), state == "draft"_L1);
    }
    const Edit draft = setState(u"draft"_s);
    QVERIFY(made.library().revert(draft));
    QCOMPARE(rows(made.library()), u"0 The ship = Le bateau"_s);
    QVERIFY(made.library().repeat(draft));
    QCOMPARE(rows(made.library()), QString());
    QVERIFY(made.library().revert(draft));

    made.addText(item.uuid(), u"title"_s, u"en"_s, u"The boat"_s, block);
    QCOMPARE(rows(made.library()), QString()); // stale
    QCOMPARE(writtenIndex(made.library()), IndexLines());
}

void TestMemoryStore::sentences_areRememberedIfBothSidesHaveAsMany()
{
    TestLibrary made;
    const ItemId item = made.addItem(QString());
    const VersionId source = made.addText(item.uuid(), u"body"_s, u"en"_s, u"It <em>floats</em>. See Art. 4."_s);
    made.addText(item.uuid(), u"body"_s, u"fr"_s, u"Il <em>flotte</em>. Voir l’art. 4."_s, made.blockOf(source), source);
    made.addText(item.uuid(), u"body"_s, u"es"_s, u"<em>Flota</em>, véase el art. 4."_s, made.blockOf(source), source);
    QCOMPARE(rows(made.library()), u"0 It <em>floats</em>. See Art. 4. = <em>Flota</em>, véase el art. 4.; "
                                   "0 It <em>floats</em>. See Art. 4. = Il <em>flotte</em>. Voir l’art. 4.; "
                                   "1 It <em>floats</em>. = Il <em>flotte</em>.; 2 See Art. 4. = Voir l’art. 4."_s);
    QCOMPARE(targets(concordance(made.library(), u"floats"_s, {}, {}, 9)), (QStringList{u"<em>Flota</em>, véase el art. 4."_s, u"Il <em>flotte</em>."_s}));
    QCOMPARE(memoryCounts(made.library())->size(), 2); // whole texts only
    QCOMPARE(memoryCounts(made.library())->first().texts, 1);
}

void TestMemoryStore::neighbours_areThoseOfTheField()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    QList<BlockId> blocks;
    for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s}) {
        blocks << made.blockOf(made.addText(item.uuid(), u"body"_s, u"en"_s, text));
        const BlockRow block{blocks.last(), item.uuid(), u"body"_s, int(blocks.size()), u"paragraph"_s};
        made.write([&block](Writer &writer) { writer.put(block); });
    }
    const auto neighbours = [&] { return sqlOn(made.library().database(), u"SELECT neighbours FROM memory"_s).toLongLong(); };
    const VersionId source = made.library().rows<WordingRow>(u"block"_s, {blocks[1].toString()}).first().version;
    made.addText(item.uuid(), u"body"_s, u"fr"_s, u"Deux"_s, blocks[1], source);
    QCOMPARE(neighbours(), neighboursKey(plainRuns(u"One"_s), plainRuns(u"Three"_s)));
    made.addText(item.uuid(), u"body"_s, u"en"_s, u"Four"_s, blocks[2]);
    QCOMPARE(neighbours(), neighboursKey(plainRuns(u"One"_s), plainRuns(u"Four"_s)));
    QVERIFY(neighbours() != neighboursKey(plainRuns(u"Four"_s), plainRuns(u"One"_s)));
    QCOMPARE(neighboursKey({}, {}), 0);
}

void TestMemoryStore::removedItem_isForgotten()
{
    TestLibrary made;
    const ItemId item = made.addItem(QString());
    const VersionId source = made.addText(item.uuid(), u"title"_s, u"en"_s, u"The ship"_s);
    const BlockId block = made.blockOf(source);
    made.addText(item.uuid(), u"title"_s, u"fr"_s, u"Le bateau"_s, block, source);
    const Edit removal = made.write([&](Writer &writer) {
        for (const WordingRow &wording : writer.rows<WordingRow>(u"block"_s, {block.toString()}))
            writer.remove(wording);
        writer.remove(BlockRow{block, item.uuid(), u"title"_s, 0, u"paragraph"_s});
    });
    QCOMPARE(rows(made.library()), QString());
    QVERIFY(made.library().revert(removal));
    QCOMPARE(rows(made.library()), u"0 The ship = Le bateau"_s);
}

// Hundreds of random edits, some taken back; then the index must be as if made anew from the rows.
void TestMemoryStore::index_followsAnyEdit()
{
    TestLibrary made;
    QRandomGenerator random(3);
    const auto sentence = [&random] {
        QStringList words;
        for (int i = random.bounded(1, 9); i > 0; --i)
            words << QString(QChar(u'a' + random.bounded(8)));
        return words.join(u' ') + u'.';
    };
    QList<VersionId> sources;
    for (int i = 0; i < 8; ++i)
        sources << made.addText(made.addItem(QString()).uuid(), u"title"_s, u"en"_s, sentence());
    for (int i = 0; i < 200; ++i) {
        const int at = random.bounded(int(sources.size()));
        const BlockId block = made.blockOf(sources[at]);
        if (random.bounded(4) == 0)
            sources[at] = made.addText(made.library().row<BlockRow>(block.toString())->owner, u"title"_s, u"en"_s, sentence(), block);
        else
            made.addText(made.library().row<BlockRow>(block.toString())->owner, u"title"_s, random.bounded(2) ? u"fr"_s : u"es"_s,
                         sentence() + u' ' + sentence(), block, sources[at]);
    }
    QVERIFY(!writtenIndex(made.library()).empty());
    QCOMPARE(writtenIndex(made.library()), expectedIndex(made.library()));
    QCOMPARE(sqlOn(made.library().database(), u"SELECT sum(entries) FROM memory_frequency"_s).toInt(), int(expectedIndex(made.library()).size()));
}

void TestMemoryStore::olderLibrary_isFilledStepByStep()
{
    TestLibrary made;
    addTranslations(made);
    const QString before = rows(made.library());
    QCOMPARE(sqlOn(made.library().database(), u"SELECT value FROM setting WHERE name = 'memory'"_s), u"complete"_s);
    forget(made.library());

    int steps = 0;
    for (bool complete = false; !complete; ++steps) {
        const auto filled = fillMemory(made.library(), 2);
        QVERIFY(filled);
        complete = *filled;
    }
    QCOMPARE(steps, 4); // two, two, one and none
    QCOMPARE(rows(made.library()), before);
    QCOMPARE(writtenIndex(made.library()), expectedIndex(made.library()));
    QVERIFY(*fillMemory(made.library(), 2));
}

void TestMemoryStore::olderLibrary_isFilledWhileSomebodyWorks()
{
    TestLibrary made;
    addTranslations(made);
    const QString before = rows(made.library());
    forget(made.library());
    const MemoryFiller filler(made.library());
    QVERIFY(!isMemoryFilled(made.library()));
    const ItemId item = made.addItem(QString()); // an edit in between
    const VersionId source = made.addText(item.uuid(), u"title"_s, u"en"_s, u"Zzz"_s);
    made.addText(item.uuid(), u"title"_s, u"fr"_s, u"Zut"_s, made.blockOf(source), source);
    QTRY_VERIFY(isMemoryFilled(made.library()));
    QCOMPARE(rows(made.library()), before + u"; 0 Zzz = Zut"_s);
    QCOMPARE(writtenIndex(made.library()), expectedIndex(made.library()));
}

void TestMemoryStore::importedUnits_areTakenOnce()
{
    TestLibrary made;
    const QList<MemoryEntry> units = {unit(u"The ship"_s, u"Le bateau"_s), unit(u"The ship"_s, u"Le navire"_s), unit(u"The ship"_s, u"Le bateau"_s),
                                      unit(u"The ship"_s, u"El barco"_s, u"es"_s)};
    QCOMPARE(import(made.library(), u"a.tmx"_s, units), 3);
    QCOMPARE(import(made.library(), u"b.tmx"_s, units), 0);
    QCOMPARE(*memoryCounts(made.library()), (QList<MemoryCount>{{u"a.tmx"_s, u"en"_s, u"es"_s, 1}, {u"a.tmx"_s, u"en"_s, u"fr"_s, 2}}));
    QCOMPARE(writtenIndex(made.library()), expectedIndex(made.library()));
}

void TestMemoryStore::unitsWithoutWords_areLeftOut()
{
    TestLibrary made;
    QCOMPARE(import(made.library(), u"a.tmx"_s, {unit(u"—"_s, u"–"_s), unit(u"…"_s, u"x"_s)}), 0);
    QCOMPARE(import(made.library(), u"a.tmx"_s, {unit(u"a"_s, u"à"_s)}), 1); // a control
}

void TestMemoryStore::importThatIsNotCommitted_leavesNothing()
{
    TestLibrary made;
    {
        MemoryImport import(made.library(), u"a.tmx"_s);
        QVERIFY(import.begin());
        QVERIFY(*import.add(unit(u"The ship"_s, u"Le bateau"_s)));
    }
    QCOMPARE(rows(made.library()), QString());
    QCOMPARE(writtenIndex(made.library()), IndexLines());
    QVERIFY(concordance(made.library(), u"ship"_s, {}, {}, 5)->isEmpty());
}

void TestMemoryStore::import_intoALibraryForReading_isRefused()
{
    TestLibrary made;
    made.close();
    const auto library = Library::open(made.file(), Library::Mode::ReadOnly);
    MemoryImport import(**library, u"a.tmx"_s);
    const auto begun = import.begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().kind, Error::Kind::Refused);
}

void TestMemoryStore::removedOrigin_leavesTheOthers()
{
    TestLibrary made;
    const ItemId item = made.addItem(QString());
    const VersionId source = made.addText(item.uuid(), u"title"_s, u"en"_s, u"The ship"_s);
    made.addText(item.uuid(), u"title"_s, u"fr"_s, u"Le bateau"_s, made.blockOf(source), source);
    QCOMPARE(import(made.library(), u"a.tmx"_s, {unit(u"One ship"_s, u"Un bateau"_s), unit(u"Two ships"_s, u"Deux bateaux"_s)}), 2);
    QCOMPARE(import(made.library(), u"b.tmx"_s, {unit(u"Three ships"_s, u"Trois bateaux"_s)}), 1);
    QCOMPARE(*removeMemory(made.library(), u"c.tmx"_s), 0);
    QCOMPARE(*removeMemory(made.library(), u"a.tmx"_s), 2);
    QCOMPARE(rows(made.library()), u"0 The ship = Le bateau; 0 Three ships = Trois bateaux"_s);
    QCOMPARE(writtenIndex(made.library()), expectedIndex(made.library()));
    QCOMPARE(targets(concordance(made.library(), u"bateau"_s, {}, {}, 9)), (QStringList{u"Trois bateaux"_s, u"Le bateau"_s}));
}

void TestMemoryStore::concordance_findsPhrases_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("expected");
    const QString ship = u"Le <em>grand</em> bateau flotte"_s, boat = u"Été : \"bateau\" grand"_s, barco = u"El gran barco"_s;
    QTest::newRow("source") << u"big ship"_s << u""_s << QStringList{barco, ship};
    QTest::newRow("one language") << u"big ship"_s << u"fr"_s << QStringList{ship};
    QTest::newRow("translation") << u"grand bateau"_s << u""_s << QStringList{ship};
    QTest::newRow("order counts") << u"bateau grand"_s << u""_s << QStringList{boat};
    QTest::newRow("unfinished word") << u"grand bat"_s << u""_s << QStringList{ship};
    QTest::newRow("accents do not matter") << u"ete"_s << u""_s << QStringList{boat};
    QTest::newRow("tags are no words") << u"em"_s << u""_s << QStringList{};
    QTest::newRow("quotation marks and operators") << u"\"bateau\" OR NOT *"_s << u""_s << QStringList{};
    QTest::newRow("only marks") << u"\"*"_s << u""_s << QStringList{};
    QTest::newRow("nothing") << u" "_s << u""_s << QStringList{};
}

void TestMemoryStore::concordance_findsPhrases()
{
    QFETCH(QString, words);
    QFETCH(QString, to);
    TestLibrary made;
    QCOMPARE(import(made.library(), u"a.tmx"_s, {unit(u"The big ship floats"_s, u"Le <em>grand</em> bateau flotte"_s),
                                                 unit(u"The big ship"_s, u"El gran barco"_s, u"es"_s), unit(u"Summer"_s, u"Été : \"bateau\" grand"_s)}), 3);
    QTEST(targets(concordance(made.library(), words, {}, Language::fromCode(to), 9)), "expected");
}

void TestMemoryStore::damagedIndex_isNoCrash()
{
    TestLibrary made;
    QCOMPARE(import(made.library(), u"a.tmx"_s, {unit(u"The big ship floats"_s, u"Le bateau"_s)}), 1);
    for (const QString &damage : {u"UPDATE memory_word SET entries = x'010203', page = 7"_s, u"UPDATE memory SET words = x'0102030405'"_s})
        QCOMPARE(sqlOn(made.library().database(), damage), QString());
    const auto found = memoryCandidates(made.library(), pairKey(u"en"_s, u"fr"_s), wordKeys(plainRuns(u"The big ship floats"_s)), 75);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QVERIFY(found->isEmpty());
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
