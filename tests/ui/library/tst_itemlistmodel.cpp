// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/itemlistmodel.h"
#include "ui/testsession.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

void addMany(Library &library, int count)
{
    const auto done = library.write(u"Many"_s, [count](Writer &writer) {
        for (int i = 0; i < count; ++i)
            writer.put(ItemRow{.id = ItemId::create(), .kind = u"news"_s, .source = u"en"_s,
                               .created = QString(u"2017-11-%1T00:00:00.000Z"_s).arg(i % 28 + 1, 2, 10, QChar(u'0'))});
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

QStringList titles(const ItemListModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row).data(ItemListModel::TitleRole).toString();
    return titles;
}

} // namespace

class TestItemListModel : public QObject
{
    Q_OBJECT

private slots:
    void manyItems_areFetchedInPages();
    void newItem_joinsAndTheOthersKeepTheirPlace();
    void renamedItem_isReadAgain();
    void order_followsTheTitle();
    void trashedItem_leaves();
    void filter_isAppliedAnew();
    void words_areFoundInAnyLanguage();
    void language_changesTheTitles();
    void draggedItems_areTheirIds();
    void foreignIds_areSkipped();
    void picture_isReadLater();
};

void TestItemListModel::manyItems_areFetchedInPages()
{
    TestSession session;
    addMany(session->library(), 950);
    ItemListModel model(session->library());
    QTRY_COMPARE(model.total(), 950); // counted a moment later
    QCOMPARE(model.rowCount(), 400);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 800);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 950);
    QVERIFY(!model.canFetchMore({}));
    const auto card = model.index(949).data(ItemListModel::CardRole).value<ItemCard>();
    QCOMPARE(card.id, model.index(949).data(ItemListModel::IdRole).value<ItemId>());
}

void TestItemListModel::newItem_joinsAndTheOthersKeepTheirPlace()
{
    TestSession session;
    const ItemId first = session.addItem(u"First"_s);
    ItemListModel model(session->library());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex kept(model.indexOf(first));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    session.addItem(u"Second"_s);
    session.addItem(u"Third"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.total(), 3);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.item(kept), first);
}

void TestItemListModel::renamedItem_isReadAgain()
{
    TestSession session;
    const ItemId item = session.addItem(u"Before"_s);
    ItemListModel model(session->library());
    QCOMPARE(titles(model), QStringList{u"Before"_s});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const TextField title{item.uuid(), field::title, Language()};
    QVERIFY(bool(session->editor().setPlainText(title, Language(), u"After"_s)));
    QCOMPARE(titles(model), QStringList{u"After"_s});
    QCOMPARE(changes.count(), 1);
}

void TestItemListModel::order_followsTheTitle()
{
    TestSession session;
    session.addItem(u"Beta"_s);
    const ItemId item = session.addItem(u"Alpha"_s);
    ItemListModel model(session->library());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({.order = ItemOrder::Title});
    QCOMPARE(titles(model), (QStringList{u"Alpha"_s, u"Beta"_s}));
    const QPersistentModelIndex kept(model.indexOf(item));
    const TextField title{item.uuid(), field::title, Language()};
    QVERIFY(bool(session->editor().setPlainText(title, Language(), u"Gamma"_s)));
    QCOMPARE(titles(model), (QStringList{u"Beta"_s, u"Gamma"_s}));
    QCOMPARE(kept.row(), 1);
}

void TestItemListModel::trashedItem_leaves()
{
    TestSession session;
    const ItemId first = session.addItem(u"First"_s);
    session.addItem(u"Second"_s);
    ItemListModel model(session->library());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(bool(session->editor().trashItems({first})));
    QCOMPARE(titles(model), QStringList{u"Second"_s});
    QVERIFY(bool(session->editor().undo()));
    QCOMPARE(model.rowCount(), 2);
}

void TestItemListModel::filter_isAppliedAnew()
{
    TestSession session(TestSession::Contents::Sample);
    ItemListModel model(session->library());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = model.total();
    model.setFilter({.withPicture = true});
    QVERIFY(model.total() > 0 && model.total() < all);
    model.setFilter({.unused = true});
    QCOMPARE(model.total(), 0);
    session.addItem(u"Not yet used"_s);
    QCOMPARE(titles(model), QStringList{u"Not yet used"_s});
}

void TestItemListModel::words_areFoundInAnyLanguage()
{
    TestSession session;
    const ItemId item = session.addItem(u"A meeting in Geneva"_s);
    const TextField title{item.uuid(), field::title, Language()};
    QVERIFY(bool(session->editor().setPlainText(title, language(u"fr"_s), u"Une réunion à Genève"_s)));
    session.addItem(u"Something else"_s);
    ItemListModel model(session->library());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &words : {u"geneva"_s, u"reun"_s, u"Geneve"_s}) {
        model.setFilter({.words = words});
        QCOMPARE(model.total(), 1);
        QCOMPARE(model.item(model.index(0)), item);
    }
}

void TestItemListModel::language_changesTheTitles()
{
    TestSession session;
    const ItemId item = session.addItem(u"A meeting"_s);
    const TextField title{item.uuid(), field::title, Language()};
    QVERIFY(bool(session->editor().setPlainText(title, language(u"fr"_s), u"Une réunion"_s)));
    ItemListModel model(session->library());
    QCOMPARE(titles(model), QStringList{u"A meeting"_s});
    model.setLanguage(language(u"fr"_s));
    QCOMPARE(titles(model), QStringList{u"Une réunion"_s});
}

void TestItemListModel::draggedItems_areTheirIds()
{
    TestSession session;
    const ItemId first = session.addItem(u"First"_s);
    const ItemId second = session.addItem(u"Second"_s);
    ItemListModel model(session->library());
    QVERIFY(model.flags(model.index(0)) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(second), model.indexOf(first)}));
    QCOMPARE(data->formats(), QStringList{u"application/x-quarterly-items"_s});
    QCOMPARE(data->data(ItemListModel::mimeType),
             QByteArray(second.toString().toLatin1() + '\n' + first.toString().toLatin1()));
    QCOMPARE(ItemListModel::itemsIn(data.get()), (QList{second, first}));
}

void TestItemListModel::foreignIds_areSkipped()
{
    QMimeData data;
    const ItemId item = ItemId::create();
    data.setData(ItemListModel::mimeType, "nonsense\n\n" + item.toString().toLatin1() + "\n");
    QCOMPARE(ItemListModel::itemsIn(&data), QList{item});
    QCOMPARE(ItemListModel::itemsIn(std::make_unique<QMimeData>().get()), QList<ItemId>());
}

void TestItemListModel::picture_isReadLater()
{
    TestSession session(TestSession::Contents::Sample);
    ItemListModel model(session->library());
    model.setFilter({.withPicture = true});
    QVERIFY(model.index(0).data(ItemListModel::ThumbnailRole).value<QImage>().isNull());
    QTRY_VERIFY(!model.index(0).data(ItemListModel::ThumbnailRole).value<QImage>().isNull());
    const auto image = model.index(0).data(ItemListModel::ThumbnailRole).value<QImage>();
    QCOMPARE(image.width(), image.height());
}

QTEST_MAIN(TestItemListModel)
#include "tst_itemlistmodel.moc"
