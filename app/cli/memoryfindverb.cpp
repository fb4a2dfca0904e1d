// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryverb.h"

#include "library/memorystore.h"
#include "text/markup.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class MemoryFindVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MemoryFindVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("find", help(tr("Find how words were translated")));
        verb->add_option("WORDS", m_words, help(tr("Words that stand one after the other, in either language")))->required();
        verb->add_option("--limit", m_limit, help(tr("At most so many texts")))->check(CLI::PositiveNumber);
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto library = openWithMemory(console);
        if (!library)
            return library.error();
        QStringList words;
        for (const std::string &word : m_words)
            words << QString::fromLocal8Bit(word.c_str());
        const auto found = concordance(**library, words.join(u' '), {}, {}, m_limit);
        if (!found)
            return found.error();
        if (console.json)
            console.print(json(*found));
        else
            print(console, *found);
        return found->isEmpty() ? 1 : 0;
    }

private:
    static QString said(const QString &markup)
    {
        return plainText(runsOrLetters(markup)).simplified();
    }

    static void print(Console &console, const QList<MemoryEntry> &entries)
    {
        for (const MemoryEntry &entry : entries) {
            console.print(u"%1  %2"_s.arg(entry.from, said(entry.source)));
            console.print(u"%1  %2"_s.arg(entry.to, said(entry.target)));
            console.print(QString());
        }
    }

    static QJsonArray json(const QList<MemoryEntry> &entries)
    {
        QJsonArray list;
        for (const MemoryEntry &entry : entries) {
            list << QJsonObject{{u"from"_s, entry.from}, {u"to"_s, entry.to}, {u"source"_s, said(entry.source)}, {u"target"_s, said(entry.target)},
                                {u"origin"_s, entry.origin}, {u"written"_s, entry.written}};
        }
        return list;
    }

    std::vector<std::string> m_words;
    int m_limit = 20;
};

} // namespace

std::unique_ptr<Verb> makeMemoryFindVerb() { return std::make_unique<MemoryFindVerb>(); }

} // namespace quarterly
