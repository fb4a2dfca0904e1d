// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentmodel.h"

#include "ui/session.h"
#include "ui/translate/segmentwords.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

bool passes(const Segment &segment, SegmentModel::Filter filter)
{
    switch (filter) {
    case SegmentModel::Filter::ToDo: return isUnfinished(segment.state);
    case SegmentModel::Filter::All: return true;
    case SegmentModel::Filter::Changed: return segment.state == SegmentState::Stale;
    case SegmentModel::Filter::Drafts: return segment.state == SegmentState::Draft;
    case SegmentModel::Filter::ToReview: return segment.state == SegmentState::Translated;
    }
    Q_UNREACHABLE();
}

bool isShownAlike(const Segment &a, const Segment &b)
{
    return a.source == b.source && a.target == b.target && a.state == b.state && a.oldSource == b.oldSource
           && a.heading == b.heading && a.kind == b.kind;
}

} // namespace

SegmentModel::SegmentModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::issueChanged, this, &SegmentModel::refresh);
    connect(&session, &Session::issueChosen, this, [this] { m_kept.clear(); });
    connect(&session, &Session::languageChanged, this, [this] {
        m_kept.clear();
        refresh();
    });
    refresh();
}

void SegmentModel::setFilter(Filter filter)
{
    m_filter = filter;
    m_kept.clear();
    refresh();
}

void SegmentModel::setWords(const QString &words)
{
    m_words = TextSearch(words, {.matchAccents = false});
    m_kept.clear();
    refresh();
}

bool SegmentModel::hasWords(const Segment &segment) const
{
    return m_words.isEmpty() || !m_words.hitsIn(plainText(segment.source)).isEmpty()
           || !m_words.hitsIn(plainText(segment.target)).isEmpty();
}

int SegmentModel::count(Filter filter) const
{
    return int(std::ranges::count_if(m_all, [filter](const Segment &segment) { return passes(segment, filter); }));
}

void SegmentModel::refresh()
{
    m_all = m_session.issue() ? segments(*m_session.issue(), m_session.language()) : QList<Segment>();
    m_progress = quarterly::progress(m_all);
    QList<Segment> shown;
    for (const Segment &segment : m_all) {
        const bool isWanted = passes(segment, m_filter) && hasWords(segment);
        if (!isWanted && !m_kept.contains(segment.block))
            continue;
        m_kept << segment.block;
        shown << segment;
    }
    show(shown);
    Q_EMIT progressChanged();
}

void SegmentModel::show(const QList<Segment> &segments)
{
    if (!std::ranges::equal(segments, m_shown, {}, &Segment::block, &Segment::block)) {
        beginResetModel();
        m_shown = segments;
        m_shownIn = m_session.language();
        endResetModel();
        return;
    }
    const bool isOther = std::exchange(m_shownIn, m_session.language()) != m_session.language();
    for (int row = 0; row < segments.size(); ++row) {
        if (!isOther && isShownAlike(m_shown[row], segments[row]))
            continue;
        m_shown[row] = segments[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
    m_shown = segments;
}

MemoryQuestion SegmentModel::memoryQuestion(int row) const
{
    const auto place = std::ranges::find(m_all, m_shown[row].block, &Segment::block);
    return questionFor(m_all, place - m_all.begin(), m_session.language());
}

QModelIndex SegmentModel::indexOf(BlockId block) const
{
    const auto found = std::ranges::find(m_shown, block, &Segment::block);
    return found == m_shown.end() ? QModelIndex() : index(int(found - m_shown.begin()));
}

bool SegmentModel::has(BlockId block) const
{
    return std::ranges::find(m_all, block, &Segment::block) != m_all.end();
}

int SegmentModel::next(int row, Filter filter) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int candidate = (row + step) % rowCount();
        if (passes(m_shown[candidate], filter))
            return candidate;
    }
    return -1;
}

int SegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString SegmentModel::headingOf(int row) const
{
    const Segment &segment = m_shown[row];
    if (row > 0 && m_shown[row - 1].heading == segment.heading && m_shown[row - 1].item == segment.item)
        return {};
    return segment.heading;
}

QVariant SegmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Segment &segment = m_shown[index.row()];
    switch (role) {
    case SegmentRole: return QVariant::fromValue(segment);
    case HeadingRole: return headingOf(index.row());
    case Qt::DisplayRole: return plainText(segment.source);
    case Qt::ToolTipRole: return stateName(segment.state);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3 — %4", "kind, state: source — translation")
            .arg(fieldName(segment), stateName(segment.state), plainText(segment.source), plainText(segment.target));
    default: return {};
    }
}

} // namespace quarterly
