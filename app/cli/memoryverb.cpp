// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryverb.h"

#include "verbgroup.h"

#include "library/memoryderived.h"

namespace quarterly {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MemoryVerb)
};

} // namespace

std::unique_ptr<Verb> makeMemoryVerb()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    for (auto make : {makeMemoryImportVerb, makeMemoryExportVerb, makeMemoryListVerb, makeMemoryFindVerb, makeMemoryRemoveVerb})
        verbs.push_back(make());
    return makeVerbGroup("memory", Messages::tr("Exchange the translation memory, look something up in it"), std::move(verbs));
}

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
