// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "issue/scriptrunner.h"

#include <CLI/App.hpp>

#include <QFile>

#include <cstdio>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class ScriptVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::ScriptVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("script", help(tr("Carry out edit commands, one a line; each is said as “ACK id hash” once it is safe on the disk")));
        verb->add_option("FILE", m_file, help(tr("The commands; “-” reads what is typed or piped in")))->required();
        verb->footer(help(tr("The commands:") + u'\n' + ScriptRunner::commands()));
        return verb;
    }

    Result<int> run(Console &console) override
    {
        QFile file(QString::fromLocal8Bit(m_file.c_str()));
        const bool isOpen = m_file == "-" ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) : file.open(QIODevice::ReadOnly);
        if (!isOpen)
            return Error{Error::Kind::Refused, tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString())};
        auto library = console.open(Library::Mode::ReadWrite);
        if (!library)
            return library.error();
        // The program before may have died between a commit and its acknowledgement.
        if (const auto commits = lastScripted(**library); !commits.isEmpty())
            acknowledge(console, commits.first());
        IssueEditor editor(**library);
        return runLines(console, editor, file);
    }

private:
    Result<int> runLines(Console &console, IssueEditor &editor, QFile &file) const
    {
        ScriptRunner runner(editor);
        for (int number = 1;; ++number) {
            const QByteArray line = file.readLine(longestScriptLine + 2);
            if (line.isEmpty())
                return 0;
            const auto command = parseScriptLine(line);
            if (!command)
                return located(command.error(), number);
            if (!*command)
                continue;
            const auto done = runner.run(**command);
            if (!done)
                return located(done.error(), number);
            acknowledge(console, *done);
        }
    }

    static void acknowledge(Console &console, const Acknowledgement &done)
    {
        console.print(done.line());
        std::fflush(stdout);
    }

    Error located(const Error &error, int line) const
    {
        const QString name = m_file == "-" ? tr("the commands", "what is typed in") : QString::fromLocal8Bit(m_file.c_str());
        return {error.kind, tr("%1, line %2: %3. The lines before it are done.").arg(name).arg(line).arg(withoutStop(error.message))};
    }

    static QString withoutStop(const QString &sentence)
    {
        return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    }

    std::string m_file;
};

} // namespace

std::unique_ptr<Verb> makeScriptVerb() { return std::make_unique<ScriptVerb>(); }

} // namespace quarterly
