// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/booklet.h"

class QPainter;
class QPrinter;

namespace quarterly {

enum class PrintForm { Plain, Booklet };

// What is printed: the sides of paper in the order in which they leave the printer.
class PrintedSides
{
public:
    PrintedSides(Pages pages, PrintForm form, Flip flip);

    int count() const;
    QSizeF size(int side) const; // points
    // The painter's unit is a point and its origin the side's top left corner.
    void paint(QPainter &painter, int side) const;
    QString name(int side) const; // "Page 2", "Sheet 1, back"
    PrintForm form() const { return m_form; }
    Flip flip() const { return m_flip; }

private:
    Pages m_pages;
    PrintForm m_form;
    Flip m_flip;
    QList<Sheet> m_sheets; // of a booklet
    QSizeF m_sheet;
};

// Sets paper, direction and duplex as the sides need them; what the person chooses after that is theirs.
void prepare(QPrinter &printer, const PrintedSides &sides);
// Nothing is scaled: the paper's corner is the page's.
Result<void> print(QPrinter &printer, const PrintedSides &sides);

} // namespace quarterly
