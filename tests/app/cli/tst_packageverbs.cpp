// SPDX-License-Identifier: GPL-3.0-or-later
// An issue goes to another computer and comes back, as a script meets it.
#include "base/files.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestPackageVerbs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void package_isWritten();
    void package_isALibraryForEveryVerb();
    void existingFile_isRefused();
    void unknownIssue_isRefused();
    void untouchedPackage_bringsNothing();
    void translation_comesBack();
    void conflict_isARemarkAndNoFailure();
    void dryRun_takesNothing();
    void foreignFile_isThree();
    void packageOfAnotherLibrary_isOne();
    void help_saysWhatBecomesOfConflicts();

private:
    struct Said
    {
        int code = -1;
        QString output, errors;
        QString all() const { return QString::number(code) + u'\n' + output + errors; }
        QJsonObject object() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    };

    Said run(const QString &library, const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString home() const { return path(u"home.quarterly"_s); }
    // The file that the translator has, with another French masthead in it.
    QString packageSaying(const QString &name, const QString &words) const;
    void say(const QString &library, const QString &words) const;
    QString masthead(const QString &library) const;

    QTemporaryDir m_folder;
};

TestPackageVerbs::Said TestPackageVerbs::run(const QString &library, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &home : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(home, path(u"home"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QUARTERLY_PROGRAM), QStringList{u"--library"_s, library} + arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

// By the file that goes to a translator's own program.
void TestPackageVerbs::say(const QString &library, const QString &words) const
{
    const QString file = path(u"texts.xlf"_s);
    const Said out = run(library, {u"translate"_s, u"export"_s, u"2017-Q4"_s, u"--to"_s, u"fr"_s, u"--output"_s, file});
    QVERIFY2(out.code == 0, qPrintable(out.all()));
    QString text = QString::fromUtf8(*readFile(file, 32 << 20));
    const qsizetype begin = text.indexOf(u'>', text.indexOf(u"<target"_s)) + 1;
    text.replace(begin, text.indexOf(u"</target>"_s, begin) - begin, words);
    QVERIFY(writeFile(file, text.toUtf8()));
    const Said in = run(library, {u"translate"_s, u"import"_s, file});
    QVERIFY2(in.code == 0, qPrintable(in.all()));
}

QString TestPackageVerbs::packageSaying(const QString &name, const QString &words) const
{
    const QString file = path(name);
    const Said made = run(home(), {u"package"_s, u"2017-Q4"_s, u"--for"_s, u"fr"_s, u"--output"_s, file});
    if (made.code != 0)
        qFatal("%s", qPrintable(made.all()));
    say(file, words);
    return file;
}

QString TestPackageVerbs::masthead(const QString &library) const
{
    return run(library, {u"show"_s, u"2017-Q4"_s, u"--json"_s}).object()["masthead"_L1].toObject()["fr"_L1].toString();
}

void TestPackageVerbs::initTestCase()
{
    const Said made = run(home(), {u"new"_s, u"--sample"_s});
    QVERIFY2(made.code == 0, qPrintable(made.all()));
}

void TestPackageVerbs::package_isWritten()
{
    const QString file = path(u"first.quarterly-package"_s);
    const Said said = run(home(), {u"package"_s, u"2017-Q4"_s, u"--for"_s, u"fr"_s, u"-o"_s, file, u"--json"_s});
    QVERIFY2(said.code == 0, qPrintable(said.all()));
    QCOMPARE(said.object()["file"_L1].toString(), file);
    QCOMPARE(said.object()["language"_L1].toString(), u"fr"_s);
    QVERIFY(QFileInfo::exists(file));
}

void TestPackageVerbs::package_isALibraryForEveryVerb()
{
    const QString file = path(u"first.quarterly-package"_s);
    const Said verified = run(file, {u"verify"_s});
    QVERIFY2(verified.code == 0, qPrintable(verified.all()));
    const Said issues = run(file, {u"issues"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(issues.output.toUtf8()).array().size(), 1);
    QCOMPARE(run(file, {u"translate"_s, u"status"_s, u"2017-Q4"_s}).output, run(home(), {u"translate"_s, u"status"_s, u"2017-Q4"_s}).output);
}

void TestPackageVerbs::existingFile_isRefused()
{
    const Said said = run(home(), {u"package"_s, u"2017-Q4"_s, u"--for"_s, u"fr"_s, u"-o"_s, path(u"first.quarterly-package"_s)});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.errors.contains(u"exists already"_s), qPrintable(said.all()));
}

void TestPackageVerbs::unknownIssue_isRefused()
{
    const Said said = run(home(), {u"package"_s, u"1999-Q4"_s, u"--for"_s, u"fr"_s, u"-o"_s, path(u"none"_s)});
    QCOMPARE(said.code, 1);
    QVERIFY(!QFileInfo::exists(path(u"none"_s)));
}

void TestPackageVerbs::untouchedPackage_bringsNothing()
{
    const Said said = run(home(), {u"merge"_s, path(u"first.quarterly-package"_s), u"--json"_s});
    QVERIFY2(said.code == 0, qPrintable(said.all()));
    QCOMPARE(said.object()["taken"_L1].toInt(-1), 0);
    QCOMPARE(said.object()["texts"_L1].toArray().size(), 0);
}

void TestPackageVerbs::translation_comesBack()
{
    const QString file = packageSaying(u"second.quarterly-package"_s, u"Le bulletin"_s);
    const Said said = run(home(), {u"merge"_s, file, u"--json"_s});
    QVERIFY2(said.code == 0, qPrintable(said.all()));
    QCOMPARE(said.object()["taken"_L1].toInt(), 1);
    QCOMPARE(masthead(home()), u"Le bulletin"_s);
    QCOMPARE(run(home(), {u"merge"_s, file, u"--json"_s}).object()["taken"_L1].toInt(-1), 0);
}

void TestPackageVerbs::conflict_isARemarkAndNoFailure()
{
    const QString file = packageSaying(u"third.quarterly-package"_s, u"Là-bas"_s);
    say(home(), u"Ici"_s);
    const Said said = run(home(), {u"merge"_s, file});
    QCOMPARE(said.code, 0);
    QVERIFY2(said.output.contains(u"Là-bas"_s) && said.output.contains(u"In the library: Ici"_s), qPrintable(said.all()));
    QVERIFY2(said.errors.contains(u"changed on both sides: the library’s stay"_s), qPrintable(said.all()));
    QCOMPARE(masthead(home()), u"Ici"_s);
    const Said taken = run(home(), {u"merge"_s, file, u"--take-conflicts"_s});
    QCOMPARE(taken.code, 0);
    QCOMPARE(masthead(home()), u"Là-bas"_s);
}

void TestPackageVerbs::dryRun_takesNothing()
{
    const QString before = masthead(home());
    const Said said = run(home(), {u"merge"_s, packageSaying(u"fourth.quarterly-package"_s, u"Essai"_s), u"--dry-run"_s, u"--json"_s});
    QVERIFY2(said.code == 0, qPrintable(said.all()));
    QCOMPARE(said.object()["taken"_L1].toInt(), 1);
    QCOMPARE(masthead(home()), before);
}

void TestPackageVerbs::foreignFile_isThree()
{
    const QString file = path(u"foreign"_s);
    QVERIFY(writeFile(file, QByteArray(4096, 'x')));
    const Said said = run(home(), {u"merge"_s, file});
    QCOMPARE(said.code, 3);
    QCOMPARE(said.errors.count(u'\n'), 1);
}

void TestPackageVerbs::packageOfAnotherLibrary_isOne()
{
    const QString other = path(u"other.quarterly"_s);
    QCOMPARE(run(other, {u"new"_s}).code, 0);
    const Said said = run(other, {u"merge"_s, path(u"first.quarterly-package"_s)});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.errors.contains(u"this library does not have"_s), qPrintable(said.all()));
}

void TestPackageVerbs::help_saysWhatBecomesOfConflicts()
{
    const QString help = run(home(), {u"merge"_s, u"--help"_s}).output.simplified();
    QVERIFY2(help.contains(u"kept in its history"_s), qPrintable(help));
}

QTEST_GUILESS_MAIN(TestPackageVerbs)
#include "tst_packageverbs.moc"
