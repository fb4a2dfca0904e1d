// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "text/spelling.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language language(const QString &code)
{
    return Language::fromCode(code).value_or(Language());
}

QStringList wrongIn(const QString &text, const SpellChecker &checker)
{
    QStringList words;
    for (const WordRange &word : checker.misspellings(text))
        words << text.mid(word.from, word.length);
    return words;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void misspeltWords_areFound_data();
    void misspeltWords_areFound();
    void names_areWhatIsCapitalisedInASentence_data();
    void names_areWhatIsCapitalisedInASentence();
    void foreignPassage_isCheckedInItsLanguage();
    void wordSetInTwoWays_isOneWord();
    void suggestions_areLikeTheWord_data();
    void suggestions_areLikeTheWord();
    void withoutDictionary_everythingIsRight();
    void ownWord_isRightFromNowOn();
    void ownWords_outliveTheProgram();
    void ownWords_ofAnotherWindowAreKept();
    void removedWord_isWrongAgain();
    void damagedFile_isLeftAsItIs();
    void folderInPlaceOfTheFile_isRefused();
    void twoThreads_mayCheckAtOnce();

private:
    std::unique_ptr<SpellChecker> english() const;
    QString ownWords() const { return m_folder->filePath(u"words-en.txt"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSpelling::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test-spelling"_s);
}

void TestSpelling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<SpellChecker> TestSpelling::english() const
{
    return std::make_unique<SpellChecker>(Language(), u"/usr/share/hunspell/en_GB"_s, ownWords());
}

void TestSpelling::misspeltWords_areFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wrong");
    const auto row = [](const char *name, const QString &code, const QString &text, const QStringList &wrong = {}) {
        QTest::newRow(name) << code << text << wrong;
    };
    row("nothing", u"en"_s, QString());
    row("longer than any word", u"en"_s, u"A wrod or "_s + QString(101, u'x'), {u"wrod"_s});
    row("right", u"en"_s, u"The States met in Geneva."_s);
    row("wrong", u"en"_s, u"The Staets met in Genvea."_s, {u"Staets"_s, u"Genvea"_s});
    row("name in a sentence", u"en"_s, u"He met Xyzzyl there."_s, {u"Xyzzyl"_s});
    row("French", u"fr"_s, u"Les États se sont réuniz à Genève."_s, {u"réuniz"_s});
    row("Spanish", u"es"_s, u"Los Estados se reunieron en Ginebrra. ¿Cuándo?"_s, {u"Ginebrra"_s});
    row("typographic apostrophe", u"en"_s, u"It doesn’t, he’s sure."_s);
    row("plain apostrophe", u"en"_s, u"It doesn't, the State's"_s);
    row("wrong with apostrophe", u"en"_s, u"It doens’t"_s, {u"doens’t"_s});
    row("quoted", u"en"_s, u"the ‘word’ and 'word'"_s);
    row("elided", u"fr"_s, u"L’article qu’il cite, d’ailleurs jusqu’ici"_s);
    row("wrong behind elided", u"fr"_s, u"L’artticle d'ailleuurs"_s, {u"artticle"_s, u"ailleuurs"_s});
    row("apostrophe of the word", u"fr"_s, u"aujourd’hui, presqu’île"_s);
    row("hyphens", u"en"_s, u"a well-known treaty-based long‑term"_s);
    row("wrong between hyphens", u"en"_s, u"a well-knwon thing"_s, {u"knwon"_s});
    row("French hyphens", u"fr"_s, u"a-t-il celui-ci, peut-être"_s);
    row("soft hyphens", u"en"_s, u"news\u00adletter and new\u00adspaperr"_s, {u"new\u00adspaperr"_s});
    row("decomposed accents", u"fr"_s, u"l’e\u0301te\u0301"_s);
    row("numbers", u"en"_s, u"12 3.5 1,000 54% 2nd 4th B52 MK20b"_s);
    row("ordinals", u"fr"_s, u"le 1er, la 2e, le XXe siècle, la IIIe"_s);
    row("Spanish ordinals", u"es"_s, u"el 4.º y la 1.ª, siglo XXI"_s);
    row("addresses", u"en"_s, u"www.exmple.org (https://exmple.org/abcd-efgh) infoo@exmple.org exmple.org/abcdd exmple.org"_s);
    row("acronyms", u"en"_s, u"CMC UNICEF NGOs UNODA’s"_s);
    row("long word in capitals", u"en"_s, u"NEWSLETTER NEWSLETTTER"_s, {u"NEWSLETTTER"_s});
    row("Roman numerals", u"en"_s, u"Chapter XVIII and MMXVII"_s);
    row("abbreviations", u"en"_s, u"e.g. at 3 p.m. in the U.S."_s);
    row("forgotten space", u"en"_s, u"At the end.The begining"_s, {u"begining"_s});
    row("both endings", u"en"_s, u"organise, organize, organisation, organization"_s);
    row("line break", u"en"_s, u"One\u2028twoo"_s, {u"twoo"_s});
}

void TestSpelling::misspeltWords_areFound()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QStringList, wrong);
    QVERIFY(SpellChecker::of(language(code)).isAvailable());
    QCOMPARE(wrongIn(text, SpellChecker::of(language(code))), wrong);
}

