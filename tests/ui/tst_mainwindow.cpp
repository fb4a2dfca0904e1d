// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "base/interfacelanguage.h"
#include "issue/glossary.h"
#include "ui/testsession.h"
#include "ui/compose/composeplace.h"
#include "ui/compose/outlinemodel.h"
#include "ui/compose/outlineview.h"
#include "ui/glossary/glossarywindow.h"
#include "ui/library/itemeditor.h"
#include "ui/library/tokenedit.h"
#include "ui/text/fieldedit.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void start_offersTheSampleAndAnEmptyLibrary();
    void sample_opensWithItsIssue();
    void places_areChosenByKey();
    void rows_areMovedByKey();
    void lastRow_goesOnIntoTheNextSection();
    void row_movesToTheNextSectionByKey();
    void delete_takesARowOutOfTheIssueOnly();
    void undo_isNamedAndTakesBack();
    void presentation_isChangedByKey();
    void masthead_isEditedInPlace();
    void interfaceLanguage_changesWhileRunning();
    void everyControl_hasAName();
    void window_fitsASmallScreen();
    void anotherLibrary_comesBehindWhatIsBeingTyped();
    void unreadableFile_saysSoAndChangesNothing();

private:
    std::unique_ptr<MainWindow> sampleWindow();

    QTemporaryDir m_folder;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    installInterfaceLanguage(u"en"_s);
}

void TestMainWindow::init()
{
    QSettings().clear();
}

std::unique_ptr<MainWindow> TestMainWindow::sampleWindow()
{
    static int count = 0;
    const QString file = m_folder.filePath(u"%1.quarterly"_s.arg(++count));
    if (!QFile::copy(sampleFile(), file))
        qFatal("no sample");
    auto window = std::make_unique<MainWindow>();
    window->openFile(file);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not come up");
    return window;
}

namespace {

OutlineView &outlineOf(MainWindow &window)
{
    return *window.findChild<OutlineView *>(u"outline"_s);
}

// Chooses the placement with the issue's n-th section and m-th place.
QModelIndex choose(MainWindow &window, int section, int row)
{
    OutlineView &outline = outlineOf(window);
    const QAbstractItemModel *model = outline.model();
    const QModelIndex index = model->index(row, 0, model->index(section, 0));
    outline.setCurrentIndex(index);
    outline.setFocus(); // keys are heard by what has it
    return index;
}

Session &sessionOf(MainWindow &window)
{
    return window.workspace()->session();
}

// Has words of its own, or is a part of something that has.
bool speaks(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isPart = widget.inherits("QScrollArea") || widget.objectName().startsWith(u"qt_"_s)
        || (widget.parentWidget() && !widget.parentWidget()->accessibleName().isEmpty());
    const bool isText = widget.inherits("QLabel"); // can have the focus only to be copied from
    return isPart || isText || !widget.accessibleName().isEmpty() || (button && !button->text().isEmpty());
}

const Section &sectionOf(MainWindow &window, int section)
{
    return sessionOf(window).issue()->sections[section];
}

} // namespace

void TestMainWindow::start_offersTheSampleAndAnEmptyLibrary()
{
    MainWindow window;
    window.show();
    QVERIFY(!window.workspace());
    QVERIFY(window.findChild<QAbstractButton *>(u"openSample"_s)->isVisible());
    QVERIFY(window.findChild<QAbstractButton *>(u"startEmpty"_s)->isVisible());
}

void TestMainWindow::sample_opensWithItsIssue()
{
    const auto window = sampleWindow();
    QVERIFY(window->workspace());
    QVERIFY(sessionOf(*window).issue());
    QCOMPARE(sessionOf(*window).issue()->quarter, *Quarter::create(2017, 4));
    QCOMPARE(outlineOf(*window).model()->rowCount(), int(sessionOf(*window).issue()->sections.size()));
}

