// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/fit.h"

#include "sampleissue.h"

#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestFit : public QObject
{
    Q_OBJECT

private slots:
    void fit_isWhatTheLayoutTakes();
    void croppedPicture_takesLessRoom();
    void pagesWanted_areTheNearestFirst_data();
    void pagesWanted_areTheNearestFirst();
};

void TestFit::fit_isWhatTheLayoutTakes()
{
    const Issue issue = sampleIssue();
    for (const Language language : issue.languages()) {
        const Pages pages = layoutIssue(issue, language, issue.setup);
        const EditionFit fit = fitOf(issue, language);
        QCOMPARE(fit.pages, pages.pages.size());
        int sum = 0;
        for (const PlacementMeasure &measure : pages.measures) {
            QCOMPARE(fit.lines(measure.placement), std::optional(measure.lines));
            sum += measure.lines;
        }
        QCOMPARE(fit.lines(), sum);
    }
    QVERIFY(!fitOf(issue, Language()).lines(PlacementId::create()));
}

void TestFit::croppedPicture_takesLessRoom()
{
    Issue issue = sampleIssue();
    const auto heights = [&issue] {
        double sum = 0;
        for (const Page &page : layoutIssue(issue, Language(), issue.setup).pages) {
            for (const PageItem &item : page.items) {
                if (const auto *image = std::get_if<Image>(&item.content))
                    sum += image->rect.height();
            }
        }
        return sum;
    };
    const double whole = heights();
    for (Section &section : issue.sections) {
        for (Placement &placement : section.placements)
            placement.adjustments[Language()].pictureHeight = 0.8;
    }
    QVERIFY2(heights() < whole * 0.97, qPrintable(u"%1 of %2"_s.arg(heights()).arg(whole)));
}

void TestFit::pagesWanted_areTheNearestFirst_data()
{
    using Kind = FitGoal::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QList<int>>("wanted");
    QTest::newRow("a number") << int(Kind::Pages) << 8 << 9 << QList<int>{8};
    QTest::newRow("a number, reached") << int(Kind::Pages) << 8 << 8 << QList<int>{};
    QTest::newRow("one over a multiple") << int(Kind::Multiple) << 4 << 9 << QList<int>{8, 12};
    QTest::newRow("one short of a multiple") << int(Kind::Multiple) << 4 << 7 << QList<int>{8, 4};
    QTest::newRow("in the middle") << int(Kind::Multiple) << 4 << 6 << QList<int>{4, 8};
    QTest::newRow("less than one sheet") << int(Kind::Multiple) << 4 << 3 << QList<int>{4};
    QTest::newRow("a multiple already") << int(Kind::Multiple) << 4 << 12 << QList<int>{};
    QTest::newRow("of another number") << int(Kind::Multiple) << 16 << 15 << QList<int>{16};
    QTest::newRow("as the source") << int(Kind::Source) << 0 << 9 << QList<int>{7};
    QTest::newRow("as the source already") << int(Kind::Source) << 0 << 7 << QList<int>{};
}

void TestFit::pagesWanted_areTheNearestFirst()
{
    QFETCH(int, kind);
    QFETCH(int, number);
    QFETCH(int, pages);
    QFETCH(QList<int>, wanted);
    QCOMPARE(pagesWanted({FitGoal::Kind(kind), number}, pages, 7), wanted);
}

QTEST_GUILESS_MAIN(TestFit)
#include "tst_fit.moc"
