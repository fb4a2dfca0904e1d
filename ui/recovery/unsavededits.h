// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QVariant>

#include <functional>

namespace quarterly {

class IssueEditor;

// Something typed, and how it gets into a library: also into a copy, by that one's editor.
struct UnsavedEdit
{
    QString place; // what was typed there later takes the place of what was typed before
    QVariant value = {}; // what was typed, to show it where it belongs
    std::function<Result<void>(IssueEditor &)> apply;
};

// What was typed and could not be written, because the disk is full, fails or is protected: nothing of it is lost as long
// as the window is open, whatever is looked at meanwhile. Tries again by itself.
class UnsavedEdits : public QObject
{
    Q_OBJECT

public:
    explicit UnsavedEdits(IssueEditor &editor, QObject *parent = nullptr);

    // Does it, after what could not be done before: the later one stays. If that fails because of the file and not because of
    // what is asked, it is kept.
    Result<void> commit(const UnsavedEdit &edit);
    Result<void> tryAgain(); // all of them, in their order; nothing while that is under way
    // A copy of the library with all of them in it.
    Result<void> saveCopy(const QString &file) const;
    void withdraw(const QString &place); // what is typed there is what the library has already

    bool isEmpty() const { return m_edits.isEmpty(); }
    bool has(const QString &place) const;
    // What is to be shown there: what was typed, or what the library has.
    QVariant value(const QString &place, const QVariant &saved = {}) const;
    QVariantList valuesBelow(const QString &beginning) const; // of places that begin so
    const QString &why() const { return m_why; } // they could not be written, as a sentence

Q_SIGNALS:
    void changed(); // whether there are any, or why
    void refused(const quarterly::Error &error); // a later try met that what is asked cannot be any more; it is dropped

private:
    Result<void> attempt(const UnsavedEdit &edit);
    Result<void> finish(const UnsavedEdit &edit);
    void keep(const UnsavedEdit &edit);
    void keepInCopy();
    Result<void> writeInto(const QString &file) const;
    void retry();

    IssueEditor &m_editor;
    QList<UnsavedEdit> m_edits;
    QString m_why;
    QTimer m_retry;
    bool m_isTrying = false;
};

// The rows of a list as they were typed: those that are known, in the order of the inputs. `put` gives one what its input says.
template<typename Input, typename Row>
QList<Row> asTyped(const QVariant &typed, const QList<Row> &rows, const std::function<void(Row &, const Input &)> &put)
{
    if (!typed.isValid())
        return rows;
    QList<Row> shown;
    for (const Input &input : typed.value<QList<Input>>()) {
        const auto known = std::ranges::find(rows, input.id, &Row::id);
        if (known == rows.end())
            continue;
        shown << *known;
        put(shown.last(), input);
    }
    return shown;
}

} // namespace quarterly
