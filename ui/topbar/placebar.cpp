// SPDX-License-Identifier: GPL-3.0-or-later
#include "placebar.h"

#include "ui/style/colours.h"
#include "ui/style/icons.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array icons{Icon::Library, Icon::Compose, Icon::Translate, Icon::Publish};

class PlaceButton : public QAbstractButton
{
public:
    PlaceButton(Icon icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        return {std::max(72, QFontMetrics(labelFont()).horizontalAdvance(text()) + 16), 68};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), QColor(255, 255, 255, isChecked() ? 26 : 13));
        if (isChecked())
            painter.fillRect(QRect(0, 0, 3, height()), Colours::dark().accent);
        const QColor colour = isChecked() ? QColor(Qt::white) : colours.placeBarText;
        paintIcon(painter, QRectF((width() - 24) / 2.0, 12, 24, 24), m_icon, colour);
        painter.setPen(colour);
        painter.setFont(labelFont());
        painter.drawText(rect().adjusted(0, 40, 0, -6), Qt::AlignHCenter | Qt::AlignTop, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(Colours::dark().accent, 2));
            painter.drawRect(rect().adjusted(2, 2, -2, -2));
        }
    }

private:
    QFont labelFont() const
    {
        QFont smaller = font();
        smaller.setPointSizeF(smaller.pointSizeF() * 0.92);
        return smaller;
    }

    Icon m_icon;
};

} // namespace

PlaceBar::PlaceBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"placeBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    for (const Icon each : icons) {
        const auto place = Place(m_buttons.size());
        auto *button = new PlaceButton(each, this);
        button->setObjectName(u"place%1"_s.arg(int(place)));
        column->addWidget(button);
        m_buttons << button;
        connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    }
    column->addStretch();
    retranslateUi();
}

void PlaceBar::show(Place place)
{
    m_buttons[int(place)]->setChecked(true);
}

void PlaceBar::retranslateUi()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(placeName(Place(i)));
        m_buttons[i]->setToolTip(tr("%1 (Ctrl+%2)", "a place of the window and its key").arg(placeName(Place(i))).arg(i + 1));
    }
}

void PlaceBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void PlaceBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colours::of(palette()).placeBar);
}

QString placeName(Place place)
{
    switch (place) {
    case Place::Library: return PlaceBar::tr("Library");
    case Place::Compose: return PlaceBar::tr("Compose");
    case Place::Translate: return PlaceBar::tr("Translate");
    case Place::Publish: return PlaceBar::tr("Publish");
    }
    Q_UNREACHABLE();
}

} // namespace quarterly
