// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/outlineview.h"

#include "ui/compose/dropwords.h"
#include "ui/compose/outlinemodel.h"
#include "ui/library/itemlistmodel.h"
#include "ui/messagelabel.h"
#include "ui/testsession.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// The outline of an issue with the sections "One" (a b c), "Two" (d e) and "Three", and a highlight x in none.
class Shown
{
public:
    Shown()
    {
        IssueEditor &editor = session->editor();
        const auto issue = editor.createIssue(*Quarter::create(2017, 4), Language());
        for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s})
            sections << *editor.addSection(*issue, SectionKind::Highlights, {{Language(), title}});
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            placements[title] = editor.placeItems({session.addItem(title)}, sections[title < u"d"_s ? 0 : 1])->first();
        x = session.addItem(u"x"_s);
        session->chooseIssue(*issue);
        model = std::make_unique<OutlineModel>(*session);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        view = std::make_unique<OutlineView>(*session, *model);
        view->resize(480, 700);
        view->show();
        if (!QTest::qWaitForWindowActive(view.get()))
            qFatal("the outline does not come up");
        view->setFocus();
        start = text();
    }

    QString text() const
    {
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex section = model->index(row, 0);
            QString titles;
            for (int i = 0; i < model->rowCount(section); ++i)
                titles += model->index(i, 0, section).data().toString();
            lines << section.data().toString() + u' ' + titles;
        }
        return lines.join(u", "_s);
    }
    QString selected() const
    {
        QString titles;
        for (const PlacementId placement : view->chosenPlacements())
            titles += model->indexOf(placement).data().toString();
        return titles;
    }
    void select(const QString &titles)
    {
        view->setCurrentIndex(model->indexOf(placements[titles.left(1)]));
        QList<PlacementId> all;
        for (const QChar title : titles)
            all << placements[QString(title)];
        view->select(all);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.get(), key, modifiers); }

    TestSession session;
    QList<SectionId> sections;
    QMap<QString, PlacementId> placements;
    ItemId x;
    QString start;
    std::unique_ptr<OutlineModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<OutlineView> view;
};

} // namespace

class TestOutlineView : public QObject
{
    Q_OBJECT

private slots:
    void selectedRows_moveAsOneBlock_data();
    void selectedRows_moveAsOneBlock();
    void moveOfSeveral_isOneStepAndKeepsTheSelection();
    void shiftRange_isMovedByTheRealKeys();
    void firstBlock_staysWhenMovedUp();
    void deletedRows_comeBackSelected();
    void deletedRows_leaveTheirNeighbourChosen();
    void presentation_isThatOfAllSelected();
    void rowsOfAFoldedSection_areNotTouched();
    void removedSection_saysWhatIsInTheLibraryAgain();
    void placementChosenOnThePage_opensItsFoldedSection();
    void section_movesByKey();
    void sectionTitle_isRenamedInEveryLanguage();
    void escapeWhileRenaming_changesNothing();
    void moves_areSaidWithTheirPlace();
    void message_isANotificationToScreenReaders();
    void drop_saysMoveOrAdd();
};

void TestOutlineView::selectedRows_moveAsOneBlock_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("section");
    QTest::addColumn<QString>("after");
    QTest::newRow("down") << u"ab"_s << int(Qt::Key_Down) << false << u"One cab, Two de, Three "_s;
    QTest::newRow("up") << u"bc"_s << int(Qt::Key_Up) << false << u"One bca, Two de, Three "_s;
    QTest::newRow("on into the next section") << u"bc"_s << int(Qt::Key_Down) << false << u"One a, Two bcde, Three "_s;
    QTest::newRow("back into the one before") << u"de"_s << int(Qt::Key_Up) << false << u"One abcde, Two , Three "_s;
    QTest::newRow("apart") << u"ac"_s << int(Qt::Key_Down) << false << u"One b, Two acde, Three "_s;
    QTest::newRow("of two sections") << u"ce"_s << int(Qt::Key_Down) << false << u"One ab, Two d, Three ce"_s;
    QTest::newRow("to the section below") << u"ab"_s << int(Qt::Key_Down) << true << u"One c, Two abde, Three "_s;
    QTest::newRow("to the section above") << u"de"_s << int(Qt::Key_Up) << true << u"One abcde, Two , Three "_s;
}

void TestOutlineView::selectedRows_moveAsOneBlock()
{
    QFETCH(QString, selected);
    QFETCH(int, key);
    QFETCH(bool, section);
    QFETCH(QString, after);
    Shown shown;
    shown.select(selected);
    shown.press(Qt::Key(key), section ? Qt::AltModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::AltModifier));
    QCOMPARE(shown.text(), after);
    QCOMPARE(shown.selected(), selected);
}

