// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "translation/packagereview.h"
#include "ui/mainwindow.h"
#include "ui/testsession.h"
#include "ui/translate/exchangelist.h"
#include "ui/translate/mergedialog.h"
#include "ui/translate/packagedialog.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace quarterly;
using namespace Qt::StringLiterals;

// The sample goes to another computer by the window and comes back with other words in it.
class TestMergeDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void dialog_writesAPackage();
    void existingFile_cannotBeWritten();
    void nothing_isTakenBeforeTheButton();
    void ticked_isTakenAsOneEdit();
    void unticked_isLeft();
    void conflict_standsSideBySideAndIsNotTicked();
    void conflictNotChosen_isKeptAndSaid();
    void changeMeanwhile_isComparedAnew();
    void untouchedPackage_offersNothing();
    void damagedPackage_isRefusedInALine();
    void openedInItsLibrary_isReviewed();
    void openedElsewhere_isALibraryThatSaysWhatItIs();

private:
    template<typename Widget>
    Widget &find(const QString &name) const { return *m_dialog->findChild<Widget *>(name); }
    ExchangeList &list() const { return *m_dialog->findChild<ExchangeList *>(); }
    QPushButton &button() const { return find<QPushButton>(u"bringBack"_s); }
    QTreeWidgetItem *row(const QString &group) const;

    QList<Segment> french() const { return segments(*(*m_session)->issue(), language(u"fr"_s)); }
    QString target(qsizetype segment) const { return plainText(french()[segment].target); }
    QString file() const { return m_folder->filePath(u"p.quarterly-package"_s); }
    void pack() const;
    void sayThere(qsizetype segment, const QString &words) const; // in French
    void sayHere(qsizetype segment, const QString &words) const;
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<MergeDialog> m_dialog;
};

void TestMergeDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
}

void TestMergeDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<TestSession>(TestSession::Contents::Sample);
}

void TestMergeDialog::cleanup()
{
    m_dialog.reset();
}

QTreeWidgetItem *TestMergeDialog::row(const QString &group) const
{
    for (int i = 0; i < list().topLevelItemCount(); ++i) {
        if (list().topLevelItem(i)->text(0).startsWith(group))
            return list().topLevelItem(i)->child(0);
    }
    return nullptr;
}

void TestMergeDialog::pack() const
{
    const auto written = writePackage((*m_session)->library(), *(*m_session)->issue(), language(u"fr"_s), file());
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
}

void TestMergeDialog::sayThere(qsizetype segment, const QString &words) const
{
    const auto library = Library::open(file(), Library::Mode::ReadWrite);
    QVERIFY(library);
    IssueEditor editor(**library);
    const Segment text = french()[segment];
    QVERIFY(editor.setTranslation(text.block, text.field.source, language(u"fr"_s), plainRuns(words), TextState::Translated));
}

void TestMergeDialog::sayHere(qsizetype segment, const QString &words) const
{
    const Segment text = french()[segment];
    QVERIFY((*m_session)->editor().setTranslation(text.block, text.field.source, language(u"fr"_s), plainRuns(words), TextState::Translated));
}

void TestMergeDialog::open()
{
    m_dialog = std::make_unique<MergeDialog>(**m_session, file());
    m_dialog->show();
    QTRY_VERIFY(!find<QLabel>(u"mergeCounts"_s).text().isEmpty() || !find<QLabel>(u"mergeMessage"_s).text().isEmpty());
}

void TestMergeDialog::dialog_writesAPackage()
{
    (*m_session)->chooseLanguage(language(u"fr"_s));
    PackageDialog dialog(**m_session);
    auto *name = dialog.findChild<QLineEdit *>(u"packageFile"_s);
    QVERIFY(name->text().endsWith(u"newsletter-2017-Q4-fr.quarterly-package"_s));
    dialog.findChild<QComboBox *>()->setCurrentIndex(dialog.findChild<QComboBox *>()->findData(u"es"_s));
    QVERIFY(name->text().endsWith(u"newsletter-2017-Q4-es.quarterly-package"_s));
    name->setText(m_folder->filePath(u"mine"_s)); // without the ending
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"writePackage"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_folder->filePath(u"mine.quarterly-package"_s)), 60'000);
    QTRY_VERIFY(dialog.findChild<QLabel *>(u"packageMessage"_s)->text().startsWith(u"mine.quarterly-package is written"_s));
    const auto package = Library::open(m_folder->filePath(u"mine.quarterly-package"_s), Library::Mode::ReadOnly);
    QVERIFY(package);
    QCOMPARE(packageLabel(**package)->language, language(u"es"_s));
}

void TestMergeDialog::existingFile_cannotBeWritten()
{
    QVERIFY(writeFile(file(), "work"));
    PackageDialog dialog(**m_session);
    QVERIFY(dialog.findChild<QPushButton *>(u"writePackage"_s)->isEnabled());
    dialog.findChild<QLineEdit *>(u"packageFile"_s)->setText(file());
    QVERIFY(!dialog.findChild<QPushButton *>(u"writePackage"_s)->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"packageMessage"_s)->text().contains(u"exists already"_s));
}

