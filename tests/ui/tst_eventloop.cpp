// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interfacelanguage.h"
#include "issue/newissue.h"
#include "library/backup.h"
#include "library/backupkeeper.h"
#include "library/seal.h"
#include "ui/compose/outlineview.h"
#include "ui/importdialog.h"
#include "ui/library/itemlistview.h"
#include "ui/mainwindow.h"
#include "ui/pages/typesetter.h"
#include "ui/testsession.h"
#include "ui/translate/segmentlist.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTextEdit>

#include <ctime>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

constexpr int highlights = 100'000;
constexpr int placedInFull = 300, placedInBrief = 30; // of 320 words each: a good 100 pages and 10
constexpr int paragraphs = 33; // more of a highlight in the second issue, which has as many: 10,000 segments or 1,000
const bool isFull = qEnvironmentVariableIsSet("QUARTERLY_FULL"); // tests/run --full
const int placed = isFull ? placedInFull : placedInBrief;

// What the main thread may work in one go, in milliseconds of its own processor time: other programs do not count. Built
// with sanitizers and without optimizing it needs up to ten times as long as the program that people have.
#if defined(__SANITIZE_ADDRESS__) || (defined(__has_feature) && __has_feature(address_sanitizer))
constexpr double longestGap = 1000;
#else
constexpr double longestGap = 100;
#endif

double threadTime()
{
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

// Looks at the event loop every few milliseconds, and notes how long it was away at most.
class GapProbe : public QObject
{
public:
    GapProbe()
    {
        startTimer(2);
        begin();
    }

    void begin()
    {
        m_last = threadTime();
        m_longest = 0;
    }

    double longest() const { return std::max(m_longest, threadTime() - m_last); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const double now = threadTime();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

private:
    double m_last = 0;
    double m_longest = 0;
};

void execute(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql.left(80)), qPrintable(query.lastError().text()));
}

// More paragraphs for the highlights of the second issue.
void addParagraphs(const QSqlDatabase &database)
{
    execute(database, u"CREATE TEMP TABLE paragraph AS WITH RECURSIVE n(position) AS (SELECT 1 UNION ALL SELECT position + 1 FROM n WHERE position < %1) "
                      "SELECT item, position, substr(body, 1, 24) || substr('000000000000' || position, -12) AS id, "
                      "'The delegation visited the valley, and the village number ' || position || '.' AS text "
                      "FROM made, n WHERE i > %2 AND i <= 2 * %2"_s.arg(paragraphs).arg(placed));
    execute(database, u"INSERT INTO block SELECT id, item, 'body', position, 'paragraph', 0 FROM paragraph"_s);
    execute(database, u"INSERT INTO version SELECT id, id, 'en', text, 'Test', '2017-10-05T08:00:00.000Z', 'typed', '' FROM paragraph"_s);
    execute(database, u"INSERT INTO wording SELECT id, 'en', id, 'translated', '', 0 FROM paragraph"_s);
}

// As many highlights as 25 offices write in ten years, put into the file's tables at once: the editor would take minutes.
void fill(const QSqlDatabase &database)
{
    const QString uuid = u"substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 13, 3) || '-8' || substr(h, 16, 3) || '-' || substr(h, 19, 12)"_s;
    execute(database, u"BEGIN"_s);
    execute(database, u"CREATE TEMP TABLE made AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                      "SELECT i, (SELECT %2 FROM (SELECT lower(hex(randomblob(16))) AS h, i)) AS item, "
                      "(SELECT %2 FROM (SELECT lower(hex(randomblob(16))) AS h, i)) AS title, "
                      "(SELECT %2 FROM (SELECT lower(hex(randomblob(16))) AS h, i)) AS body, "
                      "'Survey of the harbour ' || i AS words, "
                      "replace(printf('%.*c', CASE WHEN i <= %3 THEN 40 ELSE 6 END, 'x'), 'x', 'The delegation visited the valley, and the village number ' || i || '. ') AS text "
                      "FROM n"_s.arg(highlights).arg(uuid).arg(placed));
    execute(database, u"INSERT INTO item (id, kind, source, created, trashed, remark, day, title_key, languages) SELECT item, 'news', 'en', '2017-10-05T08:00:00.000Z', '', '', "
                      "date('2008-01-01', (i % 3650) || ' days'), words, 1 FROM made"_s);
    for (const QString &field : {u"title"_s, u"body"_s}) {
        const QString markup = field == u"title"_s ? u"words"_s : u"text"_s;
        execute(database, u"INSERT INTO block SELECT %1, item, '%1', 0, 'paragraph', 0 FROM made"_s.arg(field));
        execute(database, u"INSERT INTO version SELECT %1, %1, 'en', %2, 'Test', '2017-10-05T08:00:00.000Z', 'typed', '' FROM made"_s.arg(field, markup));
        execute(database, u"INSERT INTO wording SELECT %1, 'en', %1, 'translated', '', 0 FROM made"_s.arg(field));
    }
    addParagraphs(database);
    execute(database, u"INSERT INTO article SELECT item, 1 + i % 23, 0 FROM made"_s);
    execute(database, u"INSERT INTO searchable (id, item, language, title, body, place) SELECT i, item, 'en', words, text, '' FROM made"_s);
    execute(database, u"INSERT INTO search (search) VALUES ('rebuild')"_s);
    for (const Table *table : {&ItemRow::table(), &BlockRow::table(), &WordingRow::table(), &ArticleRow::table()})
        execute(database, u"UPDATE %1 SET seal = %2"_s.arg(table->name, sealOfStored(*table)));
    execute(database, u"UPDATE version SET hash = version_hash(id, block, language, markup, author, written, origin)"_s);
    execute(database, u"COMMIT"_s);
}

