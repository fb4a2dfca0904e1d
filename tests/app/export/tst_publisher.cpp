// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmltree.h"
#include "app/layout/testissue.h"
#include "export/publication.h"
#include "export/webarchive.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

Language english() { return testissue::language("en"); }
Language french() { return testissue::language("fr"); }

// Two sections in three languages.
Issue smallIssue()
{
    Issue issue = testissue::emptyIssue();
    const auto item = [](const QString &title) {
        return testissue::place(testissue::item(ItemKind::News, {title, title + u" fr"_s, title + u" es"_s}, {u"One.\nTwo."_s, u"Un.\nDeux."_s, u"Uno.\nDos."_s}));
    };
    issue.sections = {testissue::section(SectionKind::Highlights, {}, {item(u"The first"_s), item(u"The second"_s)}),
                      testissue::section(SectionKind::Other, {u"More"_s, u"Plus"_s, u"Más"_s}, {item(u"The third"_s)})};
    return issue;
}

struct State
{
    QByteArray contents;
    QDateTime written;

    friend bool operator==(const State &, const State &) = default;
};

QMap<QString, State> stateOf(const QString &folder)
{
    QMap<QString, State> states;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            states[QDir(folder).relativeFilePath(file.fileName())] = {file.readAll(), QFileInfo(file).lastModified()};
    }
    return states;
}

