// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "issue/script.h"

using namespace quarterly;

// A script of edit commands, line by line.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const QByteArray &line : fuzz::bytes(data, size).split('\n')) {
        const auto command = parseScriptLine(line);
        if (command && *command)
            fuzz::expect(!(*command)->name.isEmpty(), "a command has a name");
    }
    return 0;
}
