// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageeditor.h"

#include "ui/pages/pagesview.h"
#include "ui/pages/typesetter.h"
#include "ui/testsession.h"
#include "ui/text/fieldedit.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// The pages of the sample with an editor at hand.
struct Shown
{
    Shown()
    {
        view.setEditable(true);
        view.resize(700, 900);
        view.show();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the pages do not come up");
        view.setFocus();
    }
    bool isReady() const { return session->typesetter().pages(session->language()) != nullptr; }
    const Pages &pages() const { return *session->typesetter().pages(session->language()); }

    // The first text of the first page that comes from a field of this name, and has a placement or not.
    TextArea areaOf(const QString &name, bool placed = true) const
    {
        for (const TextArea &area : pages().pages.first().areas) {
            const auto text = textWith(area.block, *session->issue());
            if (text && text->field.name == name && placed != area.placement.isNull())
                return area;
        }
        qFatal("no such text");
    }
    void click(const TextArea &area, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF middle = view.pageRect(0).topLeft() + area.rect.center() * view.scale();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, middle.toPoint());
    }
    FieldEdit *editor() const
    {
        const auto all = view.findChildren<FieldEdit *>(u"pageText"_s);
        const auto shown = std::ranges::find_if(all, [](const FieldEdit *edit) { return edit->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }
    LocalizedText text(const TextArea &area) const { return textWith(area.block, *session->issue())->text; }

    TestSession session{TestSession::Contents::Sample};
    PagesView view{*session};
};

} // namespace

class TestPageEditor : public QObject
{
    Q_OBJECT

private slots:
    void secondClick_opensTheTextInPlace();
    void firstClick_opensNothing();
    void typing_isSavedAndUndoneAsOneStep();
    void pages_followBeforeItIsSaved();
    void escape_endsAndSaves();
    void focusElsewhere_endsAndSaves();
    void tab_goesThroughTheTextsOfThePage();
    void enterInALine_ends();
    void sectionTitle_andMasthead_areEditedToo();
    void contact_isEditedForAllIssues();
    void textWithoutTranslation_saysSoAndLeadsThere();
    void anotherLanguage_endsEditing();
    void ctrlClick_leadsToTheLibrary();
    void pagesThatAreOnlyLookedAt_openNothing();
    void removedItem_closesItsEditor();
    void keys_openTheChosenText();
};

void TestPageEditor::secondClick_opensTheTextInPlace()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.areaOf(field::body);
    shown.click(area);
    QVERIFY(!shown.editor());
    shown.click(area);
    QVERIFY(shown.editor());
    QCOMPARE(shown.editor()->story(), shown.text(area).in(Language()));
    const QWidget *editor = shown.editor()->parentWidget();
    const QRectF printed(shown.view.pageRect(0).topLeft() + area.rect.topLeft() * shown.view.scale(),
                         area.rect.size() * shown.view.scale());
    QVERIFY(QRectF(editor->geometry()).intersects(printed));
    QVERIFY(shown.view.viewport()->rect().contains(editor->geometry()));
    QVERIFY(editor->width() >= printed.width());
}

void TestPageEditor::firstClick_opensNothing()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.areaOf(field::body);
    shown.session->choosePlacement(area.placement); // in the outline
    shown.click(area);
    QVERIFY(!shown.editor());
    QCOMPARE(shown.session->placement(), area.placement);
}

void TestPageEditor::typing_isSavedAndUndoneAsOneStep()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.areaOf(field::title);
    const QString before = shown.text(area).plain(Language());
    QVERIFY(shown.view.editText(area.block));
    QTest::keyClicks(shown.editor(), u" indeed"_s);
    QTRY_COMPARE(shown.text(area).plain(Language()), before + u" indeed"_s);
    QVERIFY(shown.editor()); // still open
    QVERIFY(bool(shown.session->editor().undo()));
    QCOMPARE(shown.text(area).plain(Language()), before);
    QCOMPARE(shown.editor()->story().plainText(), before);
}

void TestPageEditor::pages_followBeforeItIsSaved()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.areaOf(field::title, false);
    const QString before = shown.text(area).plain(Language());
    QVERIFY(shown.view.editText(area.block));
    QTest::keyClicks(shown.editor(), u" indeed"_s);
    const auto isOnThePage = [&] {
        return std::ranges::any_of(shown.pages().elements, [](const Element &element) { return element.title.endsWith(u" indeed"_s); });
    };
    QVERIFY(!isOnThePage());
    QTRY_VERIFY_WITH_TIMEOUT(isOnThePage() || shown.text(area).plain(Language()) != before, 20000);
    QVERIFY(isOnThePage());
}

void TestPageEditor::escape_endsAndSaves()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.areaOf(field::body);
    QVERIFY(shown.view.editText(area.block));
    QTest::keyClicks(shown.editor(), u" Truly."_s);
    QTest::keyClick(shown.editor(), Qt::Key_Escape);
    QVERIFY(!shown.editor());
    QVERIFY(shown.text(area).plain(Language()).contains(u" Truly."_s));
    QVERIFY(shown.view.hasFocus());
}