void TestOutlineView::moveOfSeveral_isOneStepAndKeepsTheSelection()
{
    Shown shown;
    IssueEditor &editor = shown.session->editor();
    shown.select(u"bc"_s);
    shown.press(Qt::Key_Down, Qt::AltModifier);
    shown.select(u"e"_s); // something else is looked at meanwhile
    QVERIFY(editor.undoName().contains(u"2"_s) && bool(editor.undo()));
    QCOMPARE(shown.text(), shown.start);
    QCOMPARE(shown.selected(), u"bc"_s);
    shown.select(u"e"_s);
    QVERIFY(bool(editor.redo()));
    QCOMPARE(shown.selected(), u"bc"_s);
}

void TestOutlineView::shiftRange_isMovedByTheRealKeys()
{
    Shown shown;
    shown.select(u"a"_s);
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.selected(), u"ab"_s);
    shown.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.text(), u"One cab, Two de, Three "_s);
}

void TestOutlineView::firstBlock_staysWhenMovedUp()
{
    Shown shown;
    const QString before = shown.session->editor().undoName();
    shown.select(u"ab"_s);
    shown.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.text(), shown.start);
    QCOMPARE(shown.session->editor().undoName(), before);
}

void TestOutlineView::deletedRows_comeBackSelected()
{
    Shown shown;
    shown.select(u"ac"_s);
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.text(), u"One b, Two de, Three "_s);
    QVERIFY(bool(shown.session->editor().undo()));
    QCOMPARE(shown.text(), shown.start);
    QCOMPARE(shown.selected(), u"ac"_s);
}

void TestOutlineView::deletedRows_leaveTheirNeighbourChosen()
{
    Shown shown;
    shown.select(u"b"_s);
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.selected(), u"c"_s);
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.selected(), u"a"_s);
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.view->currentIndex(), shown.model->indexOf(shown.sections[0]));
    QCOMPARE(shown.text(), u"One , Two de, Three "_s);
}

void TestOutlineView::presentation_isThatOfAllSelected()
{
    Shown shown;
    shown.select(u"ad"_s);
    shown.press(Qt::Key_2, Qt::AltModifier);
    const auto presentation = [&](const QString &title) {
        return shown.session->issue()->placement(shown.placements[title])->presentation;
    };
    QCOMPARE(presentation(u"a"_s), Presentation::Brief);
    QCOMPARE(presentation(u"d"_s), Presentation::Brief);
    QCOMPARE(presentation(u"b"_s), Presentation::Full);
    QVERIFY(bool(shown.session->editor().undo()));
    QCOMPARE(presentation(u"a"_s), Presentation::Full);
    QCOMPARE(presentation(u"d"_s), Presentation::Full);
    QCOMPARE(shown.selected(), u"ad"_s);
}

void TestOutlineView::rowsOfAFoldedSection_areNotTouched()
{
    Shown shown;
    shown.select(u"cd"_s);
    shown.view->collapse(shown.model->indexOf(shown.sections[1]));
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.text(), u"One ab, Two de, Three "_s);
}

void TestOutlineView::removedSection_saysWhatIsInTheLibraryAgain()
{
    Shown shown;
    QSignalSpy told(&*shown.session, &Session::told);
    shown.view->setCurrentIndex(shown.model->indexOf(shown.sections[0]));
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.text(), u"Two de, Three "_s);
    QVERIFY2(told.last().first().toString().contains(u"3"_s), qPrintable(told.last().first().toString()));
    QVERIFY(bool(shown.session->editor().undo()));
    QCOMPARE(shown.text(), shown.start);
    QCOMPARE(shown.view->currentIndex(), shown.model->indexOf(shown.sections[0]));
}

void TestOutlineView::placementChosenOnThePage_opensItsFoldedSection()
{
    Shown shown;
    const QModelIndex section = shown.model->indexOf(shown.sections[1]);
    shown.view->collapse(section);
    shown.session->choosePlacement(shown.placements[u"e"_s]);
    QVERIFY(shown.view->isExpanded(section));
    QCOMPARE(shown.selected(), u"e"_s);
    QVERIFY(shown.view->viewport()->rect().intersects(shown.view->visualRect(shown.view->currentIndex())));
}

void TestOutlineView::section_movesByKey()
{
    Shown shown;
    shown.view->setCurrentIndex(shown.model->indexOf(shown.sections[0]));
    shown.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.text(), u"Two de, One abc, Three "_s);
    QCOMPARE(shown.view->currentIndex(), shown.model->indexOf(shown.sections[0]));
}

