// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagesline.h"
#include "ui/pages/pagesview.h"
#include "ui/pages/typesetter.h"

#include "ui/testsession.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown()
    {
        view.resize(500, 600);
        view.show();
    }
    bool isReady() const { return session->typesetter().pages(session->language()) != nullptr; }
    const Pages &pages() const { return *session->typesetter().pages(session->language()); }

    // The middle of the first area of the last page that has one, in the viewport.
    const TextArea &lastArea() const
    {
        const auto &all = pages().pages;
        for (auto page = all.rbegin(); page != all.rend(); ++page) {
            if (!page->areas.isEmpty())
                return page->areas.first();
        }
        qFatal("no page has a text");
    }
    int pageOf(const TextArea &area) const
    {
        const auto &all = pages().pages;
        const auto holds = [&](const Page &page) {
            return std::ranges::any_of(page.areas, [&](const TextArea &each) { return &each == &area; });
        };
        return int(std::ranges::find_if(all, holds) - all.begin());
    }
    QPoint middleOf(const TextArea &area) const
    {
        return (view.pageRect(pageOf(area)).topLeft() + area.rect.center() * view.scale()).toPoint();
    }

    TestSession session{TestSession::Contents::Sample};
    PagesView view{*session};
};

} // namespace

class TestPagesView : public QObject
{
    Q_OBJECT

private slots:
    void pages_areSetInAllLanguages();
    void edit_isFollowedByNewPages();
    void typing_showsBeforeItIsCommitted();
    void itemEdited_isReadAnewWithoutTheRest();
    void anotherIssue_showsNoPagesOfTheFirst();
    void width_isFitted();
    void click_choosesThePlacement();
    void doubleClick_asksForTheItem();
    void clickBesideTheText_choosesNothing();
    void chosenPlacement_isScrolledTo();
    void chosenBlock_isScrolledTo();
    void scrolling_tellsWhatStandsAtTheTop();
    void zoomKeys_changeTheScale();
    void wayToABooklet_isCounted_data();
    void wayToABooklet_isCounted();
};

void TestPagesView::pages_areSetInAllLanguages()
{
    TestSession session(TestSession::Contents::Sample);
    for (const Language &each : Language::all())
        QTRY_VERIFY2(session->typesetter().pages(each), qPrintable(each.code()));
    QVERIFY(session->typesetter().linesOver(language(u"fr"_s)).has_value());
    QCOMPARE(session->typesetter().linesOver(Language()), std::optional(0));
}

void TestPagesView::edit_isFollowedByNewPages()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const Placement placement = shown.session->issue()->sections.first().placements.first();
    const auto before = shown.session->typesetter().measure(placement.id, Language());
    QVERIFY(before);
    const QString longText = QString(u"A sentence that takes room on the page. "_s).repeated(60);
    QVERIFY(shown.session->editor().setPlainText({placement.item.id.uuid(), field::body, Language()}, Language(), longText));
    QTRY_VERIFY(shown.session->typesetter().measure(placement.id, Language())->lines > before->lines + 10);
}

void TestPagesView::typing_showsBeforeItIsCommitted()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const Item item = shown.session->issue()->sections.first().placements.first().item;
    const TextField field{item.id.uuid(), field::title, item.source};
    StoryText typed = item.title.in(Language());
    typed.blocks.first().runs.first().text = u"Being typed"_s;
    shown.session->showTyped(field, typed, Language());
    const auto isOnThePage = [&] {
        return std::ranges::any_of(shown.pages().elements, [](const Element &element) { return element.title == u"Being typed"_s; });
    };
    QTRY_VERIFY(isOnThePage());
    QCOMPARE(shown.session->issue()->sections.first().placements.first().item.title.plain(Language()), item.title.plain(Language()));
}

