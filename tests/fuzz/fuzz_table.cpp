// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "wordfile.h"

#include "text/glossarycsv.h"
#include "translation/sidetable.h"

using namespace quarterly;

// A table with translations side by side, and a glossary as a table.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    for (const QByteArray &file : {input, fuzz::wordFile(input)}) {
        const auto read = readSideTable(file, QStringLiteral("F"));
        for (const ExchangeUnit &unit : read ? read->units : QList<ExchangeUnit>())
            fuzz::expectSound(StoryText{{Block{.runs = returned(unit.source, unit.source.codes, unit.source.codes).runs}}});
    }
    if (const auto read = glossaryFromCsv(QString::fromUtf8(input), QStringLiteral("F"))) {
        const QByteArray csv = glossaryToCsv(read->terms);
        const auto again = glossaryFromCsv(QString::fromUtf8(csv), QStringLiteral("F"));
        fuzz::expect(again && again->terms.size() == read->terms.size(), "a glossary is read back from its table");
    }
    return 0;
}
