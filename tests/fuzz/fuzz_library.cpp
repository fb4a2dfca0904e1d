// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "library/foundrows.h"
#include "library/keptrows.h"

using namespace quarterly;

// The pages of a damaged library, out of which salvage takes what it can.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const RecordReader reader(fuzz::bytes(data, size));
    FoundRows found;
    for (int page = 1; page <= reader.pages(); ++page)
        found.take(reader.records(page));
    found.mend();
    for (const Table *table : keptTables()) {
        for (const FoundRow &row : found.of(*table))
            fuzz::expect(row.values.size() == table->columns.size(), "a row has the columns of its table");
    }
    return 0;
}
