// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "colours.h"
#include "plainwords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QSettings>
#include <QStyleOption>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *roleProperty = "quarterlyRole"; // "primary" or "link"
constexpr int controlHeight = 32;

QString roleOf(const QWidget *widget)
{
    return widget ? widget->property(roleProperty).toString() : QString();
}

void paintButton(const QStyleOption &option, QPainter &painter, const QString &role)
{
    const Colours &colours = Colours::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool under = enabled && (option.state & QStyle::State_MouseOver);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool focus = option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    QColor fill = down ? colours.accentSoft : under ? colours.hover : colours.card;
    QColor border = focus ? colours.accent : colours.border;
    if (role == "primary"_L1 && enabled) {
        fill = down ? colours.accent.darker(120) : under ? colours.accent.lighter(112) : colours.accent;
        border = focus ? colours.text : fill;
    } else if (role == "link"_L1) {
        const bool on = option.state & QStyle::State_On;
        fill = under || on ? colours.accentSoft : QColor(Qt::transparent);
        border = focus ? colours.accent : QColor(Qt::transparent);
    }
    paintCard(painter, option.rect, fill, border, 6, focus ? 2 : 1);
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    paintCard(painter, option.rect, enabled ? colours.card : colours.window, focus ? colours.accent : colours.border, 6,
              focus ? 2 : 1);
}

void paintCheck(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ground = !enabled ? colours.window : on ? colours.accent : colours.card;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    paintCard(painter, box, ground, on && enabled ? colours.accent : colours.muted, 4);
    if (!on)
        return;
    painter.setPen(QPen(enabled ? colours.onAccent : colours.muted, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = box.topLeft();
    const double size = box.width();
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(corner + QPointF(0.28, 0.5) * size, corner + QPointF(0.72, 0.5) * size);
    else
        painter.drawPolyline(QPolygonF{corner + QPointF(0.25, 0.52) * size, corner + QPointF(0.43, 0.7) * size,
                                       corner + QPointF(0.76, 0.32) * size});
}

void paintRadio(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool on = option.state & QStyle::State_On;
    const QRectF circle = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(on ? colours.accent : colours.muted, on ? 5 : 1));
    painter.setBrush(colours.card);
    painter.drawEllipse(on ? circle.adjusted(2, 2, -2, -2) : circle);
}

// A thin bar that leaves the page to what is on it.
void paintScrollBar(const QStyleOptionComplex &option, QPainter &painter, QRect slider)
{
    const Colours &colours = Colours::of(option.palette);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const bool held = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor colour = colours.muted;
    colour.setAlphaF(held ? 0.75F : 0.4F);
    const QRectF thumb = bar->orientation == Qt::Vertical ? QRectF(slider).adjusted(3, 2, -3, -2)
                                                          : QRectF(slider).adjusted(2, 3, -2, -3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, radius, radius);
}

void paintChevron(QPainter &painter, QPointF centre, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    if (option.editable)
        paintField(option, painter);
    else
        paintButton(option, painter, {});
    const QPointF centre(option.direction == Qt::RightToLeft ? option.rect.left() + 14 : option.rect.right() - 14,
                         option.rect.center().y() + 1);
    paintChevron(painter, centre, colours.muted);
}

bool systemIsDark()
{
    QApplication::setPalette(QPalette()); // an empty palette brings the system's own back
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s)
{
    readWordsAsTheyAre();
}

void Style::polish(QWidget *widget)
{
    showWordsAsTheyAre(*widget);
    QProxyStyle::polish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_PanelButtonCommand: paintButton(*option, *painter, roleOf(widget)); break;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus))
            paintButton(*option, *painter, u"link"_s);
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(*option, *painter);
        break;
    case PE_FrameLineEdit: break; // drawn with its panel
    case PE_FrameFocusRect: {
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        if (focus && focus->state & State_KeyboardFocusChange)
            paintCard(*painter, option->rect, Qt::transparent, Colours::of(option->palette).accent, 4, 1.5);
        break;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheck(*option, *painter); break;
    case PE_IndicatorRadioButton: paintRadio(*option, *painter); break;
    case PE_IndicatorArrowDown:
        paintChevron(*painter, QRectF(option->rect).center(), option->palette.color(QPalette::PlaceholderText));
        break;
    default:
        painter->setRenderHint(QPainter::Antialiasing, false);
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter) {
        const QRect line = option->state & State_Horizontal
            ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
            : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1);
        painter->fillRect(line, Colours::of(option->palette).border);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const QString role = roleOf(widget);
    if (element == CE_PushButtonLabel && button && !role.isEmpty() && option->state & State_Enabled) {
        const Colours &colours = Colours::of(option->palette);
        QStyleOptionButton tinted = *button;
        tinted.palette.setColor(QPalette::ButtonText, role == "primary"_L1 ? colours.onAccent : colours.accent);
        QProxyStyle::drawControl(element, &tinted, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ScrollBar) {
        paintScrollBar(*option, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else if (control == CC_ComboBox && combo) {
        paintComboBox(*combo, *painter);
    } else {
        painter->setRenderHint(QPainter::Antialiasing, false);
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        return part == SC_ComboBoxEditField && control == CC_ComboBox ? rect.adjusted(6, 0, 0, 0) : rect;
    }
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int thumb = range <= 0 ? length : std::clamp(int(length * qint64(bar->pageStep) / (range + bar->pageStep)),
                                                       std::min(32, length), length);
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                           bar->upsideDown);
    const auto along = [&](int from, int size) {
        return vertical ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider: return along(at, thumb);
    case SC_ScrollBarGroove: return along(0, length);
    case SC_ScrollBarSubPage: return along(0, at);
    case SC_ScrollBarAddPage: return along(at + thumb, length - at - thumb);
    default: return {}; // no arrows
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -6, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(std::max(result.height(), controlHeight));
    if (type == CT_PushButton)
        result.rwidth() += roleOf(widget) == "link"_L1 ? 0 : 8;
    else if (type == CT_ComboBox)
        result.rwidth() += 16; // the room around its words
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SplitterWidth: return 5;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_MenuButtonIndicator: return 22;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void applyAppearance(Appearance appearance)
{
    QSettings().setValue(u"appearance"_s, int(appearance));
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    const bool dark = appearance == Appearance::System ? systemIsDark() : appearance == Appearance::Dark;
    QApplication::setPalette(paletteOf(dark ? Colours::dark() : Colours::light()));
}

Appearance rememberedAppearance()
{
    return Appearance(std::clamp(QSettings().value(u"appearance"_s).toInt(), 0, 2));
}

void makePrimary(QAbstractButton &button)
{
    button.setProperty(roleProperty, u"primary"_s);
    QFont font = button.font();
    font.setBold(true);
    button.setFont(font);
}

void makeLink(QAbstractButton &button)
{
    button.setProperty(roleProperty, u"link"_s);
    button.setCursor(Qt::PointingHandCursor);
}

void makeCaption(QLabel &label)
{
    QFont font = label.font();
    font.setBold(true);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    label.setFont(font);
    label.setContentsMargins(0, 2, 0, 0); // accents on capitals stand out of the line
    makeMuted(label);
}

void makeMuted(QLabel &label)
{
    label.setForegroundRole(QPalette::PlaceholderText);
}

void paintCard(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius,
               double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.alpha() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace quarterly
