// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryverb.h"

#include "library/memorystore.h"

#include <CLI/App.hpp>

#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class MemoryRemoveVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MemoryRemoveVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("remove", help(tr("Forget what was imported from a file")));
        verb->add_option("NAME", m_origin, help(tr("The file, as “memory list” names it")))->required();
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const QString origin = QString::fromLocal8Bit(m_origin.c_str());
        auto library = console.openForMuch();
        if (!library)
            return library.error();
        const auto removed = origin.isEmpty() ? Result<int>(0) : removeMemory(**library, origin);
        if (!removed)
            return removed.error();
        if (*removed == 0)
            return Error{Error::Kind::Refused, tr("Nothing was imported from “%1”: see “quarterly memory list”.").arg(origin)};
        if (console.json)
            console.print(QJsonObject{{u"removed"_s, *removed}});
        else
            console.print(tr("%n text(s) forgotten.", nullptr, *removed));
        return 0;
    }

private:
    std::string m_origin;
};

} // namespace

std::unique_ptr<Verb> makeMemoryRemoveVerb() { return std::make_unique<MemoryRemoveVerb>(); }

} // namespace quarterly
