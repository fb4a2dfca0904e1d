// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "export/check.h"
#include "issue/issueloader.h"
#include "layout/layoutissue.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class CheckVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::CheckVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("check", help(tr("Say what should be looked at before publishing")));
        verb->add_option("ISSUE", m_issue, help(tr("For example 2017-Q4")))->required();
        verb->add_option("--language", m_languages, help(tr("Only these editions, for example en,fr")))->delimiter(',');
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto quarter = quarterNamed(m_issue);
        const auto languages = languagesNamed(m_languages);
        if (!quarter || !languages)
            return quarter ? languages.error() : quarter.error();
        const auto issue = console.load(*quarter);
        if (!issue)
            return issue.error();
        const QList<Language> editions = languages->isEmpty() ? issue->languages() : *languages;
        QList<Finding> findings = checkIssue(*issue, editions);
        findings << checkPictures(*issue, layoutIssue(*issue, editions.value(0, issue->source), issue->setup))
                 << checkSpelling(*issue, editions);
        std::ranges::stable_sort(findings, {}, &Finding::severity);
        if (console.json)
            console.print(json(findings));
        else
            print(console, findings);
        return hasErrors(findings) ? 1 : 0;
    }

private:
    static QString severity(const Finding &finding)
    {
        switch (finding.severity) {
        case Finding::Severity::Error:
            return tr("error");
        case Finding::Severity::Warning:
            return tr("warning");
        case Finding::Severity::Remark:
            return tr("remark");
        }
        return {};
    }

    static void print(Console &console, const QList<Finding> &findings)
    {
        for (const Finding &finding : findings)
            console.print(u"%1  %2  %3"_s.arg(severity(finding), finding.language.code(), finding.message));
        if (findings.isEmpty())
            console.print(tr("Nothing to report."));
    }

    static QJsonArray json(const QList<Finding> &findings)
    {
        static const QStringList names = {u"error"_s, u"warning"_s, u"remark"_s};
        QJsonArray list;
        for (const Finding &finding : findings) {
            list << QJsonObject{{u"severity"_s, names[int(finding.severity)]},
                                {u"language"_s, finding.language.code()},
                                {u"message"_s, finding.message},
                                {u"item"_s, finding.item.isNull() ? QString() : finding.item.toString()}};
        }
        return list;
    }

    std::string m_issue;
    std::vector<std::string> m_languages;
};

} // namespace

std::unique_ptr<Verb> makeCheckVerb() { return std::make_unique<CheckVerb>(); }

} // namespace quarterly