QList<ItemId> made(const Library &library, int first, int last)
{
    QList<ItemId> items;
    QSqlQuery query(library.database());
    if (!query.exec(u"SELECT item FROM made WHERE i BETWEEN %1 AND %2 ORDER BY i"_s.arg(first).arg(last)))
        qFatal("%s", qPrintable(query.lastError().text()));
    while (query.next())
        items << ItemId::fromString(query.value(0).toString());
    return items;
}

} // namespace

// A large library and a long issue are worked with as people do; nothing may keep the window from answering.
class TestEventLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void place_opens_data();
    void place_opens();
    void search_answersEveryLetter();
    void list_scrollsToItsEnd();
    void table_isSortedByEachColumn();
    void filter_answers_data();
    void filter_answers();
    void typing_isFollowed();
    void rows_move();
    void languages_change();
    void segment_isTranslated();
    void newsletter_isImported();
    void segments_scrollAndAreFiltered();
    void backup_isMadeMeanwhile();
    void cleanupTestCase();

private:
    Session &session() const { return m_window->workspace()->session(); }
    template<typename T>
    T *find(const QString &name) const { return m_window->findChild<T *>(name); }
    void settle() const;

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<GapProbe> m_probe;
    IssueId m_first, m_second;
};

void TestEventLoop::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"quarterly-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    installInterfaceLanguage(u"en"_s);
    const QString file = m_folder.filePath(u"large.quarterly"_s);
    {
        auto library = Library::create(file);
        QVERIFY(library);
        fill((*library)->database());
        IssueEditor editor(**library);
        const auto issue = makeUsualIssue(editor, *Quarter::create(2017, 4), Language());
        QVERIFY(issue);
        QVERIFY(editor.placeItems(made(**library, 1, placed), loadIssue(**library, *issue)->sections.first().id));
        const auto second = makeUsualIssue(editor, *Quarter::create(2018, 1), Language());
        QVERIFY(second);
        QVERIFY(editor.placeItems(made(**library, placed + 1, 2 * placed), loadIssue(**library, *second)->sections.first().id));
        m_second = *second;
        m_first = *issue;
    }
    m_window = std::make_unique<MainWindow>();
    m_probe = std::make_unique<GapProbe>();
    m_window->openFile(file);
    session().chooseIssue(m_first);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(session().typesetter().pages(Language()), 120'000);
    const qsizetype pages = session().typesetter().pages(Language())->pages.size();
    QVERIFY2(pages >= (isFull ? 100 : 10), qPrintable(QString::number(pages)));
    settle();
    m_probe->begin();
}

void TestEventLoop::cleanupTestCase()
{
    m_probe.reset();
    m_window.reset();
}

// What follows from the last action is part of it.
void TestEventLoop::settle() const
{
    QTest::qWait(600);
}

void TestEventLoop::cleanup()
{
    if (!m_probe)
        return;
    settle();
    const double gap = m_probe->longest();
    qInfo("longest gap %.0f ms", gap);
    m_probe->begin();
    QVERIFY2(gap < longestGap, qPrintable(QString::number(gap)));
}

void TestEventLoop::place_opens_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("library") << int(Place::Library);
    QTest::newRow("translate") << int(Place::Translate);
    QTest::newRow("publish") << int(Place::Publish);
    QTest::newRow("compose") << int(Place::Compose);
}

void TestEventLoop::place_opens()
{
    QFETCH(int, place);
    m_window->workspace()->showPlace(Place(place));
}

void TestEventLoop::search_answersEveryLetter()
{
    m_window->workspace()->showPlace(Place::Library);
    m_window->workspace()->focusSearch();
    for (const char letter : {'h', 'a', 'r', 'b', 'o', 'u', 'r', ' ', '7'})
        QTest::keyClick(QApplication::focusWidget(), letter, Qt::NoModifier, 30);
    settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
}

void TestEventLoop::list_scrollsToItsEnd()
{
    auto *list = find<ItemListView>(u"itemList"_s);
    QVERIFY(list);
    list->setFocus();
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(list, Qt::Key_PageDown, Qt::NoModifier, 5);
    for (int i = 0; i < 20; ++i) {
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QTest::qWait(20);
    }
    QTest::keyClick(list, Qt::Key_Home);
}

