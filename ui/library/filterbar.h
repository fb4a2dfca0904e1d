// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/itemlist.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace quarterly {

class Chip;
class Session;

// Searching and filtering the library: a field and chips.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Session &session, QWidget *parent = nullptr);

    const ItemFilter &filter() const { return m_filter; }
    bool isFiltering() const; // something is left out
    void search(const QString &words);
    void focusSearch();
    void clear();
    void setOrder(ItemOrder order);
    // Nothing but the highlights of a month on an article; 0 for those without one, -1 for all.
    void showMonth(int article, const Period &month);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    Chip *addSwitch(const QString &name, const std::function<void(bool on)> &apply);
    Chip *addMenu(const QString &name, const std::function<void(QMenu &)> &fill);
    void addChoice(QMenu &menu, const QString &words, bool chosen, const std::function<void()> &choose);
    void fillArticles(QMenu &menu);
    void fillTags(QMenu &menu);
    void fillLanguages(QMenu &menu);
    void fillOrders(QMenu &menu);
    void followQuarter(bool on);
    void set(const std::function<void()> &change);
    void showState();
    QString tagName(TagId tag) const;
    QString orderName(ItemOrder order) const;

    Session &m_session;
    ItemFilter m_filter;
    QLineEdit *m_search;
    Chip *m_quarter;
    Chip *m_unused;
    Chip *m_picture;
    Chip *m_duplicated;
    Chip *m_article;
    Chip *m_tag;
    Chip *m_lacking;
    Chip *m_trash;
    Chip *m_order;
};

} // namespace quarterly
