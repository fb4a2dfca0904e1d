// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "export/webarchive.h"

using namespace quarterly;

// What lies in a folder of web pages as the entry of an issue.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto issue = readArchiveEntry(fuzz::bytes(data, size))) {
        const auto again = readArchiveEntry(writeArchiveEntry(*issue));
        fuzz::expect(again && again->editions.size() == issue->editions.size(), "an entry is read back");
    }
    return 0;
}
