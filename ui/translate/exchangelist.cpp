// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangelist.h"

#include "ui/style/colours.h"
#include "ui/translate/exchangewords.h"

#include <QHeaderView>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

enum Column { Source, Outcome, Target };
constexpr int unitRole = Qt::UserRole; // index in the review

bool isSafe(const ReviewedUnit &unit) { return unit.isSafe(); }
bool isDoubtful(const ReviewedUnit &unit) { return unit.isDoubtful(); }
bool isImpossible(const ReviewedUnit &unit)
{
    using enum ExchangeOutcome;
    return unit.outcome == Doubled || unit.outcome == Unknown || unit.outcome == Removed;
}
bool isNothingNew(const ReviewedUnit &unit) { return unit.outcome == ExchangeOutcome::Unchanged || unit.outcome == ExchangeOutcome::Untranslated; }

QString onOneLine(const Runs &runs) { return plainText(runs).simplified(); }

} // namespace

ExchangeList::ExchangeList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"exchangeList"_s);
    setAccessibleName(tr("Texts of the file"));
    setHeaderLabels({tr("Source"), tr("What becomes of it"), tr("In the file")});
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    resizeColumnToContents(Outcome); // also while there is nothing in it yet
    connect(this, &QTreeWidget::itemChanged, this, &ExchangeList::chosenChanged);
    connect(this, &QTreeWidget::currentItemChanged, this, &ExchangeList::unitChosen);
}

QList<ExchangeList::Group> ExchangeList::groups(const ExchangeReview &review)
{
    const auto count = [&review](bool (*holds)(const ReviewedUnit &)) { return int(std::ranges::count_if(review.units, holds)); };
    return {{tr("To take: %n text(s)", nullptr, count(isSafe)), isSafe},
            {tr("To decide: %n text(s)", nullptr, count(isDoubtful)), isDoubtful},
            {tr("Cannot be taken: %n text(s)", nullptr, count(isImpossible)), isImpossible},
            {tr("Nothing new: %n text(s)", nullptr, count(isNothingNew)), isNothingNew, false}};
}

void ExchangeList::setReview(const ExchangeReview &review)
{
    {
        const QSignalBlocker quiet(this); // told of once, when all is there
        m_review = review;
        clear();
        for (const Group &group : groups(review))
            addGroup(group);
    }
    setColumnWidth(Source, std::max(260, viewport()->width() * 2 / 5));
    resizeColumnToContents(Outcome);
    const QTreeWidgetItem *first = topLevelItem(0);
    setCurrentItem(first && first->isExpanded() ? first->child(0) : topLevelItem(0));
    Q_EMIT chosenChanged();
    Q_EMIT unitChosen();
}

void ExchangeList::addGroup(const Group &group)
{
    if (std::ranges::none_of(m_review.units, group.holds))
        return;
    auto *head = new QTreeWidgetItem(this, {group.head});
    QFont bold = font();
    bold.setBold(true);
    head->setFont(Source, bold);
    head->setFirstColumnSpanned(true);
    head->setSizeHint(Source, {0, fontMetrics().lineSpacing() + 10});
    head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (int i = 0; i < m_review.units.size(); ++i) {
        if (group.holds(m_review.units[i]))
            addUnit(*head, i);
    }
    head->setExpanded(group.isOpen);
}

void ExchangeList::addUnit(QTreeWidgetItem &head, int unit)
{
    const ReviewedUnit &reviewed = m_review.units[unit];
    const bool isOfIssue = reviewed.outcome != ExchangeOutcome::Unknown;
    const QString source = onOneLine(isOfIssue && !reviewed.segment.source.isEmpty() ? reviewed.segment.source : reviewed.source);
    auto *row = new QTreeWidgetItem(&head, {source, outcomeName(reviewed), onOneLine(reviewed.target)});
    row->setSizeHint(Source, {0, fontMetrics().lineSpacing() + 10});
    row->setData(Source, unitRole, unit);
    row->setForeground(Outcome, outcomeColour(reviewed, Colours::of(palette())));
    const bool canBeTaken = reviewed.isSafe() || reviewed.isDoubtful();
    row->setFlags(canBeTaken ? row->flags() | Qt::ItemIsUserCheckable : row->flags() & ~Qt::ItemIsUserCheckable);
    if (canBeTaken)
        row->setCheckState(Source, reviewed.isSafe() ? Qt::Checked : Qt::Unchecked);
}

QList<QTreeWidgetItem *> ExchangeList::ticked() const
{
    QList<QTreeWidgetItem *> rows;
    for (int group = 0; group < topLevelItemCount(); ++group) {
        QTreeWidgetItem *head = topLevelItem(group);
        for (int i = 0; i < head->childCount(); ++i) {
            if (head->child(i)->data(Source, Qt::CheckStateRole).toInt() == Qt::Checked)
                rows << head->child(i);
        }
    }
    return rows;
}

int ExchangeList::chosenCount() const
{
    return int(ticked().size());
}

ExchangeReview ExchangeList::chosen() const
{
    ExchangeReview chosen{m_review.to, {}};
    for (const QTreeWidgetItem *row : ticked())
        chosen.units << m_review.units[row->data(Source, unitRole).toInt()];
    return chosen;
}

const ReviewedUnit *ExchangeList::currentUnit() const
{
    const QTreeWidgetItem *row = currentItem();
    return row && row->parent() ? &m_review.units[row->data(Source, unitRole).toInt()] : nullptr;
}

} // namespace quarterly
