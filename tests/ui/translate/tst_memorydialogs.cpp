// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsession.h"
#include "ui/translate/lookupdialog.h"
#include "ui/translate/statisticsdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestMemoryDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areFoundWithTheirTranslations();
    void wordsOfTheTranslation_areFoundToo();
    void statistics_countEverySegmentOnce();
    void statistics_ofTheFinishedIssue_areFinished();
};

void TestMemoryDialogs::words_areFoundWithTheirTranslations()
{
    TestSession session(TestSession::Contents::Sample);
    LookUpDialog dialog(*session, u"142 votes for"_s);
    auto *found = dialog.findChild<QTreeWidget *>(u"foundInMemory"_s);
    QCOMPARE(found->topLevelItemCount(), 2); // French and Spanish
    QStringList translations{found->topLevelItem(0)->text(1), found->topLevelItem(1)->text(1)};
    translations.sort();
    QCOMPARE(translations, QStringList({u"142 voix pour la Convention"_s, u"142 votos a favor de la Convención"_s}));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyFound"_s), Qt::LeftButton);
    QVERIFY(translations.contains(QGuiApplication::clipboard()->text()));
}

void TestMemoryDialogs::wordsOfTheTranslation_areFoundToo()
{
    TestSession session(TestSession::Contents::Sample);
    LookUpDialog dialog(*session, {});
    auto *found = dialog.findChild<QTreeWidget *>(u"foundInMemory"_s);
    QCOMPARE(found->topLevelItemCount(), 0);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"lookedUp"_s), u"douze dele"_s); // accents and unfinished words do not matter
    QTRY_VERIFY(found->topLevelItemCount() == 0); // stale: its source has changed
    dialog.findChild<QLineEdit *>(u"lookedUp"_s)->clear();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"lookedUp"_s), u"assemblee gen"_s);
    QTRY_VERIFY(found->topLevelItemCount() > 0);
}

void TestMemoryDialogs::statistics_countEverySegmentOnce()
{
    TestSession session(TestSession::Contents::Sample);
    session->chooseIssue(loadIssue(session->library(), *Quarter::create(2018, 1))->id);
    session->chooseLanguage(language(u"fr"_s));
    const StatisticsDialog dialog(*session);
    const auto *table = dialog.findChild<QTableWidget *>(u"statistics"_s);
    const auto number = [table](int row, int column) { return table->item(row, column)->text().toInt(); };
    const int last = table->rowCount() - 1;
    for (const int column : {1, 2}) {
        int sum = 0;
        for (int row = 0; row < last; ++row)
            sum += number(row, column);
        QCOMPARE(number(last, column), sum);
    }
    QCOMPARE(number(last, 1), session->progress(language(u"fr"_s)).segments);
    QCOMPARE(number(last, 2), session->progress(language(u"fr"_s)).words);
    QVERIFY(number(last - 1, 1) < number(last, 1)); // some are left
}

void TestMemoryDialogs::statistics_ofTheFinishedIssue_areFinished()
{
    TestSession session(TestSession::Contents::Sample);
    StatisticsDialog dialog(*session);
    const auto *table = dialog.findChild<QTableWidget *>(u"statistics"_s);
    const int last = table->rowCount() - 1;
    QVERIFY(table->item(last, 1)->text().toInt() > 50);
    QCOMPARE(table->item(last - 1, 1)->text(), table->item(last, 1)->text());
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyStatistics"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Finished\t"_s));
}

QTEST_MAIN(TestMemoryDialogs)
#include "tst_memorydialogs.moc"
