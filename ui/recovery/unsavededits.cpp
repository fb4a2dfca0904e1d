// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsavededits.h"

#include "issue/issueeditor.h"
#include "library/librarycopy.h"

#include <QScopedValueRollback>

namespace quarterly {

namespace {

constexpr int firstPause = 3'000; // milliseconds before the next try
constexpr int longestPause = 60'000; // since a try may have to wait for another program

// Trying again can help.
bool isOfTheFile(const Error &error)
{
    return error.kind != Error::Kind::Refused && error.kind != Error::Kind::Usage;
}

} // namespace

UnsavedEdits::UnsavedEdits(IssueEditor &editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(firstPause);
    connect(&m_retry, &QTimer::timeout, this, &UnsavedEdits::retry);
}

Result<void> UnsavedEdits::commit(const UnsavedEdit &edit)
{
    const bool wasKept = m_edits.removeIf([&](const UnsavedEdit &each) { return each.place == edit.place; }) > 0;
    auto done = tryAgain();
    if (done)
        done = finish(edit);
    else
        keep(edit);
    if (wasKept && done)
        Q_EMIT changed();
    return done;
}

Result<void> UnsavedEdits::finish(const UnsavedEdit &edit)
{
    const auto done = attempt(edit);
    if (!done && isOfTheFile(done.error()))
        keep(edit);
    else
        withdraw(edit.place);
    return done;
}

Result<void> UnsavedEdits::attempt(const UnsavedEdit &edit)
{
    auto done = edit.apply(m_editor);
    if (!done)
        m_why = done.error().message;
    return done;
}

void UnsavedEdits::keep(const UnsavedEdit &edit)
{
    if (!has(edit.place))
        m_edits << edit;
    keepInCopy();
    if (!m_edits.isEmpty() && !m_retry.isActive())
        m_retry.start();
    Q_EMIT changed();
}

void UnsavedEdits::withdraw(const QString &place)
{
    if (m_edits.removeIf([&](const UnsavedEdit &edit) { return edit.place == place; }) > 0)
        Q_EMIT changed();
}

Result<void> UnsavedEdits::tryAgain()
{
    if (m_isTrying)
        return {};
    const QScopedValueRollback trying(m_isTrying, true);
    QStringList places;
    for (const UnsavedEdit &edit : std::as_const(m_edits))
        places << edit.place;
    for (const QString &place : std::as_const(places)) {
        const auto waiting = std::ranges::find(m_edits, place, &UnsavedEdit::place);
        if (waiting == m_edits.end())
            continue; // done in answer to another
        const auto done = finish(UnsavedEdit(*waiting));
        if (!done && isOfTheFile(done.error()))
            return done; // the others would fare no better
        if (!done)
            Q_EMIT refused(done.error());
    }
    m_retry.stop();
    m_retry.setInterval(firstPause);
    return {};
}

void UnsavedEdits::retry()
{
    if (tryAgain())
        return;
    m_retry.start(std::min(2 * m_retry.interval(), longestPause));
}

// Once another file stands in the place of the library, the version in use is in a copy: there these words belong, too.
void UnsavedEdits::keepInCopy()
{
    const QString copy = m_editor.library().keptCopy();
    if (copy.isEmpty())
        return;
    if (const auto written = writeInto(copy); written || !isOfTheFile(written.error()))
        m_edits.clear();
}

Result<void> UnsavedEdits::writeInto(const QString &file) const
{
    const auto library = Library::open(file, Library::Mode::ReadWrite);
    if (!library)
        return library.error();
    IssueEditor editor(**library);
    Result<void> all;
    for (const UnsavedEdit &edit : m_edits) {
        const auto done = edit.apply(editor);
        if (!done && isOfTheFile(done.error()))
            return done;
        if (!done)
            all = done; // its text is gone, say: the others go on
    }
    return all;
}

Result<void> UnsavedEdits::saveCopy(const QString &file) const
{
    const auto copied = copyLibrary(m_editor.library(), file);
    return copied ? writeInto(file) : copied;
}

bool UnsavedEdits::has(const QString &place) const
{
    return std::ranges::count(m_edits, place, &UnsavedEdit::place) > 0;
}

QVariant UnsavedEdits::value(const QString &place, const QVariant &saved) const
{
    const auto edit = std::ranges::find(m_edits, place, &UnsavedEdit::place);
    return edit == m_edits.end() ? saved : edit->value;
}

QVariantList UnsavedEdits::valuesBelow(const QString &beginning) const
{
    QVariantList values;
    for (const UnsavedEdit &edit : m_edits) {
        if (edit.place.startsWith(beginning))
            values << edit.value;
    }
    return values;
}

} // namespace quarterly
