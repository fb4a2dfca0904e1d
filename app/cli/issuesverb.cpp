// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "issue/issueloader.h"
#include "translation/segments.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class IssuesVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::IssuesVerb)

public:
    Parser *setUp(Parser &program) override { return program.add_subcommand("issues", help(tr("List the issues"))); }

    Result<int> run(Console &console) override
    {
        const auto library = console.open(Library::Mode::ReadOnly);
        if (!library)
            return library.error();
        QJsonArray list;
        for (const IssueRow &row : (*library)->issues()) {
            const auto issue = loadIssue(**library, row.id);
            if (!issue)
                return issue.error();
            if (console.json)
                list << json(*issue);
            else
                console.print(line(*issue));
        }
        if (console.json)
            console.print(list);
        return 0;
    }

private:
    static int items(const Issue &issue)
    {
        int count = 0;
        for (const Section &section : issue.sections)
            count += int(section.placements.size());
        return count;
    }

    static QString line(const Issue &issue)
    {
        QStringList languages;
        for (Language language : issue.languages())
            languages << u"%1 %2 %"_s.arg(language.code()).arg(progress(issue, language).percent());
        return tr("%1  %2  %n highlight(s)  %3", nullptr, items(issue))
            .arg(issue.quarter.toString(), nameOf(issue.state), languages.join(u", "_s));
    }

    static QJsonObject json(const Issue &issue)
    {
        QJsonObject languages;
        for (Language language : issue.languages())
            languages.insert(language.code(), progress(issue, language).percent());
        return {{u"issue"_s, issue.quarter.toString()}, {u"id"_s, issue.id.toString()},   {u"state"_s, nameOf(issue.state)},
                {u"number"_s, issue.number},            {u"highlights"_s, items(issue)}, {u"languages"_s, languages}};
    }
};

} // namespace

std::unique_ptr<Verb> makeIssuesVerb() { return std::make_unique<IssuesVerb>(); }

} // namespace quarterly
