// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textsearch.h"
#include "translation/memory.h"

#include <QAbstractListModel>
#include <QSet>

Q_DECLARE_METATYPE(quarterly::Segment)

namespace quarterly {

class Session;

// The segments of the session's issue that a filter lets through, in page order. One that is finished stays in the
// list until the filter is chosen anew: nothing vanishes under the hand of who works on it.
class SegmentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Filter { ToDo, All, Changed, Drafts, ToReview };
    enum Role {
        SegmentRole = Qt::UserRole,
        HeadingRole, // the item's or section's title on its first row, else empty
    };

    explicit SegmentModel(Session &session, QObject *parent = nullptr);

    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    // Only texts that have these words, in the source or the translation.
    void setWords(const QString &words);
    const Progress &progress() const { return m_progress; } // of all, shown or not
    int count(Filter filter) const;
    const QList<Segment> &all() const { return m_all; } // shown or not
    const Segment &segment(int row) const { return m_shown[row]; }
    MemoryQuestion memoryQuestion(int row) const; // with the neighbours, shown or not
    QModelIndex indexOf(BlockId block) const;
    bool has(BlockId block) const; // shown or not
    // The next row after `row` that is still to be translated or reviewed, from the top again after the last; -1 if there
    // is none.
    int nextUnfinished(int row) const { return next(row, Filter::ToDo); }
    int nextToReview(int row) const { return next(row, Filter::ToReview); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void progressChanged();

private:
    void refresh();
    int next(int row, Filter filter) const;
    bool hasWords(const Segment &segment) const;
    void show(const QList<Segment> &segments);
    QString headingOf(int row) const;

    Session &m_session;
    Filter m_filter = Filter::ToDo;
    TextSearch m_words{{}, {.matchAccents = false}};
    QList<Segment> m_all;
    Progress m_progress;
    QList<Segment> m_shown;
    Language m_shownIn; // the language of their translations
    QSet<BlockId> m_kept; // those that were let through once
};

} // namespace quarterly
