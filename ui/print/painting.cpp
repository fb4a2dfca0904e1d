// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace quarterly {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Printing)
};

QPrinter::DuplexMode duplexMode(PaperSides sides)
{
    switch (sides) {
    case PaperSides::OverShortEdge: return QPrinter::DuplexShortSide;
    case PaperSides::OverLongEdge: return QPrinter::DuplexLongSide;
    case PaperSides::One: return QPrinter::DuplexNone;
    }
    Q_UNREACHABLE();
}

void prepare(QPrinter &printer, const Surfaces &surfaces, const PrintRequest &request, const QString &title)
{
    const QSizeF size = surfaces.size(0);
    printer.setDocName(title);
    printer.setPageSize(request.paper);
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDuplex(duplexMode(request.sides));
    printer.setCopyCount(request.copies);
}

} // namespace

Result<void> paintOnPrinter(const Surfaces &surfaces, const PrintRequest &request, const QString &title)
{
    const Error broken{Error::Kind::Failed,
                       Words::tr("The printer “%1” does not take the pages. Nothing is lost: look whether it is on and "
                                 "has paper, then print again.").arg(request.printer)};
    QPrinter printer(QPrinterInfo::printerInfo(request.printer), QPrinter::HighResolution);
    prepare(printer, surfaces, request, title);
    QPainter painter;
    if (!painter.begin(&printer))
        return broken;
    for (int surface = 0; surface < surfaces.count(); ++surface) {
        if (surface > 0 && !printer.newPage())
            return broken;
        painter.save();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        surfaces.paint(painter, surface);
        painter.restore();
    }
    return painter.end() ? Result<void>() : broken;
}

} // namespace quarterly
