// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "issue/issueloader.h"
#include "translation/package.h"

#include <CLI/App.hpp>

#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class PackageVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::PackageVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("package", help(tr("Write an issue for a translator on another computer, who opens it as a library")));
        verb->add_option("ISSUE", m_issue, help(tr("For example 2017-Q4")))->required();
        verb->add_option("--for", m_language, help(tr("The language to translate into, for example fr")))->required();
        verb->add_option("-o,--output", m_output, help(tr("The package to write; an existing file is refused")))->required();
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto quarter = quarterNamed(m_issue);
        const auto languages = languagesNamed({m_language});
        if (!quarter || !languages)
            return quarter ? languages.error() : quarter.error();
        const auto library = console.open(Library::Mode::ReadOnly);
        if (!library)
            return library.error();
        const auto issue = loadIssue(**library, *quarter);
        if (!issue)
            return issue.error();
        const QString path = QString::fromLocal8Bit(m_output.c_str());
        if (const auto written = writePackage(**library, *issue, languages->first(), path); !written)
            return written.error();
        print(console, path, *quarter, languages->first());
        return 0;
    }

private:
    void print(Console &console, const QString &path, Quarter quarter, Language language) const
    {
        if (console.json)
            console.print(QJsonObject{{u"file"_s, path}, {u"issue"_s, quarter.toString()}, {u"language"_s, language.code()}});
        else
            console.print(tr("%1: %2 for a translation into %3. What comes back is taken with “quarterly merge”.")
                              .arg(path, quarter.toString(), language.autonym()));
    }

    std::string m_issue, m_language, m_output;
};

} // namespace

std::unique_ptr<Verb> makePackageVerb() { return std::make_unique<PackageVerb>(); }

} // namespace quarterly
