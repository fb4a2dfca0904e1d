// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/unsavededits.h"

#include "ui/recovery/faultbar.h"
#include "ui/testsession.h"
#include "ui/text/fieldedit.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlQuery>

#include <cstdio>

using namespace quarterly;
using namespace Qt::StringLiterals;

// A library that another connection has locked stands for a disk that is full: SQLite refuses to write, and later does not.
class TestUnsavedEdits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void failedEdit_isKeptAndNoUndoStep();
    void nextTry_savesIt();
    void typingOn_takesThePlaceOfWhatFailed();
    void takenBack_isNotWrittenLater();
    void laterEdit_isNotOverwrittenByAnOlderOne();
    void editByAnotherWay_comesBehindWhatWaits();
    void wordsStay_whenAnotherTextIsLookedAt();
    void undo_takesBackWhatWasSavedAtLast();
    void copyElsewhere_hasTheWords();
    void refusedEdit_isNotTriedAgain();
    void replacedFile_putsTheWordsIntoTheCopy();
    void bar_saysWhatIsNotSavedUntilItIs();

private:
    void makeFull(bool full);
    QString storedTitle() const { return (*m_session).item(m_item).title.plain(Language()); }
    TextField title() const { return {m_item.uuid(), field::title, Language()}; }
    void bind() { m_edit->bind(title(), (*m_session).item(m_item).title, Language()); }
    void type(const QString &words);
    UnsavedEdits &unsaved() const { return (*m_session)->unsaved(); }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<FieldEdit> m_edit;
    ItemId m_item;
};

void TestUnsavedEdits::init()
{
    m_session = std::make_unique<TestSession>();
    m_item = m_session->addItem(u"Before"_s);
    m_session->addItem(u"Another"_s); // so that what is typed is an edit of its own
    m_edit = std::make_unique<FieldEdit>(**m_session, StoryEdit::Form::Line);
    bind();
    connect(&(*m_session)->library(), &Library::changed, m_edit.get(), [this] { bind(); });
}

void TestUnsavedEdits::cleanup()
{
    m_edit.reset();
    m_session.reset();
}

// As many pages as there are, and no more.
void TestUnsavedEdits::makeFull(bool full)
{
    QSqlQuery query((*m_session)->library().database());
    QVERIFY(query.exec(u"PRAGMA page_count"_s) && query.next());
    const int pages = query.value(0).toInt();
    query.finish();
    QVERIFY(query.exec(u"PRAGMA max_page_count = %1"_s.arg(full ? pages : 1'000'000)));
}

// So much that a page more is needed.
void TestUnsavedEdits::type(const QString &words)
{
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit.get(), words);
    m_edit->insertPlainText(u" long"_s.repeated(3000));
    QTest::keyClicks(m_edit.get(), u"."_s);
    m_edit->flush();
}

void TestUnsavedEdits::failedEdit_isKeptAndNoUndoStep()
{
    const QString undo = (*m_session)->editor().undoName();
    QSignalSpy told(m_session->operator->(), &Session::told);
    makeFull(true);
    type(u" and after"_s);
    QCOMPARE(storedTitle(), u"Before"_s);
    QVERIFY(!unsaved().isEmpty());
    QVERIFY(m_edit->toPlainText().startsWith(u"Before and after"_s));
    QVERIFY(told.last()[1].toBool());
    QVERIFY(!unsaved().why().isEmpty());
    QCOMPARE((*m_session)->editor().undoName(), undo);
}