QStringList linksOf(const QByteArray &page)
{
    QStringList links;
    for (const htmltree::Element &element : htmltree::parse(page)) {
        if (element.name == u"a"_s)
            links << element[u"href"_s];
    }
    return links;
}

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyLanguageInEveryFormat_isOneRequest();
    void cancelled_changesNothing();
    void failed_changesNothing();
    void publishedAgain_touchesNothing();
    void pageOfAnotherLanguage_staysAsItIs();
    void pdf_staysOnOfferWhenOnlyThePagesAreMadeAnew();
    void issues_areListedNewestFirst();
    void otherIssue_isNotTouched();
    void issueOfAnotherQuarterNow_isListedOnce();
    void strayFolders_areNotListed_data();
    void strayFolders_areNotListed();
    void highlight_keepsItsAddressWhereverItIsMoved();
    void correction_isTold();
    void leftoversOfAKilledProgram_areSweptAway();
    void linkAmongLeftovers_isNotFollowed();
    void folderThatIsALink_isRefused();
    void filesThatAreNotOurs_stay();
    void relativeFolder_isPublishedIntoAgain();
    void formerFilesOfOurOwn_go();

    void changedText_isToldSinceTheLastPublication();
    void languageThatWasNeverPublished_isNotCompared();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray written(const QString &name) const { return stateOf(m_folder->path()).value(name).contents; }
    PublishRequest request(const QList<Language> &languages, const QList<Format> &formats = {Format::Web}) const
    {
        return {.outputs = outputs(languages, formats), .folder = m_folder->path(), .allowMissing = true};
    }
    void publishAll(const Issue &issue, const QList<Format> &formats = {Format::Web})
    {
        const auto files = publish(issue, request(Language::all(), formats));
        QVERIFY2(files, files ? "" : qUtf8Printable(files.error().message));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPublisher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPublisher::everyLanguageInEveryFormat_isOneRequest()
{
    QStringList announced;
    const auto files = publish(smallIssue(), request(Language::all(), {}), [&](const QString &name, int, int) {
        announced << name;
        return true;
    });
    QVERIFY(files);
    QCOMPARE(files->size(), 21); // of e-mails three each
    for (const PublishedFile &file : *files)
        QVERIFY2(QFile::exists(file.path), qUtf8Printable(file.path));
    QCOMPARE(announced.last(), u"web/2019-Q2"_s);
    QCOMPARE(files->first().path, path(u"newsletter-2019-Q2-en.pdf"_s));
    QVERIFY(linksOf(written(u"web/2019-Q2/fr/index.html"_s)).contains(u"../newsletter-2019-Q2-fr-booklet.pdf"_s));
    QVERIFY(QFile::exists(path(u"web/2019-Q2/newsletter-2019-Q2-fr-booklet.pdf"_s)));
}

// Whenever that is: the folder is as it was before.
void TestPublisher::cancelled_changesNothing()
{
    Issue issue = smallIssue();
    publishAll(issue, {});
    const auto before = stateOf(m_folder->path());
    issue.sections.first().placements.first().item.title = testissue::text({u"Otherwise"_s, u"Autrement"_s, u"De otra manera"_s});
    int begun = 0;
    for (int last = 0; begun >= last; ++last) {
        begun = 0;
        const auto files = publish(issue, request(Language::all(), {}), [&](const QString &, int, int) { return begun++ < last; });
        if (files)
            break;
        QVERIFY(stateOf(m_folder->path()) == before);
    }
    QVERIFY(begun > 5); // and the last time nobody cancelled
    QVERIFY(stateOf(m_folder->path()) != before);
}

void TestPublisher::failed_changesNothing()
{
    Issue issue = smallIssue();
    publishAll(issue, {});
    const auto before = stateOf(m_folder->path());
    Picture broken = testissue::picture({300, 200}, {});
    broken.data = "no picture";
    issue.sections.first().placements.first().item.pictures = {broken};
    const auto files = publish(issue, request(Language::all(), {}));
    QVERIFY(!files);
    QVERIFY(stateOf(m_folder->path()) == before);
}

void TestPublisher::publishedAgain_touchesNothing()
{
    const Issue issue = smallIssue();
    publishAll(issue, {});
    const auto before = stateOf(m_folder->path());
    publishAll(issue, {});
    QVERIFY(stateOf(m_folder->path()) == before);
}

void TestPublisher::pageOfAnotherLanguage_staysAsItIs()
{
    Issue issue = smallIssue();
    publishAll(issue);
    const auto before = stateOf(m_folder->path());
    issue.masthead = testissue::text({u"Another name"_s, u"Un autre nom"_s, u"Otro nombre"_s});
    QVERIFY(publish(issue, request({french()})));
    const auto after = stateOf(m_folder->path());
    QCOMPARE(after.keys(), before.keys());
    QCOMPARE(after[u"web/2019-Q2/en/index.html"_s].contents, before[u"web/2019-Q2/en/index.html"_s].contents);
    const QByteArray page = after[u"web/2019-Q2/fr/index.html"_s].contents;
    QVERIFY(page.contains("Un autre nom"));
    QVERIFY(linksOf(page).contains(u"../es/index.html"_s));
}

void TestPublisher::pdf_staysOnOfferWhenOnlyThePagesAreMadeAnew()
{
    const Issue issue = smallIssue();
    publishAll(issue, {Format::Pdf, Format::Web});
    publishAll(issue);
    QVERIFY(linksOf(written(u"web/2019-Q2/en/index.html"_s)).contains(u"../newsletter-2019-Q2-en.pdf"_s));
    QVERIFY(written(u"web/2019-Q2/newsletter-2019-Q2-en.pdf"_s).startsWith("%PDF"));
}

void TestPublisher::issues_areListedNewestFirst()
{
    Issue issue = smallIssue();
    for (const auto &[year, quarter] : {std::pair(2018, 4), std::pair(2019, 2), std::pair(2019, 1)}) {
        issue.id = IssueId::create();
        issue.quarter = *Quarter::create(year, quarter);
        publishAll(issue);
    }
    for (const Language &language : Language::all()) {
        QStringList issues = linksOf(written(u"web/"_s + language.code() + u"/index.html"_s));
        issues.removeIf([&](const QString &link) { return !link.endsWith(language.code() + u"/index.html"_s) || !link.contains(u"-Q"_s); });
        const QString page = u"/"_s + language.code() + u"/index.html"_s;
        QCOMPARE(issues, QStringList({u"../2019-Q2"_s + page, u"../2019-Q1"_s + page, u"../2018-Q4"_s + page}));
        const QByteArray feed = written(u"web/"_s + language.code() + u"/feed.xml"_s);
        QCOMPARE(feed.count("<entry>"), 3);
    }
    QVERIFY(linksOf(written(u"web/2018-Q4/en/index.html"_s)).contains(u"../../en/index.html"_s));
    QVERIFY(linksOf(written(u"web/index.html"_s)).contains(u"es/index.html"_s));
}

void TestPublisher::otherIssue_isNotTouched()
{
    Issue issue = smallIssue();
    publishAll(issue);
    const auto before = stateOf(path(u"web/2019-Q2"_s));
    issue.id = IssueId::create();
    issue.quarter = *Quarter::create(2019, 3);
    publishAll(issue);
    QVERIFY(stateOf(path(u"web/2019-Q2"_s)) == before);
}

void TestPublisher::issueOfAnotherQuarterNow_isListedOnce()
{
    Issue issue = smallIssue();
    publishAll(issue);
    issue.quarter = *Quarter::create(2019, 3);
    publishAll(issue);
    const QByteArray list = written(u"web/en/index.html"_s);
    QVERIFY(list.contains("2019-Q3"));
    QVERIFY(!list.contains("2019-Q2"));
    QVERIFY(QFile::exists(path(u"web/2019-Q2/en/index.html"_s))); // since others have its address
}

void TestPublisher::strayFolders_areNotListed_data()
{
    QTest::addColumn<QByteArray>("entry");
    const QByteArray sound = R"({"issue": "6f1c1d4a-90d5-4d0b-9c0c-0f3f7a0a0b11", "quarter": "2019-Q1",
        "editions": [{"language": "en", "title": "T", "highlights": "H", "updated": "2019-03-01T00:00:00Z", "downloads": []}]})";
    QTest::newRow("sound") << sound;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << sound.left(80);
    QTest::newRow("a list") << QByteArray("[1, 2, 3]");
    QTest::newRow("no quarter") << QByteArray(sound).replace("2019-Q1", "2019-Q7");
    QTest::newRow("another folder's") << QByteArray(sound).replace("2019-Q1", "2018-Q1");
    QTest::newRow("no id") << QByteArray(sound).replace("6f1c1d4a", "nonsense");
    QTest::newRow("way out") << QByteArray(sound).replace("[]", R"([{"name": "../../../etc/passwd", "size": 1}])");
    QTest::newRow("script") << QByteArray(sound).replace("\"T\"", R"("<script>alert(1)</script>")");
}

