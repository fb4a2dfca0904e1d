// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuetexts.h"

#include <QSet>

namespace quarterly {

namespace {

void addItem(QList<IssueText> &texts, const Placement &placement)
{
    const Item &item = placement.item;
    const auto add = [&](OwnerId owner, const QString &name, Language source, const LocalizedText &text) {
        texts << IssueText{{owner, name, source}, &text, item.id, placement.id};
    };
    add(item.id.uuid(), field::title, item.source, item.title);
    for (const Event &event : item.events)
        add(event.id.uuid(), field::place, item.source, event.place);
    add(item.id.uuid(), field::summary, item.source, item.summary);
    add(item.id.uuid(), field::body, item.source, item.body);
    for (const Picture &picture : item.pictures) {
        add(picture.id.uuid(), field::caption, picture.source, picture.caption);
        add(picture.id.uuid(), field::alt, picture.source, picture.alt);
    }
}

} // namespace

QList<IssueText> issueTexts(const Issue &issue)
{
    QList<IssueText> texts;
    QSet<ItemId> seen;
    texts << IssueText{{issue.id.uuid(), field::masthead, issue.source}, &issue.masthead, {}, {}}
          << IssueText{{issue.id.uuid(), field::tagline, issue.source}, &issue.tagline, {}, {}};
    for (const Section &section : issue.sections) {
        texts << IssueText{{section.id.uuid(), field::title, issue.source}, &section.title, {}, {}};
        for (const Placement &placement : section.placements) {
            if (!seen.contains(placement.item.id))
                addItem(texts, placement);
            seen << placement.item.id;
        }
    }
    const Profile &profile = issue.profile;
    texts << IssueText{{profile.id, field::organisation, profile.source}, &profile.organisation, {}, {}}
          << IssueText{{profile.id, field::body, profile.source}, &profile.body, {}, {}}
          << IssueText{{profile.id, field::address, profile.source}, &profile.address, {}, {}};
    return texts;
}

} // namespace quarterly
