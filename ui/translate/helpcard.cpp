// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpcard.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace quarterly {

HelpCard::HelpCard(const QString &name, QWidget *parent) : QWidget(parent), m_title(new QLabel), m_text(new QLabel), m_rows(new QVBoxLayout)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_rows);
    m_rows->setSpacing(4);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    makeMuted(*m_title);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void HelpCard::say(const QString &title, const QStringList &lines)
{
    clearOffers();
    m_title->setText(title);
    m_text->setText(lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
    setVisible(!lines.isEmpty());
}

void HelpCard::offer(const QString &title, const QList<HelpOffer> &offers)
{
    say(title, {});
    m_offers = offers;
    for (const HelpOffer &offer : offers)
        m_rows->addWidget(new OfferButton(offer, this));
    setVisible(!offers.isEmpty());
}

bool HelpCard::take(qsizetype offer) const
{
    if (offer < 0 || offer >= m_offers.size() || !m_offers[offer].act)
        return false;
    const auto act = m_offers[offer].act; // it may bring other offers
    act();
    return true;
}

bool HelpCard::takeFirst() const
{
    const auto first = std::ranges::find_if(m_offers, [](const HelpOffer &offer) { return bool(offer.act); });
    return take(first - m_offers.begin());
}

void HelpCard::clearOffers()
{
    m_offers.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void HelpCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    paintCard(painter, rect(), colours.card, colours.border);
}

} // namespace quarterly
