// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlibrary.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestLibraryFile : public QObject
{
    Q_OBJECT

private slots:
    void edit_isTakenBackAndDoneAgain();
    void editChangedSince_isNotTakenBack();
    void failedEdit_leavesNothing();
    void editsTogether_areAllOrNothing();
    void lostTransaction_leavesNothingOfWhatFollows();
    void fullDisk_leavesTheLibraryAsBefore();
    void change_tellsWhatWasTouched();
    void text_entersWithoutWhatWouldCutIt();
    void versions_areKeptWithTheirHash();
    void image_isStoredOnce();
    void publications_areRemembered();
    void settings_areKeptAndTheAuthorIsOne();
};

void TestLibraryFile::edit_isTakenBackAndDoneAgain()
{
    TestLibrary made;
    Library &library = made.library();
    const ItemId item = made.addItem(u"A title"_s);
    ItemRow row = *library.row<ItemRow>(item.toString());
    row.remark = u"first"_s;
    made.write([&row](Writer &writer) { writer.put(row); });
    row.remark = u"second"_s;
    const Edit edit = made.write([&](Writer &writer) {
        writer.put(row);
        writer.put(ArticleRow{item, 4});
    });
    QCOMPARE(edit.changes.size(), 2);

    QVERIFY(library.revert(edit));
    QCOMPARE(library.row<ItemRow>(item.toString())->remark, u"first"_s);
    QVERIFY(library.rows<ArticleRow>(u"item"_s, {item.toString()}).isEmpty());
    QVERIFY(library.repeat(edit));
    QCOMPARE(library.row<ItemRow>(item.toString())->remark, u"second"_s);
    QCOMPARE(library.rows<ArticleRow>(u"item"_s, {item.toString()}).size(), 1);

    const Edit nothing = made.write([&row](Writer &writer) { writer.put(row); });
    QVERIFY(nothing.isEmpty());
}

void TestLibraryFile::editChangedSince_isNotTakenBack()
{
    TestLibrary made;
    ItemRow row = *made.library().row<ItemRow>(made.addItem(u"A title"_s).toString());
    row.remark = u"mine"_s;
    const Edit edit = made.write([&row](Writer &writer) {
        writer.put(row);
        writer.put(TagRow{TagId::create()});
    });
    row.remark = u"theirs"_s;
    made.write([&row](Writer &writer) { writer.put(row); });

    const auto reverted = made.library().revert(edit);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().kind, Error::Kind::Refused);
    QCOMPARE(made.library().row<ItemRow>(row.id.toString())->remark, u"theirs"_s);
    QCOMPARE(made.library().tags().size(), 1);
}

void TestLibraryFile::failedEdit_leavesNothing()
{
    TestLibrary made;
    QSignalSpy changes(&made.library(), &Library::changed);
    const auto done = made.library().write(u"edit"_s, [](Writer &writer) {
        writer.put(TagRow{TagId::create()});
        writer.put(ArticleRow{ItemId::create(), 4}); // of an item that does not exist
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Refused); // trying again would not help
    QVERIFY(made.library().tags().isEmpty());
    QCOMPARE(changes.size(), 0);
    QVERIFY(!made.library().lastCommit().isValid());
}

void TestLibraryFile::editsTogether_areAllOrNothing()
{
    TestLibrary made;
    Library &library = made.library();
    QSignalSpy changes(&library, &Library::changed);
    const auto addTags = [&library](int count) {
        for (int i = 0; i < count; ++i)
            (void)library.write({}, [](Writer &writer) { writer.put(TagRow{TagId::create()}); });
    };
    const auto done = library.together(u"three"_s, [&]() -> Result<void> {
        addTags(3);
        return {};
    });
    QVERIFY(done);
    QCOMPARE(done->changes.size(), 3);
    QCOMPARE(changes.size(), 1);

    const auto failed = library.together(u"two"_s, [&]() -> Result<void> {
        addTags(2);
        return Error{Error::Kind::Refused, u"no"_s};
    });
    QVERIFY(!failed);
    QCOMPARE(library.tags().size(), 3);
    QCOMPARE(changes.size(), 1);
    QVERIFY(library.revert(*done));
    QVERIFY(library.tags().isEmpty());
}

// SQLite takes a transaction back by itself when the disk fails in its midst; what is written after that stands alone.
void TestLibraryFile::lostTransaction_leavesNothingOfWhatFollows()
{
    TestLibrary made;
    Library &library = made.library();
    const auto addTag = [&library] { return library.write({}, [](Writer &writer) { writer.put(TagRow{TagId::create()}); }); };
    const auto done = library.together(u"two"_s, [&]() -> Result<void> {
        (void)addTag();
        QSqlQuery(library.database()).exec(u"ROLLBACK"_s);
        (void)addTag();
        return {};
    });
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"the disk reports an error"_s), qPrintable(done.error().message));
    QVERIFY(library.tags().isEmpty());
    QVERIFY(addTag());
    QCOMPARE(library.tags().size(), 1);
}

