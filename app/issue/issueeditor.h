// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "library/library.h"

#include <QObject>

namespace quarterly {

struct Term;

// One text field of one owner, such as an item's title. `source` is the language the others are made from.
struct TextField
{
    OwnerId owner;
    QString name; // see namespace field
    Language source;

    friend bool operator==(const TextField &, const TextField &) = default;
};

// The fields there are, by the names in the library.
namespace field {
inline const QString title = QStringLiteral("title"); // item, section
inline const QString body = QStringLiteral("body"); // item, profile (the convention)
inline const QString summary = QStringLiteral("summary"); // item
inline const QString place = QStringLiteral("place"); // event
inline const QString name = QStringLiteral("name"); // tag
inline const QString alt = QStringLiteral("alt"); // picture
inline const QString caption = QStringLiteral("caption"); // picture
inline const QString masthead = QStringLiteral("masthead"); // issue
inline const QString tagline = QStringLiteral("tagline"); // issue
inline const QString organisation = QStringLiteral("organisation"); // profile
inline const QString address = QStringLiteral("address"); // profile
} // namespace field

struct EventInput
{
    EventId id; // null for a new one
    std::optional<Period> when;
    QMap<Language, QString> places;
};

struct PictureInput
{
    PictureId id; // null for a new one
    ImageFile file; // of a new one
    QString credit;
    QPointF focus = {0.5, 0.5};
};

constexpr int trashDays = 30; // so long at least everything can be had back

// What a block says in some language, and what it is to say.
struct Rewording
{
    BlockId block;
    Runs before, after;
};

// The one door for edits of issues and items. Each function is one edit: one transaction, one entry on the undo
// stack, one `changed` of the library. If it fails the library is as before and the error says why.
class IssueEditor : public QObject
{
    Q_OBJECT

public:
    explicit IssueEditor(Library &library, QObject *parent = nullptr);

    Library &library() const { return m_library; }
    // What has to be done before any edit, such as what could not be done before: an edit fails if that fails.
    void setBefore(std::function<Result<void>()> before) { m_before = std::move(before); }

    // Several calls of this editor inside `edits` become one edit of this name.
    Result<void> together(const QString &name, const std::function<Result<void>()> &edits);

    // Issues and sections
    Result<IssueId> createIssue(Quarter quarter, Language source);
    Result<void> setSetup(IssueId issue, const PageSetup &setup);
    Result<void> setNumber(IssueId issue, int number);
    Result<void> setState(IssueId issue, IssueState state);
    Result<SectionId> addSection(IssueId issue, SectionKind kind, const QMap<Language, QString> &titles, int position = -1);
    Result<void> moveSection(SectionId section, int position);
    Result<void> removeSection(SectionId section); // its items stay in the library

    // Placements; `position` is the index among the section's placements as they are before the edit, -1 the end
    Result<QList<PlacementId>> placeItems(const QList<ItemId> &items, SectionId section, int position = -1,
                                          Presentation presentation = Presentation::Full);
    Result<void> movePlacements(const QList<PlacementId> &placements, SectionId section, int position);
    Result<void> removePlacements(const QList<PlacementId> &placements);
    Result<void> setPresentation(const QList<PlacementId> &placements, Presentation presentation);
    Result<void> setAdjustment(PlacementId placement, Language language, const Adjustment &adjustment);

    // Items
    Result<ItemId> createItem(ItemKind kind, Language source, const QString &remark = {});
    Result<void> setKind(ItemId item, ItemKind kind);
    Result<void> setSource(ItemId item, Language source);
    Result<void> setRemark(ItemId item, const QString &remark);
    Result<void> setArticles(ItemId item, const QList<int> &articles);
    Result<void> setTags(ItemId item, const QStringList &names, Language language); // unknown names become tags
    Result<void> setEvents(ItemId item, const QList<EventInput> &events);
    Result<QList<PictureId>> setPictures(ItemId item, const QList<PictureInput> &pictures);
    Result<void> trashItems(const QList<ItemId> &items);
    Result<void> restoreItems(const QList<ItemId> &items);
    // Removes for good, not to be undone, what lay in the trash for longer than `trashDays`; answers how many items. Their
    // pictures and the versions of their texts stay, as those of every text that was taken out.
    Result<int> emptyTrash();

    // Texts. In the source language the blocks of `text` become the field's blocks (ids say which is which); in
    // another language each block is put to its id, and blocks with new ids are added as that language's own.
    Result<void> setText(const TextField &text, Language language, const StoryText &story,
                         TextState state = TextState::Translated);
    // The story's blocks are those of the field, one after the other, whatever their ids: for texts that come from
    // outside and were written to match.
    Result<void> setParallelText(const TextField &text, Language language, const StoryText &story,
                                 TextState state = TextState::Translated);
    Result<void> setPlainText(const TextField &text, Language language, const QString &words);
    Result<void> setPlainTexts(const TextField &text, const QMap<Language, QString> &words); // the source first
    // One segment's translation, made from today's source.
    Result<void> setTranslation(BlockId block, Language source, Language language, const Runs &runs, TextState state);
    // Other words in many texts of one language, whatever they belong to.
    Result<void> replaceWords(const QList<Rewording> &texts, Language language);
    // Today's source says the same as the one that was translated.
    Result<void> confirmUnchanged(BlockId block, Language source, Language language);

    // The translators' glossary and remarks
    Result<void> setTerms(const QList<Term> &terms); // new ones, and others than known by their ids
    Result<void> removeTerms(const QStringList &ids);
    Result<void> setComment(BlockId block, Language language, const QString &words); // no words: it is dealt with

    // The organisation
    Result<void> setProfile(const Profile &profile); // addresses, colours, logo
    Result<OwnerId> ensureProfile(Language source);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    QString undoName() const;
    QString redoName() const;
    Result<void> undo();
    Result<void> redo();

    // Until taken back, every text written has this origin: "typed", "imported" or "merged".
    void setOrigin(const QString &origin) { m_origin = origin; }

Q_SIGNALS:
    void undoChanged(); // what can be undone and redone, or its name
    // An edit was made, undone or redone that dealt with these placements and sections.
    void dealtWith(const QList<QUuid> &ids);

private:
    struct Step
    {
        Edit edit;
        QList<QUuid> about; // the placements and sections somebody meant, without those that made room
    };

    // `mergeKey`: typing on in the same text shortly afterwards belongs to the same edit.
    Result<void> edit(const QString &name, const std::function<void(Writer &)> &change, const QString &mergeKey = {});
    template<typename Id>
    Result<void> editAbout(const QList<Id> &ids, const QString &name, const std::function<void(Writer &)> &change);
    Result<void> carryOut(const std::function<Result<Edit>()> &work, const QString &mergeKey);
    Result<void> beforeAnswers(const std::function<Result<void>()> &work);
    void push(const Step &step, const QString &mergeKey);

    Library &m_library;
    QList<Step> m_steps;
    qsizetype m_done = 0; // so many of m_steps are in force
    QList<QUuid> m_about; // of the edit that is being made
    QString m_mergeKey; // of the last edit
    QDateTime m_mergeTime;
    QString m_origin = QStringLiteral("typed");
    std::function<Result<void>()> m_before;
    bool m_isAtWork = false; // an edit was begun, and the answers to it are not over
    QList<std::pair<Step, QString>> m_finished; // meanwhile, in the order in which they were begun
};

} // namespace quarterly
