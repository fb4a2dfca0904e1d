// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/historydialog.h"
#include "ui/testsession.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTextBrowser>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestHistoryDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void sittings_areListedNewestFirst();
    void difference_isMarkedNotByColourAlone();
    void difference_isSaidInWords();
    void comparisonWithToday_goesForward();
    void firstVersion_isShownPlain();
    void restoredVersion_isOneStepOfUndo();
    void todaysText_cannotBeRestored();
    void emptyField_saysSo();

private:
    void open(const QString &field = field::title);
    void say(const QString &words);
    QString title() const { return m_session->item(m_item).title.plain(Language()); }
    QListWidget &list() const { return *m_dialog->findChild<QListWidget *>(u"sittings"_s); }
    QTextBrowser &text() const { return *m_dialog->findChild<QTextBrowser *>(u"difference"_s); }
    QPushButton &restore() const { return *m_dialog->findChild<QPushButton *>(u"restoreVersion"_s); }

    QDateTime m_now;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<HistoryDialog> m_dialog;
    ItemId m_item;
};

void TestHistoryDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
}

void TestHistoryDialog::init()
{
    m_dialog.reset();
    m_session = std::make_unique<TestSession>();
    m_now = QDateTime(QDate(2018, 1, 2), QTime(9, 0), Qt::UTC);
    (*m_session)->library().setClock([this] { return m_now; });
    m_item = m_session->addItem(u"Six donors met"_s);
    say(u"Five donors met"_s);
    say(u"Five donors met again"_s);
}

void TestHistoryDialog::open(const QString &field)
{
    m_dialog = std::make_unique<HistoryDialog>(**m_session, m_item, field);
    m_dialog->show();
}

void TestHistoryDialog::say(const QString &words)
{
    m_now = m_now.addDays(1);
    QVERIFY((*m_session)->editor().setPlainText({m_item.uuid(), field::title, Language()}, Language(), words));
}

void TestHistoryDialog::sittings_areListedNewestFirst()
{
    m_now = m_now.addDays(3);
    open();
    QCOMPARE(list().count(), 3);
    QCOMPARE(list().currentRow(), 0);
    QVERIFY2(list().item(0)->text().contains(u"3 day"_s), qPrintable(list().item(0)->text()));
    QVERIFY2(list().item(2)->text().contains(u"5 day"_s), qPrintable(list().item(2)->text()));
}

void TestHistoryDialog::difference_isMarkedNotByColourAlone()
{
    open();
    list().setCurrentRow(1);
    QStringList struckOut, underlined;
    const QTextBlock block = text().document()->firstBlock();
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        if (part.fragment().charFormat().fontStrikeOut())
            struckOut << part.fragment().text();
        if (part.fragment().charFormat().fontUnderline())
            underlined << part.fragment().text();
    }
    QCOMPARE(struckOut, QStringList(u"Six"_s));
    QCOMPARE(underlined, QStringList(u"Five"_s));
}

void TestHistoryDialog::difference_isSaidInWords()
{
    open();
    list().setCurrentRow(1);
    QCOMPARE(text().accessibleDescription(), u"“Six” became “Five”"_s);
}

void TestHistoryDialog::comparisonWithToday_goesForward()
{
    open();
    list().setCurrentRow(1);
    m_dialog->findChild<QComboBox *>(u"against"_s)->setCurrentIndex(1);
    QCOMPARE(text().accessibleDescription(), u"“again” was added"_s);
}

void TestHistoryDialog::firstVersion_isShownPlain()
{
    open();
    list().setCurrentRow(2);
    QCOMPARE(text().toPlainText(), u"Six donors met"_s);
    QVERIFY(text().accessibleDescription().isEmpty());
}

void TestHistoryDialog::restoredVersion_isOneStepOfUndo()
{
    open();
    list().setCurrentRow(2);
    m_now = m_now.addDays(1);
    QTest::mouseClick(&restore(), Qt::LeftButton);
    QCOMPARE(title(), u"Six donors met"_s);
    QCOMPARE(list().count(), 4);
    QCOMPARE(list().currentRow(), 0);
    QVERIFY((*m_session)->editor().undo());
    QCOMPARE(title(), u"Five donors met again"_s);
}

void TestHistoryDialog::todaysText_cannotBeRestored()
{
    open();
    QVERIFY(!restore().isEnabled());
    list().setCurrentRow(1);
    QVERIFY(restore().isEnabled());
}

void TestHistoryDialog::emptyField_saysSo()
{
    open(field::summary);
    QCOMPARE(list().count(), 0);
    QVERIFY(!restore().isEnabled());
    QVERIFY(text().toPlainText().isEmpty());
}

QTEST_MAIN(TestHistoryDialog)
#include "tst_historydialog.moc"
