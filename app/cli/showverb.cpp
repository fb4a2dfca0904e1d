// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "issue/issueloader.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// A text in every language that it has.
QJsonObject localized(const LocalizedText &text)
{
    QJsonObject json;
    for (Language language : text.languages())
        json.insert(language.code(), text.plain(language));
    return json;
}

class ShowVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::ShowVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("show", help(tr("Show what is in an issue")));
        verb->add_option("ISSUE", m_issue, help(tr("For example 2017-Q4")))->required();
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto quarter = quarterNamed(m_issue);
        if (!quarter)
            return quarter.error();
        const auto issue = console.load(*quarter);
        if (!issue)
            return issue.error();
        if (console.json)
            console.print(json(*issue));
        else
            print(console, *issue);
        return 0;
    }

private:
    static void print(Console &console, const Issue &issue)
    {
        const QString masthead = issue.masthead.plain(issue.source);
        console.print(u"%1  %2"_s.arg(masthead, quarterAndYear(issue.quarter, issue.source)));
        for (const Section &section : issue.sections) {
            console.print(u"\n%1"_s.arg(section.title.plain(issue.source)));
            for (const Placement &placement : section.placements)
                print(console, placement);
        }
    }

    static void print(Console &console, const Placement &placement)
    {
        const Item &item = placement.item;
        QStringList facts = {nameOf(placement.presentation)};
        for (int article : item.articles)
            facts << u"Art. %1"_s.arg(article);
        for (const Event &event : item.events) {
            const QString place = event.place.plain(item.source);
            const QString when = event.when ? periodText(*event.when, item.source) : QString();
            facts << QStringList{when, place}.join(when.isEmpty() || place.isEmpty() ? QString() : u", "_s);
        }
        QStringList languages;
        for (Language language : item.title.languages())
            languages << language.code();
        facts << languages.join(u' ');
        console.print(u"  %1  (%2)"_s.arg(item.title.plain(item.source), facts.join(u"; "_s)));
        if (!item.remark.isEmpty())
            console.print(u"    ! "_s + item.remark);
    }

    static QJsonObject json(const Issue &issue)
    {
        QJsonArray sections;
        for (const Section &section : issue.sections) {
            QJsonArray placements;
            for (const Placement &placement : section.placements)
                placements << json(placement);
            sections << QJsonObject{{u"id"_s, section.id.toString()},
                                    {u"kind"_s, nameOf(section.kind)},
                                    {u"title"_s, localized(section.title)},
                                    {u"placements"_s, placements}};
        }
        return {{u"id"_s, issue.id.toString()},
                {u"issue"_s, issue.quarter.toString()},
                {u"state"_s, nameOf(issue.state)},
                {u"source"_s, issue.source.code()},
                {u"masthead"_s, localized(issue.masthead)},
                {u"tagline"_s, localized(issue.tagline)},
                {u"sections"_s, sections}};
    }

    static QJsonObject json(const Placement &placement)
    {
        const Item &item = placement.item;
        QJsonArray articles, events, pictures;
        for (int article : item.articles)
            articles << article;
        for (const Event &event : item.events) {
            events << QJsonObject{{u"from"_s, event.when ? event.when->from.toString(Qt::ISODate) : QString()},
                                  {u"to"_s, event.when ? event.when->to.toString(Qt::ISODate) : QString()},
                                  {u"place"_s, localized(event.place)}};
        }
        for (const Picture &picture : item.pictures) {
            pictures << QJsonObject{{u"hash"_s, QString::fromLatin1(picture.hash.toHex())},
                                    {u"alt"_s, localized(picture.alt)},
                                    {u"caption"_s, localized(picture.caption)},
                                    {u"credit"_s, picture.credit}};
        }
        return {{u"id"_s, placement.id.toString()},
                {u"item"_s, item.id.toString()},
                {u"kind"_s, nameOf(item.kind)},
                {u"presentation"_s, nameOf(placement.presentation)},
                {u"source"_s, item.source.code()},
                {u"title"_s, localized(item.title)},
                {u"summary"_s, localized(item.summary)},
                {u"body"_s, localized(item.body)},
                {u"articles"_s, articles},
                {u"events"_s, events},
                {u"pictures"_s, pictures},
                {u"remark"_s, item.remark}};
    }

    std::string m_issue;
};

} // namespace

std::unique_ptr<Verb> makeShowVerb() { return std::make_unique<ShowVerb>(); }

} // namespace quarterly
