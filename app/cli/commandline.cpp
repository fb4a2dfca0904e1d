// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "verb.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <cstdio>
#include <vector>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Refused:
        return 1;
    case Error::Kind::Usage:
        return 2;
    case Error::Kind::Failed:
        return 3;
    }
    return 3;
}

void printError(const QString &message)
{
    // one line, whatever came in
    std::fprintf(stderr, "quarterly: %s\n", qPrintable(message.simplified()));
}

} // namespace

struct CommandLine::Private
{
    struct Command
    {
        std::unique_ptr<Verb> verb;
        CLI::App *app = nullptr;
    };

    CLI::App app{"Quarterly: a newsletter in three languages, from a library of highlights to paper, PDF and web.\n"
                 "Without a verb the window opens.", "quarterly"};
    std::vector<Command> commands;
    Console console;
    std::string library, interface;
    bool leavesWhenShown = false;
    std::optional<int> parsedExit; // help, version or wrong usage
    std::string parsedText;

    void declare();
    void parse(int argc, char **argv);
};

void CommandLine::Private::declare()
{
    auto *libraryOption = app.add_option("--library", library, "The library file (by default the one in the application-data folder)");
    app.add_flag("--sample", console.sample, "Use a fresh copy of the sample library")->excludes(libraryOption);
    app.add_option("--interface", interface, "Language of messages and window")->check(CLI::IsMember({"en", "fr", "es"}));
    app.add_flag("--leave-when-shown", leavesWhenShown)->group(""); // not in the help
    app.set_version_flag("--version", "Quarterly " QUARTERLY_VERSION);
    app.require_subcommand(0, 1);
    app.fallthrough(); // global options may stand behind the verb too
    std::vector<std::unique_ptr<Verb>> verbs;
    for (auto make : {makeNewVerb, makeImportVerb, makeIssuesVerb, makeHighlightsVerb, makeShowVerb, makeSearchVerb, makeCheckVerb, makeExportVerb}) {
        auto verb = make();
        CLI::App *command = verb->setUp(app);
        command->add_flag("--json", console.json, "Print data as JSON");
        commands.push_back({std::move(verb), command});
    }
}

void CommandLine::Private::parse(int argc, char **argv)
{
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        parsedExit = 0;
        const auto used = app.get_subcommands();
        parsedText = used.empty() ? app.help() : used.front()->help();
    } catch (const CLI::CallForVersion &error) {
        parsedExit = 0;
        parsedText = std::string(error.what()) + "\n";
    } catch (const CLI::ParseError &error) {
        parsedExit = 2;
        parsedText = error.what();
    }
}

CommandLine::CommandLine(int argc, char **argv) : d(std::make_unique<Private>())
{
    d->declare();
    d->parse(argc, argv);
    d->console.libraryFile = QString::fromStdString(d->library);
}

CommandLine::~CommandLine() = default;

bool CommandLine::wantsWindow() const
{
    return !d->parsedExit && d->app.get_subcommands().empty();
}

QString CommandLine::interfaceLanguage() const { return QString::fromStdString(d->interface); }
QString CommandLine::libraryFile() const { return d->console.libraryFile; }
bool CommandLine::wantsSample() const { return d->console.sample; }
bool CommandLine::leavesWhenShown() const { return d->leavesWhenShown; }

int CommandLine::run()
{
    if (d->parsedExit == 0) {
        std::fputs(d->parsedText.c_str(), stdout);
        return 0;
    }
    if (d->parsedExit) {
        printError(QCoreApplication::translate("quarterly::CommandLine", "%1 (see quarterly --help)")
                       .arg(QString::fromStdString(d->parsedText)));
        return *d->parsedExit;
    }
    for (Private::Command &command : d->commands) {
        if (!command.app->parsed())
            continue;
        const auto done = command.verb->run(d->console);
        if (!done)
            printError(done.error().message);
        if (std::fflush(stdout) != 0 || std::ferror(stdout)) { // a full disk behind a ">"
            printError(QCoreApplication::translate("quarterly::CommandLine", "What was to be printed cannot be written: %1.").arg(qt_error_string()));
            return exitCode(Error::Kind::Failed);
        }
        return done ? *done : exitCode(done.error().kind);
    }
    return 2;
}

} // namespace quarterly
