// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/booklet.h"

#include <memory>

class QPainter;

namespace quarterly {

// What the preview leafs through and a printer is given: surfaces of paper, one after another.
class Surfaces
{
public:
    virtual ~Surfaces() = default;

    virtual int count() const = 0;
    virtual QSizeF size(int surface) const = 0; // points
    virtual QRectF paper(int surface) const { return {{0, 0}, size(surface)}; } // the rest is empty air
    virtual bool hasFold() const { return false; } // in the middle
    virtual QString name(int surface) const = 0; // "Page 2", "Sheet 1, back"
    // The painter's unit is a point and its origin the surface's top left corner.
    virtual void paint(QPainter &painter, int surface) const = 0;
};

using SharedPages = std::shared_ptr<const Pages>;
using SharedSurfaces = std::shared_ptr<const Surfaces>;

SharedSurfaces singlePages(SharedPages pages);
// A booklet as it leaves the printer: the error says why it cannot be made of these pages on this paper.
Result<SharedSurfaces> printersSheets(const SharedPages &pages, const BookletSetup &setup);
// The same booklet as it is read: the cover alone, then two pages side by side.
SharedSurfaces readersSpreads(SharedPages pages, const BookletSetup &setup);

} // namespace quarterly
