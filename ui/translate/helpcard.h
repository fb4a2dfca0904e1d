// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translate/offerbutton.h"

#include <QWidget>

class QVBoxLayout;

namespace quarterly {

// A titled card of texts and offers in the help beside the segments; not there when it has nothing to say.
class HelpCard : public QWidget
{
    Q_OBJECT

public:
    explicit HelpCard(const QString &name, QWidget *parent = nullptr);

    void say(const QString &title, const QStringList &lines);
    void offer(const QString &title, const QList<HelpOffer> &offers);
    // Does what the offer at this place would do if it was pressed; false if there is none that can be.
    bool take(qsizetype offer) const;
    bool takeFirst() const; // that can be pressed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clearOffers();

    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_rows;
    QList<HelpOffer> m_offers;
};

} // namespace quarterly
