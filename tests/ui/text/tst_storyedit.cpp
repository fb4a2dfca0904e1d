// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"
#include "ui/text/storyedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

StoryText story(const QString &markup)
{
    auto story = storyFromMarkup(markup);
    if (!story)
        qFatal("%s", qPrintable(story.error().message));
    for (Block &block : story->blocks)
        block.id = BlockId::create();
    return *story;
}

QList<BlockId> ids(const StoryText &story)
{
    QList<BlockId> ids;
    for (const Block &block : story.blocks)
        ids << block.id;
    return ids;
}

void paste(StoryEdit &edit, const QString &html)
{
    auto *data = new QMimeData;
    data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
    edit.paste();
}

void putCaret(StoryEdit &edit, int position, int to = -1)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(position);
    if (to >= 0)
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

} // namespace

class TestStoryEdit : public QObject
{
    Q_OBJECT

private slots:
    void story_comesBackAsItWasGiven_data();
    void story_comesBackAsItWasGiven();
    void showingAStory_isNoEdit();
    void typing_keepsTheId();
    void split_givesANewIdToTheSecondPart();
    void splitAtTheStart_leavesTheIdWithTheText();
    void undoneSplit_bringsTheIdBack();
    void joinedBlocks_keepTheFirstId();
    void deletedEmptyBlock_takesNoIdAway();
    void blocksMadeByTheDocument_getIdsOfTheirOwn();
    void blockCutAndPasted_keepsItsId();
    void blockCopiedAndPasted_getsANewId();
    void pasteFromWord_arrivesClean();
    void pasteIntoALine_staysOneBlock();
    void enter_isIgnoredInALine();
    void enterInAnEmptyListItem_endsTheList();
    void backspaceAtTheStartOfAnItem_makesItAParagraph();
    void paragraphBehindAHeading_isNoHeading();
    void headingMadeAParagraph_isNotStrong();
    void strong_isSetOnTheSelectionAlone();
    void formatKeys_setStyles();
    void unsafeLink_isRefused_data();
    void unsafeLink_isRefused();
    void typingBehindALink_isNotPartOfIt();
    void correction_isTakenBackAlone();
    void undoWithNothingToUndo_isLeftToTheWindow();
    void picturesAndFiles_areNotForTheText();
    void tab_goesToTheNextField();
};

void TestStoryEdit::story_comesBackAsItWasGiven_data()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("paragraphs") << u"<p>One</p><p>Two</p>"_s;
    QTest::newRow("styles") << u"<p>a <strong>b</strong> <em>c</em> <strong><em>d</em></strong> m<sup>2</sup></p>"_s;
    QTest::newRow("link") << u"<p>See <a href=\"https://example.org/a?b=c\">there</a>.</p>"_s;
    QTest::newRow("strong link") << u"<p><a href=\"mailto:a@example.org\"><strong>Write</strong></a></p>"_s;
    QTest::newRow("foreign words") << u"<p>It is <span lang=\"la\">de facto</span> so.</p>"_s;
    QTest::newRow("line break") << u"<p>One<br/>Two</p>"_s;
    QTest::newRow("hard spaces") << u"<p>54\u00a0%\u202f!</p>"_s;
    QTest::newRow("lists") << u"<ul><li>One</li><li>Two</li></ul><ol><li>First</li></ol>"_s;
    QTest::newRow("heading and quotation") << u"<h4>Title</h4><blockquote><p>Said <em>so</em></p></blockquote>"_s;
}

void TestStoryEdit::story_comesBackAsItWasGiven()
{
    QFETCH(QString, markup);
    const StoryText given = story(markup);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    QCOMPARE(toMarkup(edit.story()), toMarkup(given));
    QCOMPARE(ids(edit.story()), ids(given));
}

void TestStoryEdit::showingAStory_isNoEdit()
{
    StoryEdit edit(StoryEdit::Form::Text);
    QSignalSpy edited(&edit, &StoryEdit::edited);
    edit.setStory(story(u"<p>One</p><p>Two</p>"_s));
    QCOMPARE(edited.count(), 0);
    QVERIFY(!edit.document()->isUndoAvailable());
    QTest::keyClicks(&edit, u"x"_s);
    QVERIFY(edited.count() > 0);
}

