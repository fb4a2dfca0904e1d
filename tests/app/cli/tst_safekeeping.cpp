// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that keep a library safe, as a script meets them.
#include "library/library.h"

#include "base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestSafekeeping : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void script_acknowledgesEveryLine();
    void script_readsWhatIsPipedIn();
    void wrongLine_isNamedAndTheRestIsDone();
    void scriptBesideAWriter_isRefused();
    void verify_saysWhatIsLost();
    void verify_noticesThatTheLastCommitIsLost();
    void verify_saysWhatIsDamaged();
    void verify_ofSomethingElse_isThree();
    void backup_isRestored();
    void restoringBesideAWriter_isRefused();
    void import_isBackedUpFirst();
    void salvage_makesASoundLibrary();

private:
    struct Said
    {
        int code = -1;
        QString output, errors;
        QString all() const { return QString::number(code) + u'\n' + output + errors; }
        QJsonObject object() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    };

    Said run(const QStringList &arguments, const QByteArray &input = {}) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString library() const { return path(u"test.quarterly"_s); }
    QString script(const QByteArray &lines) const;
    void damage() const; // one letter of a text

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafekeeping::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(Library::create(library()));
}

TestSafekeeping::Said TestSafekeeping::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &home : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(home, path(u"home"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QUARTERLY_PROGRAM), QStringList{u"--library"_s, library()} + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString TestSafekeeping::script(const QByteArray &lines) const
{
    const QString file = path(u"edits"_s);
    if (const auto written = writeFile(file, lines); !written)
        qFatal("%s", qPrintable(written.error().message));
    return file;
}

void TestSafekeeping::damage() const
{
    QByteArray bytes = *readFile(library(), 64 << 20);
    for (qsizetype at = bytes.indexOf("First title"); at >= 0; at = bytes.indexOf("First title"))
        bytes[at] = 'B';
    QVERIFY(writeFile(library(), bytes));
}

void TestSafekeeping::script_acknowledgesEveryLine()
{
    const Said done = run({u"script"_s, script("# a remark\nhighlight a\n\ntitle a en \"First title\"\n")});
    QVERIFY2(done.code == 0, qPrintable(done.all()));
    const QStringList lines = done.output.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines)
        QVERIFY2(line.startsWith("ACK "_L1) && line.count(u' ') == 2, qPrintable(line));
    QVERIFY(run({u"highlights"_s}).output.contains(u"First title"_s));
    const Said next = run({u"script"_s, script("highlight b\n")});
    QCOMPARE(next.output.section(u'\n', 0, 0), lines.last()); // once more, in case it had not been heard
}

void TestSafekeeping::script_readsWhatIsPipedIn()
{
    const Said done = run({u"script"_s, u"-"_s}, "highlight a\ntitle a en \"Piped in\"\n");
    QVERIFY2(done.code == 0, qPrintable(done.all()));
    QVERIFY(run({u"highlights"_s}).output.contains(u"Piped in"_s));
}

void TestSafekeeping::wrongLine_isNamedAndTheRestIsDone()
{
    const QString file = script("highlight a\ntitle a en \"First title\"\ntitle a en\nhighlight b\n");
    const Said done = run({u"script"_s, file});
    QCOMPARE(done.code, 2);
    QCOMPARE(done.output.count(u'\n'), 2);
    QVERIFY2(done.errors.count(u'\n') == 1 && done.errors.contains(file) && done.errors.contains(u"line 3"_s), qPrintable(done.errors));
    QVERIFY(run({u"script"_s, script("title nobody en \"Words\"\n")}).code == 1);
    QVERIFY(run({u"script"_s, path(u"missing"_s)}).code == 1);
}

void TestSafekeeping::scriptBesideAWriter_isRefused()
{
    const auto writer = Library::open(library(), Library::Mode::ReadWrite);
    QVERIFY(writer);
    const Said done = run({u"script"_s, script("highlight a\n")});
    QVERIFY2(done.code == 1 && done.errors.count(u'\n') == 1, qPrintable(done.all()));
    QVERIFY(run({u"verify"_s}).code == 0);
    QVERIFY(run({u"backup"_s, path(u"safe"_s)}).code == 0);
}

// Also when the commit before it was of the same highlight, which the one that was lost followed.
void TestSafekeeping::verify_noticesThatTheLastCommitIsLost()
{
    const QString acks = path(u"acks"_s), before = path(u"before.quarterly"_s);
    Said done = run({u"script"_s, script("highlight a\ntitle a en \"One\"\n")});
    QVERIFY(QFile::copy(library(), before));
    const QString id = done.output.section(u' ', 1, 1);
    done.output += run({u"script"_s, script("title " + id.toUtf8() + " en \"Two\"\n")}).output;
    QVERIFY(writeFile(acks, done.output.toUtf8()));
    QCOMPARE(run({u"verify"_s, u"--acks"_s, acks}).code, 0);
    // what was committed and not acknowledged any more is no loss
    QVERIFY(writeFile(acks, done.output.toUtf8().left(done.output.trimmed().lastIndexOf(u'\n') + 1)));
    QCOMPARE(run({u"verify"_s, u"--acks"_s, acks}).code, 0);
    QVERIFY(writeFile(acks, done.output.toUtf8()));
    QVERIFY(QFile::remove(library()) && QFile::rename(before, library()));
    const Said found = run({u"verify"_s, u"--acks"_s, acks});
    QVERIFY2(found.code == 1 && found.output.contains(u"One"_s), qPrintable(found.all()));
}

