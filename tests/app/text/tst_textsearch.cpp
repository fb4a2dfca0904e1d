// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textsearch.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void words_areFoundAsAPersonSeesThem_data();
    void words_areFoundAsAPersonSeesThem();
    void replacement_isWrittenLikeWhatItReplaces_data();
    void replacement_isWrittenLikeWhatItReplaces();
    void replacement_isSetAsTheFirstLetterOfItsHit();
    void textAroundAReplacement_keepsItsLinksAndStyles();
    void hitsAtBothEnds_areReplaced();
    void emptyReplacement_leavesNoEmptyRun();
    void chosenHits_areReplacedAlone();
};

namespace {

QStringList found(const QString &text, const QString &words, SearchRules rules)
{
    QStringList found;
    for (const WordRange &hit : TextSearch(words, rules).hitsIn(text))
        found << text.mid(hit.from, hit.length);
    return found;
}

Runs allReplaced(const Runs &runs, const QString &words, const QString &replacement, SearchRules rules = {})
{
    const TextSearch search(words, rules);
    return search.replaced(runs, search.hitsIn(plainText(runs)), replacement);
}

} // namespace

void TestTextSearch::words_areFoundAsAPersonSeesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<SearchRules>("rules");
    QTest::addColumn<QStringList>("hits");
    const auto row = [](const char *name, const QString &text, const QString &words, SearchRules rules,
                        const QStringList &hits) { QTest::newRow(name) << text << words << rules << hits; };
    const SearchRules plain, exact{.matchCase = true}, whole{.wholeWords = true}, loose{.matchAccents = false};
    row("nothing asked", u"States"_s, u""_s, plain, {});
    row("nothing found", u"States"_s, u"Parties"_s, plain, {});
    row("any case", u"State STATE state"_s, u"state"_s, plain, {u"State"_s, u"STATE"_s, u"state"_s});
    row("the same case", u"State STATE state"_s, u"state"_s, exact, {u"state"_s});
    row("inside words", u"restated"_s, u"state"_s, plain, {u"state"_s});
    row("whole words", u"restated state, states state’s"_s, u"state"_s, whole, {u"state"_s, u"state"_s});
    row("whole elided word", u"l’article"_s, u"article"_s, whole, {u"article"_s});
    row("whole at a digit", u"21st 21"_s, u"21"_s, whole, {u"21"_s});
    row("whole word before an accent", u"caf cafe\u0301"_s, u"caf"_s, whole, {u"caf"_s});
    row("not one in another", u"aaaa"_s, u"aa"_s, plain, {u"aa"_s, u"aa"_s});
    row("at both ends", u"ab ab"_s, u"ab"_s, plain, {u"ab"_s, u"ab"_s});
    row("no-break space", u"54\u00a0% 54\u202f% 54 %"_s, u"54 %"_s, plain, {u"54\u00a0%"_s, u"54\u202f%"_s, u"54 %"_s});
    row("typed no-break space", u"54 %"_s, u"54\u00a0%"_s, plain, {u"54 %"_s});
    row("not over a line break", u"States\u2028Parties"_s, u"States Parties"_s, plain, {});
    row("apostrophes", u"l’accord l'accord lʼaccord"_s, u"l'accord"_s, plain, {u"l’accord"_s, u"l'accord"_s, u"lʼaccord"_s});
    row("typed typographically", u"l'accord"_s, u"l’accord"_s, plain, {u"l'accord"_s});
    row("no-break hyphen", u"mid\u2011term"_s, u"mid-term"_s, plain, {u"mid\u2011term"_s});
    row("soft hyphen", u"news\u00adletter"_s, u"newsletter"_s, plain, {u"news\u00adletter"_s});
    row("accents matter", u"été ete"_s, u"ete"_s, plain, {u"ete"_s});
    row("accents do not matter", u"été ete\u0301 ete"_s, u"ete"_s, loose, {u"été"_s, u"ete\u0301"_s, u"ete"_s});
    row("asked with accents that do not matter", u"ete"_s, u"été"_s, loose, {u"ete"_s});
    row("composed and not", u"e\u0301te\u0301"_s, u"été"_s, plain, {u"e\u0301te\u0301"_s});
    row("not the letter of an accent", u"e\u0301 é"_s, u"e"_s, plain, {});
    row("behind what lies outside the first plane", u"\U0001F54A peace"_s, u"peace"_s, plain, {u"peace"_s});
}

