// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/memory.h"
#include "translation/worddistance.h"

#include "issue/issueloader.h"
#include "library/memoryimport.h"
#include "../library/testlibrary.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language english() { return *Language::fromCode(u"en"_s); }
Language french() { return *Language::fromCode(u"fr"_s); }

void check(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

// A library with an editor, whose highlights have a title and a body of several paragraphs.
class TestMemoryLibrary
{
public:
    TestMemoryLibrary() : m_editor(m_library.library()) {}

    IssueEditor &editor() { return m_editor; }
    Library &library() { return m_library.library(); }

    QList<BlockId> add(const QString &body)
    {
        const ItemId item = *m_editor.createItem(ItemKind::News, english());
        check(m_editor.setPlainText({item.uuid(), field::body, english()}, english(), body));
        const LocalizedText text = loadItem(library(), item)->body;
        QList<BlockId> blocks;
        for (const LocalizedBlock &block : text.blocks)
            blocks << block.id;
        return blocks;
    }

    void translate(BlockId block, const QString &words, TextState state = TextState::Translated)
    {
        check(m_editor.setTranslation(block, english(), french(), plainRuns(words), state));
    }

    void import(const QList<std::pair<QString, QString>> &units, const QString &origin = u"a.tmx"_s)
    {
        MemoryImport import(library(), origin);
        check(import.begin());
        for (const auto &[source, target] : units) {
            if (!import.add({.from = u"en"_s, .to = u"fr"_s, .source = source, .target = target}))
                qFatal("not taken");
        }
        check(import.commit());
    }

    QStringList matches(const MemoryQuestion &question)
    {
        const auto found = memoryMatches(library(), question);
        QStringList lines;
        if (!found)
            return {found.error().message};
        for (const MemoryMatch &match : *found)
            lines << u"%1 %2"_s.arg(match.percent).arg(plainText(match.target));
        return lines;
    }

    QStringList matches(const QString &source, int least = 75) { return matches({.source = plainRuns(source), .from = english(), .to = french(), .least = least}); }

private:
    TestLibrary m_library;
    IssueEditor m_editor;
};

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT

private slots:
    void sameText_isAHundredPercent();
    void sameNeighbours_areAHundredAndOne();
    void numbersAndCase_areNinetyNine();
    void unplacedNumber_countsAsADifferentWord();
    void codes_countAsWords();
    void address_isTakenFromTheQuestion();
    void lowMatches_comeOnRequestOnly();
    void best_isFirstAndLatestAmongEquals();
    void sameTarget_isGivenOnce();
    void ownTranslation_isNoAnswer();
    void draft_isNotRemembered();
    void confirmation_isRememberedAndForgottenWithUndo();
    void staleText_isForgottenUntilItsMeaningIsConfirmed();
    void sentenceOfALongText_isFound();
    void otherLanguages_areLeftAlone();
    void questionWithoutWords_hasNoAnswer();
    void neighboursOfASegment_areThoseOfItsField();
    void search_findsWhatBruteForceFinds_data();
    void search_findsWhatBruteForceFinds();
    void longTexts_areFoundToo();
    void frequentWordsAlone_areBoundedWork();
};

void TestMemory::sameText_isAHundredPercent()
{
    TestMemoryLibrary made;
    made.translate(made.add(u"The big ship floats."_s).first(), u"Le grand bateau flotte."_s);
    QCOMPARE(made.matches(u"The big ship floats."_s), QStringList{u"100 Le grand bateau flotte."_s});
    const auto match = memoryMatches(made.library(), {.source = plainRuns(u"The big ship floats."_s), .from = english(), .to = french()})->first();
    QCOMPARE(match.source, plainRuns(u"The big ship floats."_s));
    QVERIFY(match.origin.isEmpty() && !match.block.isNull() && !match.written.isEmpty());
}

void TestMemory::sameNeighbours_areAHundredAndOne()
{
    TestMemoryLibrary made;
    const QList<BlockId> first = made.add(u"One ship.\nRead more.\nTwo ships."_s), second = made.add(u"One boat.\nRead more."_s);
    made.translate(first[1], u"Suite"_s);
    made.translate(second[1], u"Lire la suite"_s);
    MemoryQuestion question{.source = plainRuns(u"Read more."_s), .before = plainRuns(u"One ship."_s), .after = plainRuns(u"Two ships."_s), .from = english(), .to = french()};
    QCOMPARE(made.matches(question).first(), u"101 Suite"_s);
    question.before = plainRuns(u"One boat."_s);
    question.after.clear();
    QCOMPARE(made.matches(question), (QStringList{u"101 Lire la suite"_s, u"100 Suite"_s}));
    QCOMPARE(made.matches(u"Read more."_s).size(), 2); // without neighbours none is better than the other
    QVERIFY(made.matches(u"Read more."_s).first().startsWith(u"100"_s));
}

