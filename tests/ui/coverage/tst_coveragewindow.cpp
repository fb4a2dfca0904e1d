// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragemodel.h"
#include "ui/coverage/coveragewindow.h"
#include "ui/testsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestCoverageWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cell_saysWhatItCounts();
    void enterOnACount_leadsToTheHighlights();
    void enterOnAGap_leadsToANewHighlight();
    void newHighlight_showsInItsMonth();
    void otherYear_hasItsOwnCounts();

private:
    QTableView &table() const { return *m_window->findChild<QTableView *>(u"coverage"_s); }
    QModelIndex cell(int article, int month) const { return table().model()->index(article - 1, month - 1); }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<CoverageWindow> m_window;
};

void TestCoverageWindow::init()
{
    m_window.reset();
    m_session = std::make_unique<TestSession>(TestSession::Contents::Sample);
    m_window = std::make_unique<CoverageWindow>(**m_session);
    m_window->show();
    new QAbstractItemModelTester(table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_window.get());
}

void TestCoverageWindow::cell_saysWhatItCounts()
{
    QCOMPARE(cell(21, 12).data().toString(), u"1"_s); // the sample's vote in the Assembly
    QCOMPARE(cell(21, 12).data(Qt::AccessibleTextRole).toString(), u"Art. 21, December 2017: 1 highlight(s)"_s);
    QCOMPARE(cell(21, 1).data(Qt::AccessibleTextRole).toString(), u"Art. 21, January 2017: nothing"_s);
}

void TestCoverageWindow::enterOnACount_leadsToTheHighlights()
{
    QSignalSpy asked(m_window.get(), &CoverageWindow::highlightsRequested);
    table().setCurrentIndex(cell(21, 12));
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].toInt(), 21);
    QCOMPARE(asked.first()[1].value<Period>().to, QDate(2017, 12, 31));
}

void TestCoverageWindow::enterOnAGap_leadsToANewHighlight()
{
    QSignalSpy asked(m_window.get(), &CoverageWindow::newHighlightRequested);
    table().setCurrentIndex(cell(9, 2));
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].toInt(), 9);
    QCOMPARE(asked.first()[1].toDate(), QDate(2017, 2, 1));
}

void TestCoverageWindow::newHighlight_showsInItsMonth()
{
    const ItemId item = m_session->addItem(u"A lock opens"_s);
    IssueEditor &editor = (*m_session)->editor();
    QVERIFY(editor.setArticles(item, {9}));
    QVERIFY(editor.setEvents(item, {EventInput{{}, Period::day(QDate(2017, 2, 3)), {}}}));
    QTRY_COMPARE(cell(9, 2).data().toString(), u"1 (1)"_s);
}

void TestCoverageWindow::otherYear_hasItsOwnCounts()
{
    m_window->findChild<QSpinBox *>(u"coverageYear"_s)->setValue(2016);
    QCOMPARE(cell(21, 12).data().toString(), QString());
}

QTEST_MAIN(TestCoverageWindow)
#include "tst_coveragewindow.moc"
