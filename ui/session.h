// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"
#include "translation/segments.h"

#include <QObject>

#include <memory>
#include <optional>

namespace quarterly {

class BackupKeeper;
class LibraryWatch;
class Typesetter;
class UnsavedEdits;
struct UnsavedEdit;

// What the window is looking at: the open library, the issue and the language chosen at the top, which hold in all
// places. Reads the issue anew after every commit that touches it.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<Library> library, QObject *parent = nullptr);
    ~Session() override;

    Library &library() const { return *m_library; }
    IssueEditor &editor() const { return *m_editor; }
    Typesetter &typesetter() const { return *m_typesetter; } // has the issue's pages (ui/pages/typesetter.h)
    LibraryWatch &watch() const { return *m_watch; } // of what others do to the file (library/librarywatch.h)
    UnsavedEdits &unsaved() const { return *m_unsaved; } // typed, but not in the file (ui/recovery/unsavededits.h)
    const std::optional<Error> &fault() const { return m_fault; } // the file is damaged, or another stands in its place
    QDateTime lastBackup() const { return m_lastBackup; } // UTC; invalid before the first
    const std::optional<Issue> &issue() const { return m_issue; }
    Progress progress(Language language) const; // of the issue's translation; empty without one
    Language language() const { return m_language; }
    PlacementId placement() const { return m_placement; } // selected in the outline or on the page; may be null

    void chooseIssue(IssueId issue);
    void chooseLanguage(Language language);
    void choosePlacement(PlacementId placement);
    // What is being typed shows on the pages at once, before it is committed: the blocks of a text that have changed.
    void showTyped(const TextField &field, const StoryText &changed, Language language);
    // Shows what went wrong in the status line, where every place reports.
    bool report(const Result<void> &result);
    void tell(const QString &message);
    // Does what was typed; should it fail because of the file or the disk, it is kept and tried again.
    bool commit(const UnsavedEdit &edit);
    // Before much changes at once; takes as long as it takes. Refused while what was typed cannot be saved, and in a library
    // that is damaged.
    Result<void> backUpFirst();
    void undo(); // after what could not be saved yet: that is what one wants taken back
    void redo();

Q_SIGNALS:
    void issueChosen(); // another issue than before
    void issueChanged(); // the same, with new contents (also after issueChosen)
    void languageChanged();
    void placementChanged();
    void itemRequested(quarterly::ItemId item); // somebody wants to edit it: the library place opens it
    void segmentRequested(quarterly::BlockId block); // somebody wants it translated: the translate place shows it
    void told(const QString &message, bool isError);
    void faultMet();
    void backedUp();

private:
    void keepSafe();
    void takeBackup();
    void meet(const Error &error);
    void follow(const Change &change);
    void reload();
    void showReloaded(const Result<void> &reloaded);

    std::unique_ptr<Library> m_library;
    std::unique_ptr<IssueEditor> m_editor;
    std::unique_ptr<Typesetter> m_typesetter;
    LibraryWatch *m_watch;
    BackupKeeper *m_keeper;
    UnsavedEdits *m_unsaved;
    std::optional<Error> m_fault;
    QDateTime m_lastBackup;
    std::optional<Issue> m_issue;
    mutable QMap<Language, Progress> m_progress; // as far as it was asked for since the issue changed
    Language m_language;
    PlacementId m_placement;
};

} // namespace quarterly