void TestMergeDialog::nothing_isTakenBeforeTheButton()
{
    pack();
    sayThere(0, u"Un bulletin"_s);
    const QString before = target(0);
    open();
    QTRY_VERIFY(button().isEnabled());
    QVERIFY(row(u"To take"_s));
    QCOMPARE(target(0), before);
    QVERIFY(!(*m_session)->editor().undoName().contains(u"package"_s));
    m_dialog->reject();
    QCOMPARE(target(0), before);
}

void TestMergeDialog::ticked_isTakenAsOneEdit()
{
    pack();
    const QString before = target(0);
    sayThere(0, u"Un bulletin"_s);
    sayThere(3, u"À la une"_s);
    open();
    QTRY_VERIFY(button().isEnabled());
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(target(0), u"Un bulletin"_s);
    QCOMPARE(target(3), u"À la une"_s);
    QVERIFY((*m_session)->editor().undo());
    QCOMPARE(target(0), before);
}

void TestMergeDialog::unticked_isLeft()
{
    pack();
    const QString before = target(0);
    sayThere(0, u"Un bulletin"_s);
    sayThere(3, u"À la une"_s);
    open();
    QTRY_VERIFY(row(u"To take"_s));
    list().setCurrentItem(row(u"To take"_s));
    QTest::keyClick(&list(), Qt::Key_Space);
    QCOMPARE(list().chosenCount(), 1);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(target(0), before);
    QCOMPARE(target(3), u"À la une"_s);
}

void TestMergeDialog::conflict_standsSideBySideAndIsNotTicked()
{
    pack();
    sayThere(0, u"Un bulletin là-bas"_s);
    sayHere(0, u"Un bulletin ici"_s);
    open();
    QTRY_VERIFY(row(u"To decide"_s));
    QCOMPARE(row(u"To decide"_s)->checkState(0), Qt::Unchecked);
    list().setCurrentItem(row(u"To decide"_s));
    QCOMPARE(find<QTextBrowser>(u"textToday"_s).toPlainText(), u"Un bulletin ici"_s);
    QVERIFY(find<QTextBrowser>(u"textOfFile"_s).toPlainText().contains(u"là-bas"_s));
    QTest::keyClick(&list(), Qt::Key_Space);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(target(0), u"Un bulletin là-bas"_s);
}

void TestMergeDialog::conflictNotChosen_isKeptAndSaid()
{
    pack();
    sayThere(0, u"Un bulletin là-bas"_s);
    sayHere(0, u"Un bulletin ici"_s);
    QString said;
    connect(m_session->operator->(), &Session::told, this, [&said](const QString &message) { said = message; });
    open();
    QTRY_VERIFY(button().isEnabled());
    QCOMPARE(button().text(), u"Keep today’s texts"_s);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(target(0), u"Un bulletin ici"_s);
    QVERIFY2(said.contains(u"can be found in the history"_s), qPrintable(said));
    const QList<VersionRow> history = (*m_session)->library().history(french()[0].block, u"fr"_s);
    QVERIFY(std::ranges::any_of(history, [](const VersionRow &version) { return version.markup == u"Un bulletin là-bas"_s; }));
}

void TestMergeDialog::changeMeanwhile_isComparedAnew()
{
    pack();
    sayThere(0, u"Un bulletin"_s);
    open();
    QTRY_VERIFY(row(u"To take"_s));
    sayHere(0, u"Changé ici"_s);
    QVERIFY(row(u"To decide"_s));
    QVERIFY(!row(u"To take"_s));
}

void TestMergeDialog::untouchedPackage_offersNothing()
{
    pack();
    open();
    QTRY_VERIFY(find<QLabel>(u"mergeCounts"_s).text().contains(u"nothing is new"_s));
    QVERIFY(!button().isEnabled());
}

void TestMergeDialog::damagedPackage_isRefusedInALine()
{
    pack();
    QByteArray bytes = *readFile(file(), 256 << 20);
    bytes.truncate(bytes.size() / 2);
    QVERIFY(writeFile(file(), bytes));
    open();
    QVERIFY2(find<QLabel>(u"mergeMessage"_s).text().contains(u"damaged"_s), qPrintable(find<QLabel>(u"mergeMessage"_s).text()));
    QVERIFY(!button().isEnabled());
}

void TestMergeDialog::openedInItsLibrary_isReviewed()
{
    pack();
    sayThere(0, u"Un bulletin"_s);
    const QString home = (*m_session)->library().file();
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(u"home.quarterly"_s);
    QVERIFY(QFile::copy(home, copy));
    MainWindow window;
    window.openFile(copy);
    QVERIFY(window.workspace());
    window.openFile(file());
    QVERIFY(window.findChild<MergeDialog *>());
    QCOMPARE(window.workspace()->session().library().file(), copy);
}

void TestMergeDialog::openedElsewhere_isALibraryThatSaysWhatItIs()
{
    pack();
    MainWindow window;
    window.openFile(file());
    QVERIFY(window.workspace());
    QVERIFY(!window.findChild<MergeDialog *>());
    auto *line = window.findChild<QLabel *>(u"packageLine"_s);
    QVERIFY(!line->isHidden());
    QVERIFY2(line->text().startsWith(u"Package of 4th Quarter 2017 for Français"_s), qPrintable(line->text()));
    QCOMPARE(window.workspace()->session().language(), language(u"fr"_s));
    QCOMPARE(window.workspace()->place(), Place::Translate);
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
