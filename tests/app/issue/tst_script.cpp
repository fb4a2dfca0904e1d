// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/issueloader.h"
#include "issue/scriptrunner.h"
#include "library/contenthash.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestScript : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void line_isReadWordByWord_data();
    void line_isReadWordByWord();
    void brokenLine_isRefusedWithItsReason_data();
    void brokenLine_isRefusedWithItsReason();
    void anyBytes_areReadOrRefused();
    void commands_makeAnIssue();
    void commands_setUpTheOrganisation();
    void wrongCommand_changesNothing_data();
    void wrongCommand_changesNothing();
    void acknowledgement_namesTheContent();
    void lastCommits_areRememberedInTheLibrary();
    void undo_goesBackAndForth();

private:
    Result<Acknowledgement> run(const QString &line);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
    std::unique_ptr<ScriptRunner> m_runner;
};

void TestScript::init()
{
    m_runner.reset();
    m_editor.reset();
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = *Library::create(m_folder->filePath(u"test.quarterly"_s));
    m_editor = std::make_unique<IssueEditor>(*m_library);
    m_runner = std::make_unique<ScriptRunner>(*m_editor);
}

Result<Acknowledgement> TestScript::run(const QString &line)
{
    const auto command = parseScriptLine(line.toUtf8());
    if (!command)
        return command.error();
    return *command ? m_runner->run(**command) : Result<Acknowledgement>(Acknowledgement());
}

void TestScript::line_isReadWordByWord_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << QByteArray("place a news 2\n") << QStringList{u"place"_s, u"a"_s, u"news"_s, u"2"_s};
    QTest::newRow("quoted") << QByteArray("title a en \"Two words\"") << QStringList{u"title"_s, u"a"_s, u"en"_s, u"Two words"_s};
    QTest::newRow("escaped") << QByteArray("\"say \\\"no\\\"\\n\\\\\"") << QStringList{u"say \"no\"\n\\"_s};
    QTest::newRow("empty word") << QByteArray("title a en \"\"") << QStringList{u"title"_s, u"a"_s, u"en"_s, u""_s};
    QTest::newRow("spaces") << QByteArray(" \t undo \r\n") << QStringList{u"undo"_s};
    QTest::newRow("remark") << QByteArray("undo # the last") << QStringList{u"undo"_s};
    QTest::newRow("nothing") << QByteArray("\n") << QStringList();
    QTest::newRow("only a remark") << QByteArray("# all of it \"") << QStringList();
    QTest::newRow("accents") << QByteArray("title a fr \"Éclaté — « oui »\"") << QStringList{u"title"_s, u"a"_s, u"fr"_s, u"Éclaté — « oui »"_s};
}

void TestScript::line_isReadWordByWord()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, words);
    const auto command = parseScriptLine(line);
    QVERIFY(command);
    QCOMPARE(*command ? QStringList((*command)->name) + (*command)->words : QStringList(), words);
}

void TestScript::brokenLine_isRefusedWithItsReason_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("open quote") << QByteArray("title a en \"Two") << u"closing quotation mark"_s;
    QTest::newRow("ends in a backslash") << QByteArray("title a en \"Two\\") << u"backslash"_s;
    QTest::newRow("unknown escape") << QByteArray("title a en \"\\t\"") << u"backslash"_s;
    QTest::newRow("no space") << QByteArray("title \"a\"en") << u"space is missing"_s;
    QTest::newRow("no UTF-8") << QByteArray("title a en \"\xff\xfe\"") << u"UTF-8"_s;
    QTest::newRow("no command") << QByteArray("\"\" a en") << u"command is missing"_s;
    QTest::newRow("too long") << QByteArray(longestScriptLine + 1, 'a') << u"too long"_s;
}

void TestScript::brokenLine_isRefusedWithItsReason()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const auto command = parseScriptLine(line);
    QVERIFY(!command);
    QCOMPARE(command.error().kind, Error::Kind::Usage);
    QVERIFY2(command.error().message.contains(reason), qPrintable(command.error().message));
}

void TestScript::anyBytes_areReadOrRefused()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray line;
        for (int length = random.bounded(40); length > 0; --length)
            line += "\"\\n #a\xc3\xa9\xff\0 "[random.bounded(12)];
        const auto command = parseScriptLine(line);
        QVERIFY(!command || !*command || !(*command)->name.contains(QChar(0)));
    }
}

