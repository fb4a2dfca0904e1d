// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "issue/glossary.h"
#include "issue/newissue.h"
#include "library/memorystore.h"
#include "translation/exchangeformat.h"
#include "ui/bringin.h"
#include "ui/testsession.h"
#include "ui/translate/exchangedialog.h"
#include "ui/translate/exchangelist.h"

#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace quarterly;
using namespace Qt::StringLiterals;

// The sample's French goes out and comes back with other words in it.
class TestExchangeDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void nothing_isTakenBeforeTheButton();
    void ticked_isTakenAsOneEdit();
    void unticked_isLeft();
    void doubtful_isTakenOnlyWhenTicked();
    void doubledAndUnknown_cannotBeTicked();
    void difference_isShownAndSaid();
    void unchangedFile_offersNothing();
    void changeMeanwhile_isComparedAnew();
    void damagedFile_isRefusedInALine();
    void fileOfAnotherLibrary_isRefused();
    void fileOfAnotherIssue_opensIt();
    void droppedFile_isReviewed();
    void droppedPage_isATableOrADocument();
    void droppedMemoryAndGlossary_areTakenIn();

private:
    template<typename Widget>
    Widget &find(const QString &name) const { return *m_dialog->findChild<Widget *>(name); }
    ExchangeList &list() const { return find<ExchangeList>(u"exchangeList"_s); }
    QPushButton &button() const { return find<QPushButton>(u"takeTexts"_s); }
    QString message() const { return find<QLabel>(u"exchangeMessage"_s).text(); }
    QTreeWidgetItem *group(const QString &beginning) const;
    void tick(QTreeWidgetItem &row) const;

    QList<Segment> french() const { return segments(*(*m_session)->issue(), language(u"fr"_s)); }
    QString target(qsizetype segment) const { return plainText(french()[segment].target); }
    QString sent() const;
    QString with(QString file, qsizetype segment, const QString &words) const;
    QString saved(const QString &file) const;
    void open(const QString &file);
    void say(qsizetype segment, const QString &words) const; // in French, here

    QTemporaryDir m_folder;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<ExchangeDialog> m_dialog;
};

void TestExchangeDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
}

void TestExchangeDialog::init()
{
    m_session = std::make_unique<TestSession>(TestSession::Contents::Sample);
}

void TestExchangeDialog::cleanup()
{
    m_dialog.reset();
}

QTreeWidgetItem *TestExchangeDialog::group(const QString &beginning) const
{
    for (int i = 0; i < list().topLevelItemCount(); ++i) {
        if (list().topLevelItem(i)->text(0).startsWith(beginning))
            return list().topLevelItem(i);
    }
    return nullptr;
}

// By a click on its box.
void TestExchangeDialog::tick(QTreeWidgetItem &row) const
{
    list().scrollToItem(&row);
    const QRect rect = list().visualItemRect(&row);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {rect.left() + 10, rect.center().y()});
}

QString TestExchangeDialog::sent() const
{
    const auto file = toExchangeFile(*(*m_session)->issue(), language(u"fr"_s), french(), ExchangeFormat::Xliff12);
    return file ? QString::fromUtf8(*file) : QString();
}

QString TestExchangeDialog::with(QString file, qsizetype segment, const QString &words) const
{
    const qsizetype unit = file.indexOf(u"<trans-unit id=\"%1\""_s.arg(french()[segment].block.toString()));
    const qsizetype begin = file.indexOf(u'>', file.indexOf(u"<target"_s, unit)) + 1;
    return file.replace(begin, file.indexOf(u"</target>"_s, begin) - begin, words);
}

QString TestExchangeDialog::saved(const QString &file) const
{
    const QString path = m_folder.filePath(u"back.xlf"_s);
    (void)writeFile(path, file.toUtf8());
    return path;
}

void TestExchangeDialog::open(const QString &file)
{
    m_dialog = std::make_unique<ExchangeDialog>(**m_session, saved(file));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(list().topLevelItemCount() > 0 || !message().isEmpty());
}

void TestExchangeDialog::say(qsizetype segment, const QString &words) const
{
    const Segment now = french()[segment];
    QVERIFY((*m_session)->editor().setTranslation(now.block, now.field.source, language(u"fr"_s), plainRuns(words), TextState::Translated));
}