void TestUnsavedEdits::nextTry_savesIt()
{
    makeFull(true);
    type(u" and after"_s);
    makeFull(false);
    QTRY_VERIFY_WITH_TIMEOUT(unsaved().isEmpty(), 10'000); // by itself
    QVERIFY(storedTitle().startsWith(u"Before and after"_s));
}

void TestUnsavedEdits::typingOn_takesThePlaceOfWhatFailed()
{
    makeFull(true);
    type(u" one"_s);
    type(u" two"_s);
    makeFull(false);
    QVERIFY(unsaved().tryAgain());
    QVERIFY(storedTitle().contains(u" one"_s) && storedTitle().contains(u" two"_s));
    (*m_session)->undo();
    QCOMPARE(storedTitle(), u"Before"_s); // one edit, not two
}

void TestUnsavedEdits::takenBack_isNotWrittenLater()
{
    makeFull(true);
    type(u" and after"_s);
    QTextCursor added = m_edit->textCursor();
    added.setPosition(int(u"Before"_s.size()));
    added.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(added);
    QTest::keyClick(m_edit.get(), Qt::Key_Delete);
    m_edit->flush();
    QVERIFY(unsaved().isEmpty());
}

// The same text can be written at several places of the window.
void TestUnsavedEdits::laterEdit_isNotOverwrittenByAnOlderOne()
{
    const auto write = [this](const QString &place, const QString &words) {
        return unsaved().commit({.place = place, .apply = [this, words](IssueEditor &editor) { return editor.setPlainText(title(), Language(), words); }});
    };
    m_session->refuseToWrite(true);
    QVERIFY(!write(u"here"_s, u"older"_s));
    QVERIFY(!write(u"there"_s, u"old"_s));
    QVERIFY(!write(u"here"_s, u"not so old"_s));
    m_session->refuseToWrite(false);
    QVERIFY(write(u"elsewhere"_s, u"newest"_s));
    QVERIFY(unsaved().isEmpty());
    QCOMPARE(storedTitle(), u"newest"_s);
}

// Nor is one that did not come by way of what is typed, such as a restored version.
void TestUnsavedEdits::editByAnotherWay_comesBehindWhatWaits()
{
    m_session->refuseToWrite(true);
    type(u" and after"_s);
    IssueEditor &editor = (*m_session)->editor();
    QVERIFY(!editor.setPlainText(title(), Language(), u"newest"_s));
    m_session->refuseToWrite(false);
    QVERIFY(editor.setPlainText(title(), Language(), u"newest"_s));
    QVERIFY(unsaved().isEmpty());
    QCOMPARE(storedTitle(), u"newest"_s);
}

void TestUnsavedEdits::wordsStay_whenAnotherTextIsLookedAt()
{
    makeFull(true);
    type(u" and after"_s);
    m_edit->bind({m_item.uuid(), field::summary, Language()}, {}, Language());
    QVERIFY(m_edit->story().isEmpty());
    bind();
    QVERIFY(m_edit->toPlainText().startsWith(u"Before and after"_s));
}

void TestUnsavedEdits::undo_takesBackWhatWasSavedAtLast()
{
    makeFull(true);
    type(u" and after"_s);
    (*m_session)->undo(); // nothing of before, while this is not saved
    QCOMPARE(storedTitle(), u"Before"_s);
    QVERIFY(!unsaved().isEmpty());
    makeFull(false);
    (*m_session)->undo();
    QVERIFY(unsaved().isEmpty());
    QCOMPARE(storedTitle(), u"Before"_s);
    QVERIFY((*m_session)->editor().canRedo());
}

void TestUnsavedEdits::copyElsewhere_hasTheWords()
{
    makeFull(true);
    type(u" and after"_s);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"copy.quarterly"_s);
    QVERIFY(unsaved().saveCopy(file));
    const auto copy = Library::open(file, Library::Mode::ReadOnly);
    QVERIFY(copy);
    const auto item = loadItem(**copy, m_item);
    QVERIFY(item && item->title.plain(Language()).startsWith(u"Before and after"_s));
    QCOMPARE(storedTitle(), u"Before"_s);
    QVERIFY(!unsaved().isEmpty()); // the library itself still lacks them
}

void TestUnsavedEdits::refusedEdit_isNotTriedAgain()
{
    const Error refusal{Error::Kind::Refused, u"It may not be."_s};
    const auto done = unsaved().commit({.place = u"somewhere"_s, .apply = [&](IssueEditor &) { return refusal; }});
    QVERIFY(!done);
    QVERIFY(unsaved().isEmpty());
}

void TestUnsavedEdits::replacedFile_putsTheWordsIntoTheCopy()
{
    const QString file = (*m_session)->library().file();
    const QString other = file + u".other"_s;
    QVERIFY(Library::create(other));
    QVERIFY(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(file).constData()) == 0);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit.get(), u" and after"_s);
    m_edit->flush();
    const QString kept = (*m_session)->library().keptCopy();
    QVERIFY(!kept.isEmpty());
    QVERIFY((*m_session)->fault() && (*m_session)->fault()->kind == Error::Kind::Replaced);
    QVERIFY(unsaved().isEmpty());
    const auto copy = Library::open(kept, Library::Mode::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(loadItem(**copy, m_item)->title.plain(Language()), u"Before and after"_s);
}

void TestUnsavedEdits::bar_saysWhatIsNotSavedUntilItIs()
{
    QWidget window;
    FaultBar bar(**m_session, &window);
    window.show();
    QVERIFY(bar.isHidden());
    makeFull(true);
    type(u" and after"_s);
    QVERIFY(bar.isVisible());
    QVERIFY(bar.findChild<QLabel *>(u"faultWords"_s)->text().contains(unsaved().why()));
    QTest::mouseClick(bar.findChild<QPushButton *>(u"tryAgain"_s), Qt::LeftButton);
    QVERIFY(bar.isVisible());
    makeFull(false);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"tryAgain"_s), Qt::LeftButton);
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(TestUnsavedEdits)
#include "tst_unsavededits.moc"