void TestMainWindow::places_areChosenByKey()
{
    const auto window = sampleWindow();
    for (const Place place : {Place::Library, Place::Translate, Place::Publish, Place::Compose}) {
        QTest::keyClick(window.get(), Qt::Key(Qt::Key_1 + int(place)), Qt::ControlModifier);
        QCOMPARE(window->workspace()->place(), place);
    }
}

void TestMainWindow::rows_areMovedByKey()
{
    const auto window = sampleWindow();
    choose(*window, 1, 0);
    const PlacementId first = sectionOf(*window, 1).placements[0].id;
    const PlacementId second = sectionOf(*window, 1).placements[1].id;
    QTest::keyClick(&outlineOf(*window), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(sectionOf(*window, 1).placements[0].id, second);
    QCOMPARE(sectionOf(*window, 1).placements[1].id, first);
    QCOMPARE(outlineOf(*window).currentIndex().row(), 1); // still the same row
    QTest::keyClick(&outlineOf(*window), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sectionOf(*window, 1).placements[0].id, first);
    QVERIFY(window->findChild<QLabel *>(u"message"_s)->text().contains(u"1"_s)); // said aloud
}

void TestMainWindow::lastRow_goesOnIntoTheNextSection()
{
    const auto window = sampleWindow();
    const int last = int(sectionOf(*window, 1).placements.size()) - 1;
    const PlacementId id = sectionOf(*window, 1).placements[last].id;
    choose(*window, 1, last);
    QTest::keyClick(&outlineOf(*window), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(sectionOf(*window, 2).placements[0].id, id);
    QCOMPARE(sessionOf(*window).placement(), id);
}

void TestMainWindow::row_movesToTheNextSectionByKey()
{
    const auto window = sampleWindow();
    const PlacementId id = sectionOf(*window, 1).placements[0].id;
    choose(*window, 1, 0);
    QTest::keyClick(&outlineOf(*window), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(sectionOf(*window, 2).placements[0].id, id);
    QCOMPARE(sessionOf(*window).placement(), id);
    QTest::keyClick(&outlineOf(*window), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(sectionOf(*window, 1).placements.last().id, id);
}

void TestMainWindow::delete_takesARowOutOfTheIssueOnly()
{
    const auto window = sampleWindow();
    const ItemId item = sectionOf(*window, 1).placements[0].item.id;
    const auto count = sectionOf(*window, 1).placements.size();
    choose(*window, 1, 0);
    QTest::keyClick(&outlineOf(*window), Qt::Key_Delete);
    QCOMPARE(sectionOf(*window, 1).placements.size(), count - 1);
    const auto row = sessionOf(*window).library().row<ItemRow>(item.toString());
    QVERIFY(row && row->trashed.isEmpty());
}

void TestMainWindow::undo_isNamedAndTakesBack()
{
    const auto window = sampleWindow();
    const QAction *undo = window->workspace()->undo();
    QVERIFY(!undo->isEnabled());
    const auto count = sectionOf(*window, 1).placements.size();
    choose(*window, 1, 0);
    QTest::keyClick(&outlineOf(*window), Qt::Key_Delete);
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(sessionOf(*window).editor().undoName()));
    window->workspace()->undo()->trigger();
    QCOMPARE(sectionOf(*window, 1).placements.size(), count);
    QVERIFY(window->workspace()->redo()->isEnabled());
}

void TestMainWindow::presentation_isChangedByKey()
{
    const auto window = sampleWindow();
    choose(*window, 1, 0);
    QTest::keyClick(&outlineOf(*window), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(sectionOf(*window, 1).placements[0].presentation, Presentation::Brief);
    QTest::keyClick(&outlineOf(*window), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(sectionOf(*window, 1).placements[0].presentation, Presentation::Headline);
    QTest::keyClick(&outlineOf(*window), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(sectionOf(*window, 1).placements[0].presentation, Presentation::Full);
}

void TestMainWindow::masthead_isEditedInPlace()
{
    const auto window = sampleWindow();
    QTest::mouseClick(window->findChild<QAbstractButton *>(u"editMasthead"_s), Qt::LeftButton);
    auto *edit = window->findChild<QLineEdit *>(u"mastheadfr"_s);
    QVERIFY(edit && edit->isVisible());
    edit->setText(u"Lettre"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(sessionOf(*window).issue()->masthead.plain(language(u"fr"_s)), u"Lettre"_s);
}

void TestMainWindow::interfaceLanguage_changesWhileRunning()
{
    const auto window = sampleWindow();
    const auto *publish = window->findChild<QAbstractButton *>(u"publish"_s);
    const QString english = publish->text();
    window->speak(u"fr"_s);
    QCoreApplication::sendPostedEvents();
    const QString french = publish->text();
    window->speak(u"en"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(publish->text(), english);
    QVERIFY2(french != english, qPrintable(french));
}

// What a screen reader would pass over in silence.
void TestMainWindow::everyControl_hasAName()
{
    const auto window = sampleWindow();
    QSet<QString> silent;
    for (const Place place : {Place::Library, Place::Compose, Place::Translate, Place::Publish}) {
        window->workspace()->showPlace(place);
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !speaks(*widget))
                silent << u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        }
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.values().join(u", "_s)));
}

void TestMainWindow::window_fitsASmallScreen()
{
    const auto window = sampleWindow();
    for (const Place place : {Place::Library, Place::Compose, Place::Translate, Place::Publish}) {
        window->workspace()->showPlace(place);
        const QSize least = window->minimumSizeHint();
        QVERIFY2(least.width() <= 1280 && least.height() <= 720,
                 qPrintable(u"%1: %2 × %3"_s.arg(int(place)).arg(least.width()).arg(least.height())));
    }
}

// A second start hands its file over in the midst of a word.
void TestMainWindow::anotherLibrary_comesBehindWhatIsBeingTyped()
{
    const auto window = sampleWindow();
    const QString file = sessionOf(*window).library().file();
    window->workspace()->showPlace(Place::Library);
    window->workspace()->newHighlight();
    const ItemId item = window->findChild<ItemEditor *>()->item();
    QTest::keyClicks(window->findChild<FieldEdit *>(u"title"_s), u"quick"_s);
    QTest::keyClicks(&window->findChild<TokenEdit *>(u"tags"_s)->field(), u"tag"_s);
    QTest::keyClicks(window->findChild<FieldEdit *>(u"body"_s), u"words"_s);
    window->workspace()->showGlossary();
    auto *glossary = window->findChild<GlossaryWindow *>();
    QVERIFY(QTest::qWaitForWindowActive(glossary));
    auto *table = glossary->findChild<QTableView *>(u"terms"_s);
    table->edit(table->model()->index(0, 1));
    auto *cell = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    QTest::keyClicks(cell, u"quickly"_s);
    window->comeForward(m_folder.filePath(u"handed over.quarterly"_s));
    QTRY_VERIFY(!QFileInfo::exists(file + u".lock"_s)); // the one before is closed
    const auto library = Library::open(file, Library::Mode::ReadOnly);
    QVERIFY(library);
    const Item kept = loadItem(**library, item).value_or(Item());
    QCOMPARE(kept.title.plain(Language()), u"quick"_s);
    QCOMPARE(kept.body.plain(Language()), u"words"_s);
    QCOMPARE(kept.tags.size(), 1);
    const auto terms = quarterly::glossary(**library);
    QVERIFY(terms && std::ranges::any_of(*terms, [](const Term &term) { return term.words.value(language(u"fr"_s)).contains(u"quickly"_s); }));
}

void TestMainWindow::unreadableFile_saysSoAndChangesNothing()
{
    const auto window = sampleWindow();
    const QString file = m_folder.filePath(u"foreign.quarterly"_s);
    QFile foreign(file);
    QVERIFY(foreign.open(QFile::WriteOnly) && foreign.write("not a library") > 0);
    foreign.close();
    const Workspace *before = window->workspace();
    window->openFile(file);
    QCOMPARE(window->workspace(), before);
    QVERIFY(!window->findChild<QLabel *>(u"message"_s)->text().isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
