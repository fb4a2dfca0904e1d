// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/memorystore.h"
#include "ui/testsession.h"
#include "ui/translate/lookupdialog.h"
#include "ui/translate/memoryfiles.h"
#include "ui/translate/statisticsdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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
    void memory_goesOutAndComesBack();
    void damagedMemory_isTakenInPartAndSaysSo();
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

void TestMemoryDialogs::memory_goesOutAndComesBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"memory.tmx"_s);
    const TestSession sample(TestSession::Contents::Sample), empty;
    writeMemory(*sample, file);
    QVERIFY(QFileInfo(file).size() > 1000);
    QSignalSpy told(&*empty, &Session::told);
    takeInMemory(*empty, file, nullptr);
    QVERIFY2(!told.last()[1].toBool(), qPrintable(told.last()[0].toString()));
    const auto found = concordance(empty->library(), u"142 votes for"_s, Language(), language(u"fr"_s), 10);
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->first().origin, u"memory.tmx"_s);
}

void TestMemoryDialogs::damagedMemory_isTakenInPartAndSaysSo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"broken.tmx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"en\"/><body>"
               "<tu><tuv xml:lang=\"en\"><seg>The ferry leaves</seg></tuv><tuv xml:lang=\"fr\"><seg>Le bac part</seg></tuv></tu><tu><tuv");
    file.close();
    const TestSession session;
    QSignalSpy told(&*session, &Session::told);
    takeInMemory(*session, file.fileName(), nullptr);
    QVERIFY(told.last()[1].toBool());
    QVERIFY2(told.last()[0].toString().startsWith(u"1 text"_s), qPrintable(told.last()[0].toString()));
    QVERIFY(!concordance(session->library(), u"ferry"_s, std::nullopt, std::nullopt, 10)->isEmpty());
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
