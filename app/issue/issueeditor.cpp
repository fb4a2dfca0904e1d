// SPDX-License-Identifier: GPL-3.0-or-later
#include "issueeditor.h"

#include <QScopedValueRollback>

namespace quarterly {

namespace {

constexpr qint64 typingPause = 10; // seconds after which typing on is an edit of its own

bool sameRow(const RowChange &left, const RowChange &right)
{
    const auto key = [](const RowChange &change) {
        const QVariantList &row = change.after.isEmpty() ? change.before : change.after;
        return row.isEmpty() ? row : row.first(change.table->keys); // empty when it came and went again
    };
    return left.table == right.table && key(left) == key(right);
}

// One edit that does what both did.
void merge(Edit &edit, const Edit &next)
{
    for (const RowChange &change : next.changes) {
        const auto same = std::ranges::find_if(edit.changes, [&](const RowChange &old) { return sameRow(old, change); });
        if (same == edit.changes.end())
            edit.changes << change;
        else
            same->after = change.after;
    }
    edit.changes.removeIf([](const RowChange &change) { return change.before == change.after; });
}

} // namespace

IssueEditor::IssueEditor(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

Result<void> IssueEditor::edit(const QString &name, const std::function<void(Writer &)> &change, const QString &mergeKey)
{
    const auto work = [&] { return m_library.write(name, change); };
    if (!m_library.isInTransaction())
        return carryOut(work, mergeKey);
    const auto part = work();
    return part ? Result<void>() : part.error();
}

Result<void> IssueEditor::together(const QString &name, const std::function<Result<void>()> &edits)
{
    if (m_library.isInTransaction())
        return edits();
    const QScopedValueRollback about(m_about, QList<QUuid>());
    return carryOut([&] { return m_library.together(name, edits); }, {});
}

Result<void> IssueEditor::carryOut(const std::function<Result<Edit>()> &work, const QString &mergeKey)
{
    if (m_before) {
        if (const auto ready = m_before(); !ready)
            return ready;
    }
    return beforeAnswers([&]() -> Result<void> {
        const qsizetype place = m_finished.size();
        const auto done = work();
        if (done)
            m_finished.insert(place, {Step{*done, m_about}, mergeKey});
        return done ? Result<void>() : done.error();
    });
}

// The library tells of an edit before the edit returns. What is edited in answer to that comes behind it on the stack.
Result<void> IssueEditor::beforeAnswers(const std::function<Result<void>()> &work)
{
    const bool isAnswer = std::exchange(m_isAtWork, true);
    auto done = work();
    if (isAnswer)
        return done;
    m_isAtWork = false;
    const auto finished = std::exchange(m_finished, {});
    for (const auto &[step, mergeKey] : finished)
        push(step, mergeKey);
    return done;
}

void IssueEditor::push(const Step &step, const QString &mergeKey)
{
    const auto &[edit, about] = step;
    if (edit.isEmpty())
        return;
    const QDateTime now = m_library.now();
    const bool typingOn = !mergeKey.isEmpty() && mergeKey == m_mergeKey && m_done == m_steps.size() && canUndo()
                          && m_mergeTime.secsTo(now) <= typingPause;
    if (typingOn) {
        merge(m_steps.last().edit, edit);
    } else {
        m_steps.resize(m_done);
        m_steps << step;
        m_done = m_steps.size();
    }
    m_mergeKey = mergeKey;
    m_mergeTime = now;
    Q_EMIT undoChanged();
    if (!about.isEmpty())
        Q_EMIT dealtWith(about);
}

QString IssueEditor::undoName() const
{
    return canUndo() ? m_steps[m_done - 1].edit.name : QString();
}

QString IssueEditor::redoName() const
{
    return canRedo() ? m_steps[m_done].edit.name : QString();
}

Result<void> IssueEditor::undo()
{
    if (!canUndo())
        return {};
    return beforeAnswers([this]() -> Result<void> {
        if (const auto done = m_library.revert(m_steps[m_done - 1].edit); !done)
            return done;
        --m_done;
        m_mergeKey.clear();
        Q_EMIT undoChanged();
        Q_EMIT dealtWith(m_steps[m_done].about);
        return {};
    });
}

Result<void> IssueEditor::redo()
{
    if (!canRedo())
        return {};
    return beforeAnswers([this]() -> Result<void> {
        if (const auto done = m_library.repeat(m_steps[m_done].edit); !done)
            return done;
        ++m_done;
        m_mergeKey.clear();
        Q_EMIT undoChanged();
        Q_EMIT dealtWith(m_steps[m_done - 1].about);
        return {};
    });
}

} // namespace quarterly