void TestExchangeDialog::nothing_isTakenBeforeTheButton()
{
    const QString before = target(0);
    open(with(sent(), 0, u"Un autre bulletin"_s));
    QCOMPARE(group(u"To take"_s)->childCount(), 1);
    QCOMPARE(button().text(), u"Take 1 text(s)"_s);
    QCOMPARE(target(0), before);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(target(0), before);
}

void TestExchangeDialog::ticked_isTakenAsOneEdit()
{
    const QString before = target(0);
    open(with(with(sent(), 0, u"Un autre bulletin"_s), 2, u"Du nouveau"_s));
    QTest::mouseClick(&button(), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(target(0), u"Un autre bulletin"_s);
    QCOMPARE(target(2), u"Du nouveau"_s);
    QCOMPARE((*m_session)->language(), language(u"fr"_s));
    QVERIFY((*m_session)->editor().undo());
    QCOMPARE(target(0), before);
    QVERIFY(target(2) != u"Du nouveau"_s);
}

void TestExchangeDialog::unticked_isLeft()
{
    const QString before = target(0);
    open(with(with(sent(), 0, u"Un autre bulletin"_s), 2, u"Du nouveau"_s));
    tick(*group(u"To take"_s)->child(0));
    QCOMPARE(button().text(), u"Take 1 text(s)"_s);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(target(0), before);
    QCOMPARE(target(2), u"Du nouveau"_s);
}

void TestExchangeDialog::doubtful_isTakenOnlyWhenTicked()
{
    const QString file = with(sent(), 0, u"Un autre bulletin"_s);
    say(0, u"Changé ici"_s);
    open(file);
    QVERIFY(!group(u"To take"_s));
    QTreeWidgetItem *row = group(u"To decide"_s)->child(0);
    QCOMPARE(row->text(1), u"Changed here too"_s);
    QVERIFY(!button().isEnabled());
    tick(*row);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(target(0), u"Un autre bulletin"_s);
}

void TestExchangeDialog::doubledAndUnknown_cannotBeTicked()
{
    QString file = with(sent(), 0, u"Un autre bulletin"_s);
    const qsizetype begin = file.indexOf(u"<trans-unit id=\"%1\""_s.arg(french()[0].block.toString()));
    const QString unit = file.mid(begin, file.indexOf(u"</trans-unit>"_s, begin) + 13 - begin);
    file.insert(begin, QString(unit).replace(u"Un autre"_s, u"Encore un autre"_s));
    file.insert(begin, QString(unit).replace(french()[0].block.toString(), u"11111111-2222-3333-4444-555555555555"_s));
    open(file);
    QTreeWidgetItem *impossible = group(u"Cannot be taken"_s);
    QCOMPARE(impossible->childCount(), 3);
    for (int i = 0; i < impossible->childCount(); ++i)
        tick(*impossible->child(i));
    QVERIFY(!button().isEnabled());
}

void TestExchangeDialog::difference_isShownAndSaid()
{
    say(0, u"Un bulletin ancien"_s);
    open(with(sent(), 0, u"Un bulletin nouveau"_s));
    const auto &text = find<QTextBrowser>(u"textOfFile"_s);
    QCOMPARE(text.toPlainText(), u"Un bulletin anciennouveau"_s);
    QCOMPARE(text.accessibleDescription(), u"“ancien” became “nouveau”"_s);
    QCOMPARE(find<QTextBrowser>(u"textToday"_s).toPlainText(), u"Un bulletin ancien"_s);
    QVERIFY(find<QLabel>(u"exchangeReason"_s).text().startsWith(u"The translator has worded it anew."_s));
}

void TestExchangeDialog::unchangedFile_offersNothing()
{
    open(sent());
    QCOMPARE(list().topLevelItemCount(), 1);
    QCOMPARE(group(u"Nothing new"_s)->childCount(), int(french().size()));
    QVERIFY(!group(u"Nothing new"_s)->isExpanded());
    QVERIFY(!button().isEnabled());
    QVERIFY(find<QLabel>(u"exchangeCounts"_s).text().contains(u"nothing is new"_s));
}

void TestExchangeDialog::changeMeanwhile_isComparedAnew()
{
    open(with(sent(), 0, u"Un autre bulletin"_s));
    QVERIFY(button().isEnabled());
    say(0, u"Changé ici"_s);
    QTRY_VERIFY(group(u"To decide"_s));
    QVERIFY(!button().isEnabled());
}

void TestExchangeDialog::damagedFile_isRefusedInALine()
{
    const QString whole = sent();
    open(whole.first(whole.size() / 2));
    QVERIFY2(message().startsWith(u"back.xlf breaks off"_s), qPrintable(message()));
    QVERIFY(!button().isEnabled());
}

void TestExchangeDialog::fileOfAnotherLibrary_isRefused()
{
    const QString file = with(sent(), 0, u"Un autre bulletin"_s);
    m_session = std::make_unique<TestSession>();
    QVERIFY(makeUsualIssue((*m_session)->editor(), *Quarter::create(2017, 4), Language()));
    (*m_session)->chooseIssue(lastIssue((*m_session)->library()));
    open(file);
    QVERIFY2(message().contains(u"this library does not have"_s), qPrintable(message()));
    QVERIFY(!button().isEnabled());
}

void TestExchangeDialog::fileOfAnotherIssue_opensIt()
{
    const QString file = with(sent(), 0, u"Un autre bulletin"_s);
    const IssueId issue = (*m_session)->issue()->id;
    const auto other = (*m_session)->editor().createIssue(*Quarter::create(2018, 2), Language());
    QVERIFY(other);
    (*m_session)->chooseIssue(*other);
    open(file);
    QTRY_VERIFY(button().isEnabled());
    QVERIFY2(message().contains(u"opens it"_s), qPrintable(message()));
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE((*m_session)->issue()->id, issue);
    QCOMPARE(target(0), u"Un autre bulletin"_s);
}

void TestExchangeDialog::droppedFile_isReviewed()
{
    QVERIFY(canBringIn(u"back.XLF"_s));
    QWidget window;
    bringIn(**m_session, {saved(with(sent(), 0, u"Un autre bulletin"_s))}, &window);
    auto *dialog = window.findChild<ExchangeDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"takeTexts"_s)->isEnabled());
}

