// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryverb.h"

#include "library/memorystore.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class MemoryListVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MemoryListVerb)

public:
    Parser *setUp(Parser &program) override
    {
        return program.add_subcommand("list", help(tr("Say where the texts of the memory come from, and how many they are")));
    }

    Result<int> run(Console &console) override
    {
        const auto library = openWithMemory(console);
        if (!library)
            return library.error();
        const auto counts = memoryCounts(**library);
        if (!counts)
            return counts.error();
        if (console.json)
            console.print(json(*counts));
        else
            print(console, *counts);
        return 0;
    }

private:
    static void print(Console &console, const QList<MemoryCount> &counts)
    {
        for (const MemoryCount &count : counts) {
            const QString origin = count.origin.isEmpty() ? tr("this library") : count.origin;
            console.print(tr("%1 → %2  %n text(s)  %3", nullptr, count.texts).arg(count.from, count.to, origin));
        }
        if (counts.isEmpty())
            console.print(tr("The memory is empty: it grows with each confirmed translation, or with “quarterly memory import”."));
    }

    static QJsonArray json(const QList<MemoryCount> &counts)
    {
        QJsonArray list;
        for (const MemoryCount &count : counts)
            list << QJsonObject{{u"origin"_s, count.origin}, {u"from"_s, count.from}, {u"to"_s, count.to}, {u"texts"_s, count.texts}};
        return list;
    }
};

} // namespace

std::unique_ptr<Verb> makeMemoryListVerb() { return std::make_unique<MemoryListVerb>(); }

} // namespace quarterly
