// SPDX-License-Identifier: GPL-3.0-or-later
#include "surfaces.h"

#include "export/bleed.h"
#include "export/pagepainter.h"
#include "export/sheetpainter.h"

#include <QCoreApplication>
#include <QPainter>

namespace quarterly {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Surfaces)
};

class SinglePages : public Surfaces
{
public:
    explicit SinglePages(SharedPages pages) : m_pages(std::move(pages)) {}

    int count() const override { return int(m_pages->pages.size()); }
    QSizeF size(int surface) const override { return m_pages->pages[surface].size; }
    QString name(int surface) const override { return Words::tr("Page %1").arg(surface + 1); }
    void paint(QPainter &painter, int surface) const override { paintPage(painter, *m_pages, surface); }

private:
    SharedPages m_pages;
};

class PrintersSheets : public Surfaces
{
public:
    PrintersSheets(Pages pages, const BookletSetup &setup, const SheetGeometry &geometry)
        : m_pages(setup.marks ? withBleed(std::move(pages)) : std::move(pages))
        , m_sides(bookletSides(int(m_pages.pages.size()), setup))
        , m_geometry(geometry)
    {
    }

    int count() const override { return int(m_sides.size()); }
    QSizeF size(int) const override { return m_geometry.sheet(); }
    bool hasFold() const override { return true; }
    QString name(int surface) const override
    {
        const BookletSide &side = m_sides[surface];
        return (side.isBack ? Words::tr("Sheet %1, back") : Words::tr("Sheet %1, front")).arg(side.sheet + 1);
    }
    void paint(QPainter &painter, int surface) const override
    {
        paintSheetSide(painter, m_pages, m_sides[surface], m_geometry);
    }

private:
    Pages m_pages;
    QList<BookletSide> m_sides;
    SheetGeometry m_geometry;
};

class ReadersSpreads : public Surfaces
{
public:
    ReadersSpreads(SharedPages pages, const BookletSetup &setup)
        : m_pages(std::move(pages))
        , m_order(readingOrder(int(m_pages->pages.size()), setup))
        , m_page(largestPage(*m_pages))
    {
    }

    int count() const override { return m_order.isEmpty() ? 0 : int(m_order.size() / 2) + 1; }
    QSizeF size(int) const override { return {2 * m_page.width(), m_page.height()}; }
    bool hasFold() const override { return true; }
    QRectF paper(int surface) const override
    {
        const double from = surface == 0 ? m_page.width() : 0;
        const double to = surface + 1 == count() ? m_page.width() : 2 * m_page.width();
        return {from, 0, to - from, m_page.height()};
    }
    QString name(int surface) const override
    {
        if (surface == 0)
            return Words::tr("Front cover");
        if (surface + 1 == count())
            return Words::tr("Back cover");
        return Words::tr("Pages %1 and %2").arg(2 * surface).arg(2 * surface + 1);
    }
    void paint(QPainter &painter, int surface) const override
    {
        for (const int place : {2 * surface - 1, 2 * surface}) {
            const int page = m_order.value(place, -1);
            if (page < 0)
                continue;
            const bool isLeft = place % 2;
            painter.save();
            painter.translate(isLeft ? m_page.width() - m_pages->pages[page].size.width() : m_page.width(), 0);
            paintPage(painter, *m_pages, page);
            painter.restore();
        }
    }

private:
    SharedPages m_pages;
    QList<int> m_order; // pages, -1 for a blank one
    QSizeF m_page;
};

} // namespace

SharedSurfaces singlePages(SharedPages pages)
{
    return std::make_shared<SinglePages>(std::move(pages));
}

Result<SharedSurfaces> printersSheets(const SharedPages &pages, const BookletSetup &setup)
{
    const auto geometry = SheetGeometry::of(largestPage(*pages), setup);
    if (!geometry)
        return geometry.error();
    return SharedSurfaces(std::make_shared<PrintersSheets>(*pages, setup, *geometry));
}

SharedSurfaces readersSpreads(SharedPages pages, const BookletSetup &setup)
{
    return std::make_shared<ReadersSpreads>(std::move(pages), setup);
}

} // namespace quarterly
