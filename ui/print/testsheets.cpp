// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsheets.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace quarterly {

namespace {

class TestSheets : public Surfaces
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TestSheets)

public:
    TestSheets(QSizeF sheet, Pass pass) : m_sheet(sheet), m_first(pass == Pass::Backs ? 2 : 1) {}

    int count() const override { return 2; }
    QSizeF size(int) const override { return m_sheet; }
    QString name(int surface) const override { return QString::number(number(surface)); }
    void paint(QPainter &painter, int surface) const override
    {
        QFont font = painter.font();
        font.setPixelSize(int(m_sheet.height() / 2.5));
        painter.setFont(font);
        painter.drawText(QRectF(0, m_sheet.height() * 0.3, m_sheet.width(), m_sheet.height() * 0.6), Qt::AlignCenter,
                         QString::number(number(surface)));
        paintArrow(painter);
        font.setPixelSize(18);
        painter.setFont(font);
        painter.drawText(QRectF(0, m_sheet.height() * 0.25, m_sheet.width(), 30), Qt::AlignCenter, tr("This is the top."));
    }

private:
    int number(int surface) const { return m_first + 2 * surface; }

    void paintArrow(QPainter &painter) const
    {
        const double x = m_sheet.width() / 2, tip = m_sheet.height() * 0.07, foot = m_sheet.height() * 0.23;
        painter.setPen(QPen(Qt::black, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(x, foot), QPointF(x, tip));
        painter.drawPolyline(QPolygonF{{x - 30, tip + 30}, {x, tip}, {x + 30, tip + 30}});
        painter.setPen(Qt::black);
    }

    QSizeF m_sheet;
    int m_first;
};

} // namespace

SharedSurfaces testSheets(QSizeF sheet, Pass pass)
{
    return std::make_shared<TestSheets>(sheet, pass);
}

QByteArray testSheetsPdf(QSizeF sheet, Pass pass)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int dotsPerInch = 72; // so that the painter's unit is a point
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(sheet, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const SharedSurfaces sides = testSheets(sheet, pass);
    for (int side = 0; side < sides->count(); ++side) {
        if (side > 0)
            writer.newPage();
        sides->paint(painter, side);
    }
    painter.end();
    return buffer.data();
}

} // namespace quarterly
