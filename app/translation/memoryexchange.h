// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "translation/tmx.h"

namespace quarterly {

struct ImportedMemory
{
    QString origin; // the name of the file, by which its texts are known from now on
    int taken = 0;
    int known = 0; // the library or an earlier file says the same
    int skipped = 0; // drafts, without words, or not in two of our languages
    QString damage; // empty, or where the file broke off: what stood before is taken
};

// Asked now and then with the part of the file that is read, 0 to 1; false: leave it.
using GoesOn = std::function<bool(double part)>;
// Takes the texts of a TMX file into the memory: all or, on an error or when it is left, none.
Result<ImportedMemory> importMemory(Library &library, const QString &path, const GoesOn &goesOn = {});
// Writes the whole texts of the memory, of a language, into a language or all; says how many. Without any, nothing is written.
Result<int> exportMemory(const Library &library, const QString &path, const std::optional<Language> &from,
                         const std::optional<Language> &to, TmxFlavour flavour);

} // namespace quarterly
