// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/linebreaker.h"

#include <QTest>

#include <cmath>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestLineBreaker : public QObject
{
    Q_OBJECT

private slots:
    void lines_keepWithinTheMeasure_data();
    void lines_keepWithinTheMeasure();
    void wholeParagraph_isBrokenBetterThanLineByLine();
    void hyphens_areLeftOutWhereSpacesCanDoIt();
    void hyphens_doNotFollowEachOtherThreeTimes();
    void lastLineButOne_endsWithAHyphenOnlyIfItMust();
    void wordWiderThanTheLine_standsAlone();
    void unbreakableSpace_endsNoLine();
    void lineBreak_endsTheLineShort();
    void balancedLines_areEquallyLong();
    void nothing_isOneLine();
};

namespace {

using Atoms = std::vector<Atom>;

// Words of so many letters, one wide each, spaces one wide; '-' between letters is a place to divide.
Atoms atomsOf(const QString &text)
{
    Atoms atoms;
    double width = 0;
    const auto endBox = [&] {
        if (width > 0)
            atoms.push_back({.width = std::exchange(width, 0)});
    };
    for (const QChar character : text) {
        if (character == u' ' || character == u'_') {
            endBox();
            atoms.push_back({.kind = Atom::Kind::Space, .width = 1, .stretch = 0.6, .shrink = 0.25, .breakable = character == u' '});
        } else if (character == u'-') {
            endBox();
            atoms.push_back({.kind = Atom::Kind::Cut, .width = 1, .penalty = 100, .hyphen = true});
        } else if (character == u'/') {
            endBox();
            atoms.push_back({.kind = Atom::Kind::End});
        } else {
            ++width;
        }
    }
    endBox();
    atoms.push_back({.kind = Atom::Kind::End});
    return atoms;
}

struct BrokenLine
{
    double natural = 0, stretch = 0, shrink = 0;
    bool hyphenated = false, ended = false;
};

QList<BrokenLine> linesOf(const Atoms &atoms, const std::vector<int> &breaks)
{
    QList<BrokenLine> lines;
    size_t from = 0;
    for (const int at : breaks) {
        while (from < size_t(at) && atoms[from].kind == Atom::Kind::Space)
            ++from;
        BrokenLine line{.hyphenated = atoms[at].hyphen, .ended = atoms[at].kind == Atom::Kind::End};
        for (; from < size_t(at); ++from) {
            if (atoms[from].kind == Atom::Kind::Cut)
                continue;
            line.natural += atoms[from].width;
            line.stretch += atoms[from].stretch;
            line.shrink += atoms[from].shrink;
        }
        if (line.hyphenated)
            line.natural += atoms[at].width;
        lines << line;
        from = size_t(at) + 1;
    }
    return lines;
}

// How far the spaces of a line are from their natural size, in units of what they may give.
double strain(const BrokenLine &line, double width)
{
    const double room = width - line.natural;
    if (line.ended && room >= 0)
        return 0;
    return std::abs(room > 0 ? room / line.stretch : room / line.shrink);
}

double ugliness(const QList<BrokenLine> &lines, double width)
{
    double sum = 0;
    for (const BrokenLine &line : lines)
        sum += std::pow(strain(line, width), 6);
    return sum;
}

// Each line as full as it gets.
std::vector<int> greedyBreaks(const Atoms &atoms, double width)
{
    std::vector<int> breaks;
    double used = 0;
    int lastSpace = -1;
    for (int i = 0; i < int(atoms.size()); ++i) {
        used += atoms[i].width;
        if (atoms[i].kind == Atom::Kind::Box && used > width) {
            breaks.push_back(lastSpace);
            used = atoms[i].width;
        }
        if (atoms[i].kind == Atom::Kind::Space)
            lastSpace = i;
    }
    breaks.push_back(int(atoms.size()) - 1);
    return breaks;
}

const QString prose = u"the riv-er ris-es ear-ly in the year and the peo-ple of the val-ley know it well so they keep their "
                      "boats near the hou-ses and their hay a-bove the mead-ows un-til the wa-ter has gone down a-gain"_s;

} // namespace

void TestLineBreaker::lines_keepWithinTheMeasure_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {20, 24, 30, 41, 60, 300})
        QTest::addRow("%g", width) << width;
}