void TestSpelling::names_areWhatIsCapitalisedInASentence_data()
{
    QTest::addColumn<QString>("text"); // with the word "Sarajewo" in it
    QTest::addColumn<bool>("isName");
    QTest::newRow("in a sentence") << u"They met in Sarajewo."_s << true;
    QTest::newRow("behind a comma") << u"In June, Sarajewo"_s << true;
    QTest::newRow("in brackets") << u"The city (Sarajewo)"_s << true;
    QTest::newRow("alone") << u"Sarajewo"_s << false;
    QTest::newRow("second sentence") << u"They met. “Sarajewo”"_s << false;
    QTest::newRow("Spanish question") << u"¿Sarajewo?"_s << false;
    QTest::newRow("behind a line break") << u"They met\u2028Sarajewo"_s << false;
}

void TestSpelling::names_areWhatIsCapitalisedInASentence()
{
    QFETCH(QString, text);
    QFETCH(bool, isName);
    const QString word = u"Sarajewo"_s;
    QCOMPARE(isLikeAName(text, {text.indexOf(word), word.size()}), isName);
    const QString small = QString(text).replace(word, word.toLower());
    QVERIFY(!isLikeAName(small, {small.indexOf(word.toLower()), word.size()}));
}

void TestSpelling::foreignPassage_isCheckedInItsLanguage()
{
    const Runs runs{{u"The "_s}, {u"traité sur les arrmes"_s, {}, {}, u"fr"_s}, {u" and "_s}, {u"sui generys"_s, {}, {}, u"la"_s}};
    QCOMPARE(misspellings(runs, Language()), (QList<WordRange>{{19, 6}}));
}

void TestSpelling::wordSetInTwoWays_isOneWord()
{
    const Runs runs{{u"news"_s}, {u"paperr"_s, RunStyle::Strong}, {u" newsp"_s, RunStyle::Strong}, {u"aper"_s}};
    QCOMPARE(misspellings(runs, Language()), (QList<WordRange>{{0, 10}}));
}

void TestSpelling::suggestions_areLikeTheWord_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("small letters") << u"en"_s << u"newspapre"_s << u"newspaper"_s;
    QTest::newRow("capital") << u"en"_s << u"Newspapre"_s << u"Newspaper"_s;
    QTest::newRow("capitals") << u"en"_s << u"NEWSPAPRE"_s << u"NEWSPAPER"_s;
    QTest::newRow("typographic apostrophe") << u"en"_s << u"doens’t"_s << u"doesn’t"_s;
    QTest::newRow("plain apostrophe") << u"en"_s << u"doens't"_s << u"doesn't"_s;
    QTest::newRow("missing apostrophe") << u"en"_s << u"doesnt"_s << u"doesn’t"_s;
    QTest::newRow("French") << u"fr"_s << u"artticle"_s << u"article"_s;
    QTest::newRow("Spanish") << u"es"_s << u"reunion"_s << u"reunión"_s;
}

void TestSpelling::suggestions_areLikeTheWord()
{
    QFETCH(QString, code);
    QFETCH(QString, word);
    QFETCH(QString, suggestion);
    const QStringList suggestions = SpellChecker::of(language(code)).suggestions(word);
    QVERIFY2(suggestions.contains(suggestion), qPrintable(suggestions.join(u' ')));
    QVERIFY(suggestions.size() <= 6);
    QCOMPARE(QSet<QString>(suggestions.begin(), suggestions.end()).size(), suggestions.size());
}

