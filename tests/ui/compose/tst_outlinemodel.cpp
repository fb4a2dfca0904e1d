// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/outlinemodel.h"

#include "ui/testsession.h"
#include "ui/library/itemlistmodel.h"
#include "ui/recovery/unsavededits.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

// An issue with the sections "One" (a b c) and "Two" (d), and a highlight x that no section holds yet.
class Outline
{
public:
    Outline()
    {
        IssueEditor &editor = session->editor();
        const auto issue = editor.createIssue(*Quarter::create(2017, 4), Language());
        one = *editor.addSection(*issue, SectionKind::Highlights, {{Language(), u"One"_s}});
        two = *editor.addSection(*issue, SectionKind::Publications, {{Language(), u"Two"_s}});
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
            placements[title] = editor.placeItems({session.addItem(title)}, one)->first();
        placements[u"d"_s] = editor.placeItems({session.addItem(u"d"_s)}, two)->first();
        x = session.addItem(u"x"_s);
        session->chooseIssue(*issue);
        model = std::make_unique<OutlineModel>(*session);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    // "One: a b c, Two: d"
    QString text() const
    {
        QStringList sections;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex section = model->index(row, 0);
            QStringList titles;
            for (int i = 0; i < model->rowCount(section); ++i)
                titles << model->index(i, 0, section).data().toString();
            sections << (section.data().toString() + u": "_s + titles.join(u' ')).trimmed();
        }
        return sections.join(u", "_s);
    }
    QModelIndex section(const QString &title) const { return model->indexOf(title == u"One"_s ? one : two); }
    QModelIndex index(const QString &title) const { return model->indexOf(placements[title]); }

    // A drag of the named rows: placements, or one section.
    std::unique_ptr<QMimeData> dragOf(const QString &names) const
    {
        QModelIndexList indexes;
        for (const QString &name : names.split(u' '))
            indexes << (name.size() > 1 ? section(name) : index(name));
        return std::unique_ptr<QMimeData>(model->mimeData(indexes));
    }
    std::unique_ptr<QMimeData> dragOfItems(const QList<ItemId> &items) const
    {
        QStringList lines;
        for (const ItemId item : items)
            lines << item.toString();
        auto data = std::make_unique<QMimeData>();
        data->setData(ItemListModel::mimeType, lines.join(u'\n').toLatin1());
        return data;
    }

    TestSession session;
    SectionId one, two;
    QMap<QString, PlacementId> placements;
    ItemId x;
    std::unique_ptr<OutlineModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestOutlineModel : public QObject
{
    Q_OBJECT

private slots:
    void placements_areDroppedBetweenOthers_data();
    void placements_areDroppedBetweenOthers();
    void sections_areDroppedBetweenOthers_data();
    void sections_areDroppedBetweenOthers();
    void highlights_areDroppedFromTheLibrary_data();
    void highlights_areDroppedFromTheLibrary();
    void droppedHighlight_isChosen();
    void highlightOfTheIssue_isMovedNotDoubled();
    void foreignData_isRefused();
    void dropOntoAPlacement_isRefused();
    void sectionInsideASection_isRefused();
    void placementOfAnotherIssue_isRefused();
    void movedRow_keepsItsIndex_data();
    void movedRow_keepsItsIndex();
    void undo_bringsARemovedPlacementBack();
    void presentation_isChangedThroughTheModel();
    void title_isWrittenInTheLanguageOnScreen();
    void title_staysOnScreenUntilItCanBeSaved();
    void anotherLanguage_changesTitlesInPlace();
    void anotherIssue_replacesAllRows();
};

void TestOutlineModel::placements_areDroppedBetweenOthers_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down past a neighbour") << u"a"_s << u"One"_s << 2 << u"One: b a c, Two: d"_s;
    QTest::newRow("down to the end") << u"a"_s << u"One"_s << 3 << u"One: b c a, Two: d"_s;
    QTest::newRow("up to the top") << u"c"_s << u"One"_s << 0 << u"One: c a b, Two: d"_s;
    QTest::newRow("up past a neighbour") << u"c"_s << u"One"_s << 1 << u"One: a c b, Two: d"_s;
    QTest::newRow("above itself") << u"b"_s << u"One"_s << 1 << u"One: a b c, Two: d"_s;
    QTest::newRow("below itself") << u"b"_s << u"One"_s << 2 << u"One: a b c, Two: d"_s;
    QTest::newRow("onto a section's title") << u"a"_s << u"One"_s << -1 << u"One: b c a, Two: d"_s;
    QTest::newRow("into another section") << u"b"_s << u"Two"_s << 0 << u"One: a c, Two: b d"_s;
    QTest::newRow("after all of another") << u"b"_s << u"Two"_s << 1 << u"One: a c, Two: d b"_s;
    QTest::newRow("back up into the first") << u"d"_s << u"One"_s << 1 << u"One: a d b c, Two:"_s;
    QTest::newRow("two around the place") << u"a c"_s << u"One"_s << 2 << u"One: b a c, Two: d"_s;
    QTest::newRow("from two sections") << u"a d"_s << u"Two"_s << 1 << u"One: b c, Two: a d"_s;
}

