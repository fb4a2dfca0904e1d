// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/quarter.h"
#include "library/coverage.h"

#include <QAbstractTableModel>

namespace quarterly {

// A year's articles by months: how many highlights there are of each.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // How much of the row's greatest count a cell has, 0 to 1.
    enum Role { ShareRole = Qt::UserRole };

    explicit CoverageModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(int year, Language language, const QList<CoverageCount> &counts);
    // The article of a row: 0 for those without, -1 for all.
    int article(int row) const { return m_articles.value(row, -1); }
    Period month(int column) const;
    int collected(const QModelIndex &index) const { return count(index).collected; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_articles.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 12; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CoverageCount count(const QModelIndex &index) const;
    QString words(const QModelIndex &index) const;
    QString rowName(int row) const;

    int m_year = 2000;
    Language m_language;
    QList<int> m_articles;
    QHash<std::pair<int, int>, CoverageCount> m_counts; // by article and month
    QHash<int, int> m_most; // of each article
};

} // namespace quarterly
