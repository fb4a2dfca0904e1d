// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "export/booklet.h"
#include "issue/issue.h"

#include <QPageSize>

namespace quarterly {

enum class PrintForm { Plain, Booklet };
enum class PaperSides { OverShortEdge, OverLongEdge, One }; // how the printer turns the paper to print its back

// Everything that somebody chose about how an issue is printed.
struct PrintRequest
{
    Language language;
    PrintForm form = PrintForm::Plain;
    QString printer; // its name; empty for a PDF file
    QPageSize paper;
    PaperSides sides = PaperSides::One;
    int copies = 1;
    BookletSetup booklet; // sheet, flip and passes follow from the rest

    bool needsTwoPasses() const { return form == PrintForm::Booklet && sides == PaperSides::One && !printer.isEmpty(); }
    BookletSetup bookletSetup(Pass pass) const;
};

// What one pass through the printer carries, as a PDF.
Result<QByteArray> printedPdf(const Pages &pages, const PrintRequest &request, Pass pass);

// What can be printed on a paper: the pages that are laid out for it, as PageSetup names them, or nothing.
std::optional<QString> pagesOn(const QPageSize &paper, PrintForm form);
// The issue's pages for the request.
PageSetup pageSetup(const PageSetup &issue, const PrintRequest &request);

} // namespace quarterly