void TestOutlineModel::placements_areDroppedBetweenOthers()
{
    QFETCH(QString, dragged);
    QFETCH(QString, section);
    QFETCH(int, row);
    QFETCH(QString, expected);
    Outline outline;
    QVERIFY(outline.model->dropMimeData(outline.dragOf(dragged).get(), Qt::MoveAction, row, 0, outline.section(section)));
    QCOMPARE(outline.text(), expected);
}

void TestOutlineModel::sections_areDroppedBetweenOthers_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first below the second") << u"One"_s << 2 << u"Two: d, One: a b c"_s;
    QTest::newRow("the second above the first") << u"Two"_s << 0 << u"Two: d, One: a b c"_s;
    QTest::newRow("below itself") << u"One"_s << 1 << u"One: a b c, Two: d"_s;
    QTest::newRow("above itself") << u"Two"_s << 1 << u"One: a b c, Two: d"_s;
}

void TestOutlineModel::sections_areDroppedBetweenOthers()
{
    QFETCH(QString, dragged);
    QFETCH(int, row);
    QFETCH(QString, expected);
    Outline outline;
    QVERIFY(outline.model->dropMimeData(outline.dragOf(dragged).get(), Qt::MoveAction, row, 0, {}));
    QCOMPARE(outline.text(), expected);
}

void TestOutlineModel::highlights_areDroppedFromTheLibrary_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("between two") << u"One"_s << 1 << u"One: a x b c, Two: d"_s;
    QTest::newRow("at the top") << u"Two"_s << 0 << u"One: a b c, Two: x d"_s;
    QTest::newRow("at the end") << u"Two"_s << 1 << u"One: a b c, Two: d x"_s;
    QTest::newRow("onto the title") << u"Two"_s << -1 << u"One: a b c, Two: d x"_s;
}

void TestOutlineModel::highlights_areDroppedFromTheLibrary()
{
    QFETCH(QString, section);
    QFETCH(int, row);
    QFETCH(QString, expected);
    Outline outline;
    const auto drag = outline.dragOfItems({outline.x});
    QVERIFY(outline.model->dropMimeData(drag.get(), Qt::CopyAction, row, 0, outline.section(section)));
    QCOMPARE(outline.text(), expected);
}

void TestOutlineModel::droppedHighlight_isChosen()
{
    Outline outline;
    const auto drag = outline.dragOfItems({outline.x});
    QVERIFY(outline.model->dropMimeData(drag.get(), Qt::CopyAction, 0, 0, outline.section(u"Two"_s)));
    const Placement *chosen = outline.session->issue()->placement(outline.session->placement());
    QVERIFY(chosen);
    QCOMPARE(chosen->item.id, outline.x);
}

void TestOutlineModel::highlightOfTheIssue_isMovedNotDoubled()
{
    Outline outline;
    const ItemId c = outline.session->issue()->placement(outline.placements[u"c"_s])->item.id;
    const auto drag = outline.dragOfItems({c, outline.x});
    QVERIFY(outline.model->dropMimeData(drag.get(), Qt::CopyAction, 1, 0, outline.section(u"One"_s)));
    QCOMPARE(outline.text(), u"One: a x c b, Two: d"_s);
    QVERIFY(outline.session->editor().undo()); // one edit
    QCOMPARE(outline.text(), u"One: a b c, Two: d"_s);
}

void TestOutlineModel::foreignData_isRefused()
{
    Outline outline;
    QMimeData text;
    text.setText(u"a b"_s);
    QVERIFY(!outline.model->dropMimeData(&text, Qt::CopyAction, 0, 0, outline.section(u"One"_s)));
    QMimeData garbage;
    garbage.setData(OutlineModel::placementsType, "not an id\n");
    QVERIFY(!outline.model->dropMimeData(&garbage, Qt::MoveAction, 0, 0, outline.section(u"One"_s)));
    QCOMPARE(outline.text(), u"One: a b c, Two: d"_s);
}

void TestOutlineModel::dropOntoAPlacement_isRefused()
{
    Outline outline;
    QVERIFY(!outline.model->dropMimeData(outline.dragOf(u"a"_s).get(), Qt::MoveAction, -1, 0, outline.index(u"b"_s)));
    QVERIFY(!(outline.model->flags(outline.index(u"b"_s)) & Qt::ItemIsDropEnabled));
}

void TestOutlineModel::sectionInsideASection_isRefused()
{
    Outline outline;
    const auto drag = outline.dragOf(u"Two"_s);
    QVERIFY(!outline.model->dropMimeData(drag.get(), Qt::MoveAction, 0, 0, outline.section(u"One"_s)));
}