void TestExchangeDialog::droppedPage_isATableOrADocument()
{
    const auto table = toExchangeFile(*(*m_session)->issue(), language(u"fr"_s), french(), ExchangeFormat::SideTable);
    const QString page = m_folder.filePath(u"table.html"_s), other = m_folder.filePath(u"news.html"_s);
    QVERIFY(table && writeFile(page, *table) && writeFile(other, "<h1>News</h1><p>The lock is open again.</p>"));
    QWidget window;
    bringIn(**m_session, {other}, &window);
    QVERIFY(!window.findChild<ExchangeDialog *>());
    bringIn(**m_session, {page}, &window);
    auto *dialog = window.findChild<ExchangeDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<ExchangeList *>()->topLevelItemCount(), 1); // nothing new in it
}

void TestExchangeDialog::droppedMemoryAndGlossary_areTakenIn()
{
    const QString memory = m_folder.filePath(u"other.tmx"_s), terms = m_folder.filePath(u"terms.csv"_s);
    QVERIFY(canBringIn(memory) && canBringIn(terms));
    QVERIFY(writeFile(terms, "en,fr\ncable ferry,bac à traille\n"));
    QVERIFY(writeFile(memory, "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>The lock is open</seg></tuv>"
                              "<tuv xml:lang=\"fr\"><seg>L’écluse est ouverte</seg></tuv></tu></body></tmx>"));
    const qsizetype known = glossary((*m_session)->library())->size();
    QWidget window;
    bringIn(**m_session, {memory, terms}, &window);
    QCOMPARE(concordance((*m_session)->library(), u"lock is open"_s, std::nullopt, std::nullopt, 10)->size(), 1);
    QCOMPARE(glossary((*m_session)->library())->size(), known + 1);
}

QTEST_MAIN(TestExchangeDialog)
#include "tst_exchangedialog.moc"
