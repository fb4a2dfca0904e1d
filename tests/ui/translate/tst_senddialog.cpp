// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "ui/testsession.h"
#include "ui/translate/senddialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestSendDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void file_isWrittenAndReadBack_data();
    void file_isWrittenAndReadBack();
    void unfinished_isAllThatGoesFirst();
    void name_followsLanguageAndFormat();
    void nameOfOnesOwn_isKept();
    void existingFile_isReplacedOnlyKnowingly();
    void unwritablePlace_isToldInALine();
    void emptyIssue_hasNothingToSend();

private:
    template<typename Widget>
    Widget &find(const QString &name) const { return *m_dialog->findChild<Widget *>(name); }
    QPushButton &button() const { return find<QPushButton>(u"writeFile"_s); }
    QString message() const { return find<QLabel>(u"sendMessage"_s).text(); }
    QString fileName() const { return QFileInfo(find<QLineEdit>(u"sendFile"_s).text()).fileName(); }
    void choose(const QString &box, int row) const { find<QComboBox>(box).setCurrentIndex(row); }
    void open();
    void typePath(const QString &path) const;
    void write() const;

    QTemporaryDir m_folder;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<SendDialog> m_dialog;
};

void TestSendDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
}

void TestSendDialog::init()
{
    m_session = std::make_unique<TestSession>(TestSession::Contents::Sample);
    (*m_session)->chooseLanguage(language(u"fr"_s));
}

void TestSendDialog::cleanup()
{
    m_dialog.reset();
}

void TestSendDialog::open()
{
    QVERIFY(SendDialog::isPossible(**m_session));
    m_dialog = std::make_unique<SendDialog>(**m_session);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestSendDialog::typePath(const QString &path) const
{
    auto &line = find<QLineEdit>(u"sendFile"_s);
    line.selectAll();
    QTest::keyClicks(&line, path);
}

void TestSendDialog::write() const
{
    QTest::mouseClick(&button(), Qt::LeftButton);
    QTRY_VERIFY(!message().isEmpty());
}

void TestSendDialog::file_isWrittenAndReadBack_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("XLIFF 1.2") << 0 << u"newsletter-2017-Q4-fr.xlf"_s;
    QTest::newRow("XLIFF 2.0") << 1 << u"newsletter-2017-Q4-fr.xlf"_s;
    QTest::newRow("table") << 2 << u"newsletter-2017-Q4-fr.html"_s;
}

void TestSendDialog::file_isWrittenAndReadBack()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    open();
    choose(u"sendFormat"_s, format);
    QCOMPARE(fileName(), name);
    const QString path = QDir::fromNativeSeparators(find<QLineEdit>(u"sendFile"_s).text());
    const QList<Segment> sent = segments(*(*m_session)->issue(), language(u"fr"_s));
    write();
    QVERIFY2(message().startsWith(name + u": %1 text"_s.arg(sent.size())) && message().endsWith(u"read back and found intact"_s), qPrintable(message()));
    const auto file = readExchangeFile(path);
    QVERIFY(file);
    QCOMPARE(file->units.size(), sent.size());
    QCOMPARE(file->issue, (*m_session)->issue()->id);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // closes and does not write again
    QVERIFY(!m_dialog->isVisible());
}

void TestSendDialog::unfinished_isAllThatGoesFirst()
{
    open();
    QVERIFY(!find<QRadioButton>(u"sendUnfinished"_s).isEnabled()); // the sample is whole
    const Segment first = segments(*(*m_session)->issue(), language(u"fr"_s)).first();
    QVERIFY((*m_session)->editor().setTranslation(first.block, first.field.source, language(u"fr"_s), {}, TextState::Draft));
    open();
    QVERIFY(find<QRadioButton>(u"sendUnfinished"_s).isChecked());
    QVERIFY2(find<QLabel>(u"sendAmount"_s).text().startsWith(u"1 text"_s), qPrintable(find<QLabel>(u"sendAmount"_s).text()));
    typePath(m_folder.filePath(u"rest.xlf"_s));
    write();
    const auto file = readExchangeFile(m_folder.filePath(u"rest.xlf"_s));
    QVERIFY(file);
    QCOMPARE(file->units.size(), 1);
    auto &everything = find<QRadioButton>(u"sendEverything"_s);
    QTest::mouseClick(&everything, Qt::LeftButton, {}, {10, everything.height() / 2});
    QVERIFY(!find<QLabel>(u"sendAmount"_s).text().startsWith(u"1 text"_s));
}

void TestSendDialog::name_followsLanguageAndFormat()
{
    open();
    QCOMPARE(fileName(), u"newsletter-2017-Q4-fr.xlf"_s);
    choose(u"sendLanguage"_s, 1);
    QCOMPARE(fileName(), u"newsletter-2017-Q4-es.xlf"_s);
    choose(u"sendFormat"_s, 2);
    QCOMPARE(fileName(), u"newsletter-2017-Q4-es.html"_s);
}

void TestSendDialog::nameOfOnesOwn_isKept()
{
    open();
    typePath(m_folder.filePath(u"for Claire"_s));
    choose(u"sendFormat"_s, 2);
    QCOMPARE(fileName(), u"for Claire"_s);
    write();
    QVERIFY2(message().startsWith(u"for Claire.html"_s), qPrintable(message())); // Word would not know it without
    QVERIFY(QFile::exists(m_folder.filePath(u"for Claire.html"_s)));
}

void TestSendDialog::existingFile_isReplacedOnlyKnowingly()
{
    const QString path = m_folder.filePath(u"there.xlf"_s);
    QVERIFY(writeFile(path, "what was there"));
    open();
    QCOMPARE(button().text(), u"Write the file"_s);
    typePath(path);
    QCOMPARE(button().text(), u"Replace the file"_s);
    QCOMPARE(*readFile(path, 100), QByteArray("what was there"));
    write();
    QVERIFY(readExchangeFile(path));
}

void TestSendDialog::unwritablePlace_isToldInALine()
{
    QVERIFY(writeFile(m_folder.filePath(u"file"_s), "no folder"));
    open();
    typePath(m_folder.filePath(u"file/out.xlf"_s));
    write();
    QVERIFY2(message().contains(u"cannot be made"_s), qPrintable(message()));
    QVERIFY(button().isEnabled()); // for another try
}

void TestSendDialog::emptyIssue_hasNothingToSend()
{
    m_session = std::make_unique<TestSession>();
    QVERIFY(!SendDialog::isPossible(**m_session));
}

QTEST_MAIN(TestSendDialog)
#include "tst_senddialog.moc"
