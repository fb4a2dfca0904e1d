// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsession.h"
#include "ui/text/fieldedit.h"

using namespace quarterly;
using namespace Qt::StringLiterals;

// A body of two paragraphs, bound to a field as an editor does it.
class TestFieldEdit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void typing_isCommittedAfterAPause();
    void caret_staysWhenTheLibraryAnswers();
    void undoOfTheProgram_isShown();
    void translation_hasAPlaceForEveryBlock();
    void translatedBlock_isPutToItsSource();
    void anotherField_commitsTheOneBefore();
    void openingAField_writesNothing();

private:
    TextField body() const { return {m_item.uuid(), field::body, Language()}; }
    QString words(const QString &code) const { return (*m_session).item(m_item).body.plain(language(code)); }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<FieldEdit> m_edit;
    ItemId m_item;
    Language m_shown;
};

void TestFieldEdit::init()
{
    m_session = std::make_unique<TestSession>();
    TestSession &session = *m_session;
    m_item = session.addItem(u"Title"_s);
    const StoryText story = StoryText::fromPlainText(u"First\nSecond"_s);
    QVERIFY(bool(session->editor().setText(body(), Language(), story)));
    m_edit = std::make_unique<FieldEdit>(*session, StoryEdit::Form::Text);
    m_shown = Language();
    const auto bind = [this] { m_edit->bind(body(), (*m_session).item(m_item).body, m_shown); };
    bind();
    connect(&session->library(), &Library::changed, m_edit.get(), bind);
}

void TestFieldEdit::cleanup()
{
    m_edit.reset();
    m_session.reset();
}

void TestFieldEdit::typing_isCommittedAfterAPause()
{
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit.get(), u" part"_s);
    QCOMPARE(words(u"en"_s), u"First\nSecond"_s);
    QTRY_COMPARE(words(u"en"_s), u"First\nSecond part"_s);
}

void TestFieldEdit::caret_staysWhenTheLibraryAnswers()
{
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit.get(), u" "_s); // a space at the end is not yet a change of words
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    m_edit->flush();
    QTest::keyClicks(m_edit.get(), u"Third"_s);
    m_edit->flush();
    QCOMPARE(m_edit->story().plainText().section(u'\n', 2), u"Third"_s);
    QVERIFY(m_edit->document()->isUndoAvailable());
}

void TestFieldEdit::undoOfTheProgram_isShown()
{
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit.get(), u"!"_s);
    m_edit->flush();
    QVERIFY(bool((*m_session)->editor().undo()));
    QCOMPARE(m_edit->story().plainText(), words(u"en"_s));
    QVERIFY(!words(u"en"_s).endsWith(u'!'));
}

void TestFieldEdit::translation_hasAPlaceForEveryBlock()
{
    m_shown = language(u"fr"_s);
    m_edit->bind(body(), (*m_session).item(m_item).body, m_shown);
    QCOMPARE(m_edit->document()->blockCount(), 2);
    QVERIFY(m_edit->story().isEmpty());
}

void TestFieldEdit::translatedBlock_isPutToItsSource()
{
    m_shown = language(u"fr"_s);
    m_edit->bind(body(), (*m_session).item(m_item).body, m_shown);
    m_edit->moveCursor(QTextCursor::End); // the second
    QTest::keyClicks(m_edit.get(), u"Deux"_s);
    m_edit->flush();
    const LocalizedText body = (*m_session).item(m_item).body;
    QCOMPARE(body.blocks.size(), 2);
    QVERIFY(!body.blocks[0].texts.contains(m_shown));
    QCOMPARE(plainText(body.blocks[1].texts[m_shown].runs), u"Deux"_s);
}

void TestFieldEdit::anotherField_commitsTheOneBefore()
{
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit.get(), u" part"_s);
    const ItemId other = (*m_session).addItem(u"Other"_s);
    m_edit->bind({other.uuid(), field::body, Language()}, {}, Language());
    QCOMPARE(words(u"en"_s), u"First\nSecond part"_s);
    QVERIFY(m_edit->story().isEmpty());
}

void TestFieldEdit::openingAField_writesNothing()
{
    const QDateTime before = (*m_session)->library().lastCommit();
    m_edit->flush();
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit.get(), u"x"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    m_edit->flush();
    QCOMPARE((*m_session)->library().lastCommit(), before);
}

QTEST_MAIN(TestFieldEdit)
#include "tst_fieldedit.moc"
