// SPDX-License-Identifier: GPL-3.0-or-later
#include "dragcard.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

namespace quarterly {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::DragCard)
};

constexpr double widest = 260;
constexpr double step = 4; // from one card of the stack to the next
constexpr int mostCards = 3;

} // namespace

QPixmap dragCard(const QString &title, int count, const QWidget &source)
{
    QFont font = source.font();
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const QString words = count > 1 ? Words::tr("%n highlight(s)", nullptr, count)
                                    : metrics.elidedText(title, Qt::ElideRight, widest);
    const QSizeF card(std::ceil(metrics.horizontalAdvance(words)) + 28, std::ceil(metrics.height()) + 16);
    const int behind = std::min(count, mostCards) - 1;
    const double ratio = source.devicePixelRatioF();
    QPixmap pixmap(((card + QSizeF(2, 2) + QSizeF(step, step) * behind) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(source.palette());
    for (int i = behind; i >= 0; --i)
        paintCard(painter, QRectF(QPointF(1, 1) + QPointF(step, step) * i, card), colours.card, colours.accent, 6, 1.5);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(QRectF({1, 1}, card), Qt::AlignCenter, words);
    return pixmap;
}

} // namespace quarterly