void TestLibraryFile::fullDisk_leavesTheLibraryAsBefore()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s);
    QSignalSpy changes(&made.library(), &Library::changed);

    rlimit before;
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = rlim_t(QFileInfo(made.file()).size());
    setrlimit(RLIMIT_FSIZE, &small);
    const auto failed = made.library().write(u"edit"_s, [](Writer &writer) {
        writer.put(TagRow{TagId::create()});
        writer.addImage({QString(64, u'a'), u"png"_s, 1, 1}, QByteArray(1 << 20, 'x'));
    });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Failed);
    QVERIFY2(failed.error().message.contains(made.file()), qPrintable(failed.error().message));
    QCOMPARE(changes.size(), 0);
    QVERIFY(made.library().tags().isEmpty());
    QVERIFY(!made.library().image(QString(64, u'a')));
    QVERIFY(made.library().row<ItemRow>(item.toString()));
    made.addItem(u"Goes on"_s);
    QCOMPARE(sqlOn(made.library().database(), u"PRAGMA integrity_check"_s), u"ok"_s);
}

void TestLibraryFile::change_tellsWhatWasTouched()
{
    TestLibrary made;
    const ItemId item = made.addItem(u"A title"_s), other = made.addItem(u"Another"_s);
    const EventId event = made.addEvent(item, u"2017-11-08"_s);
    Change change;
    connect(&made.library(), &Library::changed, this, [&change](const Change &said) { change = said; });

    const BlockId block = made.blockOf(made.addText(event.uuid(), u"place"_s, u"en"_s, u"Geneva"_s));
    QCOMPARE(change.tables, (QSet<QString>{u"block"_s, u"wording"_s}));
    QCOMPARE(change.items, QSet<ItemId>{item}); // through its event
    QVERIFY(change.ids.contains(block.uuid()) && change.ids.contains(event.uuid()));
    QVERIFY(!change.ids.contains(other.uuid()));

    made.addText(event.uuid(), u"place"_s, u"fr"_s, u"Genève"_s, block);
    QCOMPARE(change.items, QSet<ItemId>{item}); // through the block's owner
    QCOMPARE(change.tables, QSet<QString>{u"wording"_s});
}

void TestLibraryFile::text_entersWithoutWhatWouldCutIt()
{
    TestLibrary made;
    ItemRow row = *made.library().row<ItemRow>(made.addItem(u"A title"_s).toString());
    row.remark = QString(u"a"_s) + QChar(0xd800) + u'b' + QChar(0) + u'c' + QChar(7) + u"d"_s;
    made.write([&row](Writer &writer) { writer.put(row); });
    QCOMPARE(made.library().row<ItemRow>(row.id.toString())->remark, u"a\uFFFDbcd"_s);
}

