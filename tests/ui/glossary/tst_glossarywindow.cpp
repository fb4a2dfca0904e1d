// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/glossary.h"
#include "ui/glossary/glossarymodel.h"
#include "ui/glossary/glossarywindow.h"
#include "ui/recovery/unsavededits.h"
#include "ui/testsession.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestGlossaryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void letters_findTermsInAnyLanguage();
    void cell_isWrittenInAndUndone();
    void cell_staysUntilItCanBeSaved();
    void cell_isSavedWhileOneTypes();
    void firstWord_isSavedWhileOneTypes();
    void removedTerm_doesNotComeBackByALaterTry();
    void searchedInVain_becomesATerm();
    void chosenTerms_areRemovedInOneStep();
    void file_isTakenInAndWritten();
    void fileThatIsNone_saysWhy();

private:
    template<typename Widget>
    Widget *find(const QString &name) const { return m_window->findChild<Widget *>(name); }
    QTableView &table() const { return *find<QTableView>(u"terms"_s); }
    QString message() const { return find<QLabel>(u"glossaryMessage"_s)->text(); }
    void search(const QString &words)
    {
        find<QLineEdit>(u"searchTerms"_s)->clear();
        QTest::keyClicks(find<QLineEdit>(u"searchTerms"_s), words);
    }
    QList<Term> terms() const { return *glossary((*m_session)->library()); }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<GlossaryWindow> m_window;
};

