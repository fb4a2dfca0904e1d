// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>

namespace quarterly {

// What a look at every part of a library found, in words for its owner.
struct Verification
{
    QStringList damages; // one sentence each: what, and where; of very many the first
    int more = 0; // that are not among them
    int items = 0, texts = 0, pictures = 0, issues = 0; // so much of it is sound

    bool isSound() const { return damages.isEmpty(); }
};

// Rows: how the file is built, and whether each row is as it was written. That is what makes a backup worth keeping.
// Everything: references, whether pictures can be shown, and all that follows from the rows (order, search, memory) too.
enum class VerificationDepth { Rows, Everything };

// `goesOn`, asked now and then, can end it.
// Of a library of any version that others may be writing; refused is what is no library, of a newer program, or not to be read.
Result<Verification> verifyLibrary(const QString &file, VerificationDepth depth = VerificationDepth::Everything,
                                   const std::function<bool()> &goesOn = {});

// Of a file that nobody has open, such as a backup; it may be of an older version.
Result<Verification> verifyClosed(const QString &file, VerificationDepth depth, const std::function<bool()> &goesOn = {});

} // namespace quarterly
