// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/chip.h"
#include "ui/library/itemeditor.h"
#include "ui/library/itemlistmodel.h"
#include "ui/library/itemlistview.h"
#include "ui/library/itemtableview.h"
#include "ui/library/libraryplace.h"
#include "ui/library/tokenedit.h"
#include "ui/recovery/unsavededits.h"
#include "ui/testsession.h"
#include "ui/text/storyedit.h"

#include <QDragEnterEvent>
#include <QImage>
#include <QHeaderView>
#include <QLabel>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QToolTip>

using namespace quarterly;
using namespace Qt::StringLiterals;

// Small journeys through the library place, by mouse and keys.
class TestLibraryPlace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void emptyLibrary_saysHowToBegin();
    void newHighlight_isWrittenAtOnce();
    void searching_showsWhatFits();
    void chosenCard_isEdited();
    void chosenCard_staysWhenTheFilterHidesIt();
    void requestedItem_isShownInSpiteOfFilters();
    void filterChip_isOnAndOff();
    void deletedCard_goesToTheTrashAndComesBack();
    void typingIsKept_whenAnotherCardIsChosen();
    void languageOfTheSession_isTheOneEdited();
    void articlesAndTags_areAddedAndTakenOff();
    void articlesAndTags_stayUntilTheyCanBeSaved();
    void typedTag_staysWithItsHighlight();
    void tag_isNotCutByATip();
    void tag_isCompleted();
    void dateAndPlace_areAdded();
    void droppedPicture_joinsTheItem();
    void libraryOfAnother_isReadOnly();
    void table_isRememberedAndSharesTheSelection();
    void columnName_sortsAndSortsBackwards();
    void severalSelected_goToTheTrashInOneStep();
    void severalSelected_arePlacedInOneStep();

private:
    template<typename Widget>
    Widget *find(const QString &name) const { return m_place->findChild<Widget *>(name); }
    ItemListModel &list() const { return *qobject_cast<ItemListModel *>(find<ItemListView>(u"itemList"_s)->model()); }
    void click(ItemId item) const;
    void type(const QString &field, const QString &words) const;

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<LibraryPlace> m_place;
};

void TestLibraryPlace::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
}

void TestLibraryPlace::init()
{
    QSettings().clear();
    m_session = std::make_unique<TestSession>();
    m_place = std::make_unique<LibraryPlace>(**m_session);
    m_place->resize(1200, 800);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
}

void TestLibraryPlace::cleanup()
{
    m_place.reset();
    m_session.reset();
}

void TestLibraryPlace::click(ItemId item) const
{
    auto *view = find<ItemListView>(u"itemList"_s);
    const QRect rect = view->visualRect(list().indexOf(item));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
}

void TestLibraryPlace::type(const QString &field, const QString &words) const
{
    auto *edit = find<StoryEdit>(field);
    edit->setFocus();
    QTest::keyClicks(edit, words);
}

void TestLibraryPlace::emptyLibrary_saysHowToBegin()
{
    QVERIFY(find<QLabel>(u"nothing"_s)->isVisible());
    QVERIFY(find<QLabel>(u"welcome"_s)->isVisible());
    m_session->addItem(u"First"_s);
    QVERIFY(!find<QLabel>(u"nothing"_s)->isVisible());
}

void TestLibraryPlace::newHighlight_isWrittenAtOnce()
{
    QTest::mouseClick(find<QPushButton>(u"newHighlight"_s), Qt::LeftButton);
    QCOMPARE(list().rowCount(), 1);
    auto *title = find<StoryEdit>(u"title"_s);
    QVERIFY(title->hasFocus());
    QTest::keyClicks(title, u"News"_s);
    QTRY_COMPARE(list().index(0).data(ItemListModel::TitleRole).toString(), u"News"_s);
    QVERIFY(title->hasFocus());
}