void TestStoryEdit::typing_keepsTheId()
{
    const StoryText given = story(u"<p>One</p><p>Two</p>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, u" and more"_s);
    QCOMPARE(edit.story().plainText(), u"One\nTwo and more"_s);
    QCOMPARE(ids(edit.story()), ids(given));
}

void TestStoryEdit::split_givesANewIdToTheSecondPart()
{
    const StoryText given = story(u"<p>One two</p><p>Three</p>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    putCaret(edit, 3);
    QTest::keyClick(&edit, Qt::Key_Return);
    const QList<BlockId> after = ids(edit.story());
    QCOMPARE(after.size(), 3);
    QCOMPARE(after[0], given.blocks[0].id);
    QVERIFY(after[1] != after[0] && !after[1].isNull());
    QCOMPARE(after[2], given.blocks[1].id);
}

void TestStoryEdit::splitAtTheStart_leavesTheIdWithTheText()
{
    const StoryText given = story(u"<p>One</p>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    putCaret(edit, 0);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClicks(&edit, u"New"_s);
    QCOMPARE(edit.story().plainText(), u"New\nOne"_s);
    QCOMPARE(ids(edit.story())[1], given.blocks[0].id);
    QVERIFY(ids(edit.story())[0] != given.blocks[0].id);
}

void TestStoryEdit::undoneSplit_bringsTheIdBack()
{
    const StoryText given = story(u"<p>One two</p>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    for (const int at : {0, 3}) {
        putCaret(edit, at);
        QTest::keyClick(&edit, Qt::Key_Return);
        edit.undo();
        QCOMPARE(edit.story(), given);
    }
}

void TestStoryEdit::joinedBlocks_keepTheFirstId()
{
    const StoryText given = story(u"<p>One</p><p>Two</p>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    putCaret(edit, 4);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.story().plainText(), u"OneTwo"_s);
    QCOMPARE(ids(edit.story()), QList{given.blocks[0].id});
    edit.undo();
    QCOMPARE(ids(edit.story()), ids(given));
}

void TestStoryEdit::deletedEmptyBlock_takesNoIdAway()
{
    const StoryText given = story(u"<h4>Title</h4><p>Two</p>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    putCaret(edit, 0);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QCOMPARE(edit.story(), given);
}

void TestStoryEdit::blocksMadeByTheDocument_getIdsOfTheirOwn()
{
    const StoryText given = story(u"<p>One</p>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    edit.insertPlainText(u"a\nb\nc"_s); // as an input method may
    const QList<BlockId> after = ids(edit.story());
    QCOMPARE(QSet<BlockId>(after.begin(), after.end()).size(), 3);
    QVERIFY(after.contains(given.blocks[0].id));
    edit.undo();
    QCOMPARE(edit.story(), given);
}

void TestStoryEdit::blockCutAndPasted_keepsItsId()
{
    const StoryText given = story(u"<p>One</p><p>Two</p><p>Three</p>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    putCaret(edit, 4, 7);
    edit.cut();
    QTest::keyClick(&edit, Qt::Key_Backspace); // the empty paragraph
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return);
    edit.paste();
    QCOMPARE(edit.story().plainText(), u"One\nThree\nTwo"_s);
    QCOMPARE(ids(edit.story()), (QList{given.blocks[0].id, given.blocks[2].id, given.blocks[1].id}));
}

void TestStoryEdit::blockCopiedAndPasted_getsANewId()
{
    const StoryText given = story(u"<p>One</p><p>Two</p>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    edit.selectAll();
    edit.copy();
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return);
    edit.paste();
    const QList<BlockId> after = ids(edit.story());
    QCOMPARE(after.size(), 4);
    QCOMPARE(QSet<BlockId>(after.begin(), after.end()).size(), 4);
}

void TestStoryEdit::pasteFromWord_arrivesClean()
{
    StoryEdit edit(StoryEdit::Form::Text);
    QFile file(QStringLiteral(QUARTERLY_TEST_DATA "/ui/word.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    paste(edit, QString::fromUtf8(file.readAll()));
    QCOMPARE(toMarkup(edit.story()),
             u"<h4>A meeting in the hills</h4><p>The <strong>first</strong> day ended with a <em>walk</em>; see "
             "<a href=\"https://example.org/walk\">the report</a>.</p><ul><li>Maps</li><li>Boots</li></ul>"_s);
    QVERIFY(edit.document()->toHtml().indexOf(u"Calibri"_s) < 0);
}

void TestStoryEdit::pasteIntoALine_staysOneBlock()
{
    StoryEdit edit(StoryEdit::Form::Line);
    edit.setStory(story(u"<p>Title</p>"_s));
    edit.moveCursor(QTextCursor::End);
    paste(edit, u"<h1>: one</h1><p>two</p>"_s);
    QCOMPARE(toMarkup(edit.story()), u"<p>Title: one two</p>"_s);
}

void TestStoryEdit::enter_isIgnoredInALine()
{
    StoryEdit edit(StoryEdit::Form::Line);
    edit.setStory(story(u"<p>Title</p>"_s));
    putCaret(edit, 2);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.story().plainText(), u"Title"_s);
}

void TestStoryEdit::enterInAnEmptyListItem_endsTheList()
{
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(story(u"<ul><li>One</li></ul>"_s));
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.kind(), BlockKind::Bullet);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, u"Text"_s);
    QCOMPARE(toMarkup(edit.story()), u"<ul><li>One</li></ul><p>Text</p>"_s);
}

void TestStoryEdit::backspaceAtTheStartOfAnItem_makesItAParagraph()
{
    const StoryText given = story(u"<ol><li>One</li><li>Two</li></ol>"_s);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(given);
    putCaret(edit, 4);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(toMarkup(edit.story()), u"<ol><li>One</li></ol><p>Two</p>"_s);
    QCOMPARE(ids(edit.story()), ids(given));
}

void TestStoryEdit::paragraphBehindAHeading_isNoHeading()
{
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(story(u"<h4>Title</h4>"_s));
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, u"Text"_s);
    QCOMPARE(toMarkup(edit.story()), u"<h4>Title</h4><p>Text</p>"_s);
}

void TestStoryEdit::headingMadeAParagraph_isNotStrong()
{
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(story(u"<p>The <em>title</em></p>"_s));
    edit.setKind(BlockKind::Heading);
    QCOMPARE(toMarkup(edit.story()), u"<h4>The <em>title</em></h4>"_s);
    edit.setKind(BlockKind::Paragraph);
    QCOMPARE(toMarkup(edit.story()), u"<p>The <em>title</em></p>"_s);
}

void TestStoryEdit::strong_isSetOnTheSelectionAlone()
{
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(story(u"<p>one <em>two</em> three</p><p>four</p>"_s));
    putCaret(edit, 4, 15);
    edit.setStyle(RunStyle::Strong, true);
    QCOMPARE(toMarkup(edit.story()),
             u"<p>one <strong><em>two</em> three</strong></p><p><strong>f</strong>our</p>"_s);
    edit.undo();
    QCOMPARE(toMarkup(edit.story()), u"<p>one <em>two</em> three</p><p>four</p>"_s);
}

void TestStoryEdit::formatKeys_setStyles()
{
    StoryEdit edit(StoryEdit::Form::Text);
    QSignalSpy asked(&edit, &StoryEdit::linkRequested);
    QTest::keyClicks(&edit, u"a "_s);
    QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(&edit, u"b"_s);
    QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_I, Qt::ControlModifier);
    QTest::keyClicks(&edit, u"c"_s);
    QTest::keyClick(&edit, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(toMarkup(edit.story()), u"<p>a <strong>b</strong><em>c</em></p>"_s);
    QCOMPARE(asked.count(), 1);
}

void TestStoryEdit::unsafeLink_isRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("with a password") << u"https://user:secret@example.org"_s;
}

void TestStoryEdit::unsafeLink_isRefused()
{
    QFETCH(QString, address);
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(story(u"<p>here</p>"_s));
    edit.selectAll();
    QVERIFY(!edit.setLink(address));
    QCOMPARE(toMarkup(edit.story()), u"<p>here</p>"_s);
    QVERIFY(edit.setLink(u"www.example.org"_s));
    QVERIFY(!edit.link().isEmpty());
    QVERIFY(edit.setLink(QString()));
    QCOMPARE(toMarkup(edit.story()), u"<p>here</p>"_s);
}

void TestStoryEdit::typingBehindALink_isNotPartOfIt()
{
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(story(u"<p><a href=\"https://example.org/\">here</a></p>"_s));
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, u" too"_s);
    QCOMPARE(toMarkup(edit.story()), u"<p><a href=\"https://example.org/\">here</a> too</p>"_s);
}

void TestStoryEdit::correction_isTakenBackAlone()
{
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setLanguage(*Language::fromCode(u"en"_s));
    QTest::keyClicks(&edit, u"say \""_s);
    QCOMPARE(edit.story().plainText(), u"say “"_s);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.story().plainText(), u"say \""_s);
    QTest::keyClicks(&edit, u"so"_s);
    QCOMPARE(edit.story().plainText(), u"say \"so"_s);
}

void TestStoryEdit::undoWithNothingToUndo_isLeftToTheWindow()
{
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(story(u"<p>One</p>"_s));
    QKeyEvent nothing(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(&edit, &nothing);
    QVERIFY(!nothing.isAccepted());
    QTest::keyClicks(&edit, u"x"_s);
    QKeyEvent something(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(&edit, &something);
    QVERIFY(something.isAccepted());
}

void TestStoryEdit::picturesAndFiles_areNotForTheText()
{
    StoryEdit edit(StoryEdit::Form::Text);
    edit.setStory(story(u"<p>One</p>"_s));
    auto *picture = new QMimeData;
    picture->setImageData(QImage(2, 2, QImage::Format_RGB32));
    picture->setHtml(u"<img src=\"https://example.org/spy.png\">"_s);
    QGuiApplication::clipboard()->setMimeData(picture);
    edit.paste();
    QCOMPARE(edit.story().plainText(), u"One"_s);
    QVERIFY(edit.document()->resource(QTextDocument::ImageResource, QUrl(u"https://example.org/a.png"_s)).isNull());
}

void TestStoryEdit::tab_goesToTheNextField()
{
    QWidget window;
    auto *first = new StoryEdit(StoryEdit::Form::Text, &window);
    auto *second = new StoryEdit(StoryEdit::Form::Line, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QVERIFY(first->story().isEmpty());
}

QTEST_MAIN(TestStoryEdit)
#include "tst_storyedit.moc"
