// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/remedysearch.h"

#include "sampleissue.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

using Kind = FitChange::Kind;

FitGoal pagesGoal(int pages)
{
    return {FitGoal::Kind::Pages, pages};
}

Issue withType(Issue issue, double size)
{
    issue.setup.typeSize = size;
    return issue;
}

// Remedies as text, to be compared at one look.
QStringList described(const RemedyList &list)
{
    QStringList lines;
    for (const Remedy &remedy : list.remedies) {
        QStringList parts{QString::number(remedy.cost)};
        for (const FitChange &change : remedy.changes)
            parts << u"%1:%2:%3"_s.arg(int(change.kind)).arg(change.amount).arg(change.placement.toString());
        lines << parts.join(u' ');
    }
    return lines;
}

} // namespace

class TestRemedySearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsProposed_whenItFits();
    void everyRemedy_doesWhatItSays_data();
    void everyRemedy_doesWhatItSays();
    void mildRemedies_comeFirst();
    void noRemedy_doesMoreThanAnother();
    void spacing_staysWithinWhatNobodySees();
    void sampleOfThreePages_canFillFour();
    void farGoal_isReachedByManyChanges_noneTooMuch();
    void sameQuestion_hasTheSameAnswer();
    void nearestMultiple_comesFirst();
    void sourceGoal_isItsNumberOfPages();
    void impossibleGoal_endsSoonAndFindsNothing();
    void stopping_endsTheSearch();
    void tightEdition_isNotLoosened();

private:
    Issue m_issue;
    QList<RemedyList> m_lists; // for one page less, of two editions at two sizes of type
};

void TestRemedySearch::initTestCase()
{
    m_issue = sampleIssue();
    for (const double size : {10.5, 11.0}) {
        const Issue issue = withType(m_issue, size);
        for (const Language language : {*Language::fromCode(u"en"_s), *Language::fromCode(u"fr"_s)})
            m_lists << findRemedies(issue, language, pagesGoal(fitOf(issue, language).pages - 1));
    }
}

void TestRemedySearch::nothingIsProposed_whenItFits()
{
    const RemedyList list = findRemedies(m_issue, Language(), pagesGoal(3));
    QCOMPARE(list.now.pages, 3);
    QVERIFY(list.wanted.isEmpty() && list.remedies.isEmpty());
}

void TestRemedySearch::everyRemedy_doesWhatItSays_data()
{
    QTest::addColumn<double>("typeSize");
    QTest::addColumn<int>("more"); // pages wanted beyond those there are
    QTest::newRow("one page less") << 10.5 << -1;
    QTest::newRow("one page less, small type") << 9.0 << -1;
    QTest::newRow("one page more") << 10.5 << 1;
}

void TestRemedySearch::everyRemedy_doesWhatItSays()
{
    QFETCH(double, typeSize);
    QFETCH(int, more);
    const Issue issue = withType(m_issue, typeSize);
    int found = 0;
    for (const Language language : m_issue.languages()) {
        const int wanted = fitOf(issue, language).pages + more;
        for (const Remedy &remedy : findRemedies(issue, language, pagesGoal(wanted)).remedies) {
            QCOMPARE(remedy.after.pages, wanted);
            // laid out without what the search remembered
            const EditionFit fresh = fitOf(withChanges(issue, language, remedy.changes), language);
            QCOMPARE(fresh.pages, wanted);
            QCOMPARE(fresh.lines(), remedy.after.lines());
            ++found;
        }
    }
    QVERIFY(found > 0);
}

void TestRemedySearch::mildRemedies_comeFirst()
{
    int several = 0;
    for (const RemedyList &list : m_lists) {
        QVERIFY2(std::ranges::is_sorted(list.remedies, {}, &Remedy::cost), qPrintable(described(list).join(u'\n')));
        QVERIFY(list.remedies.size() <= mostRemedies);
        several += list.remedies.size() > 1;
        for (const Remedy &remedy : list.remedies)
            QCOMPARE(remedy.cost, costOf(remedy.changes, list.now));
    }
    QVERIFY(several > 0);
}

void TestRemedySearch::noRemedy_doesMoreThanAnother()
{
    for (const RemedyList &list : m_lists) {
        for (qsizetype i = 0; i < list.remedies.size(); ++i) {
            for (qsizetype j = 0; j < list.remedies.size(); ++j)
                QVERIFY2(i == j || !contains(list.remedies[i].changes, list.remedies[j].changes), qPrintable(described(list).join(u'\n')));
        }
    }
}

void TestRemedySearch::spacing_staysWithinWhatNobodySees()
{
    int combined = 0;
    for (const RemedyList &list : m_lists) {
        for (const Remedy &remedy : list.remedies) {
            combined += remedy.changes.size() > 1;
            for (const FitChange &change : remedy.changes) {
                if (change.kind == Kind::Spacing)
                    QVERIFY(change.amount >= fitlimit::leastSpacing && change.amount <= fitlimit::mostSpacing);
                else if (change.kind == Kind::PictureSize)
                    QVERIFY(change.amount > fitlimit::leastPictureSize - 0.001);
                else if (change.kind == Kind::PictureHeight)
                    QVERIFY(change.amount > fitlimit::leastPictureHeight - 0.001);
            }
        }
    }
    QVERIFY(combined > 0);
}

