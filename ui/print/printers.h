// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printrequest.h"

namespace quarterly {

// A printer as the system describes it, or a PDF file where there is none.
struct Printer
{
    QString name; // empty for the file
    QString description;
    QList<QPageSize> papers;
    QPageSize usualPaper;
    QList<PaperSides> sides; // what it can do, best first

    bool isFile() const { return name.isEmpty(); }
};

// Those of the system, the usual one first, and the file at the end.
QList<Printer> availablePrinters();

// What the test print found of a printer that prints one side only; kept with the settings of the program.
std::optional<SecondPass> rememberedSecondPass(const QString &printer);
void rememberSecondPass(const QString &printer, SecondPass secondPass);

} // namespace quarterly