void TestScript::commands_makeAnIssue()
{
    for (const QString &line : {u"issue 2017-Q4"_s, u"section news 2017-Q4 highlights en \"Highlights\""_s, u"section more 2017-Q4 other en \"More\""_s,
                                u"highlight a"_s, u"title a en \"First\""_s, u"title a fr \"Premier\""_s, u"body a en \"One.\\nTwo.\""_s,
                                u"articles a 4 7"_s, u"tags a en \"Clearance\" \"Laos\""_s, u"event a 2017-11-08 2017-11-10 en \"Geneva\""_s,
                                u"remark a \"Ask again\""_s, u"highlight b publication"_s, u"title b en \"Second\""_s, u"place a news"_s,
                                u"place b news 0"_s, u"present b 2017-Q4 brief"_s, u"move b more 0"_s}) {
        const auto done = run(line);
        QVERIFY2(done, qPrintable(line + (done ? QString() : done.error().message)));
    }
    const auto issue = loadIssue(*m_library, *Quarter::create(2017, 4));
    QVERIFY(issue);
    QCOMPARE(issue->sections.size(), 2);
    QCOMPARE(issue->sections[0].placements.size(), 1);
    const Item &item = issue->sections[0].placements[0].item;
    QCOMPARE(item.title.plain(*Language::fromCode(u"fr"_s)), u"Premier"_s);
    QCOMPARE(item.body.plain(Language()), u"One.\nTwo."_s);
    QCOMPARE(item.articles, QList({4, 7}));
    QCOMPARE(item.tags.size(), 2);
    QCOMPARE(item.events.first().place.plain(Language()), u"Geneva"_s);
    const Placement &moved = issue->sections[1].placements.first();
    QCOMPARE(moved.item.kind, ItemKind::Publication);
    QCOMPARE(moved.presentation, Presentation::Brief);

    QVERIFY(!run(u"trash a"_s)); // an issue uses it
    QVERIFY(run(u"take-out a 2017-Q4"_s));
    QVERIFY(run(u"trash a"_s));
    QVERIFY(loadItem(*m_library, item.id)->trashed.isValid());
    QVERIFY(run(u"restore "_s + item.id.toString())); // an id will do
    QVERIFY(!loadItem(*m_library, item.id)->trashed.isValid());
    QVERIFY(run(u"remove more"_s));
    QCOMPARE(loadIssue(*m_library, issue->id)->sections.size(), 1);
}

void TestScript::commands_setUpTheOrganisation()
{
    const auto named = run(u"organisation en \"Support Unit\""_s);
    QVERIFY2(named, qPrintable(named ? QString() : named.error().message));
    const auto placed = run(u"profile online \"https://www.example.org/newsletter\""_s);
    QVERIFY(placed && placed->subject == named->subject && placed->hash != named->hash);
    const Profile profile = loadProfile(*m_library);
    QCOMPARE(profile.organisation.plain(Language()), u"Support Unit"_s);
    QCOMPARE(profile.online, u"https://www.example.org/newsletter"_s);
    QVERIFY(!run(u"profile colour \"#ffff00\""_s)); // cannot be read on white
    QCOMPARE(run(u"profile shape \"round\""_s).error().kind, Error::Kind::Usage);
    QCOMPARE(loadProfile(*m_library).colour, profile.colour);
}

void TestScript::wrongCommand_changesNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    const int usage = int(Error::Kind::Usage), refused = int(Error::Kind::Refused);
    QTest::newRow("unknown") << u"dance a"_s << usage;
    QTest::newRow("too few words") << u"title a"_s << usage;
    QTest::newRow("too many words") << u"undo twice"_s << usage;
    QTest::newRow("unknown language") << u"title a xx \"Words\""_s << usage;
    QTest::newRow("unknown kind") << u"highlight b poem"_s << usage;
    QTest::newRow("no number") << u"articles a four"_s << usage;
    QTest::newRow("no date") << u"event a 2017-11-31 2017-12-01 en \"Geneva\""_s << usage;
    QTest::newRow("dates the wrong way round") << u"event a 2017-11-12 2017-11-01 en \"Geneva\""_s << usage;
    QTest::newRow("unknown highlight") << u"title c en \"Words\""_s << refused;
    QTest::newRow("unknown section") << u"place a nowhere"_s << refused;
    QTest::newRow("unknown issue") << u"take-out a 2017-Q4"_s << refused;
    QTest::newRow("missing picture") << u"picture a /nowhere.png"_s << refused;
}

void TestScript::wrongCommand_changesNothing()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    const auto made = run(u"highlight a"_s);
    QVERIFY(made);
    const auto done = run(line);
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), kind);
    QCOMPARE(*contentHash(*m_library, made->subject), made->hash);
    QCOMPARE(lastScripted(*m_library), QList{*made});
}

void TestScript::acknowledgement_namesTheContent()
{
    const auto made = run(u"highlight a"_s), written = run(u"title a en \"First\""_s), again = run(u"title a en \"Other\""_s);
    QVERIFY(made && written && again);
    QCOMPARE(made->subject, written->subject);
    QVERIFY(made->hash != written->hash && written->hash != again->hash);
    QCOMPARE(*contentHash(*m_library, made->subject), again->hash);
    QCOMPARE(Acknowledgement::fromLine(again->line()), std::optional(*again));
    QVERIFY(!Acknowledgement::fromLine(u"ACK x y"_s));
    QVERIFY(!Acknowledgement::fromLine(again->line().first(20)));
}

void TestScript::lastCommits_areRememberedInTheLibrary()
{
    QVERIFY(lastScripted(*m_library).isEmpty());
    const auto made = run(u"highlight a"_s);
    QCOMPARE(lastScripted(*m_library), QList{*made});
    const auto written = run(u"title a en \"First\""_s), again = run(u"title a en \"Other\""_s);
    QCOMPARE(lastScripted(*m_library), (QList{*again, *written}));
}

void TestScript::undo_goesBackAndForth()
{
    const auto made = run(u"highlight a"_s), written = run(u"title a en \"First\""_s);
    QVERIFY(made && written);
    QVERIFY(run(u"title a en \"First\""_s)); // changes nothing, and is no step
    const auto undone = run(u"undo"_s);
    QVERIFY(undone);
    QCOMPARE(*undone, *made);
    const auto redone = run(u"redo"_s);
    QVERIFY(redone);
    QCOMPARE(*redone, *written);
    QVERIFY(run(u"undo"_s) && run(u"undo"_s));
    QVERIFY(!loadItem(*m_library, ItemId(made->subject)));
    const auto nothing = run(u"undo"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
