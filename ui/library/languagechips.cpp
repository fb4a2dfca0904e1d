// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagechips.h"

#include "ui/library/itemwords.h"
#include "ui/style/colours.h"

#include <QFontMetricsF>
#include <QPainter>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double chipGap = 8;

// Bold when complete, plain when unfinished, pale with a dash when there is nothing: colour is never the only sign.
double paintLanguage(QPainter &painter, QPointF at, const QString &code, LanguageState state, QFont font,
                     const Colours &colours)
{
    font.setBold(state == LanguageState::Complete);
    const QColor colour = state == LanguageState::Complete ? colours.good
                          : state == LanguageState::Partly ? colours.warning
                                                           : colours.muted;
    const QString words = state == LanguageState::None ? code + u" –"_s : code;
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(at.x(), at.y(), 100, metrics.height() + 2), Qt::AlignLeft | Qt::AlignVCenter, words);
    return metrics.horizontalAdvance(words);
}

} // namespace

double paintLanguages(QPainter &painter, QPointF at, const ItemCard &card, const QFont &font, const Colours &colours)
{
    double x = at.x();
    for (const Language language : Language::all()) {
        x += paintLanguage(painter, {x, at.y()}, language.code().toUpper(), languageState(card, language), font, colours)
             + chipGap;
    }
    return x - at.x();
}

} // namespace quarterly
