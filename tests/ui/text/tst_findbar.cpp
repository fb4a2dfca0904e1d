// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"
#include "ui/text/findbar.h"
#include "ui/text/formatbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findKey_opensTheBarWithWhatIsSelected();
    void typing_countsAndSelectsTheNextPlace();
    void enter_goesRoundAndShiftEnterBack();
    void capitalsAndWholeWords_matterWhenAsked();
    void replace_takesOnePlaceAndGoesOn();
    void replaceAll_isOneStepAndKeepsStyles();
    void readOnlyText_isOnlySearched();
    void escape_closesAndGivesTheFocusBack();
    void anotherText_isFollowed();

private:
    template <typename Widget> Widget *child(const QString &name) const { return m_window->findChild<Widget *>(name); }
    QString selected() const { return m_edit->textCursor().selectedText(); }
    QString count() const { return child<QLabel>(u"findCount"_s)->text(); }
    void open(const QString &words);

    std::unique_ptr<QWidget> m_window;
    StoryEdit *m_edit = nullptr;
    StoryEdit *m_other = nullptr;
};

void TestFindBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_edit = new StoryEdit(StoryEdit::Form::Text);
    m_other = new StoryEdit(StoryEdit::Form::Line);
    column->addWidget(new FormatBar(StoryEdit::Form::Text, m_window.get()));
    column->addWidget(m_edit);
    column->addWidget(m_other);
    m_edit->setStory(*storyFromMarkup(u"<p>The mine, a <strong>Mine</strong> and mines</p><p>No mine</p>"_s));
    m_other->setStory(*storyFromMarkup(u"<p>One mine</p>"_s));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TestFindBar::cleanup()
{
    m_window.reset();
}

void TestFindBar::open(const QString &words)
{
    QTest::keyClick(m_edit, Qt::Key_F, Qt::ControlModifier);
    child<QLineEdit>(u"findWords"_s)->setText(words);
}

void TestFindBar::findKey_opensTheBarWithWhatIsSelected()
{
    QVERIFY(!child<QLineEdit>(u"findWords"_s)->isVisible());
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(8, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    QTest::keyClick(m_edit, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>(u"findWords"_s)->hasFocus());
    QCOMPARE(child<QLineEdit>(u"findWords"_s)->text(), u"mine"_s);
    QCOMPARE(count(), u"1 of 4"_s);
}

void TestFindBar::typing_countsAndSelectsTheNextPlace()
{
    open(u"mine"_s);
    QCOMPARE(selected(), u"mine"_s);
    QCOMPARE(count(), u"1 of 4"_s);
    QCOMPARE(m_edit->extraSelections().size(), 4);
    child<QLineEdit>(u"findWords"_s)->setText(u"nowhere"_s);
    QCOMPARE(m_edit->extraSelections().size(), 0);
    QVERIFY(!child<QPushButton>(u"replaceAll"_s)->isEnabled());
}

void TestFindBar::enter_goesRoundAndShiftEnterBack()
{
    open(u"mine"_s);
    auto *field = child<QLineEdit>(u"findWords"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(selected(), u"Mine"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"4 of 4"_s);
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(count(), u"1 of 4"_s);
}

void TestFindBar::capitalsAndWholeWords_matterWhenAsked()
{
    open(u"mine"_s);
    QTest::mouseClick(child<QToolButton>(u"findWhole"_s), Qt::LeftButton);
    QCOMPARE(count(), u"1 of 3"_s);
    QTest::mouseClick(child<QToolButton>(u"findCase"_s), Qt::LeftButton);
    QCOMPARE(count(), u"1 of 2"_s);
}

void TestFindBar::replace_takesOnePlaceAndGoesOn()
{
    open(u"mine"_s);
    child<QLineEdit>(u"replacement"_s)->setText(u"weapon"_s);
    QTest::mouseClick(child<QPushButton>(u"replaceOne"_s), Qt::LeftButton);
    QVERIFY(m_edit->toPlainText().startsWith(u"The weapon, a Mine"_s));
    QCOMPARE(selected(), u"Mine"_s);
    QCOMPARE(count(), u"1 of 3"_s);
}

void TestFindBar::replaceAll_isOneStepAndKeepsStyles()
{
    const StoryText before = m_edit->story();
    open(u"mine"_s);
    child<QLineEdit>(u"replacement"_s)->setText(u"weapon"_s);
    QTest::mouseClick(child<QPushButton>(u"replaceAll"_s), Qt::LeftButton);
    const StoryText after = m_edit->story();
    QCOMPARE(after.blocks.first().runs,
             (Runs{{u"The weapon, a "_s}, {u"Weapon"_s, RunStyle::Strong}, {u" and weapons"_s}}));
    QCOMPARE(after.blocks.first().id, before.blocks.first().id);
    QCOMPARE(plainText(after.blocks.last().runs), u"No weapon"_s);
    m_edit->undo();
    QCOMPARE(m_edit->story(), before);
}

void TestFindBar::readOnlyText_isOnlySearched()
{
    m_edit->setReadOnly(true);
    open(u"mine"_s);
    QCOMPARE(count(), u"1 of 4"_s);
    QVERIFY(!child<QPushButton>(u"replaceAll"_s)->isVisible());
}

void TestFindBar::escape_closesAndGivesTheFocusBack()
{
    open(u"mine"_s);
    QTest::keyClick(child<QLineEdit>(u"findWords"_s), Qt::Key_Escape);
    QVERIFY(!child<QLineEdit>(u"findWords"_s)->isVisible());
    QVERIFY(m_edit->hasFocus());
    QCOMPARE(m_edit->extraSelections().size(), 0);
}

void TestFindBar::anotherText_isFollowed()
{
    open(u"mine"_s);
    m_other->setFocus();
    QCOMPARE(m_edit->extraSelections().size(), 0);
    QCOMPARE(m_other->extraSelections().size(), 1);
    QTest::keyClick(m_other, Qt::Key_F3);
    QCOMPARE(m_other->textCursor().selectedText(), u"mine"_s);
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
