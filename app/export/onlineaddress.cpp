// SPDX-License-Identifier: GPL-3.0-or-later
#include "onlineaddress.h"

#include "text/links.h"

namespace quarterly {

using namespace Qt::StringLiterals;

std::optional<QString> onlineAddress(const Issue &issue, Language language)
{
    const auto folder = safeWebFolder(issue.profile.online);
    if (!folder)
        return std::nullopt;
    return *folder + u'/' + issue.quarter.toString() + u'/' + language.code() + u'/';
}

QString itemAnchor(const Issue &issue, const Placement &placement)
{
    for (const Section &section : issue.sections) {
        const auto first = std::ranges::find(section.placements, placement.item.id,
                                             [](const Placement &other) { return other.item.id; });
        if (first == section.placements.end())
            continue;
        // An item that is placed a second time there has a second anchor.
        return first->id == placement.id ? u"item-"_s + placement.item.id.toString()
                                         : u"placement-"_s + placement.id.toString();
    }
    Q_UNREACHABLE();
}

} // namespace quarterly
