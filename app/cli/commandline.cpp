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

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::CommandLine)
};

int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Refused:
    case Error::Kind::InUse:
        return 1;
    case Error::Kind::Usage:
        return 2;
    case Error::Kind::Failed:
    case Error::Kind::Full:
    case Error::Kind::Damaged:
    case Error::Kind::Replaced:
        return 3;
    }
    return 3;
}

void printError(const QString &message)
{
    // one line, whatever came in
    std::fprintf(stderr, "quarterly: %s\n", qPrintable(message.simplified()));
}

// What was wrong with the arguments: the parser speaks English only, and without saying what to do.
QString complaint(const CLI::ParseError &error)
{
    const QString words = QString::fromStdString(error.what());
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return Messages::tr("%1 is missing: see quarterly --help.").arg(words.section(u' ', 0, 0));
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return Messages::tr("“%1” is not understood: see quarterly --help.").arg(words.section(u": "_s, 1));
    if (dynamic_cast<const CLI::ExcludesError *>(&error))
        return Messages::tr("%1 and %2 do not go together: see quarterly --help.").arg(words.section(u' ', 0, 0), words.section(u' ', -1));
    return Messages::tr("%1 (see quarterly --help)").arg(words);
}

void translateHelp(Parser &app)
{
    app.description(help(Messages::tr("Quarterly: a newsletter in three languages, from a library of highlights to paper, PDF "
                                      "and web.\nWithout a verb the window opens.")));
    app.set_help_flag("-h,--help", help(Messages::tr("Print this help")));
    app.option_defaults()->group(help(Messages::tr("Options")));
    const auto formatter = app.get_formatter();
    formatter->label("Usage", help(Messages::tr("Usage")));
    formatter->label("Positionals", help(Messages::tr("Arguments")));
    formatter->label("OPTIONS", help(Messages::tr("OPTIONS")));
    formatter->label("SUBCOMMAND", help(Messages::tr("VERB")));
    formatter->label("REQUIRED", help(Messages::tr("(needed)")));
    formatter->label("TEXT", help(Messages::tr("TEXT")));
    formatter->label("INT", help(Messages::tr("NUMBER")));
    formatter->label("Excludes", help(Messages::tr("not with")));
}

} // namespace

struct CommandLine::Private
{
    struct Command
    {
        std::unique_ptr<Verb> verb;
        Parser *app = nullptr;
    };

    Parser app{"", "quarterly"};
    std::vector<Command> commands;
    Console console;
    std::string library, interface;
    bool leavesWhenShown = false;
    std::optional<int> parsedExit; // help, version or wrong usage
    QString parsedText;

    void declare();
    void parse(int argc, char **argv);
};

void CommandLine::Private::declare()
{
    translateHelp(app);
    auto *libraryOption = app.add_option("--library", library, help(Messages::tr("The library file (by default the one in the application-data folder)")));
    app.add_flag("--sample", console.sample, help(Messages::tr("Use a fresh copy of the sample library")))->excludes(libraryOption);
    app.add_option("--interface", interface, help(Messages::tr("Language of messages and window: en, fr or es")));
    app.add_flag("--leave-when-shown", leavesWhenShown)->group(""); // not in the help
    app.set_version_flag("--version", "Quarterly " QUARTERLY_VERSION, help(Messages::tr("Print the version")));
    app.require_subcommand(0, 1);
    app.fallthrough(); // global options may stand behind the verb too
    std::vector<std::unique_ptr<Verb>> verbs;
    for (auto make : {makeNewVerb, makeImportVerb, makeIssuesVerb, makeHighlightsVerb, makeShowVerb, makeSearchVerb, makeCheckVerb, makeExportVerb, makeImposeVerb, makeFitVerb, makeTranslateVerb, makePackageVerb,
                      makeMergeVerb, makeGlossaryVerb, makeMemoryVerb, makeScriptVerb, makeVerifyVerb, makeBackupVerb, makeRestoreVerb, makeSalvageVerb}) {
        auto verb = make();
        Parser *command = verb->setUp(app);
        command->group(help(Messages::tr("Verbs")));
        command->add_flag("--json", console.json, help(Messages::tr("Print data as JSON")));
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
        parsedText = QString::fromStdString(used.empty() ? app.help() : used.front()->help());
    } catch (const CLI::CallForVersion &error) {
        parsedExit = 0;
        parsedText = QString::fromStdString(error.what()) + u'\n';
    } catch (const CLI::ParseError &error) {
        parsedExit = 2;
        parsedText = complaint(error);
    }
    if (const auto spoken = languagesNamed({interface}); !parsedExit && !interface.empty() && !spoken) {
        parsedExit = 2;
        parsedText = spoken.error().message;
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
        std::fputs(d->parsedText.toUtf8().constData(), stdout);
        return 0;
    }
    if (d->parsedExit) {
        printError(d->parsedText);
        return *d->parsedExit;
    }
    for (Private::Command &command : d->commands) {
        if (!command.app->parsed())
            continue;
        const auto done = command.verb->run(d->console);
        if (!done)
            printError(done.error().message);
        if (std::fflush(stdout) != 0 || std::ferror(stdout)) { // a full disk behind a ">"
            printError(Messages::tr("What was to be printed cannot be written: %1.").arg(qt_error_string()));
            return exitCode(Error::Kind::Failed);
        }
        return done ? *done : exitCode(done.error().kind);
    }
    return 2;
}

} // namespace quarterly
