// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a script meets it: started as a process, judged by what it prints, writes and returns.
#include "issue/issueeditor.h"

#include "base/files.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QString output;
    QString errors;

    QJsonArray list() const { return QJsonDocument::fromJson(output.toUtf8()).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    QString said() const { return QString::number(code) + u'\n' + output + errors; }
    // One line of complaint that names something, and nothing else.
    bool complainsOf(const QString &name) const
    {
        return output.isEmpty() && errors.endsWith(u'\n') && errors.count(u'\n') == 1 && errors.contains(name);
    }
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void help_namesEveryVerb();
    void version_isSaid();
    void wrongUsage_isTwo_data();
    void wrongUsage_isTwo();
    void everyVerb_answersInTheChosenLanguage();

    void defaultLibrary_isMadeOnFirstUse();
    void existingLibrary_isNotMadeAgain();
    void sample_isThrownAway();
    void damagedLibrary_isThree_data();
    void damagedLibrary_isThree();
    void readingVerbs_workBesideAWriter();

    void newsletters_joinInOneIssue();
    void windowsText_isReadWithARemark();
    void unreadablePicture_isRemarkedAndTheTextKept();
    void secondFileUnreadable_keepsTheFirst();
    void issues_areListed();
    void highlights_ofAnIssue_areListed();
    void show_tellsEverything();
    void search_mindsNoAccents();
    void unknownIssue_isOne_data();
    void unknownIssue_isOne();
    void fit_saysPagesLinesAndRemedies();
    void translation_goesOutAndComesBack();
    void glossary_goesOutAndComesBack();
    void memory_goesOutAndComesBack();
    void memory_fromADamagedFile_isTakenInPart();
    void fit_saysWhatEveryItemIsOver();
    void fit_findsWaysToAMultiple();
    void fit_refusesUnclearGoals_data();
    void fit_refusesUnclearGoals();
    void check_ofTheSample_findsNoError();
    void check_ofAnUntranslatedIssue_isOne();

    void export_writesTheFilesOfTheContract();
    void emails_areShortenedOnRequest();
    void exportedPdfs_passTheStrictCheck_data();
    void exportedPdfs_passTheStrictCheck();
    void exportedPdfs_giveEveryWordBack();
    void exportAgain_givesTheSameBytes();
    void existingWebFolder_isReplacedAndKeepsWhatIsNotOurs();
    void onlyWhatIsAskedFor_isWritten();
    void booklet_isFoldedFromA4_orOnRequestFromA3();
    void anyPdf_isImposed();
    void missingTranslation_isRefusedUnlessAllowed();
    void languageWithoutText_isLeftOutOrRefused();
    void outputThatIsAFile_isThree();
    void fullDisk_isThreeAndLeavesNothing();
    void fullOutput_isThree();

private:
    Outcome run(const QStringList &arguments) const { return start(program(), arguments); }
    Outcome onLibrary(const QStringList &arguments) const;
    Outcome onSample(const QStringList &arguments) const;
    Outcome start(const QString &command, const QStringList &arguments) const;
    static QString program() { return QStringLiteral(QUARTERLY_PROGRAM); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString library() const { return path(u"test.quarterly"_s); }
    QString written(const QString &name, const QByteArray &bytes) const;
    static QString newsletter(const QString &language) { return u"%1/issue/newsletter.%2.md"_s.arg(QStringLiteral(QUARTERLY_TEST_DATA), language); }
    static QMap<QString, QByteArray> contents(const QString &folder);

    QTemporaryDir m_shared; // the sample, and what was published from it
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::initTestCase()
{
    QVERIFY(m_shared.isValid());
    m_folder = std::make_unique<QTemporaryDir>();
    const Outcome made = run({u"--library"_s, m_shared.filePath(u"sample.quarterly"_s), u"new"_s, u"--sample"_s});
    QVERIFY2(made.code == 0, qUtf8Printable(made.said()));
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Outcome TestCommandLine::start(const QString &command, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &home : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(home, m_folder->filePath(u"home"_s));
    QDir().mkpath(path(u"scratch"_s));
    environment.insert(u"TMPDIR"_s, path(u"scratch"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(command, arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

Outcome TestCommandLine::onLibrary(const QStringList &arguments) const
{
    return run(QStringList{u"--library"_s, library()} + arguments);
}

Outcome TestCommandLine::onSample(const QStringList &arguments) const
{
    return run(QStringList{u"--library"_s, m_shared.filePath(u"sample.quarterly"_s)} + arguments);
}

QString TestCommandLine::written(const QString &name, const QByteArray &bytes) const
{
    (void)writeFile(path(name), bytes);
    return path(name);
}

QMap<QString, QByteArray> TestCommandLine::contents(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

void TestCommandLine::help_namesEveryVerb()
{
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QString &verb : {u"new"_s, u"import"_s, u"issues"_s, u"highlights"_s, u"show"_s, u"search"_s, u"check"_s, u"export"_s, u"impose"_s, u"fit"_s, u"translate"_s, u"memory"_s,
                                u"script"_s, u"verify"_s, u"backup"_s, u"restore"_s, u"salvage"_s}) {
        QVERIFY2(help.output.contains(u"\n  "_s + verb), qUtf8Printable(verb));
        const Outcome own = run({verb, u"--help"_s});
        QCOMPARE(own.code, 0);
        QVERIFY(own.output.contains(u"--json"_s));
    }
}

void TestCommandLine::version_isSaid()
{
    const Outcome said = run({u"--version"_s});
    QCOMPARE(said.code, 0);
    QVERIFY(said.output.startsWith(u"Quarterly "_s));
}

void TestCommandLine::wrongUsage_isTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown verb") << QStringList{u"bake"_s};
    QTest::newRow("unknown option") << QStringList{u"issues"_s, u"--loud"_s};
    QTest::newRow("no issue") << QStringList{u"show"_s};
    QTest::newRow("no output") << QStringList{u"export"_s, u"2017-Q4"_s};
    QTest::newRow("no quarter") << QStringList{u"show"_s, u"winter"_s};
    QTest::newRow("a fifth quarter") << QStringList{u"show"_s, u"2017-Q5"_s};
    QTest::newRow("unknown language") << QStringList{u"check"_s, u"2017-Q4"_s, u"--language"_s, u"xx"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"2017-Q4"_s, u"--output"_s, u"out"_s, u"--format"_s, u"docx"_s};
    QTest::newRow("unknown interface") << QStringList{u"--interface"_s, u"tlh"_s, u"issues"_s};
    QTest::newRow("unknown paper") << QStringList{u"impose"_s, u"a.pdf"_s, u"--output"_s, u"b.pdf"_s, u"--paper"_s, u"B5"_s};
    QTest::newRow("thick paper") << QStringList{u"impose"_s, u"a.pdf"_s, u"--output"_s, u"b.pdf"_s, u"--creep"_s, u"7"_s};
    QTest::newRow("a side far out") << QStringList{u"impose"_s, u"a.pdf"_s, u"--output"_s, u"b.pdf"_s, u"--offset-back"_s, u"1,300"_s};
    QTest::newRow("half an offset") << QStringList{u"impose"_s, u"a.pdf"_s, u"--output"_s, u"b.pdf"_s, u"--offset-front"_s, u"1"_s};
    QTest::newRow("unknown pass") << QStringList{u"impose"_s, u"a.pdf"_s, u"--output"_s, u"b.pdf"_s, u"--pass"_s, u"middle"_s};
    QTest::newRow("order of both sides") << QStringList{u"impose"_s, u"a.pdf"_s, u"--output"_s, u"b.pdf"_s, u"--order"_s, u"reversed"_s};
    QTest::newRow("no limit") << QStringList{u"search"_s, u"word"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("sample and library") << QStringList{u"--sample"_s, u"--library"_s, u"x"_s, u"issues"_s};
}

void TestCommandLine::wrongUsage_isTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome refused = run(arguments);
    QVERIFY2(refused.code == 2, qUtf8Printable(refused.said()));
    QVERIFY2(refused.complainsOf(u"quarterly: "_s), qUtf8Printable(refused.said()));
}

void TestCommandLine::everyVerb_answersInTheChosenLanguage()
{
    const Outcome french = run({u"--interface"_s, u"fr"_s, u"show"_s, u"2031-Q1"_s});
    QCOMPARE(french.code, 1);
    const Outcome spanish = run({u"--interface"_s, u"es"_s, u"show"_s, u"2031-Q1"_s});
    QCOMPARE(spanish.code, 1);
    const Outcome english = run({u"show"_s, u"2031-Q1"_s});
    QVERIFY(french.errors.contains(u"2031-Q1"_s));
    QVERIFY(french.errors != english.errors);
    QVERIFY(spanish.errors != english.errors && spanish.errors != french.errors);
}

void TestCommandLine::defaultLibrary_isMadeOnFirstUse()
{
    const Outcome first = run({u"issues"_s, u"--json"_s});
    QVERIFY2(first.code == 0, qUtf8Printable(first.said()));
    QVERIFY(first.list().isEmpty());
    QVERIFY(QFile::exists(path(u"home/quarterly/quarterly/library.quarterly"_s)));
    QCOMPARE(run({u"import"_s, newsletter(u"en"_s)}).code, 0);
    QCOMPARE(run({u"issues"_s, u"--json"_s}).list().size(), 1);
}

void TestCommandLine::existingLibrary_isNotMadeAgain()
{
    QVERIFY(Library::create(library()));
    QCOMPARE(onLibrary({u"import"_s, newsletter(u"en"_s)}).code, 0);
    const Outcome again = onLibrary({u"new"_s});
    QVERIFY2(again.code == 1 && again.complainsOf(library()), qUtf8Printable(again.said()));
    QCOMPARE(onLibrary({u"issues"_s, u"--json"_s}).list().size(), 1);
}

void TestCommandLine::sample_isThrownAway()
{
    QCOMPARE(run({u"--sample"_s, u"import"_s, newsletter(u"en"_s)}).code, 0);
    QCOMPARE(run({u"--sample"_s, u"issues"_s, u"--json"_s}).list().size(), 2);
    QVERIFY(QDir(path(u"scratch"_s)).isEmpty());
    QVERIFY(!QFile::exists(path(u"home/quarterly/quarterly/library.quarterly"_s)));
}

void TestCommandLine::damagedLibrary_isThree_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QFile file(m_shared.filePath(u"sample.quarterly"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    QByteArray newer = sound;
    newer[63] = char(0x7f); // user_version, big-endian at 60
    QByteArray foreign = sound;
    foreign.replace(68, 4, "GPKG"); // application_id
    QByteArray torn = sound;
    torn.replace(torn.size() / 3, torn.size() / 3, QByteArray(torn.size() / 3, 'x'));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear editors, please find attached the library.\n");
    QTest::newRow("cut off in the header") << sound.first(80);
    QTest::newRow("cut off later") << sound.first(sound.size() / 2);
    QTest::newRow("another program's") << foreign;
    QTest::newRow("a number that no version has") << newer;
    QTest::newRow("overwritten in the middle") << torn;
}

void TestCommandLine::damagedLibrary_isThree()
{
    QFETCH(QByteArray, bytes);
    written(u"test.quarterly"_s, bytes);
    for (const QStringList &verb : {QStringList{u"show"_s, u"2017-Q4"_s}, QStringList{u"import"_s, newsletter(u"en"_s)}}) {
        const Outcome refused = onLibrary(verb);
        QVERIFY2(refused.code == 3 && refused.complainsOf(library()), qUtf8Printable(refused.said()));
    }
    QFile file(library());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes); // left as it was
}

void TestCommandLine::readingVerbs_workBesideAWriter()
{
    const auto writer = Library::create(library());
    QVERIFY(writer);
    QCOMPARE(onLibrary({u"issues"_s}).code, 0);
    QCOMPARE(onLibrary({u"search"_s, u"anything"_s}).code, 0);
    const Outcome refused = onLibrary({u"import"_s, newsletter(u"en"_s)});
    QVERIFY2(refused.code == 1 && refused.complainsOf(library()), qUtf8Printable(refused.said()));
}

void TestCommandLine::newsletters_joinInOneIssue()
{
    QVERIFY(Library::create(library()));
    const Outcome read = onLibrary({u"import"_s, newsletter(u"en"_s), newsletter(u"fr"_s), newsletter(u"es"_s), u"--json"_s});
    QVERIFY2(read.code == 0, qUtf8Printable(read.said()));
    QStringList languages;
    for (const QJsonValue &report : read.list()) {
        QCOMPARE(report[u"issue"_s].toString(), u"2019-Q2"_s);
        languages << report[u"language"_s].toString();
    }
    QCOMPARE(languages, QStringList({u"en"_s, u"fr"_s, u"es"_s}));
    const QJsonObject issue = onLibrary({u"show"_s, u"2019-Q2"_s, u"--json"_s}).object();
    QCOMPARE(issue[u"masthead"_s].toObject().keys(), QStringList({u"en"_s, u"es"_s, u"fr"_s}));

    const Outcome twice = onLibrary({u"import"_s, newsletter(u"fr"_s)});
    QVERIFY2(twice.code == 1 && twice.complainsOf(u"2019-Q2"_s), qUtf8Printable(twice.said()));
}

void TestCommandLine::windowsText_isReadWithARemark()
{
    QVERIFY(Library::create(library()));
    const QString file = written(u"letter.txt"_s, "The caf\xE9 by the ferry\n\nIt opened \x93on time\x94 in spring.\n");
    const Outcome read = onLibrary({u"import"_s, file});
    QVERIFY2(read.code == 0 && read.errors.contains(u"Windows-1252"_s), qUtf8Printable(read.said()));
    const QJsonArray found = onLibrary({u"search"_s, u"cafe"_s, u"--json"_s}).list();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first()[u"snippet"_s].toString().contains(u"café"_s));
}

void TestCommandLine::unreadablePicture_isRemarkedAndTheTextKept()
{
    QVERIFY(Library::create(library()));
    written(u"torn.jpg"_s, QByteArray::fromHex("ffd8ffe000104a464946"));
    const QString file = written(u"story.md"_s, "# The ferry\n\n![A ferry](torn.jpg)\n\nIt crossed the river.\n");
    const Outcome read = onLibrary({u"import"_s, file});
    QVERIFY2(read.code == 0 && read.errors.contains(u"torn.jpg"_s), qUtf8Printable(read.said()));
    QCOMPARE(onLibrary({u"search"_s, u"crossed"_s, u"--json"_s}).list().size(), 1);
}

void TestCommandLine::secondFileUnreadable_keepsTheFirst()
{
    QVERIFY(Library::create(library()));
    const Outcome read = onLibrary({u"import"_s, newsletter(u"en"_s), path(u"nowhere.md"_s)});
    QVERIFY2(read.code == 1 && read.errors.contains(path(u"nowhere.md"_s)), qUtf8Printable(read.said()));
    QVERIFY(read.output.contains(u"2019-Q2"_s));
    QCOMPARE(onLibrary({u"issues"_s, u"--json"_s}).list().size(), 1);
}

void TestCommandLine::issues_areListed()
{
    const Outcome listed = onSample({u"issues"_s, u"--json"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.list().size(), 2);
    QCOMPARE(listed.list().first()[u"issue"_s].toString(), u"2018-Q1"_s);
    QCOMPARE(listed.list().last()[u"issue"_s].toString(), u"2017-Q4"_s);
    QVERIFY(onSample({u"issues"_s}).output.contains(u"2017-Q4"_s));
}

void TestCommandLine::highlights_ofAnIssue_areListed()
{
    const QJsonArray all = onSample({u"highlights"_s, u"--json"_s}).list();
    const QJsonArray placed = onSample({u"highlights"_s, u"--issue"_s, u"2017-Q4"_s, u"--json"_s}).list();
    QVERIFY(placed.size() > 5);
    QVERIFY(all.size() >= placed.size());
    for (const QJsonValue &card : placed)
        QVERIFY(card[u"usedIn"_s].toArray().contains(u"2017-Q4"_s));
}

void TestCommandLine::show_tellsEverything()
{
    const QJsonObject issue = onSample({u"show"_s, u"2017-Q4"_s, u"--json"_s}).object();
    int pictures = 0;
    for (const QJsonValue &section : issue[u"sections"_s].toArray()) {
        for (const QJsonValue &placement : section[u"placements"_s].toArray()) {
            QCOMPARE(placement[u"title"_s].toObject().keys(), QStringList({u"en"_s, u"es"_s, u"fr"_s}));
            for (const QJsonValue &picture : placement[u"pictures"_s].toArray()) {
                QCOMPARE(picture[u"alt"_s].toObject().size(), 3);
                ++pictures;
            }
        }
    }
    QCOMPARE(pictures, 4);
    const QString text = onSample({u"show"_s, u"2017-Q4"_s}).output;
    QVERIFY(text.contains(u"4th Quarter"_s));
    QVERIFY(text.contains(u"Sarajevo"_s));
}

void TestCommandLine::search_mindsNoAccents()
{
    const QJsonArray found = onSample({u"search"_s, u"geneve"_s, u"--json"_s, u"--limit"_s, u"3"_s}).list();
    QVERIFY(!found.isEmpty() && found.size() <= 3);
    QVERIFY(onSample({u"search"_s, u"Genève"_s}).output.contains(u'['));
    QVERIFY(onSample({u"search"_s, u"\" OR title:*"_s}).code == 0); // no syntax gets through
    QVERIFY(onSample({u"search"_s, u"zeppelin"_s, u"--json"_s}).list().isEmpty());
}

void TestCommandLine::unknownIssue_isOne_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("show") << QStringList{u"show"_s, u"2031-Q1"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"2031-Q1"_s};
    QTest::newRow("highlights") << QStringList{u"highlights"_s, u"--issue"_s, u"2031-Q1"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"2031-Q1"_s, u"--output"_s, u"out"_s};
}

void TestCommandLine::unknownIssue_isOne()
{
    QFETCH(QStringList, verb);
    const Outcome refused = onSample(verb);
    QVERIFY2(refused.code == 1 && refused.complainsOf(u"2031-Q1"_s), qUtf8Printable(refused.said()));
    QVERIFY(!QFile::exists(path(u"out"_s)));
}

void TestCommandLine::fit_saysPagesLinesAndRemedies()
{
    const QJsonArray fits = onSample({u"fit"_s, u"2017-Q4"_s, u"--json"_s}).list();
    QCOMPARE(fits.size(), 3);
    for (const QJsonValue &fit : fits) {
        QCOMPARE(fit[u"pages"_s].toInt(), 3); // the sample fills them in every language
        QVERIFY(fit[u"remedies"_s].toArray().isEmpty());
    }
    QCOMPARE(fits.first()[u"linesOver"_s].toInt(), 0);
    const QJsonObject shorter = onSample({u"fit"_s, u"2017-Q4"_s, u"--language"_s, u"fr"_s, u"--pages"_s, u"2"_s, u"--json"_s}).list().first().toObject();
    QVERIFY(!shorter[u"remedies"_s].toArray().isEmpty());
    const Outcome said = onSample({u"fit"_s, u"2017-Q4"_s, u"--pages"_s, u"40"_s});
    QVERIFY2(said.code == 0 && said.output.contains(u"40 pages"_s), qUtf8Printable(said.said()));
}

void TestCommandLine::glossary_goesOutAndComesBack()
{
    const QString library = m_folder->filePath(u"sample.quarterly"_s);
    QCOMPARE(run({u"--library"_s, library, u"new"_s, u"--sample"_s}).code, 0);
    const auto inSample = [&](QStringList arguments) { return run(QStringList{u"--library"_s, library, u"glossary"_s} + arguments); };
    const QJsonArray terms = inSample({u"list"_s, u"--json"_s}).list();
    QVERIFY(terms.size() > 50);
    for (const QString &name : {u"terms.csv"_s, u"terms.tbx"_s}) {
        const QString file = m_folder->filePath(name);
        QCOMPARE(inSample({u"export"_s, file}).code, 0);
        const QJsonObject same = inSample({u"import"_s, file, u"--json"_s}).object();
        QCOMPARE(same[u"unchanged"_s].toInt(), terms.size());
        QCOMPARE(same[u"added"_s].toInt() + same[u"changed"_s].toInt(), 0);
    }
    const QString more = written(u"more.csv"_s, "en;fr\ncable ferry;bac à traille\n;;\n");
    const QJsonObject taken = inSample({u"import"_s, more, u"--json"_s}).object();
    QCOMPARE(taken[u"added"_s].toInt(), 1);
    QCOMPARE(taken[u"skipped"_s].toInt(), 1);
    QCOMPARE(inSample({u"import"_s, written(u"none.csv"_s, "hello\n")}).code, 1);
    QCOMPARE(inSample({u"list"_s, u"--json"_s}).list().size(), terms.size() + 1);
}

void TestCommandLine::translation_goesOutAndComesBack()
{
    const QString library = m_folder->filePath(u"sample.quarterly"_s), file = m_folder->filePath(u"out.xlf"_s);
    const auto inSample = [&](QStringList arguments) { return run(QStringList{u"--library"_s, library, u"translate"_s} + arguments); };
    QCOMPARE(run({u"--library"_s, library, u"new"_s, u"--sample"_s}).code, 0);
    const QJsonObject status = inSample({u"status"_s, u"2017-Q4"_s, u"--language"_s, u"fr"_s, u"--json"_s}).list().first().toObject();
    QCOMPARE(status[u"percent"_s].toInt(), 100);
    const Outcome out = inSample({u"export"_s, u"2017-Q4"_s, u"--to"_s, u"fr"_s, u"--output"_s, file, u"--json"_s});
    QCOMPARE(out.object()[u"segments"_s], status[u"segments"_s]);

    QString text = QString::fromUtf8(*readFile(file, 10 << 20));
    const qsizetype end = text.indexOf(u"</target>"_s); // of the masthead
    QVERIFY(writeFile(file, text.insert(end, u" nouveau"_s).toUtf8()));
    const QJsonObject tried = inSample({u"import"_s, file, u"--dry-run"_s, u"--json"_s}).object();
    QCOMPARE(tried[u"taken"_s].toInt(), 1);
    QCOMPARE(inSample({u"import"_s, file, u"--json"_s}).object()[u"taken"_s].toInt(), 1);
    QCOMPARE(inSample({u"import"_s, file, u"--json"_s}).object()[u"taken"_s].toInt(), 0);

    const QString table = path(u"out.html"_s);
    QCOMPARE(inSample({u"export"_s, u"2017-Q4"_s, u"--to"_s, u"fr"_s, u"--output"_s, table}).code, 0);
    QString page = QString::fromUtf8(*readFile(table, 10 << 20));
    const qsizetype cell = page.indexOf(u"</td>"_s, page.indexOf(u"<td class=\"target\""_s));
    QVERIFY(writeFile(table, page.insert(cell, u" encore"_s).toUtf8()));
    QCOMPARE(inSample({u"import"_s, table, u"--json"_s}).object()[u"taken"_s].toInt(), 1);
    QCOMPARE(inSample({u"export"_s, u"2017-Q4"_s, u"--to"_s, u"fr"_s, u"--format"_s, u"table"_s, u"--output"_s, path(u"table"_s)}).code, 0);
    QVERIFY(readFile(path(u"table"_s), 10 << 20)->startsWith("<!DOCTYPE html>"));

    const Outcome elsewhere = onSample({u"translate"_s, u"import"_s, file}); // the same issue of another library
    QVERIFY2(elsewhere.code == 1 && elsewhere.complainsOf(u"out.xlf"_s), qUtf8Printable(elsewhere.said()));
    QVERIFY(inSample({u"export"_s, u"2017-Q4"_s, u"--to"_s, u"en"_s, u"--output"_s, file}).code == 1); // nothing to do
    QCOMPARE(inSample({}).code, 2);
}

void TestCommandLine::memory_goesOutAndComesBack()
{
    const QString sample = m_folder->filePath(u"sample.quarterly"_s), empty = m_folder->filePath(u"empty.quarterly"_s);
    const QString file = m_folder->filePath(u"memory.tmx"_s);
    const auto memory = [&](const QString &library, QStringList arguments) { return run(QStringList{u"--library"_s, library, u"memory"_s} + arguments); };
    QCOMPARE(run({u"--library"_s, sample, u"new"_s, u"--sample"_s}).code, 0);
    QCOMPARE(run({u"--library"_s, empty, u"new"_s}).code, 0);
    const QJsonArray own = memory(sample, {u"list"_s, u"--json"_s}).list();
    QCOMPARE(own.size(), 2); // into French and into Spanish
    QCOMPARE(own[1][u"to"_s].toString(), u"fr"_s);
    QVERIFY(own[1][u"texts"_s].toInt() > 10);
    const Outcome out = memory(sample, {u"export"_s, file, u"--to"_s, u"fr"_s, u"--json"_s});
    QCOMPARE(out.object()[u"texts"_s], own[1][u"texts"_s]);

    const QJsonObject known = memory(sample, {u"import"_s, file, u"--json"_s}).object();
    QCOMPARE(known[u"taken"_s].toInt(), 0);
    QCOMPARE(known[u"known"_s], own[1][u"texts"_s]);
    const QJsonObject taken = memory(empty, {u"import"_s, file, u"--json"_s}).object();
    QCOMPARE(taken[u"taken"_s].toInt() + taken[u"known"_s].toInt(), own[1][u"texts"_s].toInt());
    QCOMPARE(taken[u"skipped"_s].toInt(), 0);
    QCOMPARE(memory(empty, {u"list"_s, u"--json"_s}).list().first()[u"origin"_s].toString(), u"memory.tmx"_s);
    QVERIFY(!memory(empty, {u"find"_s, u"Convention"_s, u"--json"_s}).list().isEmpty());

    QCOMPARE(memory(empty, {u"remove"_s, u"memory.tmx"_s, u"--json"_s}).object()[u"removed"_s], taken[u"taken"_s]);
    QVERIFY(memory(empty, {u"remove"_s, u"memory.tmx"_s}).complainsOf(u"memory.tmx"_s));
    QCOMPARE(memory(empty, {u"find"_s, u"Convention"_s}).code, 1);
    const Outcome nothing = memory(empty, {u"export"_s, m_folder->filePath(u"none.tmx"_s)});
    QVERIFY2(nothing.code == 1 && !QFileInfo::exists(m_folder->filePath(u"none.tmx"_s)), qUtf8Printable(nothing.said()));
    QCOMPARE(memory(empty, {u"export"_s, file, u"--from"_s, u"xx"_s}).code, 2);
    QCOMPARE(memory(empty, {}).code, 2);
}

void TestCommandLine::memory_fromADamagedFile_isTakenInPart()
{
    const QString library = m_folder->filePath(u"empty.quarterly"_s), file = m_folder->filePath(u"cut.tmx"_s);
    QCOMPARE(run({u"--library"_s, library, u"new"_s}).code, 0);
    QVERIFY(writeFile(file, "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n<tu><tuv xml:lang=\"en\"><seg>One ship</seg></tuv>"
                            "<tuv xml:lang=\"fr\"><seg>Un bateau</seg></tuv></tu>\n<tu><tuv xml:lang=\"en\"><seg>Two"));
    const Outcome cut = run({u"--library"_s, library, u"memory"_s, u"import"_s, file});
    QVERIFY2(cut.code == 3 && cut.errors.contains(u"up to line 3"_s), qUtf8Printable(cut.said()));
    QVERIFY(cut.output.contains(u"cut.tmx"_s));
    QCOMPARE(run({u"--library"_s, library, u"memory"_s, u"list"_s, u"--json"_s}).list().first()[u"texts"_s].toInt(), 1);
    QVERIFY(writeFile(file, "no memory at all"));
    const Outcome none = run({u"--library"_s, library, u"memory"_s, u"import"_s, file});
    QVERIFY2(none.code == 3 && none.complainsOf(u"cut.tmx"_s), qUtf8Printable(none.said()));
    QCOMPARE(run({u"--library"_s, library, u"memory"_s, u"import"_s, m_folder->filePath(u"nowhere.tmx"_s)}).code, 1);
}

void TestCommandLine::fit_saysWhatEveryItemIsOver()
{
    const QJsonArray fits = onSample({u"fit"_s, u"2017-Q4"_s, u"--json"_s}).list();
    QCOMPARE(fits.size(), 3);
    for (const QJsonValue &fit : fits) {
        const QJsonArray items = fit[u"items"_s].toArray();
        QVERIFY(items.size() > 5);
        int lines = 0, over = 0;
        for (const QJsonValue &item : items) {
            QVERIFY(!item[u"title"_s].toString().isEmpty());
            lines += item[u"lines"_s].toInt();
            over += item[u"linesOver"_s].toInt();
        }
        QCOMPARE(lines, fit[u"lines"_s].toInt());
        QCOMPARE(over, fit[u"linesOver"_s].toInt());
        QCOMPARE(over > 0, fit[u"language"_s].toString() != u"en"_s); // French and Spanish take more room
    }
}

void TestCommandLine::fit_findsWaysToAMultiple()
{
    const QJsonObject fit = onSample({u"fit"_s, u"2017-Q4"_s, u"--language"_s, u"es"_s, u"--multiple"_s, u"2"_s, u"--json"_s}).list().first().toObject();
    QCOMPARE(fit[u"wanted"_s].toArray().first(), QJsonValue(2)); // as near as 4, and less paper
    QVERIFY(!fit[u"remedies"_s].toArray().isEmpty());
    for (const QJsonValue &remedy : fit[u"remedies"_s].toArray())
        QCOMPARE(remedy[u"pages"_s].toInt() % 2, 0);
    const Outcome said = onSample({u"fit"_s, u"2017-Q4"_s, u"--language"_s, u"es"_s, u"--multiple"_s, u"2"_s});
    QVERIFY2(said.code == 0 && said.output.contains(u"2 pages instead of 3"_s), qUtf8Printable(said.said()));
}

void TestCommandLine::fit_refusesUnclearGoals_data()
{
    QTest::addColumn<QStringList>("goal");
    QTest::newRow("no page") << QStringList{u"--pages"_s, u"0"_s};
    QTest::newRow("no number") << QStringList{u"--pages"_s, u"eight"_s};
    QTest::newRow("a multiple of one") << QStringList{u"--multiple"_s, u"1"_s};
    QTest::newRow("two goals") << QStringList{u"--pages"_s, u"8"_s, u"--multiple"_s, u"2"_s};
    QTest::newRow("an unknown language") << QStringList{u"--language"_s, u"xx"_s};
}

void TestCommandLine::fit_refusesUnclearGoals()
{
    QFETCH(QStringList, goal);
    const Outcome refused = onSample(QStringList{u"fit"_s, u"2017-Q4"_s} + goal);
    QVERIFY2(refused.code == 2 && refused.output.isEmpty(), qUtf8Printable(refused.said()));
}

void TestCommandLine::check_ofTheSample_findsNoError()
{
    const Outcome checked = onSample({u"check"_s, u"2017-Q4"_s, u"--json"_s});
    QVERIFY2(checked.code == 0, qUtf8Printable(checked.said()));
    for (const QJsonValue &finding : checked.list())
        QVERIFY2(finding[u"severity"_s].toString() == u"remark"_s, qUtf8Printable(checked.output));
    QVERIFY2(!checked.output.contains(u"dictionary"_s), qUtf8Printable(checked.output)); // every word is right
}

void TestCommandLine::check_ofAnUntranslatedIssue_isOne()
{
    QVERIFY(Library::create(library()));
    QCOMPARE(onLibrary({u"import"_s, newsletter(u"en"_s)}).code, 0);
    const Outcome checked = onLibrary({u"check"_s, u"2019-Q2"_s, u"--language"_s, u"fr"_s, u"--json"_s});
    QCOMPARE(checked.code, 1);
    QVERIFY(checked.output.contains(u"\"error\""_s));
}

void TestCommandLine::export_writesTheFilesOfTheContract()
{
    const QString folder = m_shared.filePath(u"a new/folder"_s);
    const Outcome done = onSample({u"export"_s, u"2017-Q4"_s, u"--output"_s, folder});
    QVERIFY2(done.code == 0 && done.errors.isEmpty(), qUtf8Printable(done.said()));
    const QStringList files = contents(folder).keys();
    QStringList printed = done.output.trimmed().split(u'\n');
    QCOMPARE(printed.size(), 21);
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        for (const QString &name : {u"newsletter-2017-Q4-%1.pdf"_s, u"newsletter-2017-Q4-%1-booklet.pdf"_s, u"newsletter-2017-Q4-%1-press.pdf"_s, u"web/2017-Q4/%1/index.html"_s,
                                    u"newsletter-2017-Q4-%1.eml"_s, u"newsletter-2017-Q4-%1-email.html"_s, u"newsletter-2017-Q4-%1-email.txt"_s}) {
            QVERIFY2(files.contains(name.arg(language)), qUtf8Printable(files.join(u'\n')));
            QVERIFY2(printed.contains(folder + u'/' + name.arg(language)), qUtf8Printable(done.output));
        }
    }
    QVERIFY(files.contains(u"web/2017-Q4/index.html"_s));
    for (const QString &file : files)
        QVERIFY2(!file.contains(u"/."_s) && !file.startsWith(u'.'), qUtf8Printable(file));
}

void TestCommandLine::emails_areShortenedOnRequest()
{
    const QString whole = path(u"whole"_s), brief = path(u"brief"_s), email = u"/newsletter-2017-Q4-fr-email.html"_s;
    QCOMPARE(onSample({u"export"_s, u"2017-Q4"_s, u"--format"_s, u"email"_s, u"--output"_s, whole}).code, 0);
    QCOMPARE(onSample({u"export"_s, u"2017-Q4"_s, u"--format"_s, u"email"_s, u"--teasers"_s, u"always"_s, u"--output"_s, brief}).code, 0);
    QVERIFY(QFileInfo(brief + email).size() < QFileInfo(whole + email).size() * 3 / 4);
    const Outcome refused = onSample({u"export"_s, u"2017-Q4"_s, u"--teasers"_s, u"perhaps"_s, u"--output"_s, path(u"none"_s)});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.errors.contains(u"choose from auto, always, never"_s), qUtf8Printable(refused.said()));
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestCommandLine::exportedPdfs_passTheStrictCheck_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestCommandLine::exportedPdfs_passTheStrictCheck()
{
    QFETCH(QString, language);
    const QString file = m_shared.filePath(u"a new/folder/newsletter-2017-Q4-%1.pdf"_s.arg(language));
    const Outcome judged = start(u"/usr/bin/python3"_s, {QStringLiteral(QUARTERLY_SOURCE "/tests/tools/check_pdfua.py"), u"--strict"_s, file});
    QVERIFY2(judged.code == 0, qUtf8Printable(judged.said()));
    const Outcome sound = start(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(sound.code == 0, qUtf8Printable(sound.said()));
}

// Every word of every text shown, as a viewer copies it: joined again where a line ended in a hyphen, or in the middle of
// an address.
void TestCommandLine::exportedPdfs_giveEveryWordBack()
{
    const QJsonObject issue = onSample({u"show"_s, u"2017-Q4"_s, u"--json"_s}).object();
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        const Outcome copied = start(u"pdftotext"_s, {u"-raw"_s, m_shared.filePath(u"a new/folder/newsletter-2017-Q4-%1.pdf"_s.arg(language)), u"-"_s});
        QCOMPARE(copied.code, 0);
        const QString joined = QString(copied.output).remove(u"\u00AD\n"_s);
        const QString text = joined.simplified() + QString(joined).remove(u'\n');
        for (const QJsonValue &section : issue[u"sections"_s].toArray()) {
            for (const QJsonValue &placement : section[u"placements"_s].toArray()) {
                const bool full = placement[u"presentation"_s].toString() == u"full"_s;
                const QString said = placement[u"title"_s][language].toString() + u' ' + placement[full ? u"body"_s : u"title"_s][language].toString();
                for (const QString &word : said.simplified().split(u' '))
                    QVERIFY2(text.contains(word), qUtf8Printable(language + u": "_s + word));
            }
        }
    }
}

void TestCommandLine::exportAgain_givesTheSameBytes()
{
    const QString folder = m_shared.filePath(u"a new/folder"_s);
    const auto first = contents(folder);
    QVERIFY(!first.isEmpty());
    QCOMPARE(onSample({u"export"_s, u"2017-Q4"_s, u"--output"_s, folder}).code, 0);
    const auto second = contents(folder);
    QCOMPARE(second.keys(), first.keys());
    for (const QString &file : first.keys())
        QVERIFY2(second[file] == first[file], qUtf8Printable(file));
}

void TestCommandLine::existingWebFolder_isReplacedAndKeepsWhatIsNotOurs()
{
    written(u"out/web/2017-Q4/fr/mine.html"_s, "somebody's");
    written(u"out/web/2016-Q1/index.html"_s, "another issue's");
    const Outcome done = onSample({u"export"_s, u"2017-Q4"_s, u"--format"_s, u"web"_s, u"--output"_s, path(u"out"_s)});
    QVERIFY2(done.code == 0, qUtf8Printable(done.said()));
    QVERIFY(QFile::exists(path(u"out/web/2017-Q4/fr/mine.html"_s)));
    QVERIFY(QFile::exists(path(u"out/web/2017-Q4/fr/index.html"_s)));
    QVERIFY(QFile::exists(path(u"out/web/2016-Q1/index.html"_s)));
}

void TestCommandLine::onlyWhatIsAskedFor_isWritten()
{
    QCOMPARE(onSample({u"export"_s, u"2017-Q4"_s, u"--language"_s, u"es,fr"_s, u"--format"_s, u"pdf"_s, u"--output"_s, path(u"out"_s)}).code, 0);
    QCOMPARE(contents(path(u"out"_s)).keys(), QStringList({u"newsletter-2017-Q4-es.pdf"_s, u"newsletter-2017-Q4-fr.pdf"_s}));
}

void TestCommandLine::booklet_isFoldedFromA4_orOnRequestFromA3()
{
    const QStringList wanted = {u"export"_s, u"2017-Q4"_s, u"--language"_s, u"en"_s, u"--format"_s, u"booklet"_s, u"--output"_s, path(u"out"_s)};
    const QString file = path(u"out/newsletter-2017-Q4-en-booklet.pdf"_s);
    QCOMPARE(onSample(wanted).code, 0);
    const QString half = start(u"pdfinfo"_s, {file}).output;
    QVERIFY2(half.contains(u"(A4)"_s), qUtf8Printable(half));
    QCOMPARE(onSample(wanted + QStringList{u"--paper"_s, u"A3"_s}).code, 0);
    const QString whole = start(u"pdfinfo"_s, {file}).output;
    QVERIFY2(whole.contains(u"(A3)"_s), qUtf8Printable(whole));
    QVERIFY(whole.contains(u"Pages:           2"_s)); // both sides of one sheet: three pages and a blank one
}

void TestCommandLine::anyPdf_isImposed()
{
    QCOMPARE(onSample({u"export"_s, u"2017-Q4"_s, u"--language"_s, u"en"_s, u"--format"_s, u"pdf"_s, u"--output"_s, path(u"out"_s)}).code, 0);
    const QString pages = path(u"out/newsletter-2017-Q4-en.pdf"_s), booklet = path(u"folded/booklet.pdf"_s);
    const Outcome done = run({u"impose"_s, pages, u"--output"_s, booklet, u"--flip"_s, u"long"_s, u"--signature"_s, u"1"_s, u"--creep"_s, u"0.1"_s});
    QVERIFY2(done.code == 0 && done.output == booklet + u'\n', qUtf8Printable(done.said()));
    const QString told = start(u"pdfinfo"_s, {booklet}).output;
    QVERIFY2(told.contains(u"(A3)"_s), qUtf8Printable(told));

    const Outcome large = run({u"impose"_s, pages, u"--output"_s, path(u"none.pdf"_s), u"--paper"_s, u"A4"_s});
    QVERIFY2(large.code == 1 && large.complainsOf(u"210 × 297 mm"_s), qUtf8Printable(large.said()));
    QVERIFY(!QFile::exists(path(u"none.pdf"_s)));
    const Outcome scaled = run({u"impose"_s, pages, u"--output"_s, booklet, u"--paper"_s, u"Letter"_s, u"--scale"_s, u"--pass"_s,
                                u"backs"_s, u"--order"_s, u"reversed"_s, u"--turn"_s, u"--offset-back"_s, u"-1.5,2"_s});
    QVERIFY2(scaled.code == 0 && scaled.said().contains(u"stay empty"_s), qUtf8Printable(scaled.said()));
    QVERIFY(start(u"pdfinfo"_s, {booklet}).output.contains(u"Pages:           1\n"_s));

    const QString letter = written(u"letter.txt"_s, "Dear editors,\n");
    const Outcome refused = run({u"impose"_s, letter, u"--output"_s, booklet});
    QVERIFY2(refused.code == 3 && refused.complainsOf(letter), qUtf8Printable(refused.said()));
    QVERIFY(QFile::exists(booklet)); // what was there stays
}

void TestCommandLine::missingTranslation_isRefusedUnlessAllowed()
{
    QVERIFY(Library::create(library()));
    const QString more = written(u"newsletter.en.md"_s, "# Newsletter\n\n2019 3rd Quarter\n\n# Highlights\n\n### A new ferry\n\nIt floats.\n");
    QCOMPARE(onLibrary({u"import"_s, more}).code, 0);
    const QString half = written(u"newsletter.fr.md"_s, "# Bulletin\n\n2019 3e trimestre\n\n# Points forts\n\n### Un nouveau bac\n");
    const Outcome joined = onLibrary({u"import"_s, half, u"--language"_s, u"fr"_s});
    QVERIFY2(joined.code == 0, qUtf8Printable(joined.said()));

    const QStringList wanted = {u"export"_s, u"2019-Q3"_s, u"--language"_s, u"fr"_s, u"--format"_s, u"pdf"_s, u"--output"_s, path(u"out"_s)};
    const Outcome refused = onLibrary(wanted);
    QVERIFY2(refused.code == 1 && refused.complainsOf(u"It floats."_s), qUtf8Printable(refused.said()));
    QVERIFY(!QFile::exists(path(u"out"_s)));

    const Outcome allowed = onLibrary(wanted + QStringList{u"--allow-missing"_s});
    QVERIFY2(allowed.code == 0, qUtf8Printable(allowed.said()));
    QVERIFY(allowed.errors.contains(u"It floats."_s)); // says what stands there untranslated
    const Outcome plain = start(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path(u"out/newsletter-2019-Q3-fr.pdf"_s), path(u"plain.pdf"_s)});
    QVERIFY2(plain.code == 0, qUtf8Printable(plain.said()));
    QVERIFY(contents(m_folder->path()).value(u"plain.pdf"_s).contains("/Lang (en"));
}

void TestCommandLine::languageWithoutText_isLeftOutOrRefused()
{
    QVERIFY(Library::create(library()));
    QCOMPARE(onLibrary({u"import"_s, newsletter(u"en"_s)}).code, 0);
    const Outcome byName = onLibrary({u"export"_s, u"2019-Q2"_s, u"--language"_s, u"es"_s, u"--output"_s, path(u"out"_s)});
    QVERIFY2(byName.code == 1 && byName.complainsOf(u"2019-Q2"_s), qUtf8Printable(byName.said()));
    QCOMPARE(onLibrary({u"export"_s, u"2019-Q2"_s, u"--format"_s, u"pdf"_s, u"--output"_s, path(u"out"_s)}).code, 0);
    QCOMPARE(contents(path(u"out"_s)).keys(), QStringList({u"newsletter-2019-Q2-en.pdf"_s}));
}

void TestCommandLine::outputThatIsAFile_isThree()
{
    const QString file = written(u"taken"_s, "a file");
    const Outcome refused = onSample({u"export"_s, u"2017-Q4"_s, u"--output"_s, file});
    QVERIFY2(refused.code == 3 && refused.complainsOf(file), qUtf8Printable(refused.said()));
    QCOMPARE(contents(m_folder->path()).value(u"taken"_s), QByteArray("a file"));
}

// A limit on the size of files stops a write just as a full disk does.
void TestCommandLine::fullDisk_isThreeAndLeavesNothing()
{
    for (const QString &format : {u"pdf"_s, u"web"_s}) {
        const Outcome refused = start(u"sh"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f 16; exec \"$@\""_s, u"sh"_s, program(), u"--library"_s,
                                                m_shared.filePath(u"sample.quarterly"_s), u"export"_s, u"2017-Q4"_s, u"--format"_s, format,
                                                u"--output"_s, path(u"out"_s)});
        QVERIFY2(refused.code == 3 && refused.complainsOf(path(u"out"_s)), qUtf8Printable(refused.said()));
        QVERIFY2(contents(path(u"out"_s)).isEmpty(), qUtf8Printable(contents(path(u"out"_s)).keys().join(u'\n')));
    }
}

void TestCommandLine::fullOutput_isThree()
{
    const Outcome refused = start(u"sh"_s, {u"-c"_s, u"exec \"$@\" > /dev/full"_s, u"sh"_s, program(), u"--library"_s,
                                            m_shared.filePath(u"sample.quarterly"_s), u"show"_s, u"2017-Q4"_s});
    QVERIFY2(refused.code == 3 && refused.complainsOf(u"quarterly: "_s), qUtf8Printable(refused.said()));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
