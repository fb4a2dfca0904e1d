// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue.h"

namespace quarterly {

QList<Language> Issue::languages() const
{
    const auto appears = [this](Language language) {
        return std::ranges::any_of(sections, [language](const Section &section) {
            return std::ranges::any_of(section.placements,
                                       [language](const Placement &placement) { return placement.item.title.has(language); });
        });
    };
    QList<Language> languages;
    std::ranges::copy_if(Language::all(), std::back_inserter(languages), appears);
    return languages;
}

QDateTime Issue::modified(Language language) const
{
    return written.value(written.contains(language) ? language : source);
}

const Placement *Issue::placement(PlacementId id) const
{
    for (const Section &section : sections) {
        const auto found = std::ranges::find(section.placements, id, &Placement::id);
        if (found != section.placements.end())
            return &*found;
    }
    return nullptr;
}

const Item *Issue::item(ItemId id) const
{
    for (const Section &section : sections) {
        for (const Placement &placement : section.placements) {
            if (placement.item.id == id)
                return &placement.item;
        }
    }
    return nullptr;
}

const Section *Issue::section(SectionId id) const
{
    const auto found = std::ranges::find(sections, id, &Section::id);
    return found == sections.end() ? nullptr : &*found;
}

} // namespace quarterly
