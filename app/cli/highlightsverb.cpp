// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlines.h"
#include "verb.h"

#include "issue/issueloader.h"

#include <CLI/App.hpp>

#include <QJsonArray>

#include <limits>

namespace quarterly {

namespace {

class HighlightsVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::HighlightsVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("highlights", help(tr("List the highlights, newest first")));
        verb->add_option("--issue", m_issue, help(tr("Only those of this issue, for example 2017-Q4")));
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto library = console.open(Library::Mode::ReadOnly);
        if (!library)
            return library.error();
        ItemFilter filter;
        if (!m_issue.empty()) {
            const auto quarter = quarterNamed(m_issue);
            if (!quarter)
                return quarter.error();
            const auto issue = loadIssue(**library, *quarter);
            if (!issue)
                return issue.error();
            filter.usedIn = issue->id;
        }
        const auto items = listItems(**library, filter, 0, std::numeric_limits<int>::max());
        if (!items)
            return items.error();
        const auto cards = itemCards(**library, *items, Language().code());
        if (!cards)
            return cards.error();
        QJsonArray list;
        for (const ItemCard &card : *cards) {
            if (console.json)
                list << cardJson(card);
            else
                console.print(cardLine(card));
        }
        if (console.json)
            console.print(list);
        return 0;
    }

private:
    std::string m_issue;
};

} // namespace

std::unique_ptr<Verb> makeHighlightsVerb() { return std::make_unique<HighlightsVerb>(); }

} // namespace quarterly
