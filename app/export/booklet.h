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

// A printer that prints one side only takes the sheets twice.
enum class Pass { BothSides, Fronts, Backs };

// What the backs need so that each meets its front when the printed fronts have been put back into the printer; the two
// questions of the test print find it.
struct SecondPass
{
    bool reversed = false; // the last sheet comes first
    bool turned = false; // everything is upside down

    friend bool operator==(SecondPass, SecondPass) = default;
};

struct BookletSetup
{
    QSizeF sheet; // points, landscape; unset for the one that takes two pages as they are
    Flip flip = Flip::ShortEdge;
    bool blanksBeforeBackCover = true; // where the contact details are; else at the end
    int signature = 0; // sheets folded into one another at most; 0 for all of them
    // Points: every sheet pushes those within it out by the thickness of its paper. Unset for that of common paper, from
    // five sheets in one another on.
    std::optional<double> creep;
    bool scaled = false; // pages are enlarged or reduced to fill the sheet; else they keep their size
    bool marks = false; // where to fold and cut, outside of the pages and their bleed
    // Points to the right and down as one reads that side. They make up for where a printer puts its ink, so everything
    // moves, marks too; creep moves pages only.
    QPointF frontOffset;
    QPointF backOffset;
    Pass pass = Pass::BothSides;
    SecondPass secondPass;
};

// One side of a sheet as it goes through the printer.
struct BookletSide
{
    SheetSide pages;
    int sheet = 0; // counted from the first one
    bool isBack = false;
    bool turned = false; // by 180°
    double creep = 0; // points towards the fold

    friend bool operator==(const BookletSide &, const BookletSide &) = default;
};

// The pages as the booklet is read, with the blanks that fill it up to a multiple of four.
QList<int> readingOrder(int pages, const BookletSetup &setup);
// The sheets in the order in which they are printed, each signature from the outside inwards. Sheet s of a signature of N
// pages carries N−2s | 2s+1 in front and 2s+2 | N−2s−1 behind (pages counted from 1). Signatures are as equal as can be,
// larger ones first: 43 pages in signatures of at most 5 sheets are 4 + 4 + 3 sheets.
QList<Sheet> imposeBooklet(int pages, const BookletSetup &setup = {});
// Their sides in the order in which they are printed: all of them, or those of one pass.
QList<BookletSide> bookletSides(int pages, const BookletSetup &setup);

// The sheets as a PDF for paper: untagged, without links, duplex preset written into the file. Refused, with the reason,
// where the pages do not fit the sheet.
Result<QByteArray> writeBookletPdf(const Pages &pages, const BookletSetup &setup);

// The same of any PDF of single pages. The remark says what of the sheets stays empty, if much does.
Result<QByteArray> imposePdf(const QByteArray &file, const BookletSetup &setup, QString *remark = nullptr);

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