void TestLineBreaker::lines_keepWithinTheMeasure()
{
    QFETCH(double, width);
    const Atoms atoms = atomsOf(prose);
    const auto breaks = breakLines(atoms, {width, width, 3});
    QVERIFY(breaks);
    QCOMPARE(breaks->back(), int(atoms.size()) - 1);
    for (const BrokenLine &line : linesOf(atoms, *breaks)) {
        QVERIFY(strain(line, width) <= 3);
        QVERIFY(line.natural - line.shrink <= width + 1e-6);
    }
}

void TestLineBreaker::wholeParagraph_isBrokenBetterThanLineByLine()
{
    const Atoms atoms = atomsOf(QString(prose).remove(u'-'));
    double ours = 0, theirs = 0;
    for (double width = 20; width < 50; ++width) {
        const auto best = breakLines(atoms, {width, width, 20});
        QVERIFY(best);
        ours += ugliness(linesOf(atoms, *best), width);
        theirs += ugliness(linesOf(atoms, greedyBreaks(atoms, width)), width);
    }
    QVERIFY2(ours < theirs, qPrintable(u"%1 against %2"_s.arg(ours).arg(theirs)));
}

void TestLineBreaker::hyphens_areLeftOutWhereSpacesCanDoIt()
{
    const Atoms atoms = atomsOf(u"aaaa bbbb cc-cc dddd eeee ffff"_s);
    const auto breaks = breakLines(atoms, {14, 14, 1});
    QVERIFY(breaks);
    for (const BrokenLine &line : linesOf(atoms, *breaks))
        QVERIFY(!line.hyphenated);
}

void TestLineBreaker::hyphens_doNotFollowEachOtherThreeTimes()
{
    QString text;
    for (int i = 0; i < 40; ++i)
        text += u"ab-cd-ef-gh-ij "_s;
    const Atoms atoms = atomsOf(text.trimmed());
    int found = 0;
    for (double width = 12; width < 60; ++width) {
        const auto breaks = breakLines(atoms, {width, width, 4});
        if (!breaks)
            continue;
        ++found;
        int streak = 0;
        for (const BrokenLine &line : linesOf(atoms, *breaks)) {
            streak = line.hyphenated ? streak + 1 : 0;
            QVERIFY2(streak < 3, qPrintable(QString::number(width)));
        }
    }
    QVERIFY(found > 10);
}

void TestLineBreaker::lastLineButOne_endsWithAHyphenOnlyIfItMust()
{
    const Atoms atoms = atomsOf(u"a b c d e f dd-dd eeee"_s);
    const auto breaks = breakLines(atoms, {14, 14, 2});
    QVERIFY(breaks);
    QVERIFY(!linesOf(atoms, *breaks).first().hyphenated);
}

void TestLineBreaker::wordWiderThanTheLine_standsAlone()
{
    const Atoms atoms = atomsOf(u"aa bb ccccccccccccccc dd ee"_s);
    QVERIFY(!breakLines(atoms, {8, 8, 10}));
    const QList<BrokenLine> lines = linesOf(atoms, breakLinesAnyway(atoms, {8, 8}));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1].natural, 15.0);
}

void TestLineBreaker::unbreakableSpace_endsNoLine()
{
    const Atoms atoms = atomsOf(u"aaaa bbbb_cccc dddd"_s);
    for (const int at : breakLinesAnyway(atoms, {10, 10}))
        QVERIFY(atoms[at].canBreak());
    QCOMPARE(linesOf(atoms, breakLinesAnyway(atoms, {10, 10})).size(), 3);
}

void TestLineBreaker::lineBreak_endsTheLineShort()
{
    const Atoms atoms = atomsOf(u"aa/bbbb bbbb/cc"_s);
    const auto breaks = breakLines(atoms, {20, 20, 1});
    QVERIFY(breaks);
    const QList<BrokenLine> lines = linesOf(atoms, *breaks);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].natural, 2.0);
    QCOMPARE(lines[1].natural, 9.0);
}

void TestLineBreaker::balancedLines_areEquallyLong()
{
    const Atoms atoms = atomsOf(u"aaaa aaaa aaaa aaaa aaaa aaaa"_s);
    const auto breaks = breakLines(atoms, {.firstWidth = 24, .width = 24, .tolerance = 10, .rag = 12, .balanced = true});
    QVERIFY(breaks);
    const QList<BrokenLine> lines = linesOf(atoms, *breaks);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].natural, lines[1].natural);
}

void TestLineBreaker::nothing_isOneLine()
{
    const Atoms atoms = atomsOf(QString());
    QCOMPARE(breakLinesAnyway(atoms, {10, 10}), std::vector<int>{0});
}

QTEST_APPLESS_MAIN(TestLineBreaker)
#include "tst_linebreaker.moc"
