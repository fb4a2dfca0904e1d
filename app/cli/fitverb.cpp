// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "issue/editiontext.h"
#include "issue/issueloader.h"
#include "layout/fit.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class FitVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::FitVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("fit", help(tr("Say how many pages each edition takes, and how it could take more or fewer")));
        verb->add_option("ISSUE", m_name, help(tr("For example 2017-Q4")))->required();
        verb->add_option("--language", m_languages, help(tr("Only these editions, for example en,fr")))->delimiter(',');
        verb->add_option("--pages", m_pages, help(tr("The pages wanted; without it, as many as the edition in the source language has")))
            ->check(CLI::PositiveNumber);
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto quarter = quarterNamed(m_name);
        const auto languages = languagesNamed(m_languages);
        if (!quarter || !languages)
            return quarter ? languages.error() : quarter.error();
        const auto issue = console.load(*quarter);
        if (!issue)
            return issue.error();
        const EditionFit source = fitOf(*issue, issue->source, issue->setup);
        QJsonArray list;
        for (Language language : languages->isEmpty() ? issue->languages() : *languages)
            list << report(console, *issue, language, source);
        if (console.json)
            console.print(list);
        return 0;
    }

private:
    QJsonObject report(Console &console, const Issue &issue, Language language, const EditionFit &source) const
    {
        const EditionFit fit = fitOf(issue, language, issue.setup);
        const int wanted = m_pages > 0 ? m_pages : source.pages;
        const QList<Remedy> ways = remedies(issue, language, issue.setup, wanted);
        QJsonArray json;
        for (const Remedy &remedy : ways)
            json << QJsonObject{{u"remedy"_s, words(issue, remedy)}, {u"pages"_s, remedy.after.pages}, {u"lines"_s, remedy.after.lines()}};
        if (!console.json)
            print(console, issue, fit, source, ways);
        if (!console.json && ways.isEmpty() && fit.pages != wanted)
            console.print(u"  "_s + tr("No single change brings it to %n page(s).", nullptr, wanted));
        return {{u"language"_s, language.code()}, {u"pages"_s, fit.pages}, {u"lines"_s, fit.lines()},
                {u"linesOver"_s, fit.lines() - source.lines()}, {u"remedies"_s, json}};
    }

    static void print(Console &console, const Issue &issue, const EditionFit &fit, const EditionFit &source, const QList<Remedy> &ways)
    {
        QStringList facts = {fit.language.code(), tr("%n page(s)", nullptr, fit.pages), tr("%n line(s)", nullptr, fit.lines())};
        if (fit.language != issue.source)
            facts << over(fit.lines() - source.lines());
        console.print(facts.join(u"  "_s));
        for (const PlacementMeasure &measure : fit.measures) {
            const auto before = source.lines(measure.placement);
            if (before && measure.lines != *before)
                console.print(u"    %1  %2"_s.arg(over(measure.lines - *before), title(issue, measure.placement)));
        }
        for (const Remedy &remedy : ways)
            console.print(u"  → %1: %2"_s.arg(words(issue, remedy), tr("%n page(s)", nullptr, remedy.after.pages)));
    }

    static QString over(int lines)
    {
        return lines == 0 ? tr("even") : (lines > 0 ? u"+"_s : u"−"_s) + QString::number(qAbs(lines));
    }

    static QString title(const Issue &issue, PlacementId id)
    {
        const Placement *placement = issue.placement(id);
        return placement ? editionLine(placement->item.title, issue.source, placement->item.source).plain() : QString();
    }

    static QString words(const Issue &issue, const Remedy &remedy)
    {
        switch (remedy.kind) {
        case Remedy::Kind::Spacing:
            return remedy.amount < 0 ? tr("tighten letters and words by %1 thousandths of an em").arg(-remedy.amount)
                                     : tr("open letters and words by %1 thousandths of an em").arg(remedy.amount);
        case Remedy::Kind::Pictures:
            return tr("set the pictures at %1 % of their size").arg(qRound(remedy.amount * 100));
        case Remedy::Kind::Brief:
            return tr("show “%1” in brief").arg(title(issue, remedy.placement));
        case Remedy::Kind::NextIssue:
            return tr("keep “%1” for the next issue").arg(title(issue, remedy.placement));
        }
        Q_UNREACHABLE();
    }

    std::string m_name;
    std::vector<std::string> m_languages;
    int m_pages = 0;
};

} // namespace

std::unique_ptr<Verb> makeFitVerb() { return std::make_unique<FitVerb>(); }

} // namespace quarterly
