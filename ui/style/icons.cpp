// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Strokes on a field of 24 × 24: M x y starts a line, L x y goes on, C x y x y x y curves, O x y r is a circle.
QString strokes(Icon icon)
{
    switch (icon) {
    case Icon::Library: return u"M 5 4 L 5 20 M 9 4 L 9 20 M 13 5 L 17 4 L 20 19 L 16 20 L 13 5 M 3 20 L 11 20"_s;
    case Icon::Compose: return u"M 4 4 L 20 4 L 20 20 L 4 20 L 4 4 M 4 9 L 20 9 M 12 9 L 12 20 M 15 13 L 17.5 13 M 15 16 L 17.5 16"_s;
    case Icon::Translate: return u"M 4 8 L 19 8 M 15 4 L 19 8 L 15 12 M 20 16 L 5 16 M 9 12 L 5 16 L 9 20"_s;
    case Icon::Publish: return u"M 12 15 L 12 4 M 7.5 8.5 L 12 4 L 16.5 8.5 M 4 14 L 4 20 L 20 20 L 20 14"_s;
    case Icon::Undo: return u"M 8 5 L 4 9 L 8 13 M 4 9 L 14 9 C 18 9 20 11.5 20 14 C 20 16.5 18 19 14 19 L 9 19"_s;
    case Icon::Redo: return u"M 16 5 L 20 9 L 16 13 M 20 9 L 10 9 C 6 9 4 11.5 4 14 C 4 16.5 6 19 10 19 L 15 19"_s;
    case Icon::Search: return u"O 10.5 10.5 6 M 15 15 L 20 20"_s;
    case Icon::Add: return u"M 12 5 L 12 19 M 5 12 L 19 12"_s;
    case Icon::Close: return u"M 6 6 L 18 18 M 18 6 L 6 18"_s;
    case Icon::More: return u"O 5 12 0.8 O 12 12 0.8 O 19 12 0.8"_s;
    case Icon::Print: return u"M 7 9 L 7 4 L 17 4 L 17 9 M 7 17 L 4 17 L 4 9 L 20 9 L 20 17 L 17 17 M 7 14 L 17 14 L 17 20 L 7 20 L 7 14"_s;
    case Icon::Folder: return u"M 3 6 L 9 6 L 11 8.5 L 21 8.5 L 21 19 L 3 19 L 3 6"_s;
    case Icon::Open: return u"M 10 5 L 5 5 L 5 19 L 19 19 L 19 14 M 14 4 L 20 4 L 20 10 M 20 4 L 11 13"_s;
    case Icon::Picture: return u"M 4 5 L 20 5 L 20 19 L 4 19 L 4 5 M 4 16 L 9 11 L 14 16 L 17 13 L 20 16 O 15.5 9 1.2"_s;
    }
    return {};
}

QPainterPath pathOf(const QString &strokes)
{
    QPainterPath path;
    const QStringList words = strokes.split(u' ');
    qsizetype at = 0;
    const auto number = [&] { return words[at++].toDouble(); };
    const auto point = [&] {
        const double x = number();
        return QPointF(x, number());
    };
    while (at < words.size()) {
        const QChar verb = words[at++].front();
        const QPointF first = point();
        if (verb == u'M') {
            path.moveTo(first);
        } else if (verb == u'L') {
            path.lineTo(first);
        } else if (verb == u'O') {
            const double radius = number();
            path.addEllipse(first, radius, radius);
        } else {
            const QPointF second = point();
            path.cubicTo(first, second, point());
        }
    }
    return path;
}

class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(Icon icon) : m_icon(icon) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QColor colour = QApplication::palette().color(group, QPalette::ButtonText);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        paintIcon(*painter, rect, m_icon, colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIcon(m_icon); }

private:
    Icon m_icon;
};

} // namespace

QIcon icon(Icon icon)
{
    return QIcon(new LineIcon(icon));
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour)
{
    const double size = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(size, size) / 2);
    painter.scale(size / 24, size / 24);
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(strokes(icon)));
    painter.restore();
}

} // namespace quarterly
