// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryverb.h"

#include "library/memoryderived.h"
#include "translation/memoryexchange.h"

#include <CLI/App.hpp>

#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class MemoryImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MemoryImportVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("import", help(tr("Take in the translation memory of another program")));
        verb->add_option("FILE", m_file, help(tr("The memory in TMX")))->required();
        return verb;
    }

    // What was damaged is told by the exit code too, since the rest of the file is missing.
    Result<int> run(Console &console) override
    {
        auto library = console.openForMuch();
        if (!library)
            return library.error();
        if (const auto filled = fillMemory(**library); !filled) // so that what the library says already is known
            return filled.error();
        const auto imported = importMemory(**library, QString::fromLocal8Bit(m_file.c_str()));
        if (!imported)
            return imported.error();
        if (console.json)
            console.print(json(*imported));
        else
            print(console, *imported);
        if (!imported->damage.isEmpty())
            console.remark(imported->damage);
        return imported->damage.isEmpty() ? 0 : 3;
    }

private:
    static void print(Console &console, const ImportedMemory &imported)
    {
        console.print(tr("%n text(s) taken from %1.", nullptr, imported.taken).arg(imported.origin));
        if (imported.known > 0)
            console.print(tr("%n text(s) known already.", nullptr, imported.known));
        if (imported.skipped > 0)
            console.print(tr("%n text(s) skipped: drafts, without words, or not in two of English, French and Spanish.", nullptr, imported.skipped));
    }

    static QJsonObject json(const ImportedMemory &imported)
    {
        return {{u"origin"_s, imported.origin}, {u"taken"_s, imported.taken}, {u"known"_s, imported.known},
                {u"skipped"_s, imported.skipped}, {u"damage"_s, imported.damage}};
    }

    std::string m_file;
};

} // namespace

std::unique_ptr<Verb> makeMemoryImportVerb() { return std::make_unique<MemoryImportVerb>(); }

} // namespace quarterly
