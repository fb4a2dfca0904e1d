// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/newissue.h"
#include "ui/compose/comparisondialog.h"
#include "ui/testsession.h"

#include <QPushButton>
#include <QTreeWidget>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestComparisonDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void issuesStandSideBySide();
    void itemOfTheOther_isPlacedAgain();
    void singleIssue_hasNothingToCompareWith();

private:
    std::unique_ptr<TestSession> m_session; // an empty issue after the sample's
};

void TestComparisonDialog::init()
{
    m_session = std::make_unique<TestSession>(TestSession::Contents::Sample);
    const auto moved = (*m_session)->library().write({}, [](Writer &writer) { // the sample's next issue: out of the way
        for (IssueRow row : writer.rows<IssueRow>(u"year"_s, {u"2018"_s})) {
            row.year = 2030;
            writer.put(row);
        }
    });
    QVERIFY(moved);
    const auto next = makeIssueLike((*m_session)->editor(), *Quarter::create(2018, 1), *(*m_session)->issue());
    QVERIFY(next);
    (*m_session)->chooseIssue(*next);
}

void TestComparisonDialog::issuesStandSideBySide()
{
    const ComparisonDialog dialog(**m_session);
    const auto *tree = dialog.findChild<QTreeWidget *>(u"comparison"_s);
    QCOMPARE(tree->headerItem()->text(1), u"4th Quarter 2017"_s);
    QCOMPARE(tree->topLevelItem(1)->text(0), u"Highlights (0)"_s);
    QCOMPARE(tree->topLevelItem(1)->text(1), u"Highlights (5)"_s);
    QCOMPARE(tree->topLevelItem(1)->childCount(), 5);
    QVERIFY(!dialog.findChild<QPushButton *>(u"placeAgain"_s)->isEnabled()); // nothing is chosen
}

void TestComparisonDialog::itemOfTheOther_isPlacedAgain()
{
    const ComparisonDialog dialog(**m_session);
    auto *tree = dialog.findChild<QTreeWidget *>(u"comparison"_s);
    const QString title = tree->topLevelItem(1)->child(2)->text(1);
    tree->setCurrentItem(tree->topLevelItem(1)->child(2));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"placeAgain"_s), Qt::LeftButton);
    const Section &highlights = (*m_session)->issue()->sections[1];
    QCOMPARE(highlights.placements.size(), 1);
    QCOMPARE(highlights.placements.first().item.title.plain(Language()), title);
    QCOMPARE(tree->topLevelItem(1)->child(0)->text(0), title);
    QCOMPARE(tree->topLevelItem(1)->child(0)->text(1), u"the same"_s);
}

void TestComparisonDialog::singleIssue_hasNothingToCompareWith()
{
    QVERIFY(ComparisonDialog::isPossible(**m_session));
    const TestSession single;
    QVERIFY(single->editor().createIssue(*Quarter::create(2018, 1), Language()));
    QVERIFY(!ComparisonDialog::isPossible(*single));
}

QTEST_MAIN(TestComparisonDialog)
#include "tst_comparisondialog.moc"
