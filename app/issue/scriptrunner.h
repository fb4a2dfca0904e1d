// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"
#include "issue/script.h"

namespace quarterly {

// That an item or an issue was committed with this content (see contentHash()).
struct Acknowledgement
{
    QUuid subject;
    QString hash;

    QString line() const; // "ACK id hash"
    static std::optional<Acknowledgement> fromLine(const QString &line);
    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

// The last two commits of a script, the newest first. The newest may not have been acknowledged: a program can die between
// the two; the one before it was.
QList<Acknowledgement> lastScripted(const Library &library);

// Carries out the commands of a script through the doors that the window uses, each as one commit. Commands name items
// and sections by what they called them when they made them, or by their ids.
class ScriptRunner
{
public:
    explicit ScriptRunner(IssueEditor &editor) : m_editor(editor) {}

    Result<Acknowledgement> run(const ScriptCommand &command);
    // Every command with its words, one a line, for the help.
    static QString commands();

private:
    using Subject = Result<QUuid>;
    using Step = Subject (ScriptRunner::*)(const ScriptCommand &command);
    struct Known
    {
        QString name, usage;
        qsizetype least = 0, most = 0; // words
        Step step = nullptr;
    };
    static const QList<Known> &known();

    Subject makeHighlight(const ScriptCommand &command);
    Subject makeIssue(const ScriptCommand &command);
    Subject addSection(const ScriptCommand &command);
    Subject removeSection(const ScriptCommand &command);
    Subject write(const ScriptCommand &command);
    Subject place(const ScriptCommand &command);
    Subject move(const ScriptCommand &command);
    Subject takeOut(const ScriptCommand &command);
    Subject present(const ScriptCommand &command);
    Subject remark(const ScriptCommand &command);
    Subject setArticles(const ScriptCommand &command);
    Subject setTags(const ScriptCommand &command);
    Subject setEvent(const ScriptCommand &command);
    Subject addPicture(const ScriptCommand &command);
    Subject nameOrganisation(const ScriptCommand &command);
    Subject setProfile(const ScriptCommand &command);
    Subject trash(const ScriptCommand &command);
    Subject restore(const ScriptCommand &command);
    Subject undo(const ScriptCommand &command);
    Subject redo(const ScriptCommand &command);

    Result<ItemId> item(const QString &name) const;
    Result<SectionRow> section(const QString &name) const;
    Result<PlacementRow> placement(ItemId item, const QString &quarter) const;
    Result<IssueId> issue(const QString &quarter) const;
    Result<QUuid> carryOut(const Known &known, const ScriptCommand &command);

    IssueEditor &m_editor;
    QHash<QString, QUuid> m_named;
    QList<QUuid> m_done, m_undone; // the subjects of what can be undone and redone
};

} // namespace quarterly