// A folded sheet has four pages: the sample's three are not the end of it, in no language.
void TestRemedySearch::sampleOfThreePages_canFillFour()
{
    for (const Language language : m_issue.languages()) {
        const RemedyList list = findRemedies(m_issue, language, {FitGoal::Kind::Multiple, 4});
        QCOMPARE(list.now.pages, 3);
        QVERIFY2(!list.remedies.isEmpty(), qPrintable(language.code()));
        QCOMPARE(list.remedies.first().after.pages, 4);
    }
}

void TestRemedySearch::farGoal_isReachedByManyChanges_noneTooMuch()
{
    const RemedyList list = findRemedies(m_issue, Language(), pagesGoal(2));
    QCOMPARE(list.remedies.size(), 1);
    const QList<FitChange> changes = list.remedies.first().changes;
    QVERIFY(changes.size() > 2);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        QList<FitChange> fewer = changes;
        fewer.removeAt(i);
        QCOMPARE(fitOf(withChanges(m_issue, Language(), fewer), Language()).pages, 3);
    }
}

void TestRemedySearch::sameQuestion_hasTheSameAnswer()
{
    const RemedyList &first = m_lists.first();
    QVERIFY(!first.remedies.isEmpty());
    QCOMPARE(described(findRemedies(withType(m_issue, 10.5), first.now.language, pagesGoal(first.wanted.first()))), described(first));
}

void TestRemedySearch::nearestMultiple_comesFirst()
{
    const Issue issue = withType(m_issue, 12);
    for (const Language language : {*Language::fromCode(u"en"_s), *Language::fromCode(u"fr"_s)}) {
        const RemedyList list = findRemedies(issue, language, {FitGoal::Kind::Multiple, 4});
        QCOMPARE(list.wanted, pagesWanted({FitGoal::Kind::Multiple, 4}, list.now.pages, 0));
        QList<int> order;
        for (const Remedy &remedy : list.remedies) {
            if (order.isEmpty() || order.last() != remedy.after.pages)
                order << remedy.after.pages;
            QCOMPARE(remedy.after.pages % 4, 0);
        }
        QVERIFY(std::ranges::includes(list.wanted, order, {}, [&](int pages) { return list.wanted.indexOf(pages); },
                                      [&](int pages) { return list.wanted.indexOf(pages); }));
    }
}

void TestRemedySearch::sourceGoal_isItsNumberOfPages()
{
    QVERIFY(findRemedies(m_issue, m_issue.source, {FitGoal::Kind::Source, 0}).wanted.isEmpty());
    int longer = 0;
    for (double size = 10; size <= 11.5 && longer == 0; size += 0.25) {
        const Issue issue = withType(m_issue, size);
        const int source = fitOf(issue, issue.source).pages;
        const Language french = *Language::fromCode(u"fr"_s);
        if (fitOf(issue, french).pages == source)
            continue;
        ++longer;
        QCOMPARE(findRemedies(issue, french, {FitGoal::Kind::Source, 0}).wanted, QList<int>{source});
    }
    QVERIFY(longer > 0);
}

void TestRemedySearch::impossibleGoal_endsSoonAndFindsNothing()
{
    int asked = 0;
    const auto goesOn = [&asked] { return ++asked > 0; };
    const RemedyList list = findRemedies(m_issue, Language(), pagesGoal(40), goesOn);
    QCOMPARE(list.wanted, QList<int>{40});
    QVERIFY(list.remedies.isEmpty());
    QVERIFY2(asked < 2 * mostLayouts, qPrintable(QString::number(asked)));
}

void TestRemedySearch::stopping_endsTheSearch()
{
    const RemedyList list = findRemedies(m_issue, Language(), pagesGoal(2), [] { return false; });
    QVERIFY(list.remedies.isEmpty());
    QCOMPARE(list.now.pages, 3);
}

void TestRemedySearch::tightEdition_isNotLoosened()
{
    const Adjustment tight{.spacing = -6, .pictureScale = 0.8, .pictureHeight = 0.8};
    QCOMPARE(adjusted(tight, {Kind::Spacing, -2}), tight);
    QCOMPARE(adjusted(tight, {Kind::PictureSize, 0.9}), tight);
    QCOMPARE(adjusted(tight, {Kind::PictureHeight, 0.9}), tight);
    QCOMPARE(adjusted(tight, {Kind::Spacing, -8}).spacing, -8.0);
    QCOMPARE(adjusted(tight, {Kind::Spacing, 2}).spacing, 2.0);
    QCOMPARE(adjusted(tight, {Kind::PictureSize, 1}).pictureScale, 1.0);
    QCOMPARE(adjusted(tight, {Kind::Brief, 0}), tight);
}

QTEST_GUILESS_MAIN(TestRemedySearch)
#include "tst_remedysearch.moc"
