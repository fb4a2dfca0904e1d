// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/exchangereview.h"

#include <QTreeWidget>

namespace quarterly {

// The texts of a file that came back, grouped by what is to become of them. Those that can be taken have a box: ticked
// where nothing speaks against it. What is unchanged is folded away.
class ExchangeList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ExchangeList(QWidget *parent = nullptr);

    void setReview(const ExchangeReview &review);
    int chosenCount() const;
    ExchangeReview chosen() const; // the ticked ones alone
    const ReviewedUnit *currentUnit() const; // null on the head of a group

Q_SIGNALS:
    void chosenChanged();
    void unitChosen(); // another one is current

private:
    struct Group
    {
        QString head;
        bool (*holds)(const ReviewedUnit &unit);
        bool isOpen = true;
    };

    static QList<Group> groups(const ExchangeReview &review);
    void addGroup(const Group &group);
    void addUnit(QTreeWidgetItem &head, int unit);
    QList<QTreeWidgetItem *> ticked() const;

    ExchangeReview m_review;
};

} // namespace quarterly
