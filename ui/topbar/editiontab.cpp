// SPDX-License-Identifier: GPL-3.0-or-later
#include "editiontab.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QLocale>
#include <QPainter>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int circle = 14;
constexpr int padding = 12;

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

EditionTab::EditionTab(Language language, QWidget *parent)
    : QAbstractButton(parent)
    , m_language(language)
{
    setObjectName(u"edition-"_s + language.code());
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EditionTab::showProgress(std::optional<int> percent)
{
    m_percent = percent;
    const QString spoken = percent ? tr("%1 edition, %2 % translated").arg(m_language.autonym()).arg(*percent)
                                   : tr("%1 edition, the source").arg(m_language.autonym());
    setAccessibleName(spoken);
    setToolTip(spoken);
    updateGeometry();
    update();
}

QString EditionTab::label() const
{
    const QString name = m_language.autonym();
    return m_percent && *m_percent < 100 ? tr("%1 %2 %", "language and percentage").arg(name).arg(*m_percent) : name;
}

QSize EditionTab::sizeHint() const
{
    return {QFontMetrics(boldFont(font())).horizontalAdvance(label()) + circle + 8 + 2 * padding, 32};
}

void EditionTab::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        paintCard(painter, QRectF(rect()).adjusted(1, 1, -1, -1), isChecked() ? colours.accentSoft : colours.hover,
                  Qt::transparent, 5);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintCard(painter, QRectF(rect()).adjusted(2, 2, -2, -2), Qt::transparent, colours.accent, 4, 2);

    const QRectF pie(padding, (height() - circle) / 2.0, circle, circle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawEllipse(pie);
    painter.setBrush(colours.good);
    painter.drawPie(pie, 90 * 16, -m_percent.value_or(100) * 360 * 16 / 100);

    painter.setFont(isChecked() ? boldFont(font()) : font());
    painter.setPen(isChecked() ? colours.accent : colours.text);
    painter.drawText(rect().adjusted(padding + circle + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label());
}

} // namespace quarterly