void TestTextSearch::words_areFoundAsAPersonSeesThem()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(SearchRules, rules);
    QTEST(found(text, words, rules), "hits");
}

void TestTextSearch::replacement_isWrittenLikeWhatItReplaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<SearchRules>("rules");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QString &text, const QString &words, const QString &replacement,
                        SearchRules rules, const QString &result) {
        QTest::newRow(name) << text << words << replacement << rules << result;
    };
    const SearchRules plain, exact{.matchCase = true};
    row("sentence begins", u"Meeting. A meeting."_s, u"meeting"_s, u"workshop"_s, plain, u"Workshop. A workshop."_s);
    row("capitals", u"MEETING"_s, u"meeting"_s, u"workshop"_s, plain, u"WORKSHOP"_s);
    row("as asked for", u"Meeting"_s, u"Meeting"_s, u"workshop"_s, plain, u"workshop"_s);
    row("case matters", u"Meeting meeting"_s, u"meeting"_s, u"workshop"_s, exact, u"Meeting workshop"_s);
    row("name", u"the state"_s, u"state"_s, u"State Party"_s, plain, u"the State Party"_s);
    row("typographic apostrophe", u"l’accord"_s, u"l'accord"_s, u"l'entente"_s, plain, u"l’entente"_s);
    row("plain apostrophe", u"l'accord"_s, u"l'accord"_s, u"l'entente"_s, plain, u"l'entente"_s);
    row("no-break space", u"54\u00a0%"_s, u"54 %"_s, u"60 %"_s, plain, u"60\u00a0%"_s);
    row("more spaces", u"54\u00a0%"_s, u"54 %"_s, u"60 of 100"_s, plain, u"60 of 100"_s);
    row("contains what is looked for", u"aa"_s, u"a"_s, u"aa"_s, plain, u"aaaa"_s);
}

void TestTextSearch::replacement_isWrittenLikeWhatItReplaces()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, replacement);
    QFETCH(SearchRules, rules);
    QTEST(plainText(allReplaced(plainRuns(text), words, replacement, rules)), "result");
}

void TestTextSearch::replacement_isSetAsTheFirstLetterOfItsHit()
{
    const Runs runs{{u"the "_s}, {u"States"_s, RunStyle::Strong}, {u" Parties met"_s, RunStyle::Emphasis}};
    const Runs expected{{u"the "_s}, {u"members"_s, RunStyle::Strong}, {u" met"_s, RunStyle::Emphasis}};
    QCOMPARE(allReplaced(runs, u"States Parties"_s, u"members"_s), expected);
}

void TestTextSearch::textAroundAReplacement_keepsItsLinksAndStyles()
{
    const QString address = u"https://example.org"_s;
    const Runs runs{{u"See "_s}, {u"the old page"_s, {}, address}, {u", an old one; "_s}, {u"pax"_s, {}, {}, u"la"_s}};
    const Runs expected{{u"See "_s}, {u"the new page"_s, {}, address}, {u", an new one; "_s}, {u"pax"_s, {}, {}, u"la"_s}};
    QCOMPARE(allReplaced(runs, u"old"_s, u"new"_s), expected);
}

void TestTextSearch::hitsAtBothEnds_areReplaced()
{
    const Runs runs{{u"one"_s, RunStyle::Strong}, {u" and one"_s}};
    const Runs expected{{u"two"_s, RunStyle::Strong}, {u" and two"_s}};
    QCOMPARE(allReplaced(runs, u"one"_s, u"two"_s), expected);
}

void TestTextSearch::emptyReplacement_leavesNoEmptyRun()
{
    const Runs runs{{u"very "_s, RunStyle::Strong}, {u"important"_s}};
    QCOMPARE(allReplaced(runs, u"very "_s, u""_s), (Runs{{u"important"_s}}));
    QCOMPARE(allReplaced(plainRuns(u"very "_s), u"very "_s, u""_s), Runs());
}

void TestTextSearch::chosenHits_areReplacedAlone()
{
    const TextSearch search(u"one"_s, {});
    const Runs runs = plainRuns(u"one one one"_s);
    const QList<WordRange> hits = search.hitsIn(plainText(runs));
    QCOMPARE(hits.size(), 3);
    QCOMPARE(search.replaced(runs, {hits[1]}, u"two"_s), plainRuns(u"one two one"_s));
    QCOMPARE(search.replaced(runs, {}, u"two"_s), runs);
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