void TestPublisher::strayFolders_areNotListed()
{
    QFETCH(const QByteArray, entry);
    QVERIFY(QDir().mkpath(path(u"web/2019-Q1"_s)));
    QFile file(path(u"web/2019-Q1/issue.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(entry) == entry.size());
    file.close();
    publishAll(smallIssue());
    const QByteArray list = written(u"web/en/index.html"_s);
    const bool listed = QByteArray(QTest::currentDataTag()) == "sound" || entry.contains("passwd") || entry.contains("script");
    QCOMPARE(linksOf(list).contains(u"../2019-Q1/en/index.html"_s), listed);
    QVERIFY(!list.contains("passwd"));
    QVERIFY(!list.contains("<script>"));
}

// To another section, behind others, into another form: what others have linked to is still there.
void TestPublisher::highlight_keepsItsAddressWhereverItIsMoved()
{
    Issue issue = smallIssue();
    publishAll(issue);
    Section &section = issue.sections.first();
    const QString address = u"item-"_s + section.placements.first().item.id.toString();
    QVERIFY(linksOf(written(u"web/2019-Q2/en/index.html"_s)).contains(u'#' + address));
    Placement moved = section.placements.takeFirst();
    moved.presentation = Presentation::Brief;
    moved.item.title = testissue::text({u"Another title"_s, u"Un autre titre"_s, {}});
    issue.sections[1].placements << moved;
    publishAll(issue);
    for (const Language &language : Language::all())
        QVERIFY(linksOf(written(u"web/2019-Q2/%1/index.html"_s.arg(language.code()))).contains(u'#' + address));
}

void TestPublisher::correction_isTold()
{
    PublishRequest corrected = request(Language::all());
    corrected.published = QDate(2019, 7, 1);
    corrected.corrected = QDate(2019, 8, 12);
    QVERIFY(publish(smallIssue(), corrected));
    QVERIFY(written(u"web/2019-Q2/en/index.html"_s).contains("Corrected on <time datetime=\"2019-08-12\">12 August 2019</time>"));
    QVERIFY(written(u"web/2019-Q2/fr/index.html"_s).contains("Corrigé le <time datetime=\"2019-08-12\">"));
    QVERIFY(written(u"web/2019-Q2/en/index.html"_s).contains(R"("dateModified":"2019-08-12","datePublished":"2019-07-01")"));
}

void TestPublisher::leftoversOfAKilledProgram_areSweptAway()
{
    const QString old = path(u".quarterly-publishing-old"_s), fresh = path(u".quarterly-publishing-new"_s);
    for (const QString &folder : {old, fresh})
        QVERIFY(QDir().mkpath(folder + u"/web"_s));
    QCOMPARE(QProcess::execute(u"touch"_s, {u"-d"_s, u"3 days ago"_s, old}), 0);
    publishAll(smallIssue());
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(fresh)); // which may be somebody's who is publishing now
}

// Whoever can write to a shared folder could otherwise empty a folder of whoever publishes next.
void TestPublisher::linkAmongLeftovers_isNotFollowed()
{
    const QTemporaryDir elsewhere;
    QVERIFY(writeFile(elsewhere.filePath(u"thesis.txt"_s), "ten years"));
    QCOMPARE(QProcess::execute(u"touch"_s, {u"-d"_s, u"3 days ago"_s, elsewhere.path()}), 0);
    QVERIFY(QFile::link(elsewhere.path(), path(u".quarterly-publishing-link"_s)));
    publishAll(smallIssue());
    QVERIFY(QFile::exists(elsewhere.filePath(u"thesis.txt"_s)));
}

void TestPublisher::folderThatIsALink_isRefused()
{
    const QTemporaryDir elsewhere;
    QVERIFY(writeFile(elsewhere.filePath(u"thesis.txt"_s), "ten years"));
    QVERIFY(QDir().mkpath(path(u"web"_s)) && QFile::link(elsewhere.path(), path(u"web/2019-Q2"_s)));
    const auto files = publish(smallIssue(), request(Language::all(), {}));
    QVERIFY(!files && files.error().message.contains(u"is a link"_s));
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList{u"thesis.txt"_s});
}