void TestEventLoop::table_isSortedByEachColumn()
{
    QTest::mouseClick(find<QAbstractButton>(u"asTable"_s), Qt::LeftButton);
    for (QHeaderView *header : m_window->findChildren<QHeaderView *>()) {
        for (int column = 0; header->isVisible() && column < header->count(); ++column) {
            const QPoint place(header->sectionViewportPosition(column) + 8, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
            QTest::qWait(50);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
            QTest::qWait(50);
        }
    }
    QTest::mouseClick(find<QAbstractButton>(u"asCards"_s), Qt::LeftButton);
}

void TestEventLoop::filter_answers_data()
{
    QTest::addColumn<QString>("chip");
    for (const QString &chip : {u"thisQuarter"_s, u"unused"_s, u"withPicture"_s, u"duplicated"_s, u"trash"_s})
        QTest::newRow(qPrintable(chip)) << chip;
}

void TestEventLoop::filter_answers()
{
    QFETCH(QString, chip);
    for (int twice = 0; twice < 2; ++twice) {
        QTest::mouseClick(find<QAbstractButton>(chip), Qt::LeftButton);
        QTest::qWait(50);
    }
}

void TestEventLoop::typing_isFollowed()
{
    const Placement &first = session().issue()->sections.first().placements.first();
    Q_EMIT session().itemRequested(first.item.id);
    settle();
    auto *body = m_window->findChild<QTextEdit *>(u"body"_s);
    QVERIFY(body);
    body->setFocus();
    for (const char letter : {'a', 'n', 'd', ' ', 's', 'o', ' ', 'o', 'n'})
        QTest::keyClick(body, letter, Qt::NoModifier, 60);
    QTest::qWait(2500); // saved and set
    QVERIFY(session().editor().canUndo());
}

void TestEventLoop::rows_move()
{
    m_window->workspace()->showPlace(Place::Compose);
    auto *outline = find<OutlineView>(u"outline"_s);
    const QModelIndex section = outline->model()->index(0, 0);
    outline->setCurrentIndex(outline->model()->index(3, 0, section));
    outline->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(outline, Qt::Key_Down, Qt::AltModifier, 50);
    settle();
    m_window->workspace()->undo()->trigger();
    settle();
    m_window->workspace()->redo()->trigger();
}

void TestEventLoop::languages_change()
{
    m_window->workspace()->showPlace(Place::Translate);
    session().chooseLanguage(language(u"fr"_s));
    settle();
    session().chooseLanguage(Language());
}

void TestEventLoop::segment_isTranslated()
{
    session().chooseLanguage(language(u"fr"_s));
    settle();
    auto *list = find<SegmentList>(u"segmentList"_s);
    list->editSegment(list->model()->index(list->model()->rowCount() / 2, 0));
    settle();
    for (const char letter : {'L', 'a', ' ', 'v', 'a', 'l', 'l'})
        QTest::keyClick(QApplication::focusWidget(), letter, Qt::NoModifier, 60);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(session().editor().canUndo());
}

void TestEventLoop::newsletter_isImported()
{
    auto *dialog = new ImportDialog(session(), {QStringLiteral(QUARTERLY_TEST_DATA "/issue/newsletter.docx")}, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    auto *import = dialog->findChild<QAbstractButton *>(u"importNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), 60'000);
    settle();
    QTest::mouseClick(import, Qt::LeftButton);
    settle();
    QVERIFY(session().editor().canUndo());
}

void TestEventLoop::segments_scrollAndAreFiltered()
{
    session().chooseLanguage(language(u"fr"_s));
    session().chooseIssue(m_second);
    QTRY_VERIFY_WITH_TIMEOUT(session().typesetter().pages(language(u"fr"_s)), 120'000);
    settle();
    m_probe->begin(); // opening a whole issue is no action on its segments
    auto *list = find<SegmentList>(u"segmentList"_s);
    QTRY_VERIFY2(list->model()->rowCount() >= placed * paragraphs, qPrintable(QString::number(list->model()->rowCount())));
    list->setFocus();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(list, Qt::Key_PageDown, Qt::NoModifier, 5);
    for (int value = 0; value < list->verticalScrollBar()->maximum(); value += list->verticalScrollBar()->maximum() / 20) {
        list->verticalScrollBar()->setValue(value);
        QTest::qWait(20);
    }
    for (const QString &chip : {u"changed"_s, u"all"_s, u"drafts"_s, u"toDo"_s}) {
        QTest::mouseClick(find<QAbstractButton>(chip), Qt::LeftButton);
        QTest::qWait(50);
    }
}

void TestEventLoop::backup_isMadeMeanwhile()
{
    auto *keeper = session().findChild<BackupKeeper *>();
    QVERIFY(keeper);
    QSignalSpy made(keeper, &BackupKeeper::made), failed(keeper, &BackupKeeper::failed);
    QVERIFY(session().editor().createItem(ItemKind::News, Language()));
    keeper->backUp();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(session().editor().createItem(ItemKind::News, Language())); // and edits go on
        QTest::qWait(100);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!made.isEmpty() || !failed.isEmpty(), 120'000);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : failed[0][0].value<Error>().message));
    QCOMPARE(backups(session().library().file()).first().file, made.last()[0].toString());
}

QTEST_MAIN(TestEventLoop)
#include "tst_eventloop.moc"