void TestMemory::numbersAndCase_areNinetyNine()
{
    TestMemoryLibrary made;
    made.import({{u"In 2016, 3,250 ships floated."_s, u"En 2016, 3\u202f250 bateaux ont flotté."_s}});
    QCOMPARE(made.matches(u"In 2017, 4,125 ships floated."_s), QStringList{u"99 En 2017, 4\u202f125 bateaux ont flotté."_s});
    QCOMPARE(made.matches(u"IN 2016: 3,250 ships floated!"_s), QStringList{u"99 En 2016, 3\u202f250 bateaux ont flotté."_s});
}

void TestMemory::unplacedNumber_countsAsADifferentWord()
{
    TestMemoryLibrary made;
    made.import({{u"All 2 of the ships floated well."_s, u"Les deux bateaux ont bien flotté."_s}});
    QCOMPARE(made.matches(u"All 3 of the ships floated well."_s), QStringList{u"85 Les deux bateaux ont bien flotté."_s}); // 6 of 7
}

void TestMemory::codes_countAsWords()
{
    TestMemoryLibrary made;
    made.import({{u"The <strong>big</strong> ship floats well<br/>today"_s, u"Aujourd’hui"_s}});
    const Runs marked = {{u"The "_s}, {u"big"_s, RunStyle::Strong}, {u" ship floats well\u2028today"_s}};
    QCOMPARE(made.matches({.source = marked, .from = english(), .to = french()}), QStringList{u"100 Aujourd’hui"_s});
    QCOMPARE(made.matches(u"The big ship floats well today"_s), QStringList{u"75 Aujourd’hui"_s}); // 6 of 8
}

void TestMemory::address_isTakenFromTheQuestion()
{
    TestMemoryLibrary made;
    made.import({{u"<a href=\"https://old.example.org/\">Read more</a>"_s, u"<a href=\"https://old.example.org/\">Suite</a>"_s}});
    const Runs source = {{u"Read more"_s, {}, u"https://new.example.org/"_s}};
    const auto found = memoryMatches(made.library(), {.source = source, .from = english(), .to = french()});
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->first().percent, 99);
    QCOMPARE(found->first().target, (Runs{{u"Suite"_s, {}, u"https://new.example.org/"_s}}));
}

void TestMemory::lowMatches_comeOnRequestOnly()
{
    TestMemoryLibrary made;
    made.import({{u"The big ship floats"_s, u"4"_s}, {u"The big ship sinks"_s, u"3"_s}, {u"The small ship sinks"_s, u"2"_s}, {u"A small ship sinks"_s, u"1"_s}});
    QCOMPARE(made.matches(u"The big ship floats"_s), (QStringList{u"100 4"_s, u"75 3"_s}));
    QCOMPARE(made.matches(u"The big ship floats"_s, 50), (QStringList{u"100 4"_s, u"75 3"_s, u"50 2"_s}));
}

void TestMemory::best_isFirstAndLatestAmongEquals()
{
    TestMemoryLibrary made;
    made.library().setClock([] { return QDateTime({2017, 1, 1}, {8, 0}, Qt::UTC); });
    made.import({{u"The big ship floats well"_s, u"old"_s}, {u"The big ship floats"_s, u"less"_s}}, u"a.tmx"_s);
    made.library().setClock([] { return QDateTime({2018, 1, 1}, {8, 0}, Qt::UTC); });
    made.import({{u"The big ship floats well"_s, u"new"_s}}, u"b.tmx"_s);
    QCOMPARE(made.matches(u"The big ship floats well"_s), (QStringList{u"100 new"_s, u"100 old"_s, u"80 less"_s}));
    MemoryQuestion question{.source = plainRuns(u"The big ship floats well"_s), .from = english(), .to = french(), .most = 1};
    QCOMPARE(made.matches(question), QStringList{u"100 new"_s});
}