void TestPublisher::filesThatAreNotOurs_stay()
{
    Issue issue = smallIssue();
    publishAll(issue);
    const QStringList foreign{u"web/2019-Q2/mine.txt"_s, u"web/2019-Q2/.git/config"_s, u"web/2019-Q2/fr/notes.txt"_s, u"web/2019-Q2/de/index.html"_s};
    for (const QString &name : foreign)
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()) && writeFile(path(name), name.toUtf8()));
    QVERIFY(QFile::link(u"mine.txt"_s, path(u"web/2019-Q2/link.txt"_s)));
    issue.sections.first().placements.first().item.title = testissue::text({u"Otherwise"_s, u"Autrement"_s, u"De otra manera"_s});
    QVERIFY(publish(issue, request({testissue::language("en")}))); // French stands
    publishAll(issue);
    for (const QString &name : foreign)
        QCOMPARE(written(name), name.toUtf8());
    QCOMPARE(QFileInfo(path(u"web/2019-Q2/link.txt"_s)).symLinkTarget(), path(u"web/2019-Q2/mine.txt"_s));
}

void TestPublisher::relativeFolder_isPublishedIntoAgain()
{
    const Issue issue = smallIssue();
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    PublishRequest relative = request({testissue::language("en"), testissue::language("fr")});
    relative.folder = u"out"_s;
    const bool first = bool(publish(issue, relative));
    relative.outputs = outputs({testissue::language("en")}, {Format::Web});
    const auto second = publish(issue, relative); // French stands
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(first);
    QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
    QVERIFY(QFile::exists(path(u"out/web/2019-Q2/fr/index.html"_s)));
}

// What was published before, and is not any more, leaves with the page that showed it.
void TestPublisher::formerFilesOfOurOwn_go()
{
    const auto images = [this] { return QDir(path(u"web/2019-Q2/en/images"_s)).entryList(QDir::Files); };
    publishAll(smallIssue());
    const QStringList before = images();
    Issue issue = smallIssue();
    issue.sections.first().placements.first().item.pictures << testissue::picture({900, 600}, {});
    publishAll(issue);
    QVERIFY(images().size() > before.size());
    publishAll(smallIssue());
    QCOMPARE(images(), before);
}

void TestPublisher::changedText_isToldSinceTheLastPublication()
{
    Issue issue = smallIssue();
    for (Section &section : issue.sections) {
        for (Placement &placement : section.placements) {
            for (LocalizedBlock &block : placement.item.title.blocks) {
                for (BlockText &words : block.texts)
                    words.version = VersionId::create();
            }
        }
    }
    const auto files = publish(issue, request({english(), french()}));
    QVERIFY(files);
    const QList<PublicationRecord> records = {publicationRecord(issue, *files, u"A. Tester"_s, QDateTime::currentDateTimeUtc())};
    QCOMPARE(changedSince(records, issue).size(), 0);

    Item &item = issue.sections.first().placements.first().item;
    LocalizedBlock &title = item.title.blocks.first();
    title.texts[french()].version = VersionId::create();
    const LocalizedBlock gone = item.body.blocks.takeLast();
    const QList<TextSince> changes = changedSince(records, issue);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].change, TextSince::Change::Removed);
    QCOMPARE(changes[0].language, english());
    QCOMPARE(changes[0].block, gone.id);
    QCOMPARE(changes[1].change, TextSince::Change::Changed);
    QCOMPARE(changes[1].language, french());
    QCOMPARE(changes[1].block, title.id);
    QCOMPARE(changes[1].item, item.id);
}

void TestPublisher::languageThatWasNeverPublished_isNotCompared()
{
    const Issue issue = smallIssue();
    const auto files = publish(issue, request({french()}));
    QVERIFY(files);
    Issue changed = issue;
    changed.sections.first().placements.removeFirst();
    const QList<TextSince> changes =
        changedSince({publicationRecord(issue, *files, u"A. Tester"_s, QDateTime::currentDateTimeUtc())}, changed);
    QVERIFY(!changes.isEmpty());
    for (const TextSince &change : changes)
        QCOMPARE(change.language, french());
    QVERIFY(changedSince({}, changed).isEmpty());
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