void TestLibraryFile::versions_areKeptWithTheirHash()
{
    TestLibrary made;
    QDateTime now(QDate(2017, 11, 8), QTime(10, 0), Qt::UTC);
    made.library().setClock([&now] { return now; });
    const ItemId item = made.addItem({});
    const BlockId block = made.blockOf(made.addText(item.uuid(), u"title"_s, u"en"_s, u"Frist"_s));
    now = now.addSecs(60);
    made.addText(item.uuid(), u"title"_s, u"en"_s, u"First"_s, block);
    made.addText(item.uuid(), u"title"_s, u"fr"_s, u"Premier"_s, block);

    const QList<VersionRow> history = made.library().history(block, u"en"_s);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].markup, u"First"_s);
    QCOMPARE(history[1].markup, u"Frist"_s);
    QCOMPARE(history[0].written, u"2017-11-08T10:01:00.000Z"_s);
    for (VersionRow version : history) {
        QCOMPARE(version.hash, version.contentHash());
        version.markup[0] = QChar(version.markup[0].unicode() ^ 1); // one bit
        QVERIFY(version.hash != version.contentHash());
    }
}

void TestLibraryFile::image_isStoredOnce()
{
    TestLibrary made;
    const ImageRow row{QString(64, u'a'), u"png"_s, 30, 20};
    const QByteArray bytes("\x00\xff picture \x00", 12);
    for (int i = 0; i < 2; ++i)
        made.write([&](Writer &writer) { writer.addImage(row, bytes); });
    const auto image = made.library().image(row.hash);
    QVERIFY(image);
    QCOMPARE(image->bytes, bytes);
    QCOMPARE(image->row.width, 30);
    QCOMPARE(sqlOn(made.library().database(), u"SELECT count(*) FROM image"_s), u"1"_s);
    QVERIFY(!made.library().image(QString(64, u'b')));
}

void TestLibraryFile::publications_areRemembered()
{
    TestLibrary made;
    IssueRow issue{IssueId::create(), 2017, 4, 0, u"draft"_s, u"en"_s, u"A4"_s, 2, 10, u"classic"_s};
    made.write([&issue](Writer &writer) { writer.put(issue); });
    QSignalSpy changes(&made.library(), &Library::changed);
    const QDateTime day(QDate(2018, 1, 5), QTime(9, 0), Qt::UTC);
    PublicationRecord first{PublicationId::create(), issue.id, day, u"A. Tester"_s, {{u"en"_s, u"pdf"_s, u"newsletter.pdf"_s, u"00ff"_s}},
                            {{BlockId::create(), u"en"_s, VersionId::create()}}};
    PublicationRecord second{PublicationId::create(), issue.id, day.addDays(1), u"A. Tester"_s, {}, {}};
    QVERIFY(made.library().addPublication(first));
    QVERIFY(made.library().addPublication(second));
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes[0][0].value<Change>().ids.contains(issue.id.uuid()));

    const auto records = made.library().publications(issue.id);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].id, second.id);
    QCOMPARE(records[1].published, day);
    QCOMPARE(records[1].files.size(), 1);
    QCOMPARE(records[1].files[0].name, u"newsletter.pdf"_s);
    const auto texts = made.library().publishedTexts(first.id);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0].version, first.texts[0].version);

    QVERIFY(!made.library().addPublication(first)); // the same again
    QVERIFY(!made.library().addPublication({.id = PublicationId::create(), .issue = IssueId::create()}));
    QCOMPARE(made.library().publications(issue.id).size(), 2);
}

void TestLibraryFile::settings_areKeptAndTheAuthorIsOne()
{
    TestLibrary made;
    QCOMPARE(made.library().setting(u"zoom"_s, u"100"_s), u"100"_s);
    QVERIFY(made.library().setSetting(u"zoom"_s, u"150"_s));
    QVERIFY(made.library().setSetting(u"zoom"_s, u"125"_s));
    QVERIFY(!made.library().author().isEmpty());
    QVERIFY(made.library().setSetting(u"author"_s, u"María Pérez"_s));
    made.close();
    const auto again = Library::open(made.file(), Library::Mode::ReadOnly);
    QVERIFY(again);
    QCOMPARE((*again)->setting(u"zoom"_s), u"125"_s);
    QCOMPARE((*again)->author(), u"María Pérez"_s);
}

QTEST_GUILESS_MAIN(TestLibraryFile)
#include "tst_library.moc"
