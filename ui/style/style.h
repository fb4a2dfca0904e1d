// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QLabel;

namespace quarterly {

enum class Appearance { System, Light, Dark };

// The look of the window: Fusion with flat, rounded controls on paper-like grounds, drawn with the palette.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

// Gives the application this style and the palette that belongs to the appearance; remembered.
void applyAppearance(Appearance appearance);
Appearance rememberedAppearance();

// The one button of a place that does what one came for.
void makePrimary(QAbstractButton &button);
// A button that reads like a link.
void makeLink(QAbstractButton &button);
// The small heading over a column.
void makeCaption(QLabel &label);
// Text that may be read second, also in light and dark to come.
void makeMuted(QLabel &label);

// A rounded ground with a border, as cards and controls have.
void paintCard(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius = 6,
               double width = 1);

} // namespace quarterly
