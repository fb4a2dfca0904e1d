// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfsyntax.h"

#include "export/qpdf.h"

#include <charconv>
#include <cmath>

namespace quarterly {

void appendNumber(std::string &out, double value)
{
    constexpr int unit = 1000;
    long long thousandths = std::llround(value * unit);
    if (thousandths < 0) {
        out += '-';
        thousandths = -thousandths;
    }
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, thousandths / unit).ptr);
    if (int fraction = int(thousandths % unit); fraction > 0) {
        out += '.';
        for (int place = unit / 10; fraction > 0; place /= 10) {
            out += char('0' + fraction / place);
            fraction %= place;
        }
    }
}

void appendNumbers(std::string &out, std::initializer_list<double> values)
{
    for (const double value : values) {
        appendNumber(out, value);
        out += ' ';
    }
}

void appendColour(std::string &out, const QColor &colour)
{
    appendNumbers(out, {colour.redF(), colour.greenF(), colour.blueF()});
}

void appendMarks(std::string &out, const QList<QLineF> &marks, double pageHeight)
{
    out += "0 G 0.25 w\n";
    for (const QLineF &mark : marks) {
        appendNumbers(out, {mark.x1(), pageHeight - mark.y1()});
        out += "m ";
        appendNumbers(out, {mark.x2(), pageHeight - mark.y2()});
        out += "l S\n";
    }
}

void appendHex(std::string &out, quint16 value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[value >> shift & 0xF];
}

std::string utf16Hex(const QString &text)
{
    std::string hex;
    for (const QChar character : text)
        appendHex(hex, character.unicode());
    return hex;
}

PdfObject pdfText(const QString &text)
{
    return PdfObject::newUnicodeString(text.toStdString());
}

PdfObject pdfName(const QByteArray &name)
{
    return PdfObject::newName("/" + name.toStdString());
}

PdfObject pdfRectangle(const QRectF &rect, double pageHeight)
{
    return PdfObject::newArray(PdfObject::Rectangle(rect.left(), pageHeight - rect.bottom(), rect.right(),
                                                    pageHeight - rect.top()));
}

PdfObject pdfDestination(const PdfObject &page, double top)
{
    return PdfObject::newArray(
        {page, PdfObject::newName("/XYZ"), PdfObject::newInteger(0), PdfObject::newReal(top, 2), PdfObject::newNull()});
}

PdfObject pdfStream(QPDF &pdf, const std::string &data)
{
    return PdfObject::newStream(&pdf, data);
}

PdfObject reservedObject(QPDF &pdf)
{
    // Not a null: a key whose value is null is dropped.
    return pdf.makeIndirectObject(PdfObject::newDictionary());
}

} // namespace quarterly