void TestPagesView::itemEdited_isReadAnewWithoutTheRest()
{
    TestSession session(TestSession::Contents::Sample);
    const Item item = session->issue()->sections.first().placements.first().item;
    QSignalSpy changed(&*session, &Session::issueChanged);
    QVERIFY(session->editor().setText({item.id.uuid(), field::title, item.source}, item.source, StoryText::fromPlainText(u"Another"_s)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session->issue()->sections.first().placements.first().item.title.plain(item.source), u"Another"_s);
    QVERIFY(session->editor().undo());
    QCOMPARE(session->issue()->sections.first().placements.first().item, item);
}

void TestPagesView::anotherIssue_showsNoPagesOfTheFirst()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.session->chooseIssue({});
    QVERIFY(!shown.isReady());
}

void TestPagesView::width_isFitted()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const QRectF page = shown.view.pageRect(0);
    const double left = page.left(), right = shown.view.viewport()->width() - page.right();
    QVERIFY2(std::abs(left - right) <= 2, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
    shown.view.resize(800, 600);
    QVERIFY(shown.view.pageRect(0).width() > page.width());
}

void TestPagesView::click_choosesThePlacement()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea area = shown.pages().pages.first().areas.first();
    QSignalSpy clicked(&shown.view, &PagesView::blockClicked);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(shown.pages().pages.first().areas.first()));
    QCOMPARE(shown.session->placement(), area.placement);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().value<BlockId>(), area.block);
}

void TestPagesView::doubleClick_asksForTheItem()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const TextArea *ofItem = nullptr;
    for (const TextArea &area : shown.pages().pages.first().areas) {
        if (!area.item.isNull())
            ofItem = &area;
    }
    QVERIFY(ofItem);
    QSignalSpy requested(&*shown.session, &Session::itemRequested);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(*ofItem));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<ItemId>(), ofItem->item);
}

void TestPagesView::clickBesideTheText_choosesNothing()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {3, 3});
    QVERIFY(shown.session->placement().isNull());
}

void TestPagesView::chosenPlacement_isScrolledTo()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
    const PlacementId last = shown.lastArea().placement;
    QVERIFY(!last.isNull());
    shown.session->choosePlacement(last);
    QVERIFY(shown.view.verticalScrollBar()->value() > 0);
}

void TestPagesView::chosenBlock_isScrolledTo()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    shown.view.showBlock(shown.lastArea().block);
    const QPoint middle = shown.middleOf(shown.lastArea());
    QVERIFY2(shown.view.viewport()->rect().contains(middle), qPrintable(QString::number(middle.y())));
}

void TestPagesView::scrolling_tellsWhatStandsAtTheTop()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    QSignalSpy told(&shown.view, &PagesView::scrolledTo);
    shown.view.verticalScrollBar()->setValue(40); // not by hand
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 0);
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    QTRY_VERIFY(!told.isEmpty());
    const auto first = told.last().first().value<PlacementId>();
    QVERIFY(shown.session->issue()->placement(first));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&shown.view, Qt::Key_PageDown);
    QTRY_VERIFY(told.last().first().value<PlacementId>() != first);
}

void TestPagesView::zoomKeys_changeTheScale()
{
    Shown shown;
    QTRY_VERIFY(shown.isReady());
    const double fitted = shown.view.scale();
    QTest::keyClick(&shown.view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(shown.view.scale() > fitted);
    QTest::keyClick(&shown.view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown.view.scale(), fitted);
}

void TestPagesView::wayToABooklet_isCounted_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("number"); // in the words
    QTest::newRow("a sheet") << 4 << QString();
    QTest::newRow("one short") << 7 << u"8"_s;
    QTest::newRow("two short") << 6 << u"8"_s;
    QTest::newRow("three short") << 9 << u"12"_s;
}

void TestPagesView::wayToABooklet_isCounted()
{
    QFETCH(int, pages);
    QFETCH(QString, number);
    const QString words = wayToBooklet(pages);
    QVERIFY2(number.isEmpty() ? words.isEmpty() : words.contains(number), qPrintable(words));
}

QTEST_MAIN(TestPagesView)
#include "tst_pagesview.moc"
