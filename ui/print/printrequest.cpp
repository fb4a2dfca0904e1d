// SPDX-License-Identifier: GPL-3.0-or-later
#include "printrequest.h"

#include "export/pdfwriter.h"
#include "layout/pageframe.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double rounding = 1.5; // points by which one paper of a name differs from another

bool fits(QSizeF page, QSizeF room)
{
    return page.width() <= room.width() + rounding && page.height() <= room.height() + rounding;
}

double emptyArea(QSizeF page, QSizeF room)
{
    return room.width() * room.height() - page.width() * page.height();
}

// Pages for reading fill their paper; a booklet may be cut out of larger sheets.
bool suits(QSizeF page, QSizeF room, PrintForm form)
{
    return fits(page, room) && (form == PrintForm::Booklet || fits(room, page));
}

} // namespace

BookletSetup PrintRequest::bookletSetup(Pass pass) const
{
    BookletSetup setup = booklet;
    setup.sheet = paper.size(QPageSize::Point).transposed();
    setup.flip = sides == PaperSides::OverLongEdge ? Flip::LongEdge : Flip::ShortEdge;
    setup.pass = pass;
    return setup;
}

Result<QByteArray> printedPdf(const Pages &pages, const PrintRequest &request, Pass pass)
{
    return request.form == PrintForm::Booklet ? writeBookletPdf(pages, request.bookletSetup(pass)) : writePdf(pages);
}

std::optional<QString> pagesOn(const QPageSize &paper, PrintForm form)
{
    QSizeF room = paper.size(QPageSize::Point);
    if (form == PrintForm::Booklet)
        room = {room.height() / 2, room.width()};
    std::optional<QString> best;
    for (const QString &page : {u"A4"_s, u"Letter"_s, u"A5"_s, u"HalfLetter"_s}) {
        const QSizeF size = paperSize(page);
        if (suits(size, room, form) && (!best || emptyArea(size, room) < emptyArea(paperSize(*best), room)))
            best = page;
    }
    return best;
}

PageSetup pageSetup(const PageSetup &issue, const PrintRequest &request)
{
    PageSetup setup = issue;
    setup.paper = pagesOn(request.paper, request.form).value_or(issue.paper);
    return setup; // narrow pages have one column whatever it says
}

} // namespace quarterly
