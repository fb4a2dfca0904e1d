// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of scripts for issues, sections and placements, and for going back.
#include "scriptrunner.h"

#include "issueloader.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Script)
};

Error wrong(const QString &message)
{
    return {Error::Kind::Usage, message};
}

// Where in a section; -1 is its end.
Result<int> position(const QString &word)
{
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    if (isNumber && value >= -1)
        return value;
    return wrong(Messages::tr("“%1” is no position: the first is 0").arg(word));
}

} // namespace

ScriptRunner::Subject ScriptRunner::makeIssue(const ScriptCommand &command)
{
    const auto quarter = Quarter::fromString(command.words[0]);
    if (!quarter)
        return wrong(Messages::tr("“%1” names no issue: write it as 2017-Q4").arg(command.words[0]));
    const auto language = Language::fromCode(command.words.value(1, u"en"_s));
    if (!language)
        return wrong(Messages::tr("“%1” is no known language").arg(command.words[1]));
    const auto made = m_editor.createIssue(*quarter, *language);
    return made ? Subject(made->uuid()) : made.error();
}

ScriptRunner::Subject ScriptRunner::addSection(const ScriptCommand &command)
{
    const auto owner = issue(command.words[1]);
    if (!owner)
        return owner.error();
    const SectionKind kind = sectionKind(command.words[2]);
    if (nameOf(kind) != command.words[2])
        return wrong(Messages::tr("“%1” is no kind that there is").arg(command.words[2]));
    const auto language = Language::fromCode(command.words[3]);
    if (!language)
        return wrong(Messages::tr("“%1” is no known language").arg(command.words[3]));
    const auto added = m_editor.addSection(*owner, kind, {{*language, command.words[4]}});
    if (!added)
        return added.error();
    m_named.insert(command.words[0], added->uuid());
    return owner->uuid();
}

ScriptRunner::Subject ScriptRunner::removeSection(const ScriptCommand &command)
{
    const auto row = section(command.words[0]);
    if (!row)
        return row.error();
    const auto removed = m_editor.removeSection(row->id);
    return removed ? Subject(row->issue.uuid()) : removed.error();
}

ScriptRunner::Subject ScriptRunner::place(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    const auto row = section(command.words[1]);
    const auto at = position(command.words.value(2, u"-1"_s));
    if (!id || !row || !at)
        return !id ? id.error() : !row ? row.error() : at.error();
    const auto placed = m_editor.placeItems({*id}, row->id, *at);
    return placed ? Subject(row->issue.uuid()) : placed.error();
}

ScriptRunner::Subject ScriptRunner::move(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    const auto row = section(command.words[1]);
    const auto at = position(command.words[2]);
    if (!id || !row || !at)
        return !id ? id.error() : !row ? row.error() : at.error();
    const auto owner = m_editor.library().row<IssueRow>(row->issue.toString());
    const auto moved = placement(*id, owner ? u"%1-Q%2"_s.arg(owner->year).arg(owner->quarter) : QString());
    if (!moved)
        return moved.error();
    const auto done = m_editor.movePlacements({moved->id}, row->id, *at);
    return done ? Subject(row->issue.uuid()) : done.error();
}

ScriptRunner::Subject ScriptRunner::present(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    if (!id)
        return id.error();
    const auto placed = placement(*id, command.words[1]);
    if (!placed)
        return placed.error();
    const Presentation wanted = presentation(command.words[2]);
    if (nameOf(wanted) != command.words[2])
        return wrong(Messages::tr("“%1” is no kind that there is").arg(command.words[2]));
    const auto done = m_editor.setPresentation({placed->id}, wanted);
    return done ? Subject(issue(command.words[1])->uuid()) : done.error();
}

ScriptRunner::Subject ScriptRunner::takeOut(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    if (!id)
        return id.error();
    const auto placed = placement(*id, command.words[1]);
    if (!placed)
        return placed.error();
    const auto done = m_editor.removePlacements({placed->id});
    return done ? Subject(issue(command.words[1])->uuid()) : done.error();
}

ScriptRunner::Subject ScriptRunner::undo(const ScriptCommand &)
{
    if (m_done.isEmpty() || !m_editor.canUndo())
        return Error{Error::Kind::Refused, Messages::tr("there is nothing to undo")};
    const auto done = m_editor.undo();
    if (!done)
        return done.error();
    m_undone << m_done.takeLast();
    return m_undone.last();
}

ScriptRunner::Subject ScriptRunner::redo(const ScriptCommand &)
{
    if (m_undone.isEmpty() || !m_editor.canRedo())
        return Error{Error::Kind::Refused, Messages::tr("there is nothing to do again")};
    const auto done = m_editor.redo();
    if (!done)
        return done.error();
    m_done << m_undone.takeLast();
    return m_done.last();
}

} // namespace quarterly
