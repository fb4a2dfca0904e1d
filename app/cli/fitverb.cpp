// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "issue/editiontext.h"
#include "issue/issueloader.h"
#include "layout/remedyedits.h"
#include "layout/remedysearch.h"
#include "layout/remedywords.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 1000;

// The issue as the editions of a run share it.
struct Question
{
    const Issue &issue;
    EditionFit source;
    std::optional<Quarter> next; // the issue to which an item could go
    FitGoal goal;
};

class FitVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::FitVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("fit", help(tr("Say how many pages each edition takes, and how it could take more or fewer")));
        verb->add_option("ISSUE", m_name, help(tr("For example 2017-Q4")))->required();
        verb->add_option("--language", m_languages, help(tr("Only these editions, for example en,fr")))->delimiter(',');
        auto *pages = verb->add_option("--pages", m_pages, help(tr("The pages wanted; without it, as many as the edition in the source language has")))
                          ->check(CLI::Range(1, mostPages));
        verb->add_option("--multiple", m_multiple, help(tr("A multiple of so many pages is wanted, for example 4 for folded sheets")))
            ->check(CLI::Range(2, mostPages))
            ->excludes(pages);
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto quarter = quarterNamed(m_name);
        const auto languages = languagesNamed(m_languages);
        if (!quarter || !languages)
            return quarter ? languages.error() : quarter.error();
        const auto library = console.open(Library::Mode::ReadOnly);
        if (!library)
            return library.error();
        const auto issue = loadIssue(**library, *quarter);
        if (!issue)
            return issue.error();
        const auto next = nextIssue(**library, *quarter);
        const Question question{*issue, fitOf(*issue, issue->source),
                                next ? std::optional(quarter->next()) : std::nullopt, goal()};
        QJsonArray list;
        for (Language language : languages->isEmpty() ? issue->languages() : *languages) {
            const RemedyList found = findRemedies(*issue, language, question.goal);
            if (console.json)
                list << json(question, found);
            else
                print(console, question, found);
        }
        if (console.json)
            console.print(list);
        return 0;
    }

private:
    FitGoal goal() const
    {
        if (m_pages > 0)
            return {FitGoal::Kind::Pages, m_pages};
        return m_multiple > 0 ? FitGoal{FitGoal::Kind::Multiple, m_multiple} : FitGoal{FitGoal::Kind::Source, 0};
    }

    static QJsonObject json(const Question &question, const RemedyList &found)
    {
        const RemedyWords words(question.issue, found.now.language, question.next);
        QJsonArray items, wanted, remedies;
        for (const PlacementMeasure &measure : found.now.measures) {
            items << QJsonObject{{u"placement"_s, measure.placement.toString()}, {u"title"_s, title(question.issue, found.now.language, measure.placement)},
                                 {u"lines"_s, measure.lines}, {u"linesOver"_s, over(question, measure)}};
        }
        for (const int pages : found.wanted)
            wanted << pages;
        for (const Remedy &remedy : found.remedies) {
            remedies << QJsonObject{{u"remedy"_s, words.changes(remedy).join(u"; "_s)}, {u"pages"_s, remedy.after.pages},
                                    {u"lines"_s, remedy.after.lines()}, {u"cost"_s, remedy.cost}};
        }
        return {{u"language"_s, found.now.language.code()}, {u"pages"_s, found.now.pages}, {u"lines"_s, found.now.lines()},
                {u"linesOver"_s, found.now.lines() - question.source.lines()}, {u"items"_s, items},
                {u"wanted"_s, wanted}, {u"remedies"_s, remedies}};
    }

    static void print(Console &console, const Question &question, const RemedyList &found)
    {
        const EditionFit &now = found.now;
        QStringList facts = {now.language.code(), tr("%n page(s)", nullptr, now.pages), tr("%n line(s)", nullptr, now.lines())};
        if (now.language != question.issue.source)
            facts << withSign(now.lines() - question.source.lines());
        console.print(facts.join(u"  "_s));
        for (const PlacementMeasure &measure : now.measures) {
            if (const int lines = over(question, measure))
                console.print(u"    %1  %2"_s.arg(withSign(lines), title(question.issue, now.language, measure.placement)));
        }
        const RemedyWords words(question.issue, now.language, question.next);
        for (const Remedy &remedy : found.remedies)
            console.print(u"  → %1\n      %2"_s.arg(words.changes(remedy).join(u"; "_s), words.effect(remedy, now)));
        for (const int pages : found.wanted) {
            if (std::ranges::none_of(found.remedies, [pages](const Remedy &remedy) { return remedy.after.pages == pages; }))
                console.print(u"  "_s + tr("Nothing that was tried brings it to %n page(s).", nullptr, pages));
        }
    }

    static int over(const Question &question, const PlacementMeasure &measure)
    {
        const auto before = question.source.lines(measure.placement);
        return before ? measure.lines - *before : 0;
    }

    static QString withSign(int lines)
    {
        return lines == 0 ? tr("even") : (lines > 0 ? u"+"_s : u"−"_s) + QString::number(qAbs(lines));
    }

    static QString title(const Issue &issue, Language language, PlacementId id)
    {
        const Placement *placement = issue.placement(id);
        return placement ? editionLine(placement->item.title, language, placement->item.source).plain() : QString();
    }

    std::string m_name;
    std::vector<std::string> m_languages;
    int m_pages = 0;
    int m_multiple = 0;
};

} // namespace

std::unique_ptr<Verb> makeFitVerb() { return std::make_unique<FitVerb>(); }

} // namespace quarterly