void TestMemory::sameTarget_isGivenOnce()
{
    TestMemoryLibrary made;
    made.import({{u"The big ship floats"_s, u"Il flotte"_s}, {u"The big ship floats now"_s, u"Il flotte"_s}});
    QCOMPARE(made.matches(u"The big ship floats"_s), QStringList{u"100 Il flotte"_s});
}

void TestMemory::ownTranslation_isNoAnswer()
{
    TestMemoryLibrary made;
    const BlockId block = made.add(u"The big ship floats."_s).first();
    made.translate(block, u"Il flotte."_s);
    MemoryQuestion question{.source = plainRuns(u"The big ship floats."_s), .from = english(), .to = french(), .block = block};
    QCOMPARE(made.matches(question), QStringList());
    question.source = plainRuns(u"The big ship floats now."_s);
    QCOMPARE(made.matches(question), QStringList());
    question.block = {};
    QCOMPARE(made.matches(question), QStringList{u"80 Il flotte."_s});
}

void TestMemory::draft_isNotRemembered()
{
    TestMemoryLibrary made;
    made.translate(made.add(u"The big ship floats."_s).first(), u"Il flotte."_s, TextState::Draft);
    QCOMPARE(made.matches(u"The big ship floats."_s), QStringList());
}

void TestMemory::confirmation_isRememberedAndForgottenWithUndo()
{
    TestMemoryLibrary made;
    const BlockId block = made.add(u"The big ship floats."_s).first();
    made.translate(block, u"Il flotte."_s);
    made.library().setClock([] { return QDateTime::currentDateTimeUtc().addDays(1); }); // no more one typing
    made.translate(block, u"Le grand bateau flotte."_s, TextState::Reviewed);
    const QStringList remembered{u"100 Le grand bateau flotte."_s};
    QCOMPARE(made.matches(u"The big ship floats."_s), remembered);
    check(made.editor().undo());
    QCOMPARE(made.matches(u"The big ship floats."_s), QStringList{u"100 Il flotte."_s});
    check(made.editor().undo());
    QCOMPARE(made.matches(u"The big ship floats."_s), QStringList());
    check(made.editor().redo());
    check(made.editor().redo());
    QCOMPARE(made.matches(u"The big ship floats."_s), remembered);
}

void TestMemory::staleText_isForgottenUntilItsMeaningIsConfirmed()
{
    TestMemoryLibrary made;
    const ItemId item = *made.editor().createItem(ItemKind::News, english());
    const TextField title{item.uuid(), field::title, english()};
    check(made.editor().setPlainText(title, english(), u"The big ship floats"_s));
    const BlockId block = loadItem(made.library(), item)->title.blocks.first().id;
    made.translate(block, u"Il flotte"_s);
    check(made.editor().setPlainText(title, english(), u"The big ship floats well"_s));
    QCOMPARE(made.matches(u"The big ship floats"_s), QStringList());
    check(made.editor().confirmUnchanged(block, english(), french()));
    QCOMPARE(made.matches(u"The big ship floats well"_s), QStringList{u"100 Il flotte"_s});
    check(made.editor().undo());
    QCOMPARE(made.matches(u"The big ship floats well"_s, 50), QStringList());
}

void TestMemory::sentenceOfALongText_isFound()
{
    TestMemoryLibrary made;
    made.translate(made.add(u"One ship floats. The other ship has sunk. See Art. 4."_s).first(), u"Un bateau flotte. L’autre a coulé. Voir l’art. 4."_s);
    QCOMPARE(made.matches(u"The other ship has sunk."_s), QStringList{u"100 L’autre a coulé."_s});
}

void TestMemory::otherLanguages_areLeftAlone()
{
    TestMemoryLibrary made;
    made.import({{u"The big ship floats"_s, u"Il flotte"_s}});
    const auto spanish = memoryMatches(made.library(), {.source = plainRuns(u"The big ship floats"_s), .from = english(), .to = *Language::fromCode(u"es"_s)});
    QVERIFY(spanish && spanish->isEmpty());
    const auto backwards = memoryMatches(made.library(), {.source = plainRuns(u"Il flotte"_s), .from = french(), .to = english()});
    QVERIFY(backwards && backwards->isEmpty());
}

