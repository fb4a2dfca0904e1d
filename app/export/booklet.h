// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "layout/pages.h"

#include <optional>

namespace quarterly {

enum class Flip { ShortEdge, LongEdge };

// The two pages of one side of a sheet, left to right as one looks at it; -1 is a blank page.
struct SheetSide
{
    int left = -1;
    int right = -1;

    friend bool operator==(SheetSide, SheetSide) = default;
};

struct Sheet
{
    SheetSide front;
    SheetSide back;
    int depth = 0; // how many sheets lie around it when its signature is folded

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

struct BookletSetup
{
    QSizeF sheet; // points, landscape; unset for the one that takes two pages as they are
    Flip flip = Flip::ShortEdge;
    bool blanksBeforeBackCover = true; // where the contact details are; else at the end
    int signature = 0; // sheets folded into one another at most; 0 for all of them
    double creep = 0; // points: every sheet pushes those within it out by the thickness of its paper
};

// The sheets in the order in which they are printed, each signature from the outside inwards. Sheet s of a signature of N
// pages carries N−2s | 2s+1 in front and 2s+2 | N−2s−1 behind (pages counted from 1). Signatures are as equal as can be,
// larger ones first: 43 pages in signatures of at most 5 sheets are 4 + 4 + 3 sheets.
QList<Sheet> imposeBooklet(int pages, const BookletSetup &setup = {});

// The sheets as a PDF for paper: untagged, without links, scaled never, duplex preset written into the file.
Result<QByteArray> writeBookletPdf(const Pages &pages, const BookletSetup &setup);

// The same of any PDF of single pages.
Result<QByteArray> imposePdf(const QByteArray &file, const BookletSetup &setup);

// Paper that a booklet is printed on, and the pages that it then has: of half its size.
struct BookletPaper
{
    QString name; // "A4"
    QSizeF sheet; // points, landscape
    QString page; // "A5", as PageSetup names it
    QSizeF pageSize;
};
const QList<BookletPaper> &bookletPapers();
std::optional<BookletPaper> bookletPaper(const QString &name);
// The sheet for such pages: A4 for A5, A3 for A4; nothing for sizes that cannot work.
std::optional<QSizeF> bookletSheet(QSizeF page);

} // namespace quarterly
