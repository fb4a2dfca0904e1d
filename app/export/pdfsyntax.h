// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/qpdf.h"

#include <QColor>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <string>

namespace quarterly {

// How PDF spells what every part of the writer needs. Its y runs upwards from the foot of the page.
using PdfObject = QPDFObjectHandle;

void appendNumber(std::string &out, double value); // at most three decimals
void appendNumbers(std::string &out, std::initializer_list<double> values); // each followed by a space
void appendColour(std::string &out, const QColor &colour); // three numbers
void appendMarks(std::string &out, const QList<QLineF> &marks, double pageHeight); // hairlines in black
void appendHex(std::string &out, quint16 value); // four digits
std::string utf16Hex(const QString &text);

PdfObject pdfText(const QString &text);
PdfObject pdfName(const QByteArray &name);
PdfObject pdfRectangle(const QRectF &rect, double pageHeight);
PdfObject pdfDestination(const PdfObject &page, double top);
PdfObject pdfStream(QPDF &pdf, const std::string &data);
// An object that others may refer to before it is written.
PdfObject reservedObject(QPDF &pdf);

} // namespace quarterly
