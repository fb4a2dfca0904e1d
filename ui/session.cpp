// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "issue/issueloader.h"
#include "issue/issuetexts.h"
#include "library/backup.h"
#include "library/backupkeeper.h"
#include "library/librarywatch.h"
#include "library/memoryfiller.h"
#include "ui/pages/typesetter.h"
#include "ui/recovery/unsavededits.h"
#include "ui/text/autosave.h"

#include <QGuiApplication>

namespace quarterly {

namespace {

// Tables whose every change shows in some issue, whatever its ids.
bool concernsAllIssues(const Change &change)
{
    return change.tables.contains(ProfileRow::table().name) || change.tables.contains(TagRow::table().name);
}

QSet<QUuid> idsOf(const Issue &issue)
{
    QSet<QUuid> ids{issue.id.uuid(), issue.profile.id};
    for (const Section &section : issue.sections) {
        ids << section.id.uuid();
        for (const Placement &placement : section.placements)
            ids << placement.id.uuid() << placement.item.id.uuid();
    }
    return ids;
}

bool touches(const Change &change, const Issue &issue)
{
    const QSet<QUuid> ids = idsOf(issue);
    return concernsAllIssues(change) || change.ids.intersects(ids)
        || std::ranges::any_of(change.items, [&](ItemId item) { return ids.contains(item.uuid()); });
}

// Whether nothing but texts and facts of its items has changed.
bool touchesItemsOnly(const Change &change, const Issue &issue)
{
    QSet<QUuid> others = idsOf(issue);
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            others.remove(placement.item.id.uuid());
    }
    return !change.items.isEmpty() && !concernsAllIssues(change) && !change.ids.intersects(others);
}

// Whether it has other sections or other placements, or the same in another order, but no text has changed.
bool touchesOutlineOnly(const Change &change)
{
    static const QSet<QString> outline{SectionRow::table().name, PlacementRow::table().name, AdjustmentRow::table().name};
    return outline.contains(change.tables);
}

} // namespace

Session::Session(std::unique_ptr<Library> library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_editor(std::make_unique<IssueEditor>(*m_library))
    , m_typesetter(std::make_unique<Typesetter>(*this))
    , m_watch(new LibraryWatch(*m_library, this))
    , m_keeper(new BackupKeeper(*m_library, this))
    , m_unsaved(new UnsavedEdits(*m_editor, this))
{
    m_editor->setBefore([this] { return m_unsaved->tryAgain(); }); // or it would overtake what was typed earlier
    connect(m_library.get(), &Library::changed, this, &Session::follow);
    new MemoryFiller(*m_library, this);
    keepSafe();
}

Session::~Session() = default;

void Session::keepSafe()
{
    const QList<Backup> before = backups(m_library->file());
    m_lastBackup = before.isEmpty() ? QDateTime() : before.first().time;
    connect(m_keeper, &BackupKeeper::failed, this, [this](const Error &error) { report(error); });
    connect(m_keeper, &BackupKeeper::made, this, &Session::takeBackup);
    connect(m_watch, &LibraryWatch::replaced, this, [this](const Error &why) { report(why); });
    connect(m_unsaved, &UnsavedEdits::refused, this, [this](const Error &error) { report(error); });
    connect(m_unsaved, &UnsavedEdits::changed, this, [this] {
        if (m_unsaved->isEmpty())
            tell(tr("Everything you typed is saved now.")); // in the place of why it was not
    });
}

void Session::takeBackup()
{
    m_lastBackup = m_library->now();
    Q_EMIT backedUp();
    const auto removed = m_editor->emptyTrash(); // the backup still has it
    if (!removed)
        report(removed.error());
    else if (*removed > 0)
        tell(tr("%n highlight(s) left the trash for good after 30 days. The backup that was just made still has them.", nullptr, *removed));
}

Result<void> Session::backUpFirst()
{
    Autosave::flushAll(); // or it would have to wait until that is over
    if (const auto saved = m_unsaved->tryAgain(); !saved)
        return saved;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = m_keeper->finishBackup();
    QGuiApplication::restoreOverrideCursor();
    return done || done.error().kind != Error::Kind::Damaged ? Result<void>() : done;
}

void Session::chooseIssue(IssueId issue)
{
    if (m_issue && m_issue->id == issue)
        return;
    m_issue.reset();
    m_progress.clear();
    m_placement = {};
    if (!issue.isNull()) {
        auto loaded = loadIssue(*m_library, issue);
        if (!loaded)
            report(loaded.error());
        else
            m_issue = std::move(*loaded);
    }
    Q_EMIT issueChosen();
    Q_EMIT issueChanged();
    Q_EMIT placementChanged();
}

// Several places show it, and counting goes through every text.
Progress Session::progress(Language language) const
{
    if (!m_issue)
        return {};
    if (!m_progress.contains(language))
        m_progress.insert(language, quarterly::progress(*m_issue, language));
    return m_progress.value(language);
}

void Session::chooseLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

void Session::choosePlacement(PlacementId placement)
{
    if (m_placement == placement)
        return;
    m_placement = placement;
    Q_EMIT placementChanged();
}

void Session::showTyped(const TextField &field, const StoryText &changed, Language language)
{
    if (!m_issue)
        return;
    Issue typed = *m_issue;
    if (say(field, changed, language, typed))
        m_typesetter->setTyped(typed, language);
}

bool Session::report(const Result<void> &result)
{
    if (!result) {
        Q_EMIT told(result.error().message, true);
        meet(result.error());
    }
    return bool(result);
}

void Session::meet(const Error &error)
{
    const bool isOfTheFile = error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Replaced;
    if (!isOfTheFile || m_fault)
        return;
    m_fault = error;
    Q_EMIT faultMet();
}

bool Session::commit(const UnsavedEdit &edit)
{
    return report(m_unsaved->commit(edit));
}

void Session::undo()
{
    Autosave::flushAll();
    if (report(m_unsaved->tryAgain()))
        report(m_editor->undo());
}

void Session::redo()
{
    Autosave::flushAll();
    if (report(m_unsaved->tryAgain()))
        report(m_editor->redo());
}

void Session::tell(const QString &message)
{
    Q_EMIT told(message, false);
}

void Session::follow(const Change &change)
{
    if (!m_issue || !touches(change, *m_issue))
        return;
    if (touchesOutlineOnly(change))
        showReloaded(reloadOutline(*m_library, *m_issue));
    else if (touchesItemsOnly(change, *m_issue))
        showReloaded(reloadItems(*m_library, change.items, *m_issue));
    else
        reload();
}

void Session::showReloaded(const Result<void> &reloaded)
{
    m_progress.clear();
    if (!report(reloaded))
        return;
    Q_EMIT issueChanged();
    if (!m_placement.isNull() && !m_issue->placement(m_placement))
        choosePlacement({});
}

void Session::reload()
{
    // An issue that is gone (its making was undone) leaves the window without one.
    if (!m_library->row<IssueRow>(m_issue->id.toString())) {
        chooseIssue({});
        return;
    }
    auto loaded = loadIssue(*m_library, m_issue->id);
    if (!loaded) {
        report(loaded.error());
        return;
    }
    m_issue = std::move(*loaded);
    showReloaded({});
}

} // namespace quarterly