void TestSafekeeping::verify_saysWhatIsLost()
{
    const Said done = run({u"script"_s, script("highlight a\ntitle a en \"First title\"\nhighlight b\ntitle b en \"Second title\"\n")});
    const QString acks = path(u"acks"_s);
    QVERIFY(writeFile(acks, done.output.toUtf8()));
    QCOMPARE(run({u"verify"_s, u"--acks"_s, acks}).code, 0);
    const QString id = done.output.section(u' ', 1, 1);
    // one more promise than was kept, and one half said
    QVERIFY(writeFile(acks, done.output.toUtf8() + "ACK " + id.toUtf8() + " 00ff\nACK 11111111-1111-4111-8111-111111111111 00"));
    const Said found = run({u"verify"_s, u"--acks"_s, acks, u"--json"_s});
    QCOMPARE(found.code, 1);
    QCOMPARE(found.object()[u"lost"_s].toArray().size(), 1);
    QVERIFY2(found.output.contains(u"First title"_s), qPrintable(found.output));
    QVERIFY(!found.output.contains(u"11111111"_s));
    QCOMPARE(run({u"verify"_s, u"--acks"_s, path(u"missing"_s)}).code, 1);
}

void TestSafekeeping::verify_saysWhatIsDamaged()
{
    QVERIFY(run({u"script"_s, script("highlight a\ntitle a en \"First title\"\n")}).code == 0);
    const Said sound = run({u"verify"_s, u"--json"_s});
    QCOMPARE(sound.code, 0);
    QCOMPARE(sound.object()[u"sound"_s].toBool(), true);
    QCOMPARE(sound.object()[u"highlights"_s].toInt(), 1);
    damage();
    const Said found = run({u"verify"_s});
    QCOMPARE(found.code, 1);
    QVERIFY2(found.output.contains(u"Birst title”, title, English"_s), qPrintable(found.output));
    QVERIFY(found.errors.contains(u"salvage"_s));
}

void TestSafekeeping::verify_ofSomethingElse_isThree()
{
    QVERIFY(writeFile(library(), "Dear reader, this is a letter."));
    const Said found = run({u"verify"_s});
    QVERIFY2(found.code == 3 && found.errors.count(u'\n') == 1 && found.errors.contains(library()), qPrintable(found.all()));
}

void TestSafekeeping::backup_isRestored()
{
    QVERIFY(run({u"script"_s, script("highlight a\ntitle a en \"First title\"\n")}).code == 0);
    const Said made = run({u"backup"_s, path(u"safe"_s), u"--json"_s});
    QVERIFY2(made.code == 0, qPrintable(made.all()));
    const QString backup = made.object()[u"file"_s].toString();
    QVERIFY(QFileInfo::exists(backup));
    QVERIFY(run({u"script"_s, script("highlight b\ntitle b en \"Second title\"\n")}).code == 0);
    const Said restored = run({u"restore"_s, backup, u"--json"_s});
    QVERIFY2(restored.code == 0, qPrintable(restored.all()));
    QVERIFY(!run({u"highlights"_s}).output.contains(u"Second title"_s));
    QVERIFY(run({u"restore"_s, restored.object()[u"kept"_s].toString()}).code == 0);
    QVERIFY(run({u"highlights"_s}).output.contains(u"Second title"_s));
    QVERIFY(writeFile(backup, "no backup"));
    QCOMPARE(run({u"restore"_s, backup}).code, 3);
    QVERIFY(run({u"highlights"_s}).output.contains(u"Second title"_s));
}

void TestSafekeeping::restoringBesideAWriter_isRefused()
{
    const Said made = run({u"backup"_s, path(u"safe"_s), u"--json"_s});
    const auto writer = Library::open(library(), Library::Mode::ReadWrite);
    const Said restored = run({u"restore"_s, made.object()[u"file"_s].toString()});
    QVERIFY2(restored.code == 1 && restored.errors.count(u'\n') == 1, qPrintable(restored.all()));
}

void TestSafekeeping::import_isBackedUpFirst()
{
    QVERIFY(run({u"script"_s, script("highlight a\ntitle a en \"First title\"\n")}).code == 0);
    const QString newsletter = QStringLiteral(QUARTERLY_TEST_DATA "/issue/newsletter.en.md");
    const Said imported = run({u"import"_s, newsletter});
    QVERIFY2(imported.code == 0, qPrintable(imported.all()));
    const QDir folder(path(u"home/quarterly/quarterly/backups"_s));
    const QStringList libraries = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(libraries.size(), 1);
    const QDir backups(folder.filePath(libraries.first()));
    QCOMPARE(backups.entryList(QDir::Files).size(), 1);
    QCOMPARE(run({u"restore"_s, backups.filePath(backups.entryList(QDir::Files).first())}).code, 0);
    QVERIFY(run({u"issues"_s}).output.isEmpty());
    QVERIFY(run({u"highlights"_s}).output.contains(u"First title"_s));
}

void TestSafekeeping::salvage_makesASoundLibrary()
{
    QVERIFY(run({u"script"_s, script("highlight a\ntitle a en \"First title\"\nhighlight b\ntitle b en \"Second title\"\n")}).code == 0);
    damage();
    const QString out = path(u"saved.quarterly"_s);
    const Said saved = run({u"salvage"_s, out, u"--json"_s});
    QVERIFY2(saved.code == 0, qPrintable(saved.all()));
    QCOMPARE(saved.object()[u"doubtful"_s].toInt(), 1);
    QVERIFY(saved.object()[u"lookThrough"_s].toArray().first().toString().contains(u"Birst title"_s));
    QCOMPARE(run({u"--library"_s, out, u"verify"_s}).code, 2); // named twice
    QCOMPARE(run({u"salvage"_s, out}).code, 1); // is there already
}

QTEST_GUILESS_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