void TestGlossaryWindow::init()
{
    m_session = std::make_unique<TestSession>(TestSession::Contents::Sample);
    m_window = std::make_unique<GlossaryWindow>(**m_session);
    new QAbstractItemModelTester(m_window->findChild<GlossaryModel *>(), m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestGlossaryWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestGlossaryWindow::letters_findTermsInAnyLanguage()
{
    const int all = table().model()->rowCount();
    QCOMPARE(all, int(terms().size()));
    search(u"depositario"_s);
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(table().model()->index(0, 0).data().toString(), u"depositary"_s);
    search(u"no such term"_s);
    QCOMPARE(table().model()->rowCount(), 0);
}

void TestGlossaryWindow::cell_isWrittenInAndUndone()
{
    search(u"depositary"_s);
    const QModelIndex french = table().model()->index(0, 1);
    QVERIFY(table().model()->setData(french, u"dépositaire | gardien | gardien"_s));
    const auto term = [this] {
        const QList<Term> all = terms();
        return *std::ranges::find(all, u"depositary"_s, &Term::id);
    };
    QCOMPARE(term().words[language(u"fr"_s)], QStringList({u"dépositaire"_s, u"gardien"_s}));
    QVERIFY((*m_session)->editor().undo());
    QCOMPARE(term().words[language(u"fr"_s)], QStringList{u"dépositaire"_s});
    QCOMPARE(french.data().toString(), u"dépositaire"_s);
}

void TestGlossaryWindow::cell_staysUntilItCanBeSaved()
{
    search(u"depositary"_s);
    const QModelIndex french = table().model()->index(0, 1), spanish = table().model()->index(0, 2);
    m_session->refuseToWrite(true);
    table().model()->setData(french, u"gardien"_s);
    table().model()->setData(spanish, u"guardián"_s);
    QVERIFY(!(*m_session)->unsaved().isEmpty());
    QCOMPARE(french.data().toString(), u"gardien"_s);
    m_session->refuseToWrite(false);
    QVERIFY((*m_session)->unsaved().tryAgain());
    const QList<Term> all = terms();
    const auto term = std::ranges::find(all, u"depositary"_s, &Term::id);
    QCOMPARE(term->preferred(language(u"fr"_s)), u"gardien"_s);
    QCOMPARE(term->preferred(language(u"es"_s)), u"guardián"_s);
}

void TestGlossaryWindow::cell_isSavedWhileOneTypes()
{
    search(u"depositary"_s);
    table().edit(table().model()->index(0, 1));
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClicks(editor, u"gardien | "_s);
    const auto french = [this] {
        const QList<Term> all = terms();
        return std::ranges::find(all, u"depositary"_s, &Term::id)->words.value(language(u"fr"_s));
    };
    QTRY_COMPARE(french(), QStringList{u"gardien"_s});
    QTest::keyClicks(editor, u"dépositaire"_s.replace(u'é', u'e'));
    QTRY_COMPARE(french(), QStringList({u"gardien"_s, u"depositaire"_s}));
    QCOMPARE(qobject_cast<QLineEdit *>(editor)->text(), u"gardien | depositaire"_s);
}

// Terms are sorted by their first words; while those are written the term stays where it is.
void TestGlossaryWindow::firstWord_isSavedWhileOneTypes()
{
    search(u"depositary"_s);
    const QString id = u"depositary"_s;
    find<QLineEdit>(u"searchTerms"_s)->clear();
    const auto *filter = static_cast<QSortFilterProxyModel *>(table().model());
    const QList<Term> all = terms();
    const int row = int(std::ranges::find(all, id, &Term::id) - all.begin());
    table().edit(filter->mapFromSource(filter->sourceModel()->index(row, 0)));
    QWidget *editor = QApplication::focusWidget();
    qobject_cast<QLineEdit *>(editor)->selectAll();
    QTest::keyClicks(editor, u"zz"_s);
    const auto english = [this, id] {
        const QList<Term> all = terms();
        return std::ranges::find(all, id, &Term::id)->words.value(Language());
    };
    QTRY_COMPARE(english(), QStringList{u"zz"_s});
    QCOMPARE(QApplication::focusWidget(), editor);
    QTest::keyClicks(editor, u"top"_s);
    QTRY_COMPARE(english(), QStringList{u"zztop"_s});
}

void TestGlossaryWindow::removedTerm_doesNotComeBackByALaterTry()
{
    search(u"depositary"_s);
    m_session->refuseToWrite(true);
    table().model()->setData(table().model()->index(0, 1), u"gardien"_s);
    QVERIFY(!(*m_session)->unsaved().isEmpty());
    m_session->refuseToWrite(false);
    m_window->findChild<GlossaryModel *>()->removeTerms({static_cast<QSortFilterProxyModel *>(table().model())->mapToSource(table().model()->index(0, 0)).row()});
    QVERIFY((*m_session)->unsaved().tryAgain());
    QVERIFY(std::ranges::none_of(terms(), [](const Term &term) { return term.id == u"depositary"_s; }));
}

void TestGlossaryWindow::searchedInVain_becomesATerm()
{
    search(u"cable ferry"_s);
    QTest::mouseClick(find<QPushButton>(u"addTerm"_s), Qt::LeftButton);
    QVERIFY(std::ranges::any_of(terms(), [](const Term &term) { return term.words[Language()] == QStringList{u"cable ferry"_s}; }));
    QCOMPARE(table().currentIndex().data().toString(), u"cable ferry"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"rope ferry"_s); // its first cell is open
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(std::ranges::any_of(terms(), [](const Term &term) { return term.words[Language()] == QStringList{u"rope ferry"_s}; }));
}

void TestGlossaryWindow::chosenTerms_areRemovedInOneStep()
{
    const qsizetype before = terms().size();
    search(u"survey"_s);
    const int found = table().model()->rowCount();
    QVERIFY(found >= 2);
    table().selectAll();
    QTest::mouseClick(find<QPushButton>(u"removeTerm"_s), Qt::LeftButton);
    QCOMPARE(terms().size(), before - found);
    QVERIFY((*m_session)->editor().undo());
    QCOMPARE(terms().size(), before);
}

void TestGlossaryWindow::file_isTakenInAndWritten()
{
    const qsizetype before = terms().size();
    m_window->takeIn(written(u"more.csv"_s, "en,fr\ncable ferry,bac à traille\n"));
    QCOMPARE(terms().size(), before + 1);
    QCOMPARE(message(), u"1 new, 0 changed, 0 as before"_s);
    for (const QString &name : {u"out.csv"_s, u"out.tbx"_s}) {
        m_window->writeOut(m_folder.filePath(name));
        m_window->takeIn(m_folder.filePath(name));
        QCOMPARE(message(), u"0 new, 0 changed, %1 as before"_s.arg(before + 1));
    }
}

void TestGlossaryWindow::fileThatIsNone_saysWhy()
{
    const qsizetype before = terms().size();
    m_window->takeIn(written(u"letter.csv"_s, "Dear all,\nkind regards\n"));
    QVERIFY2(message().contains(u"letter.csv"_s), qPrintable(message()));
    m_window->takeIn(m_folder.filePath(u"nowhere.tbx"_s));
    QVERIFY2(message().contains(u"nowhere.tbx"_s), qPrintable(message()));
    QCOMPARE(terms().size(), before);
}

QTEST_MAIN(TestGlossaryWindow)
#include "tst_glossarywindow.moc"
