// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers.h"

#include <QCoreApplication>
#include <QPrinterInfo>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Printers)
};

QList<PaperSides> sidesOf(const QPrinterInfo &info)
{
    const QList<QPrinter::DuplexMode> modes = info.supportedDuplexModes();
    QList<PaperSides> sides;
    if (modes.contains(QPrinter::DuplexShortSide))
        sides << PaperSides::OverShortEdge;
    if (modes.contains(QPrinter::DuplexLongSide))
        sides << PaperSides::OverLongEdge;
    return sides << PaperSides::One;
}

// Printers list papers once more for every way of feeding them.
QList<QPageSize> papersOf(const QPrinterInfo &info)
{
    QList<QPageSize> papers;
    for (const QPageSize &paper : info.supportedPageSizes()) {
        const auto isSame = [&paper](const QPageSize &other) { return other.isEquivalentTo(paper); };
        if (std::ranges::none_of(papers, isSame))
            papers << paper;
    }
    return papers;
}

Printer printerOf(const QPrinterInfo &info)
{
    const QString description = info.description().isEmpty() ? info.printerName() : info.description();
    return {info.printerName(), description, papersOf(info), info.defaultPageSize(), sidesOf(info)};
}

Printer fileAsPrinter()
{
    Printer file{{}, Words::tr("PDF file"), {}, QPageSize(QPageSize::A4), {}};
    for (const auto size : {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter, QPageSize::Tabloid})
        file.papers << QPageSize(size);
    file.sides = {PaperSides::OverShortEdge, PaperSides::OverLongEdge};
    return file;
}

// Names of printers may contain whatever a key of the settings must not.
QString key(const QString &printer, const QString &what)
{
    return u"printers/%1/%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(printer)), what);
}

} // namespace

QList<Printer> availablePrinters()
{
    QList<Printer> printers;
    const QString usual = QPrinterInfo::defaultPrinterName();
    for (const QPrinterInfo &info : QPrinterInfo::availablePrinters())
        printers.insert(info.printerName() == usual ? 0 : printers.size(), printerOf(info));
    return printers << fileAsPrinter();
}

std::optional<SecondPass> rememberedSecondPass(const QString &printer)
{
    const QSettings settings;
    const QVariant reversed = settings.value(key(printer, u"backsReversed"_s));
    if (!reversed.isValid())
        return std::nullopt;
    return SecondPass{reversed.toBool(), settings.value(key(printer, u"backsTurned"_s)).toBool()};
}

void rememberSecondPass(const QString &printer, SecondPass secondPass)
{
    QSettings settings;
    settings.setValue(key(printer, u"backsReversed"_s), secondPass.reversed);
    settings.setValue(key(printer, u"backsTurned"_s), secondPass.turned);
}

} // namespace quarterly