void TestMemory::questionWithoutWords_hasNoAnswer()
{
    TestMemoryLibrary made;
    made.import({{u"a"_s, u"à"_s}});
    QCOMPARE(made.matches(QString()), QStringList());
    QCOMPARE(made.matches(u" — …"_s), QStringList());
    QCOMPARE(made.matches(u"a"_s), QStringList{u"100 à"_s});
}

void TestMemory::neighboursOfASegment_areThoseOfItsField()
{
    const TextField title{OwnerId::createUuid(), field::title, english()}, body{title.owner, field::body, english()};
    QList<Segment> segments;
    for (const auto &[field, text] : {std::pair(title, u"Title"_s), std::pair(body, u"One"_s), std::pair(body, u"Two"_s)})
        segments << Segment{.block = BlockId::create(), .field = field, .source = plainRuns(text)};
    QVERIFY(questionFor(segments, 0, french()).after.isEmpty());
    QVERIFY(questionFor(segments, 1, french()).before.isEmpty());
    QCOMPARE(questionFor(segments, 1, french()).after, plainRuns(u"Two"_s));
    QCOMPARE(questionFor(segments, 2, french()).before, plainRuns(u"One"_s));
    QCOMPARE(questionFor(segments, 2, french()).block, segments[2].block);
}

void TestMemory::search_findsWhatBruteForceFinds_data()
{
    QTest::addColumn<int>("least");
    for (const int least : {50, 70, 75, 90})
        QTest::addRow("%d percent", least) << least;
}

// Random texts of few words, so that many are alike: the search must give the very percents of a comparison with each.
void TestMemory::search_findsWhatBruteForceFinds()
{
    QFETCH(int, least);
    QRandomGenerator random(5);
    const auto word = [&random] { return QString(QChar(u'a' + int(std::sqrt(random.bounded(196))))); }; // some more frequent than others
    TestMemoryLibrary made;
    QList<std::pair<QString, QString>> units;
    QList<WordKeys> keys;
    for (int i = 0; i < 400; ++i) {
        QStringList words;
        for (int length = random.bounded(1, 14); length > 0; --length)
            words << word();
        units << std::pair(words.join(u' '), u"t%1"_s.arg(i));
        keys << wordKeys(plainRuns(units.last().first));
    }
    made.import(units);
    int found = 0;
    for (int i = 0; i < 100; ++i) {
        QStringList words = units[random.bounded(int(units.size()))].first.split(u' ');
        for (int changes = random.bounded(3); changes > 0; --changes)
            words[random.bounded(int(words.size()))] = word();
        const QString question = words.join(u' ');
        const WordDistance distance(wordKeys(plainRuns(question)));
        QStringList expected;
        for (qsizetype unit = 0; unit < units.size(); ++unit) {
            if (const int percent = distance.percent(keys[unit]); percent >= least)
                expected << u"%1 %2"_s.arg(percent).arg(units[unit].second);
        }
        QStringList given = made.matches({.source = plainRuns(question), .from = english(), .to = french(), .least = least, .most = 10'000});
        std::ranges::sort(expected);
        std::ranges::sort(given);
        QCOMPARE(given, expected);
        found += int(given.size());
    }
    QVERIFY(found > 30); // or it would prove nothing
}

void TestMemory::longTexts_areFoundToo()
{
    QStringList words;
    for (int i = 0; i < 300; ++i)
        words << u"word"_s + QChar(u'a' + i % 26) + QChar(u'a' + i / 26);
    TestMemoryLibrary made;
    made.import({{words.join(u' '), u"long"_s}});
    for (int i = 0; i < 60; ++i)
        words[i * 5] = u"other"_s;
    QCOMPARE(made.matches(words.join(u' ')), QStringList{u"80 long"_s});
}

void TestMemory::frequentWordsAlone_areBoundedWork()
{
    TestMemoryLibrary made;
    QList<std::pair<QString, QString>> units;
    for (int i = 0; i < 3000; ++i)
        units << std::pair(u"of the of the "_s + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26) + QChar(u'a' + i / 676), u"t%1"_s.arg(i));
    units << std::pair(u"of the of the"_s, u"short"_s);
    made.import(units);
    QCOMPARE(made.matches(u"of the of the"_s).first(), u"100 short"_s);
    QCOMPARE(made.matches(u"of the of the"_s).size(), 10);
    QCOMPARE(made.matches(u"of the of the"_s)[1].section(u' ', 0, 0), u"80"_s);
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
