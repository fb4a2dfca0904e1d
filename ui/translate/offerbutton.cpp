// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerbutton.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace quarterly {

namespace {

QLabel *label(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

OfferButton::OfferButton(const HelpOffer &offer, QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its words wrap, other than a button's
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(8);
    auto *mark = label(offer.mark, this);
    makeMuted(*mark);
    mark->setVisible(!offer.mark.isEmpty());
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    row->addLayout(column, 1);
    auto *words = label(offer.words, this);
    auto *detail = label(offer.detail, this);
    for (QLabel *each : {words, detail}) {
        each->setWordWrap(true);
        each->setVisible(!each->text().isEmpty());
        column->addWidget(each);
    }
    makeMuted(*detail);
    QStringList spoken{offer.mark, offer.words, offer.detail};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setEnabled(bool(offer.act));
    setFocusPolicy(offer.act ? Qt::StrongFocus : Qt::NoFocus);
    if (offer.act) {
        setCursor(Qt::PointingHandCursor);
        connect(this, &QAbstractButton::clicked, this, [act = offer.act] { act(); });
    }
    // What cannot be pressed is to be read all the same.
    QPalette readable = palette();
    readable.setColor(QPalette::Disabled, QPalette::WindowText, readable.color(QPalette::Active, QPalette::WindowText));
    words->setPalette(readable);
}

void OfferButton::paintEvent(QPaintEvent *)
{
    if (!isEnabled())
        return;
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = underMouse() || isDown();
    paintCard(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), isMarked ? colours.hover : Qt::transparent,
              hasFocus() ? colours.accent : colours.border, 4, hasFocus() ? 2 : 1);
}

void OfferButton::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool OfferButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace quarterly