void TestLibraryPlace::searching_showsWhatFits()
{
    m_session->addItem(u"A bridge is opened"_s);
    m_session->addItem(u"Two reports"_s);
    QTest::keyClicks(find<QLineEdit>(u"search"_s), u"brid"_s);
    QCOMPARE(list().total(), 1);
    find<QLineEdit>(u"search"_s)->setText(u"nothing like it"_s);
    QCOMPARE(list().total(), 0);
    QVERIFY(find<QLabel>(u"nothing"_s)->isVisible());
    find<QLineEdit>(u"search"_s)->clear();
    QCOMPARE(list().total(), 2);
}

void TestLibraryPlace::chosenCard_isEdited()
{
    const ItemId item = m_session->addItem(u"A bridge is opened"_s);
    click(item);
    QCOMPARE(find<StoryEdit>(u"title"_s)->story().plainText(), u"A bridge is opened"_s);
    type(u"body"_s, u"On Monday."_s);
    QTRY_COMPARE(m_session->item(item).body.plain(Language()), u"On Monday."_s);
}

void TestLibraryPlace::chosenCard_staysWhenTheFilterHidesIt()
{
    const ItemId item = m_session->addItem(u"A bridge is opened"_s);
    m_session->addItem(u"Two reports"_s);
    click(item);
    QTest::keyClicks(find<QLineEdit>(u"search"_s), u"reports"_s);
    QCOMPARE(m_place->findChild<ItemEditor *>()->item(), item);
    find<QLineEdit>(u"search"_s)->clear();
    QCOMPARE(list().item(find<ItemListView>(u"itemList"_s)->currentIndex()), item);
}

void TestLibraryPlace::requestedItem_isShownInSpiteOfFilters()
{
    const ItemId item = m_session->addItem(u"A bridge is opened"_s);
    find<QLineEdit>(u"search"_s)->setText(u"elsewhere"_s);
    Q_EMIT (*m_session)->itemRequested(item);
    QVERIFY(find<QLineEdit>(u"search"_s)->text().isEmpty());
    QCOMPARE(m_place->findChild<ItemEditor *>()->item(), item);
    QCOMPARE(list().item(find<ItemListView>(u"itemList"_s)->currentIndex()), item);
}

