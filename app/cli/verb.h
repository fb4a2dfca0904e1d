// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QTemporaryDir>

#include <memory>

namespace CLI {
class App;
}

namespace quarterly {

using Parser = CLI::App; // of arguments; a verb is one of the program's, with options of its own

// What all verbs share: which library, how to print, where errors and remarks go.
class Console
{
public:
    QString libraryFile; // empty for the default one
    bool sample = false; // a throw-away copy of the sample instead
    bool json = false;

    Result<std::unique_ptr<Library>> open(Library::Mode mode);
    // For verbs that change much at once: what is there is backed up first.
    Result<std::unique_ptr<Library>> openForMuch();
    Result<Issue> load(Quarter quarter); // for verbs that only read
    void print(const QString &line);
    void print(const QJsonValue &value);
    void remark(const QString &line); // to the error channel, but no error

private:
    Result<std::unique_ptr<Library>> openSample();
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
};

// One verb of the command line: `setUp` declares its arguments, `run` does it and returns the exit code.
class Verb
{
public:
    virtual ~Verb() = default;
    virtual Parser *setUp(Parser &program) = 0;
    virtual Result<int> run(Console &console) = 0;
};

// A text as the parser of arguments wants it, which ends in what --help prints.
inline std::string help(const QString &text) { return text.toStdString(); }
// A quarter as people type it on the command line, or the error that says how.
Result<Quarter> quarterNamed(const std::string &name);
// "en,fr" and "en fr" alike.
Result<QList<Language>> languagesNamed(const std::vector<std::string> &names);

std::unique_ptr<Verb> makeNewVerb();
std::unique_ptr<Verb> makeImportVerb();
std::unique_ptr<Verb> makeIssuesVerb();
std::unique_ptr<Verb> makeHighlightsVerb();
std::unique_ptr<Verb> makeShowVerb();
std::unique_ptr<Verb> makeSearchVerb();
std::unique_ptr<Verb> makeCheckVerb();
std::unique_ptr<Verb> makeExportVerb();
std::unique_ptr<Verb> makeImposeVerb();
std::unique_ptr<Verb> makeFitVerb();
std::unique_ptr<Verb> makeTranslateVerb();
std::unique_ptr<Verb> makePackageVerb();
std::unique_ptr<Verb> makeMergeVerb();
std::unique_ptr<Verb> makeGlossaryVerb();
std::unique_ptr<Verb> makeMemoryVerb();
std::unique_ptr<Verb> makeScriptVerb();
std::unique_ptr<Verb> makeVerifyVerb();
std::unique_ptr<Verb> makeBackupVerb();
std::unique_ptr<Verb> makeRestoreVerb();
std::unique_ptr<Verb> makeSalvageVerb();

} // namespace quarterly
