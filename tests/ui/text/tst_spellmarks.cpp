// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "text/markup.h"
#include "text/spelling.h"
#include "ui/text/spellmarks.h"
#include "ui/text/storyedit.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

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

QString ownWordsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/words-en.txt"_s;
}

} // namespace

class TestSpellMarks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void wrongWord_isMarked();
    void marking_isNoEdit();
    void wordBeingTyped_isMarkedWhenItIsDone();
    void wordLeftByTheFocus_isMarked();
    void marks_moveWithTheText();
    void otherLanguage_isCheckedAnew();
    void suggestion_replacesTheWordInOneStep();
    void suggestionByKey_isForTheWordAtTheCaret();
    void rightWord_hasThePlainMenu();
    void emptySpaceBelowAWord_hasThePlainMenu();
    void wordOfAForeignPassage_isCorrectedInItsLanguage();
    void addedWord_isRightInEveryText();
    void damagedDictionary_isTold();
    void switchedOff_nothingIsMarked();

private:
    QStringList marked(const StoryEdit &edit) const;
    QMenu *openMenu(int position, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse);
    static QAction *action(QMenu *menu, const QString &text);

    std::unique_ptr<QWidget> m_window;
    StoryEdit *m_edit = nullptr;
    StoryEdit *m_other = nullptr;
};

void TestSpellMarks::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test-spellmarks"_s);
}

void TestSpellMarks::init()
{
    setChecksSpelling(true);
    QFile::remove(ownWordsFile());
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_edit = new StoryEdit(StoryEdit::Form::Text);
    m_other = new StoryEdit(StoryEdit::Form::Line);
    layout->addWidget(m_edit);
    layout->addWidget(m_other);
    m_window->resize(500, 400);
    m_window->show();
    m_window->activateWindow();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSpellMarks::cleanup()
{
    m_window.reset();
    QSettings().clear();
}

QStringList TestSpellMarks::marked(const StoryEdit &edit) const
{
    QStringList words;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &mark : block.layout()->formats()) {
            if (mark.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words << block.text().mid(mark.start, mark.length);
        }
    }
    return words;
}

QMenu *TestSpellMarks::openMenu(int position, QContextMenuEvent::Reason reason)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(position);
    const QPoint at = m_edit->cursorRect(cursor).center();
    QContextMenuEvent event(reason, at, m_edit->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_edit->viewport(), &event);
    return m_edit->findChild<QMenu *>(u"storyMenu"_s);
}

QAction *TestSpellMarks::action(QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu->actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

void TestSpellMarks::wrongWord_isMarked()
{
    m_edit->setStory(story(u"<p>A newspapre</p><p>and a <strong>boook</strong>.</p>"_s));
    QTRY_COMPARE(marked(*m_edit), (QStringList{u"newspapre"_s, u"boook"_s}));
    QCOMPARE(toMarkup(m_edit->story()), u"<p>A newspapre</p><p>and a <strong>boook</strong>.</p>"_s);
}

void TestSpellMarks::marking_isNoEdit()
{
    QSignalSpy edited(m_edit, &StoryEdit::edited);
    m_edit->setStory(story(u"<p>A newspapre</p>"_s));
    QTRY_COMPARE(marked(*m_edit).size(), 1);
    QCOMPARE(edited.count(), 0);
    QVERIFY(!m_edit->document()->isUndoAvailable());
}

void TestSpellMarks::wordBeingTyped_isMarkedWhenItIsDone()
{
    m_edit->setStory(story(u"<p>Nothin and </p>"_s));
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit, u"newspapre"_s);
    QTRY_COMPARE(marked(*m_edit), QStringList{u"Nothin"_s});
    QTest::keyClicks(m_edit, u" "_s);
    QTRY_COMPARE(marked(*m_edit), (QStringList{u"Nothin"_s, u"newspapre"_s}));
}

void TestSpellMarks::wordLeftByTheFocus_isMarked()
{
    QTest::keyClicks(m_edit, u"newspapre"_s);
    m_other->setFocus();
    QTRY_COMPARE(marked(*m_edit), QStringList{u"newspapre"_s});
}

void TestSpellMarks::marks_moveWithTheText()
{
    m_edit->setStory(story(u"<p>A newspapre here</p>"_s));
    QTRY_COMPARE(marked(*m_edit), QStringList{u"newspapre"_s});
    m_edit->moveCursor(QTextCursor::Start);
    QTest::keyClicks(m_edit, u"So "_s);
    QCOMPARE(marked(*m_edit), QStringList{u"newspapre"_s}); // at once, before anything is checked
}

void TestSpellMarks::otherLanguage_isCheckedAnew()
{
    m_edit->setStory(story(u"<p>Les armes nouvelles</p>"_s));
    QTRY_COMPARE(marked(*m_edit), (QStringList{u"armes"_s, u"nouvelles"_s}));
    m_edit->setLanguage(*Language::fromCode(u"fr"_s));
    QTRY_COMPARE(marked(*m_edit), QStringList());
}

