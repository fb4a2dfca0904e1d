// SPDX-License-Identifier: GPL-3.0-or-later
#include "footer.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double place = 0.55; // of the bottom margin, from the text down to the baseline
constexpr double rulePlace = 0.28;
constexpr double roomForText = 0.9; // beside the page number
constexpr double ruleHeight = 0.6;

// Without the newsletter's name where that is too long.
QString footerText(Composition &composition)
{
    const QString quarter = quarterAndYear(composition.issue.quarter, composition.language);
    const QString full = newsletterName(composition.issue, composition.language).plain() + u" · "_s + quarter;
    const bool fits = composition.width(full, composition.theme.footer) < roomForText * composition.frame.width();
    return fits ? full : quarter;
}

} // namespace

double footerBaseline(const PageFrame &frame)
{
    return frame.foot() + place * frame.bottom;
}

void placeFooters(Composition &composition)
{
    const PageFrame &frame = composition.frame;
    const double baseline = footerBaseline(frame);
    const QString name = footerText(composition);
    for (qsizetype i = 0; i < composition.pages.pages.size(); ++i) {
        const bool last = i + 1 == composition.pages.pages.size();
        TextStyle left = composition.theme.footer, right = composition.theme.pageNumber;
        if (last)
            left.colour = right.colour = composition.theme.onPrimaryQuiet;
        QList<PageItem> &items = composition.pages.pages[i].items;
        if (!last) {
            const QRectF rule(frame.left, frame.foot() + rulePlace * frame.bottom, frame.width(), ruleHeight);
            items << PageItem{artifact, Box{rule, composition.theme.rule, 0, {}, 0}};
        }
        items << composition.line(name, left, artifact, {frame.left, baseline});
        items << composition.line(QString::number(i + 1), right, artifact, {frame.left + frame.width(), baseline}, true);
    }
}

} // namespace quarterly
