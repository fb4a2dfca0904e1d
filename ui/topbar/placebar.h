// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace quarterly {

enum class Place { Library, Compose, Translate, Publish };

// The four places, at the left edge.
class PlaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBar(QWidget *parent = nullptr);

    void show(Place place);

Q_SIGNALS:
    void chosen(quarterly::Place place);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    QList<QAbstractButton *> m_buttons; // in the order of Place
};

QString placeName(Place place);

} // namespace quarterly
