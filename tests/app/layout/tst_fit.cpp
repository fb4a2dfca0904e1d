// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/issueloader.h"
#include "issue/sample.h"
#include "layout/fit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

// With the sample, whose length is that of a real issue.
class TestFit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fit_isWhatTheLayoutTakes();
    void nothingIsProposed_whenItFits();
    void everyRemedy_reachesThePagesWanted_data();
    void everyRemedy_reachesThePagesWanted();
    void mildRemedies_comeFirst();
    void nothingHelps_isSaidByNothing();

private:
    Issue m_issue;
    const Language english; // what is not initialised is the first of all languages
};

void TestFit::initTestCase()
{
    const QTemporaryDir folder;
    const auto library = Library::create(folder.filePath(u"sample.quarterly"_s));
    QVERIFY(library);
    IssueEditor editor(**library);
    QVERIFY(fillWithSample(editor));
    const auto issue = loadIssue(**library, *Quarter::create(2017, 4));
    QVERIFY(issue);
    m_issue = *issue;
}

void TestFit::fit_isWhatTheLayoutTakes()
{
    for (const Language language : m_issue.languages()) {
        const Pages pages = layoutIssue(m_issue, language, m_issue.setup);
        const EditionFit fit = fitOf(m_issue, language, m_issue.setup);
        QCOMPARE(fit.pages, pages.pages.size());
        int sum = 0;
        for (const PlacementMeasure &measure : pages.measures) {
            QCOMPARE(fit.lines(measure.placement), std::optional(measure.lines));
            sum += measure.lines;
        }
        QCOMPARE(fit.lines(), sum);
    }
    QVERIFY(!fitOf(m_issue, english, m_issue.setup).lines(PlacementId::create()));
}

void TestFit::nothingIsProposed_whenItFits()
{
    const EditionFit fit = fitOf(m_issue, english, m_issue.setup);
    QVERIFY(remedies(m_issue, english, m_issue.setup, fit.pages).isEmpty());
}

void TestFit::everyRemedy_reachesThePagesWanted_data()
{
    QTest::addColumn<double>("typeSize");
    QTest::addColumn<int>("more"); // pages wanted beyond those there are
    QTest::newRow("one page less") << 10.5 << -1;
    QTest::newRow("one page less, small type") << 9.0 << -1;
    QTest::newRow("one page more") << 10.0 << 1;
}

void TestFit::everyRemedy_reachesThePagesWanted()
{
    QFETCH(double, typeSize);
    QFETCH(int, more);
    PageSetup setup = m_issue.setup;
    setup.typeSize = typeSize;
    for (const Language language : m_issue.languages()) {
        const int wanted = fitOf(m_issue, language, setup).pages + more;
        for (const Remedy &remedy : remedies(m_issue, language, setup, wanted)) {
            QCOMPARE(remedy.after.pages, wanted);
            if (remedy.kind != Remedy::Kind::Spacing)
                continue;
            Issue changed = m_issue; // the same by hand, without what the search remembered
            for (Section &section : changed.sections) {
                for (Placement &placement : section.placements)
                    placement.adjustments[language].spacing = remedy.amount;
            }
            QCOMPARE(fitOf(changed, language, setup).lines(), remedy.after.lines());
        }
    }
}

void TestFit::mildRemedies_comeFirst()
{
    PageSetup setup = m_issue.setup;
    setup.typeSize = 10.5;
    int found = 0;
    for (const Language language : m_issue.languages()) {
        const QList<Remedy> all = remedies(m_issue, language, setup, fitOf(m_issue, language, setup).pages - 1);
        QVERIFY(std::ranges::is_sorted(all, {}, &Remedy::kind));
        found += int(all.size());
    }
    QVERIFY(found > 0);
}

void TestFit::nothingHelps_isSaidByNothing()
{
    QVERIFY(remedies(m_issue, english, m_issue.setup, 40).isEmpty());
}

QTEST_GUILESS_MAIN(TestFit)
#include "tst_fit.moc"
