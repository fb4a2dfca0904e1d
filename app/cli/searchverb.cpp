// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlines.h"
#include "verb.h"

#include <CLI/App.hpp>

#include <QJsonArray>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class SearchVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::SearchVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("search", help(tr("Search the highlights in all languages; the last word may be unfinished")));
        verb->add_option("WORDS", m_words, help(tr("The words to look for")))->required();
        verb->add_option("--limit", m_limit, help(tr("At most so many")))->check(CLI::PositiveNumber);
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto library = console.open(Library::Mode::ReadOnly);
        if (!library)
            return library.error();
        QStringList words;
        for (const std::string &word : m_words)
            words << QString::fromLocal8Bit(word.c_str());
        const ItemFilter filter{.words = words.join(u' ')};
        const auto items = listItems(**library, filter, 0, m_limit);
        if (!items)
            return items.error();
        const auto cards = itemCards(**library, *items, Language().code(), filter.words);
        if (!cards)
            return cards.error();
        QJsonArray list;
        for (const ItemCard &card : *cards) {
            if (console.json)
                list << withSnippet(card);
            else
                console.print(cardLine(card) + u"\n            "_s + snippet(card));
        }
        if (console.json)
            console.print(list);
        return 0;
    }

private:
    static QString snippet(const ItemCard &card)
    {
        return QString(card.snippet).replace(QChar(2), u'[').replace(QChar(3), u']').simplified();
    }

    static QJsonObject withSnippet(const ItemCard &card)
    {
        QJsonObject json = cardJson(card);
        json.insert(u"snippet"_s, snippet(card));
        return json;
    }

    std::vector<std::string> m_words;
    int m_limit = 20;
};

} // namespace

std::unique_ptr<Verb> makeSearchVerb() { return std::make_unique<SearchVerb>(); }

} // namespace quarterly
