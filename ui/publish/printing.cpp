// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "export/pagepainter.h"
#include "export/sheetpainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace quarterly {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Printing)
};

} // namespace

PrintedSides::PrintedSides(Pages pages, PrintForm form, Flip flip)
    : m_pages(std::move(pages))
    , m_form(form)
    , m_flip(flip)
{
    if (form == PrintForm::Plain || m_pages.pages.isEmpty())
        return;
    const QSizeF page = m_pages.pages.first().size;
    m_sheets = imposeBooklet(int(m_pages.pages.size()));
    m_sheet = bookletSheet(page).value_or(QSizeF(page.width() * 2, page.height()));
}

int PrintedSides::count() const
{
    return int(m_form == PrintForm::Plain ? m_pages.pages.size() : m_sheets.size() * 2);
}

QSizeF PrintedSides::size(int side) const
{
    return m_form == PrintForm::Plain ? m_pages.pages[side].size : m_sheet;
}

void PrintedSides::paint(QPainter &painter, int side) const
{
    if (m_form == PrintForm::Plain)
        return paintPage(painter, m_pages, side);
    const Sheet &sheet = m_sheets[side / 2];
    const bool isBack = side % 2;
    paintSheetSide(painter, m_pages, isBack ? sheet.back : sheet.front, m_sheet, isBack && m_flip == Flip::LongEdge);
}

QString PrintedSides::name(int side) const
{
    if (m_form == PrintForm::Plain)
        return Words::tr("Page %1").arg(side + 1);
    return side % 2 ? Words::tr("Sheet %1, back").arg(side / 2 + 1) : Words::tr("Sheet %1, front").arg(side / 2 + 1);
}

void prepare(QPrinter &printer, const PrintedSides &sides)
{
    if (sides.count() == 0)
        return;
    const QSizeF size = sides.size(0);
    const bool landscape = size.width() > size.height();
    printer.setPageSize(QPageSize(landscape ? size.transposed() : size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    const bool shortEdge = sides.form() == PrintForm::Booklet && sides.flip() == Flip::ShortEdge;
    printer.setDuplex(shortEdge ? QPrinter::DuplexShortSide : QPrinter::DuplexLongSide);
}

Result<void> print(QPrinter &printer, const PrintedSides &sides)
{
    const Error broken{Error::Kind::Failed,
                       Words::tr("The printer “%1” does not take the pages. Nothing is lost: look whether it is on and "
                                 "has paper, then print again.").arg(printer.printerName())};
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return broken;
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), sides.count()) : sides.count();
    for (int side = first - 1; side < last; ++side) {
        if (side >= first && !printer.newPage())
            return broken;
        painter.save();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        sides.paint(painter, side);
        painter.restore();
    }
    return painter.end() ? Result<void>() : broken;
}

} // namespace quarterly