void TestLibraryPlace::filterChip_isOnAndOff()
{
    m_session->addItem(u"Without a picture"_s);
    auto *chip = find<Chip>(u"withPicture"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(chip->isChecked());
    QCOMPARE(list().total(), 0);
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(list().total(), 1);
}

void TestLibraryPlace::deletedCard_goesToTheTrashAndComesBack()
{
    const ItemId item = m_session->addItem(u"A bridge is opened"_s);
    click(item);
    QTest::keyClick(find<ItemListView>(u"itemList"_s), Qt::Key_Delete);
    QCOMPARE(list().total(), 0);
    QVERIFY(find<QLabel>(u"notice"_s)->isVisible());
    QVERIFY(find<StoryEdit>(u"title"_s)->isReadOnly());
    QTest::mouseClick(find<Chip>(u"trash"_s), Qt::LeftButton);
    QCOMPARE(list().total(), 1);
    QTest::mouseClick(find<QPushButton>(u"trashItem"_s), Qt::LeftButton);
    QVERIFY(!m_session->item(item).trashed.isValid());
    QVERIFY(!find<StoryEdit>(u"title"_s)->isReadOnly());
}

void TestLibraryPlace::typingIsKept_whenAnotherCardIsChosen()
{
    const ItemId first = m_session->addItem(u"First"_s);
    const ItemId second = m_session->addItem(u"Second"_s);
    click(first);
    type(u"body"_s, u"Words"_s);
    click(second);
    QCOMPARE(m_session->item(first).body.plain(Language()), u"Words"_s);
    QVERIFY(find<StoryEdit>(u"body"_s)->story().isEmpty());
    QVERIFY(m_session->item(second).body.blocks.isEmpty());
}

void TestLibraryPlace::languageOfTheSession_isTheOneEdited()
{
    const ItemId item = m_session->addItem(u"First"_s);
    click(item);
    QTest::mouseClick(find<Chip>(u"language-fr"_s), Qt::LeftButton);
    QCOMPARE((*m_session)->language(), language(u"fr"_s));
    QVERIFY(find<StoryEdit>(u"title"_s)->story().isEmpty());
    type(u"title"_s, u"Premier"_s);
    QTRY_COMPARE(m_session->item(item).title.plain(language(u"fr"_s)), u"Premier"_s);
    QCOMPARE(m_session->item(item).title.blocks.size(), 1);
}

void TestLibraryPlace::articlesAndTags_stayUntilTheyCanBeSaved()
{
    const ItemId other = m_session->addItem(u"Locks"_s), item = m_session->addItem(u"Ferries"_s);
    click(item);
    m_session->refuseToWrite(true);
    for (const auto &[name, words] : {std::pair(u"articles"_s, QStringList{u"21"_s, u"4"_s}), std::pair(u"tags"_s, QStringList{u"Dry land"_s, u"Water"_s})}) {
        auto *edit = find<TokenEdit>(name);
        for (const QString &word : words) {
            QTest::keyClicks(&edit->field(), word);
            QTest::keyClick(&edit->field(), Qt::Key_Return);
        }
        QCOMPARE(edit->tokens().size(), 2);
    }
    QVERIFY(m_session->item(item).articles.isEmpty());
    (*m_session)->itemRequested(other);
    QCOMPARE(find<TokenEdit>(u"tags"_s)->tokens().size(), 0);
    (*m_session)->itemRequested(item);
    QCOMPARE(find<TokenEdit>(u"tags"_s)->tokens().size(), 2);
    m_session->refuseToWrite(false);
    QVERIFY((*m_session)->unsaved().tryAgain());
    QCOMPARE(m_session->item(item).articles, (QList{4, 21}));
    QCOMPARE(m_session->item(item).tags.size(), 2);
    QCOMPARE(find<TokenEdit>(u"tags"_s)->tokens(), QStringList({u"Dry land"_s, u"Water"_s}));
}

void TestLibraryPlace::articlesAndTags_areAddedAndTakenOff()
{
    const ItemId item = m_session->addItem(u"First"_s);
    click(item);
    QLineEdit &articles = find<TokenEdit>(u"articles"_s)->field();
    for (const QString &number : {u"21"_s, u"4"_s, u"4"_s}) {
        QTest::keyClicks(&articles, number);
        QTest::keyClick(&articles, Qt::Key_Return);
    }
    QCOMPARE(m_session->item(item).articles, (QList{4, 21}));
    QTest::mouseClick(find<TokenEdit>(u"articles"_s)->findChildren<Chip *>().last(), Qt::LeftButton);
    QCOMPARE(m_session->item(item).articles, QList{4});

    QLineEdit &tags = find<TokenEdit>(u"tags"_s)->field();
    QTest::keyClicks(&tags, u"  Dry   land "_s);
    QTest::keyClick(&tags, Qt::Key_Return);
    QCOMPARE(m_session->item(item).tags.size(), 1);
    QCOMPARE(m_session->item(item).tags.first().name.plain(Language()), u"Dry land"_s);
    QVERIFY(tags.text().isEmpty());
}

// Whoever makes another highlight by its key has finished the word, too.
void TestLibraryPlace::typedTag_staysWithItsHighlight()
{
    const ItemId first = m_session->addItem(u"First"_s), second = m_session->addItem(u"Second"_s);
    auto *editor = m_place->findChild<ItemEditor *>();
    editor->show(first);
    QTest::keyClicks(&find<TokenEdit>(u"tags"_s)->field(), u"zztag"_s);
    QTest::keyClicks(&find<TokenEdit>(u"articles"_s)->field(), u"7"_s);
    editor->show(second);
    QCOMPARE(m_session->item(first).tags.size(), 1);
    QCOMPARE(m_session->item(first).articles, QList{7});
    QVERIFY(m_session->item(second).tags.isEmpty() && m_session->item(second).articles.isEmpty());
    QVERIFY(find<TokenEdit>(u"tags"_s)->field().text().isEmpty());
}

// A tip that was open closes while one types.
void TestLibraryPlace::tag_isNotCutByATip()
{
    const ItemId item = m_session->addItem(u"First"_s);
    m_place->findChild<ItemEditor *>()->show(item);
    QLineEdit &tags = find<TokenEdit>(u"tags"_s)->field();
    QTest::keyClicks(&tags, u"half"_s);
    QToolTip::showText(tags.mapToGlobal(QPoint()), u"A tip"_s, &tags);
    QTRY_VERIFY(QToolTip::isVisible());
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    QCOMPARE(tags.text(), u"half"_s);
    (*m_session)->undo(); // but whoever takes something back has finished it
    QVERIFY(tags.text().isEmpty());
    QVERIFY(m_session->item(item).tags.isEmpty());
    (*m_session)->redo();
    QCOMPARE(m_session->item(item).tags.size(), 1);
}

void TestLibraryPlace::tag_isCompleted()
{
    const ItemId first = m_session->addItem(u"First"_s), second = m_session->addItem(u"Second"_s);
    auto *editor = m_place->findChild<ItemEditor *>();
    QVERIFY((*m_session)->editor().setTags(first, {u"Zealand"_s}, Language()));
    editor->show(second);
    QLineEdit &tags = find<TokenEdit>(u"tags"_s)->field();
    tags.setFocus();
    QTest::keyClicks(&tags, u"Ze"_s);
    QWidget *words = tags.completer()->popup();
    QTRY_VERIFY(words->isVisible());
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    if (!tags.text().isEmpty())
        QTest::keyClick(&tags, Qt::Key_Return);
    QTRY_COMPARE(m_session->item(second).tags.size(), 1);
    QCOMPARE(m_session->item(second).tags.first().name.plain(Language()), u"Zealand"_s);
}

void TestLibraryPlace::dateAndPlace_areAdded()
{
    const ItemId item = m_session->addItem(u"First"_s);
    click(item);
    QTest::mouseClick(find<QPushButton>(u"addEvent"_s), Qt::LeftButton);
    QCOMPARE(m_session->item(item).events.size(), 1);
    QVERIFY(!m_session->item(item).events.first().when);
    QTest::mouseClick(find<QPushButton>(u"addDate"_s), Qt::LeftButton);
    QTRY_VERIFY(m_session->item(item).events.first().when);
    type(u"place"_s, u"Riverton"_s);
    QTRY_COMPARE(m_session->item(item).events.first().place.plain(Language()), u"Riverton"_s);
}

void TestLibraryPlace::droppedPicture_joinsTheItem()
{
    const ItemId item = m_session->addItem(u"First"_s);
    click(item);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QMimeData data;
    data.setImageData(image);
    auto *editor = m_place->findChild<ItemEditor *>();
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(editor, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(editor, &drop);
    QCOMPARE(m_session->item(item).pictures.size(), 1);
    QCOMPARE(m_session->item(item).pictures.first().size, image.size());
    QTRY_VERIFY(find<QLabel>(u"altNudge"_s)->isVisible());
    type(u"alt"_s, u"A green field"_s);
    QVERIFY(!find<QLabel>(u"altNudge"_s)->isVisible());
    QTRY_COMPARE(m_session->item(item).pictures.first().alt.plain(Language()), u"A green field"_s);
}

void TestLibraryPlace::libraryOfAnother_isReadOnly()
{
    const ItemId item = m_session->addItem(u"First"_s);
    auto library = Library::open((*m_session)->library().file(), Library::Mode::ReadOnly);
    QVERIFY(bool(library));
    Session reader(*std::move(library));
    m_place = std::make_unique<LibraryPlace>(reader);
    m_place->show();
    m_place->showItem(item);
    QVERIFY(find<QLabel>(u"notice"_s)->isVisible());
    QVERIFY(find<StoryEdit>(u"title"_s)->isReadOnly());
    QVERIFY(!find<QPushButton>(u"newHighlight"_s)->isEnabled());
    m_place.reset();
}

void TestLibraryPlace::table_isRememberedAndSharesTheSelection()
{
    const ItemId item = m_session->addItem(u"First"_s);
    click(item);
    QTest::mouseClick(find<Chip>(u"asTable"_s), Qt::LeftButton);
    auto *table = find<ItemTableView>(u"itemTable"_s);
    QVERIFY(table->isVisible());
    QVERIFY(!find<ItemListView>(u"itemList"_s)->isVisible());
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->model()->index(0, ItemListModel::TitleColumn).data().toString(), u"First"_s);
    LibraryPlace again(**m_session);
    again.show();
    QVERIFY(again.findChild<ItemTableView *>(u"itemTable"_s)->isVisible());
}

void TestLibraryPlace::columnName_sortsAndSortsBackwards()
{
    for (const QString &title : {u"Beech"_s, u"Cedar"_s, u"Ash"_s})
        m_session->addItem(title);
    QTest::mouseClick(find<Chip>(u"asTable"_s), Qt::LeftButton);
    QHeaderView *head = find<ItemTableView>(u"itemTable"_s)->horizontalHeader();
    const auto first = [this] { return list().index(0).data().toString(); };
    const QPoint name(head->sectionViewportPosition(ItemListModel::TitleColumn) + 20, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(first(), u"Ash"_s);
    QCOMPARE(head->sortIndicatorOrder(), Qt::AscendingOrder);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(first(), u"Cedar"_s);
    QCOMPARE(head->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestLibraryPlace::severalSelected_goToTheTrashInOneStep()
{
    for (const QString &title : {u"Beech"_s, u"Cedar"_s, u"Ash"_s})
        m_session->addItem(title);
    auto *view = find<ItemListView>(u"itemList"_s);
    view->setFocus();
    QVERIFY(!find<QPushButton>(u"trashSelected"_s)->isVisible());
    QTest::keySequence(view, QKeySequence::SelectAll);
    QVERIFY(find<QLabel>(u"selectedCount"_s)->text().contains(u'3'));
    QTest::mouseClick(find<QPushButton>(u"trashSelected"_s), Qt::LeftButton);
    QCOMPARE(list().total(), 0);
    QVERIFY(!find<QPushButton>(u"trashSelected"_s)->isVisible());
    QVERIFY(bool((*m_session)->editor().undo()));
    QCOMPARE(list().total(), 3);
}

void TestLibraryPlace::severalSelected_arePlacedInOneStep()
{
    m_session->addItem(u"Beech"_s);
    m_session->addItem(u"Ash"_s);
    const auto issue = (*m_session)->editor().createIssue(Quarter::of(QDate(2017, 10, 1)), Language());
    QVERIFY(bool(issue));
    QVERIFY(bool((*m_session)->editor().addSection(*issue, SectionKind::Highlights, {})));
    (*m_session)->chooseIssue(*issue);
    auto *view = find<ItemListView>(u"itemList"_s);
    view->selectAll();
    QMenu *menu = find<QPushButton>(u"placeSelected"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QAction *last = menu->actions().last();
    const qsizetype before = (*m_session)->issue()->sections.last().placements.size();
    last->trigger();
    QCOMPARE((*m_session)->issue()->sections.last().placements.size(), before + 2);
    QVERIFY(bool((*m_session)->editor().undo()));
    QCOMPARE((*m_session)->issue()->sections.last().placements.size(), before);
}

QTEST_MAIN(TestLibraryPlace)
#include "tst_libraryplace.moc"
