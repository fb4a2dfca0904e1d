// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuetexts.h"

#include <QHash>

namespace quarterly {

namespace {

// Both walk an issue that may be changed or not, so that each field is named once.
template<typename ItemType, typename Visit>
void visitTextsOf(ItemType &item, const Visit &visit)
{
    visit(TextField{item.id.uuid(), field::title, item.source}, item.title);
    for (auto &event : item.events)
        visit(TextField{event.id.uuid(), field::place, item.source}, event.place);
    visit(TextField{item.id.uuid(), field::summary, item.source}, item.summary);
    visit(TextField{item.id.uuid(), field::body, item.source}, item.body);
    for (auto &picture : item.pictures) {
        visit(TextField{picture.id.uuid(), field::caption, picture.source}, picture.caption);
        visit(TextField{picture.id.uuid(), field::alt, picture.source}, picture.alt);
    }
}

// With the placement that each belongs to, or none.
template<typename IssueType, typename Visit>
void visitTexts(IssueType &issue, const Visit &visit)
{
    const auto own = [&visit](const TextField &field, auto &text) { visit(field, text, static_cast<const Placement *>(nullptr)); };
    own(TextField{issue.id.uuid(), field::masthead, issue.source}, issue.masthead);
    own(TextField{issue.id.uuid(), field::tagline, issue.source}, issue.tagline);
    for (auto &section : issue.sections) {
        own(TextField{section.id.uuid(), field::title, issue.source}, section.title);
        for (auto &placement : section.placements)
            visitTextsOf(placement.item, [&](const TextField &field, auto &text) { visit(field, text, &placement); });
    }
    auto &profile = issue.profile;
    own(TextField{profile.id, field::organisation, profile.source}, profile.organisation);
    own(TextField{profile.id, field::body, profile.source}, profile.body);
    own(TextField{profile.id, field::address, profile.source}, profile.address);
}

template<typename Wanted>
std::optional<IssueText> firstText(const Issue &issue, const Wanted &isWanted)
{
    std::optional<IssueText> found;
    visitTexts(issue, [&](const TextField &field, const LocalizedText &text, const Placement *placement) {
        if (!found && isWanted(field, text))
            found = IssueText{field, text, placement ? placement->item.id : ItemId(), placement ? placement->id : PlacementId()};
    });
    return found;
}

} // namespace

QList<IssueText> issueTexts(const Issue &issue)
{
    QList<IssueText> texts;
    QHash<ItemId, const Placement *> first;
    visitTexts(issue, [&](const TextField &field, const LocalizedText &text, const Placement *placement) {
        if (!placement) {
            texts << IssueText{field, text, {}, {}};
            return;
        }
        if (!first.contains(placement->item.id))
            first.insert(placement->item.id, placement);
        if (first[placement->item.id] == placement)
            texts << IssueText{field, text, placement->item.id, placement->id};
    });
    return texts;
}

QList<IssueText> itemTexts(const Item &item)
{
    QList<IssueText> texts;
    visitTextsOf(item, [&](const TextField &field, const LocalizedText &text) { texts << IssueText{field, text, item.id, {}}; });
    return texts;
}

std::optional<IssueText> textWith(BlockId block, const Issue &issue)
{
    return firstText(issue, [&](const TextField &, const LocalizedText &text) {
        return !block.isNull() && std::ranges::count(text.blocks, block, &LocalizedBlock::id) > 0;
    });
}

std::optional<IssueText> textOf(const TextField &field, const Issue &issue)
{
    return firstText(issue, [&](const TextField &each, const LocalizedText &) { return each == field; });
}

bool say(const TextField &field, const StoryText &changed, Language language, Issue &issue)
{
    bool found = false;
    visitTexts(issue, [&](const TextField &each, LocalizedText &text, const Placement *) {
        if (each != field)
            return;
        text.say(changed, language);
        found = true;
    });
    return found;
}

} // namespace quarterly