void TestOutlineView::sectionTitle_isRenamedInEveryLanguage()
{
    Shown shown;
    IssueEditor &editor = shown.session->editor();
    const auto title = [&](const QString &code) { return shown.session->issue()->section(shown.sections[0])->title.plain(language(code)); };
    shown.view->setCurrentIndex(shown.model->indexOf(shown.sections[0]));
    shown.press(Qt::Key_F2);
    auto *english = shown.view->findChild<QLineEdit *>(u"sectionTitleen"_s);
    auto *french = shown.view->findChild<QLineEdit *>(u"sectionTitlefr"_s);
    QVERIFY(english && french && english->hasFocus());
    QCOMPARE(english->text(), u"One"_s);
    english->setText(u"First"_s);
    QTest::keyClick(english, Qt::Key_Tab);
    QVERIFY(french->hasFocus());
    QTest::keyClicks(french, u"Un"_s);
    QTest::keyClick(french, Qt::Key_Return);
    QTRY_COMPARE(title(u"en"_s), u"First"_s);
    QCOMPARE(title(u"fr"_s), u"Un"_s);
    QVERIFY(bool(editor.undo())); // both at once
    QCOMPARE(title(u"en"_s), u"One"_s);
    QCOMPARE(title(u"fr"_s), QString());
}

void TestOutlineView::escapeWhileRenaming_changesNothing()
{
    Shown shown;
    const QString before = shown.session->editor().undoName();
    shown.view->setCurrentIndex(shown.model->indexOf(shown.sections[0]));
    shown.press(Qt::Key_F2);
    auto *english = shown.view->findChild<QLineEdit *>(u"sectionTitleen"_s);
    QVERIFY(english);
    QTest::keyClicks(english, u"Other"_s);
    QTest::keyClick(english, Qt::Key_Escape);
    QTRY_VERIFY(!shown.view->findChild<QLineEdit *>(u"sectionTitleen"_s));
    QCOMPARE(shown.text(), shown.start);
    QCOMPARE(shown.session->editor().undoName(), before);
}

void TestOutlineView::moves_areSaidWithTheirPlace()
{
    Shown shown;
    QSignalSpy told(&*shown.session, &Session::told);
    shown.select(u"a"_s);
    shown.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(told.last().first().toString(), u"“a” is now 2 of 3 in One"_s);
    shown.select(u"ac"_s);
    shown.press(Qt::Key_Down, Qt::AltModifier);
    const QString words = told.last().first().toString();
    for (const QString &part : {u"2"_s, u"1"_s, u"4"_s, u"Two"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
}

void TestOutlineView::message_isANotificationToScreenReaders()
{
    MessageLabel label;
    label.say(u"“a” is now 2 of 3"_s);
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&label);
    QVERIFY(told);
    QCOMPARE(told->role(), QAccessible::Notification);
    QCOMPARE(told->text(QAccessible::Name), u"“a” is now 2 of 3"_s);
}

void TestOutlineView::drop_saysMoveOrAdd()
{
    Shown shown;
    const auto words = [&](const QMimeData &data, int section) { return dropWords(data, shown.sections[section], *shown.session); };
    const std::unique_ptr<QMimeData> moved(shown.model->mimeData({shown.model->indexOf(shown.placements[u"a"_s])}));
    QVERIFY(words(*moved, 0).startsWith(u"Move"_s) && !words(*moved, 0).contains(u"One"_s));
    QVERIFY(words(*moved, 1).startsWith(u"Move"_s) && words(*moved, 1).contains(u"Two"_s));
    const ItemId present = shown.session->issue()->placement(shown.placements[u"a"_s])->item.id;
    const auto ofItems = [](const QList<ItemId> &items) {
        auto data = std::make_unique<QMimeData>();
        QByteArray lines;
        for (const ItemId item : items)
            lines += item.toString().toLatin1() + '\n';
        data->setData(ItemListModel::mimeType, lines);
        return data;
    };
    QVERIFY(words(*ofItems({shown.x}), 1).startsWith(u"Add"_s));
    QVERIFY(words(*ofItems({present}), 1).contains(u"move"_s));
    const QString both = words(*ofItems({shown.x, present}), 1);
    QVERIFY2(both.startsWith(u"Add"_s) && both.contains(u"move 1"_s), qPrintable(both));
}

QTEST_MAIN(TestOutlineView)
#include "tst_outlineview.moc"