void TestSpellMarks::suggestion_replacesTheWordInOneStep()
{
    m_edit->setStory(story(u"<p>A <strong>newspapre</strong> here</p>"_s));
    QTRY_COMPARE(marked(*m_edit).size(), 1);
    QMenu *menu = openMenu(5);
    QVERIFY(menu);
    QAction *offer = menu->actions().first();
    QCOMPARE(offer->text(), u"newspaper"_s);
    QVERIFY(offer->font().bold());
    QSignalSpy edited(m_edit, &StoryEdit::edited);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(offer).center());
    QCOMPARE(toMarkup(m_edit->story()), u"<p>A <strong>newspaper</strong> here</p>"_s);
    QVERIFY(edited.count() > 0);
    QTRY_COMPARE(marked(*m_edit), QStringList());
    m_edit->undo();
    QCOMPARE(toMarkup(m_edit->story()), u"<p>A <strong>newspapre</strong> here</p>"_s);
    QVERIFY(!m_edit->document()->isUndoAvailable());
}

void TestSpellMarks::suggestionByKey_isForTheWordAtTheCaret()
{
    m_edit->setStory(story(u"<p>A boook and a newspapre</p>"_s));
    m_edit->moveCursor(QTextCursor::End);
    QMenu *menu = openMenu(4, QContextMenuEvent::Keyboard); // wherever the pointer is
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"newspaper"_s);
    menu->close();
}

void TestSpellMarks::rightWord_hasThePlainMenu()
{
    m_edit->setStory(story(u"<p>A newspaper</p>"_s));
    QMenu *menu = openMenu(5);
    QVERIFY(menu);
    QVERIFY(!action(menu, u"&Add to dictionary"_s));
    menu->close();
}

void TestSpellMarks::emptySpaceBelowAWord_hasThePlainMenu()
{
    m_edit->setStory(story(u"<p>A newspapre</p>"_s));
    const QPoint below = m_edit->cursorRect().center() + QPoint(20, 100);
    QContextMenuEvent event(QContextMenuEvent::Mouse, below, m_edit->viewport()->mapToGlobal(below));
    QCoreApplication::sendEvent(m_edit->viewport(), &event);
    auto *menu = m_edit->findChild<QMenu *>(u"storyMenu"_s);
    QVERIFY(menu);
    QVERIFY(!action(menu, u"&Add to dictionary"_s));
    menu->close();
}

void TestSpellMarks::wordOfAForeignPassage_isCorrectedInItsLanguage()
{
    m_edit->setStory(story(u"<p>The <span lang=\"fr\">traité sur les arrmes</span> is <span lang=\"la\">novum</span></p>"_s));
    QTRY_COMPARE(marked(*m_edit), QStringList{u"arrmes"_s});
    QMenu *menu = openMenu(21);
    QVERIFY(menu);
    QAction *offer = action(menu, u"armes"_s);
    QVERIFY(offer);
    offer->trigger();
    menu->close();
    QCOMPARE(toMarkup(m_edit->story()), u"<p>The <span lang=\"fr\">traité sur les armes</span> is <span lang=\"la\">novum</span></p>"_s);
}

void TestSpellMarks::addedWord_isRightInEveryText()
{
    m_edit->setStory(story(u"<p>A xyzzyl here</p>"_s));
    m_other->setStory(story(u"<p>Xyzzyl</p>"_s));
    QTRY_COMPARE(marked(*m_edit).size(), 1);
    QTRY_COMPARE(marked(*m_other).size(), 1);
    QMenu *menu = openMenu(4);
    QVERIFY(menu);
    QAction *add = action(menu, u"&Add to dictionary"_s);
    QVERIFY(add);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(add).center());
    QTRY_COMPARE(marked(*m_edit), QStringList());
    QTRY_COMPARE(marked(*m_other), QStringList());
    QVERIFY(bool(SpellChecker::of(Language()).removeWord(u"xyzzyl"_s)));
}

void TestSpellMarks::damagedDictionary_isTold()
{
    QVERIFY(bool(writeFile(ownWordsFile(), "caf\xe9\n")));
    m_edit->setStory(story(u"<p>A xyzzyl here</p>"_s));
    QSignalSpy refused(m_edit, &StoryEdit::refused);
    QMenu *menu = openMenu(4);
    QVERIFY(menu);
    action(menu, u"&Add to dictionary"_s)->trigger();
    menu->close();
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(ownWordsFile()));
    QTRY_COMPARE(marked(*m_edit), QStringList{u"xyzzyl"_s});
}

void TestSpellMarks::switchedOff_nothingIsMarked()
{
    m_edit->setStory(story(u"<p>A newspapre</p>"_s));
    QTRY_COMPARE(marked(*m_edit).size(), 1);
    setChecksSpelling(false);
    m_edit->checkSpellingAnew();
    QTRY_COMPARE(marked(*m_edit), QStringList());
    QMenu *menu = openMenu(5);
    QVERIFY(menu);
    QVERIFY(!action(menu, u"&Add to dictionary"_s));
    menu->close();
}

QTEST_MAIN(TestSpellMarks)
#include "tst_spellmarks.moc"
