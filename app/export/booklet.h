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

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

struct BookletSetup
{
    QSizeF sheet; // points, landscape; unset for the one that takes two pages as they are
    Flip flip = Flip::ShortEdge;
    bool blanksBeforeBackCover = true; // where the contact details are; else at the end
};

// Saddle stitch: the outermost sheet first. Sheet s of N pages carries N−2s | 2s+1 in front and 2s+2 | N−2s−1 behind
// (pages counted from 1).
QList<Sheet> imposeSaddleStitch(int pages, bool blanksBeforeBackCover = true);

// The sheets as a PDF for paper: untagged, without links, scaled never, duplex preset written into the file.
Result<QByteArray> writeBookletPdf(const Pages &pages, const BookletSetup &setup);

// The same of any PDF of single pages.
Result<QByteArray> imposePdf(const QByteArray &file, const BookletSetup &setup);

// The paper a booklet of such pages is printed on: A4 for A5, A3 for A4; nothing for sizes that cannot work.
std::optional<QSizeF> bookletSheet(QSizeF page);

} // namespace quarterly