void TestPageEditor::focusElsewhere_endsAndSaves()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.areaOf(field::body);
    QVERIFY(shown.view.editText(area.block));
    QTest::keyClicks(shown.editor(), u" Truly."_s);
    shown.view.setFocus();
    QVERIFY(!shown.editor());
    QVERIFY(shown.text(area).plain(Language()).contains(u" Truly."_s));
}

void TestPageEditor::tab_goesThroughTheTextsOfThePage()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea title = shown.areaOf(field::title);
    QVERIFY(shown.view.editText(title.block));
    QTest::keyClick(shown.editor(), Qt::Key_Tab);
    QVERIFY(shown.editor());
    const auto *next = qobject_cast<PageEditor *>(shown.editor()->parentWidget());
    QVERIFY(next->field() != textWith(title.block, *shown.session->issue())->field);
    QTest::keyClick(shown.editor(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(shown.editor());
    QCOMPARE(shown.editor()->story(), shown.text(title).in(Language()));
}

void TestPageEditor::enterInALine_ends()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QVERIFY(shown.view.editText(shown.areaOf(field::title).block));
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QVERIFY(!shown.editor());
    QVERIFY(shown.view.editText(shown.areaOf(field::body).block));
    QTest::keyClick(shown.editor(), Qt::Key_Return); // a paragraph more
    QVERIFY(shown.editor());
}

void TestPageEditor::sectionTitle_andMasthead_areEditedToo()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    for (const QString &name : {field::title, field::masthead}) {
        const TextArea area = shown.areaOf(name, false);
        shown.click(area);
        shown.click(area);
        QVERIFY2(shown.editor(), qPrintable(name));
        QTest::keyClicks(shown.editor(), u" 2"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Escape);
        QVERIFY2(shown.text(area).plain(Language()).endsWith(u" 2"_s), qPrintable(name));
    }
}

void TestPageEditor::contact_isEditedForAllIssues()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const Profile &profile = shown.session->issue()->profile;
    const BlockId block = profile.address.blocks.first().id;
    QVERIFY(shown.view.editText(block));
    QTest::keyClicks(shown.editor(), u" Annex"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Escape);
    QVERIFY(shown.session->issue()->profile.address.plain(profile.source).contains(u" Annex"_s));
}

void TestPageEditor::textWithoutTranslation_saysSoAndLeadsThere()
{
    Shown shown;
    const Item item = shown.session->issue()->sections[1].placements.first().item;
    const Language french = language(u"fr"_s);
    QVERIFY(shown.session->editor().setText({item.id.uuid(), field::title, item.source}, french, {}));
    shown.session->chooseLanguage(french);
    QTRY_VERIFY(shown.isReady());
    const BlockId block = item.title.blocks.first().id;
    QVERIFY(shown.view.editText(block));
    auto *translate = shown.view.findChild<QPushButton *>(u"openInTranslate"_s);
    QVERIFY(translate && translate->isVisible());
    QSignalSpy requested(&*shown.session, &Session::segmentRequested);
    QTest::mouseClick(translate, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<BlockId>(), block);
    QTest::keyClicks(shown.editor(), u"Titre"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Escape);
    QCOMPARE(shown.session.item(item.id).title.plain(french), u"Titre"_s);
    QCOMPARE(shown.session.item(item.id).title.plain(item.source), item.title.plain(item.source));
}

void TestPageEditor::anotherLanguage_endsEditing()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.areaOf(field::title);
    QVERIFY(shown.view.editText(area.block));
    QTest::keyClicks(shown.editor(), u"!"_s);
    shown.session->chooseLanguage(language(u"fr"_s));
    QVERIFY(!shown.editor());
    QVERIFY(shown.text(area).plain(Language()).endsWith(u'!'));
}

void TestPageEditor::ctrlClick_leadsToTheLibrary()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QSignalSpy requested(&*shown.session, &Session::itemRequested);
    shown.click(shown.areaOf(field::body), Qt::ControlModifier);
    QCOMPARE(requested.size(), 1);
    QVERIFY(!shown.editor());
}

void TestPageEditor::pagesThatAreOnlyLookedAt_openNothing()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.view.setEditable(false);
    const TextArea area = shown.areaOf(field::body);
    shown.click(area);
    shown.click(area);
    QVERIFY(!shown.editor());
}

void TestPageEditor::removedItem_closesItsEditor()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.areaOf(field::body);
    QVERIFY(shown.view.editText(area.block));
    QVERIFY(shown.session->editor().removePlacements({area.placement}));
    QVERIFY(!shown.editor());
}

void TestPageEditor::keys_openTheChosenText()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.areaOf(field::body);
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return}) {
        shown.session->choosePlacement(area.placement);
        QTest::keyClick(&shown.view, key);
        QVERIFY(shown.editor());
        QTest::keyClick(shown.editor(), Qt::Key_Escape);
    }
    QSignalSpy requested(&*shown.session, &Session::itemRequested);
    QTest::keyClick(&shown.view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(requested.size(), 1);
}

QTEST_MAIN(TestPageEditor)
#include "tst_pageeditor.moc"
