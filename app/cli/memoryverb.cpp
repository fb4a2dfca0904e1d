// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryverb.h"

#include "library/memoryderived.h"

#include <CLI/App.hpp>

#include <vector>

namespace quarterly {

namespace {

// Holds the verbs of the translation memory, each in a class of its own.
class MemoryVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MemoryVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("memory", help(tr("Exchange the translation memory, look something up in it")));
        verb->require_subcommand(1);
        for (auto make : {makeMemoryImportVerb, makeMemoryExportVerb, makeMemoryListVerb, makeMemoryFindVerb, makeMemoryRemoveVerb}) {
            auto part = make();
            Parser *parser = part->setUp(*verb);
            m_parts.push_back({std::move(part), parser});
        }
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto asked = std::ranges::find_if(m_parts, [](const Part &part) { return part.parser->parsed(); });
        return asked->verb->run(console);
    }

private:
    struct Part
    {
        std::unique_ptr<Verb> verb;
        Parser *parser = nullptr;
    };

    std::vector<Part> m_parts;
};

} // namespace

std::unique_ptr<Verb> makeMemoryVerb() { return std::make_unique<MemoryVerb>(); }

Result<std::unique_ptr<Library>> openWithMemory(Console &console)
{
    auto library = console.open(Library::Mode::ReadOnly);
    if (!library || isMemoryFilled(**library))
        return library;
    library->reset();
    library = console.open(Library::Mode::ReadWrite);
    if (!library)
        return library;
    if (const auto filled = fillMemory(**library); !filled)
        return filled.error();
    return library;
}

} // namespace quarterly