void TestOutlineModel::placementOfAnotherIssue_isRefused()
{
    Outline outline, other;
    const auto drag = other.dragOf(u"a"_s);
    QVERIFY(!outline.model->dropMimeData(drag.get(), Qt::MoveAction, 0, 0, outline.section(u"One"_s)));
    QCOMPARE(outline.text(), u"One: a b c, Two: d"_s);
}

void TestOutlineModel::movedRow_keepsItsIndex_data()
{
    QTest::addColumn<QString>("section");
    QTest::newRow("within its section") << u"One"_s;
    QTest::newRow("into another") << u"Two"_s;
}

// Selection and folding hang on persistent indexes.
void TestOutlineModel::movedRow_keepsItsIndex()
{
    QFETCH(QString, section);
    Outline outline;
    const QPersistentModelIndex moved = outline.index(u"c"_s);
    QSignalSpy reset(outline.model.get(), &OutlineModel::modelReset);
    QVERIFY(outline.model->dropMimeData(outline.dragOf(u"c"_s).get(), Qt::MoveAction, 0, 0, outline.section(section)));
    QVERIFY(moved.isValid());
    QCOMPARE(moved.data().toString(), u"c"_s);
    QCOMPARE(moved.parent(), outline.section(section));
    QCOMPARE(moved.row(), 0);
    QCOMPARE(reset.size(), 0);
}

void TestOutlineModel::undo_bringsARemovedPlacementBack()
{
    Outline outline;
    IssueEditor &editor = outline.session->editor();
    QVERIFY(editor.removePlacements({outline.placements[u"b"_s]}));
    QCOMPARE(outline.text(), u"One: a c, Two: d"_s);
    QVERIFY(editor.undo());
    QCOMPARE(outline.text(), u"One: a b c, Two: d"_s);
}

void TestOutlineModel::presentation_isChangedThroughTheModel()
{
    Outline outline;
    const QModelIndex index = outline.index(u"b"_s);
    QVERIFY(outline.model->setData(index, int(Presentation::Brief), OutlineModel::PresentationRole));
    QCOMPARE(index.data(OutlineModel::PresentationRole).toInt(), int(Presentation::Brief));
    QVERIFY(!outline.section(u"One"_s).data(OutlineModel::PresentationRole).isValid());
}

void TestOutlineModel::title_isWrittenInTheLanguageOnScreen()
{
    Outline outline;
    const QModelIndex section = outline.section(u"One"_s);
    outline.session->chooseLanguage(language(u"fr"_s));
    QVERIFY(outline.model->setData(section, QVariantMap{{u"fr"_s, u"Actualités"_s}}, Qt::EditRole));
    QCOMPARE(section.data().toString(), u"Actualités"_s);
    outline.session->chooseLanguage(language(u"en"_s));
    QCOMPARE(section.data().toString(), u"One"_s);
}

void TestOutlineModel::title_staysOnScreenUntilItCanBeSaved()
{
    Outline outline;
    const QModelIndex section = outline.section(u"One"_s);
    const QVariantMap titles{{u"en"_s, u"First"_s}, {u"fr"_s, u"Un"_s}};
    outline.session.refuseToWrite(true);
    QVERIFY(!outline.model->setData(section, titles, Qt::EditRole));
    QVERIFY(!outline.session->unsaved().isEmpty());
    QCOMPARE(section.data().toString(), u"First"_s);
    QCOMPARE(section.data(Qt::EditRole).toMap(), titles);
    outline.session.refuseToWrite(false);
    QVERIFY(outline.session->unsaved().tryAgain());
    QCOMPARE(outline.session->issue()->section(outline.one)->title.plain(language(u"fr"_s)), u"Un"_s);
    QCOMPARE(section.data().toString(), u"First"_s);

    outline.session.refuseToWrite(true);
    QVERIFY(!outline.model->setData(section, QVariantMap{{u"en"_s, u"Other"_s}}, Qt::EditRole));
    QVERIFY(outline.model->setData(section, QVariantMap{{u"en"_s, u"First"_s}}, Qt::EditRole)); // as it is saved
    QVERIFY(outline.session->unsaved().isEmpty());
    QCOMPARE(section.data().toString(), u"First"_s);
}

void TestOutlineModel::anotherLanguage_changesTitlesInPlace()
{
    Outline outline;
    QSignalSpy changed(outline.model.get(), &OutlineModel::dataChanged);
    outline.session->chooseLanguage(language(u"es"_s));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(outline.text(), u"One: a b c, Two: d"_s); // no Spanish yet: the source's words
}

void TestOutlineModel::anotherIssue_replacesAllRows()
{
    Outline outline;
    const auto empty = outline.session->editor().createIssue(*Quarter::create(2018, 2), Language());
    QVERIFY(empty);
    outline.session->chooseIssue(*empty);
    QCOMPARE(outline.text(), QString());
    outline.session->chooseIssue({});
    QCOMPARE(outline.model->rowCount(), 0);
}

QTEST_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
