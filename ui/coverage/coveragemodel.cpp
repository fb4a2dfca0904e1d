// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"

#include "ui/library/itemwords.h"

#include <QLocale>

namespace quarterly {

namespace {

constexpr int lastArticle = 23; // of the convention
constexpr int noArticle = 0, everything = -1;

} // namespace

void CoverageModel::show(int year, Language language, const QList<CoverageCount> &counts)
{
    beginResetModel();
    m_year = year;
    m_language = language;
    m_counts.clear();
    m_most.clear();
    for (const CoverageCount &count : counts) {
        m_counts.insert({count.article, count.month}, count);
        m_most[count.article] = std::max(m_most[count.article], count.collected);
    }
    m_articles.clear();
    for (int article = 1; article <= lastArticle; ++article)
        m_articles << article;
    for (const CoverageCount &count : counts) { // a library may name articles that the convention does not have
        if (count.article > lastArticle && !m_articles.contains(count.article))
            m_articles << count.article;
    }
    m_articles << noArticle << everything;
    endResetModel();
}

Period CoverageModel::month(int column) const
{
    const QDate first(m_year, column + 1, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

CoverageCount CoverageModel::count(const QModelIndex &index) const
{
    return m_counts.value({article(index.row()), index.column() + 1});
}

QString CoverageModel::rowName(int row) const
{
    switch (article(row)) {
    case noArticle: return tr("No article");
    case everything: return tr("All");
    default: return articleBadge(article(row), m_language);
    }
}

// "Art. 7, March 2017: 2 highlights, 1 of them in no issue"
QString CoverageModel::words(const QModelIndex &index) const
{
    const CoverageCount count = this->count(index);
    const QString where = tr("%1, %2", "article, month").arg(rowName(index.row()), QLocale().toString(month(index.column()).from, QStringLiteral("MMMM yyyy")));
    if (count.collected == 0)
        return tr("%1: nothing", "article and month").arg(where);
    const QString many = tr("%1: %n highlight(s)", "article and month", count.collected).arg(where);
    const int unused = count.collected - count.used;
    return unused == 0 ? many : tr("%1, %n of them in no issue", "so many highlights", unused).arg(many);
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    const CoverageCount count = this->count(index);
    const int unused = count.collected - count.used;
    switch (role) {
    case Qt::DisplayRole:
        if (count.collected == 0)
            return QString();
        return unused == 0 ? QString::number(count.collected) : QStringLiteral("%1 (%2)").arg(count.collected).arg(unused);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return words(index);
    case ShareRole:
        return m_most.value(count.article) == 0 ? 0.0 : double(count.collected) / m_most.value(count.article);
    }
    return {};
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowName(section);
    return QLocale().standaloneMonthName(section + 1, role == Qt::DisplayRole ? QLocale::ShortFormat : QLocale::LongFormat);
}

} // namespace quarterly