void TestSpelling::withoutDictionary_everythingIsRight()
{
    SpellChecker checker(Language(), m_folder->filePath(u"none"_s), ownWords());
    QVERIFY(!checker.isAvailable());
    QCOMPARE(wrongIn(u"Evrything is rihgt"_s, checker), QStringList());
    QCOMPARE(checker.suggestions(u"rihgt"_s), QStringList());
    QVERIFY(bool(checker.addWord(u"rihgt"_s)));
    QCOMPARE(*checker.words(), QStringList{u"rihgt"_s});
}

void TestSpelling::ownWord_isRightFromNowOn()
{
    const auto checker = english();
    QCOMPARE(wrongIn(u"Xyzzyl, Xyzzyl’s, XYZZYLAND and xyzzyl"_s, *checker).size(), 4);
    QVERIFY(bool(checker->addWord(u"Xyzzyl"_s)));
    QCOMPARE(wrongIn(u"Xyzzyl, Xyzzyl’s and xyzzyl"_s, *checker), QStringList{u"xyzzyl"_s});
    QVERIFY(bool(checker->addWord(u"Xyzzyl’s"_s)));
    QCOMPARE(*checker->words(), QStringList{u"Xyzzyl"_s});
}

void TestSpelling::ownWords_outliveTheProgram()
{
    QVERIFY(bool(english()->addWord(u"cœurville"_s)));
    QVERIFY(bool(english()->addWord(u"o’zzyl"_s)));
    QCOMPARE(wrongIn(u"cœurville o’zzyl"_s, *english()), QStringList());
    QCOMPARE(readFile(ownWords(), 1000).operator*(), QByteArray("cœurville\no'zzyl\n"));
}

void TestSpelling::ownWords_ofAnotherWindowAreKept()
{
    const auto one = english(), other = english();
    QVERIFY(bool(one->addWord(u"xyzzyl"_s)));
    QVERIFY(bool(other->addWord(u"xyzzym"_s)));
    QVERIFY(bool(one->addWord(u"xyzzyn"_s)));
    QCOMPARE(*other->words(), (QStringList{u"xyzzyl"_s, u"xyzzym"_s, u"xyzzyn"_s}));
}

void TestSpelling::removedWord_isWrongAgain()
{
    const auto checker = english();
    QVERIFY(bool(checker->addWord(u"xyzzyl"_s)));
    QVERIFY(bool(checker->addWord(u"paper"_s))); // which the dictionary has too
    QVERIFY(bool(checker->removeWord(u"xyzzyl"_s)));
    QVERIFY(bool(checker->removeWord(u"paper"_s)));
    QCOMPARE(wrongIn(u"xyzzyl paper"_s, *checker), QStringList{u"xyzzyl"_s});
    QCOMPARE(*checker->words(), QStringList());
    QVERIFY(bool(checker->addWord(u"xyzzyl"_s)));
    QCOMPARE(wrongIn(u"xyzzyl paper"_s, *checker), QStringList());
}

void TestSpelling::damagedFile_isLeftAsItIs()
{
    const QByteArray bytes("caf\xe9\nxyzzyl\n");
    QVERIFY(bool(writeFile(ownWords(), bytes)));
    const auto checker = english();
    const auto added = checker->addWord(u"xyzzym"_s);
    QVERIFY(!added);
    QVERIFY(added.error().message.contains(ownWords()));
    QVERIFY(!added.error().message.contains(u'\n'));
    QVERIFY(!checker->words());
    QVERIFY(!checker->removeWord(u"xyzzyl"_s));
    QCOMPARE(*readFile(ownWords(), 1000), bytes);
    QCOMPARE(wrongIn(u"paper papper xyzzym"_s, *checker), (QStringList{u"papper"_s, u"xyzzym"_s}));
}

void TestSpelling::folderInPlaceOfTheFile_isRefused()
{
    QVERIFY(QDir().mkpath(ownWords()));
    QVERIFY(!english()->addWord(u"xyzzyl"_s));
}

void TestSpelling::twoThreads_mayCheckAtOnce()
{
    const auto checker = english();
    const QString text = u"The Staets met in Genvea and did not agree. "_s.repeated(50);
    QStringList here, there;
    std::thread other([&] { there = wrongIn(text, *checker); });
    here = wrongIn(text, *checker);
    other.join();
    QCOMPARE(here, there);
    QCOMPARE(here.size(), 100);
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
