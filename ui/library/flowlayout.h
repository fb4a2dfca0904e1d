// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace quarterly {

// Puts its widgets beside each other as far as they fit, then into the next line, like words.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const; // returns the height

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace quarterly
