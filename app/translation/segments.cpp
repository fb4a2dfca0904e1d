// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments.h"

#include <QSet>

namespace quarterly {

namespace {

SegmentState stateOf(const BlockText &text)
{
    if (text.stale)
        return SegmentState::Stale;
    switch (text.state) {
    case TextState::Draft: return SegmentState::Draft;
    case TextState::Translated: return SegmentState::Translated;
    case TextState::Reviewed: return SegmentState::Reviewed;
    }
    Q_UNREACHABLE();
}

Segment segmentOf(const LocalizedBlock &block, const TextField &field, Language target)
{
    Segment segment;
    segment.block = block.id;
    segment.field = field;
    segment.kind = block.kind;
    segment.source = block.texts[field.source].runs;
    const auto text = block.texts.find(target);
    if (text == block.texts.end() || plainText(text->runs).isEmpty())
        return segment;
    segment.target = text->runs;
    segment.state = stateOf(*text);
    segment.oldSource = text->madeFromRuns;
    return segment;
}

// Walks through an issue in the order of its pages.
class Collector
{
public:
    explicit Collector(Language target) : m_target(target) {}

    QList<Segment> collect(const Issue &issue);

private:
    // What the next texts belong to.
    struct Context
    {
        Language source;
        QString heading;
        ItemId item;
        PlacementId placement;
    };

    void add(OwnerId owner, const QString &name, const LocalizedText &text);
    void addPlacement(const Placement &placement);
    void addPictures(const QList<Picture> &pictures);

    Language m_target;
    Context m_context;
    QList<Segment> m_segments;
    QSet<BlockId> m_seen; // an item that is placed twice is translated once
};

void Collector::add(OwnerId owner, const QString &name, const LocalizedText &text)
{
    if (m_context.source == m_target)
        return;
    for (const LocalizedBlock &block : text.blocks) {
        if (plainText(block.texts.value(m_context.source).runs).isEmpty() || m_seen.contains(block.id))
            continue;
        m_seen.insert(block.id);
        Segment segment = segmentOf(block, {owner, name, m_context.source}, m_target);
        segment.heading = m_context.heading;
        segment.item = m_context.item;
        segment.placement = m_context.placement;
        m_segments << segment;
    }
}

void Collector::addPictures(const QList<Picture> &pictures)
{
    for (const Picture &picture : pictures) {
        m_context.source = picture.source;
        add(picture.id.uuid(), field::caption, picture.caption);
        add(picture.id.uuid(), field::alt, picture.alt);
    }
}

// Only what the placement shows: the body of a headline need not be translated for this issue.
void Collector::addPlacement(const Placement &placement)
{
    const Item &item = placement.item;
    m_context = {item.source, item.title.plain(item.source), item.id, placement.id};
    add(item.id.uuid(), field::title, item.title);
    for (const Event &event : item.events)
        add(event.id.uuid(), field::place, event.place);
    if (placement.presentation == Presentation::Headline)
        return;

    if (placement.presentation == Presentation::Full) {
        add(item.id.uuid(), field::body, item.body);
    } else if (item.summary.has(item.source)) {
        add(item.id.uuid(), field::summary, item.summary);
    } else {
        add(item.id.uuid(), field::body, {item.body.blocks.first(std::min<qsizetype>(1, item.body.blocks.size()))});
    }
    addPictures(item.pictures);
}

QList<Segment> Collector::collect(const Issue &issue)
{
    m_context = {issue.source, issue.masthead.plain(issue.source), {}, {}};
    add(issue.id.uuid(), field::masthead, issue.masthead);
    add(issue.id.uuid(), field::tagline, issue.tagline);
    for (const Section &section : issue.sections) {
        m_context = {issue.source, section.title.plain(issue.source), {}, {}};
        add(section.id.uuid(), field::title, section.title);
        for (const Placement &placement : section.placements)
            addPlacement(placement);
    }
    const Profile &profile = issue.profile;
    m_context = {profile.source, profile.organisation.plain(profile.source), {}, {}};
    add(profile.id, field::organisation, profile.organisation);
    add(profile.id, field::body, profile.body);
    add(profile.id, field::address, profile.address);
    return m_segments;
}

} // namespace

// Counts where words begin: this is asked for every text of an issue after every edit.
int wordCount(const Runs &runs)
{
    int words = 0;
    bool inWord = false;
    for (const Run &run : runs) {
        for (const QChar character : run.text) {
            const bool isPart = !character.isSpace();
            words += isPart && !inWord;
            inWord = isPart;
        }
    }
    return words;
}

QList<Segment> segments(const Issue &issue, Language target)
{
    return Collector(target).collect(issue);
}

Progress progress(const QList<Segment> &segments)
{
    Progress progress;
    for (const Segment &segment : segments) {
        ++progress.segments;
        progress.words += wordCount(segment.source);
        progress.finished += segment.state == SegmentState::Translated || segment.state == SegmentState::Reviewed;
        progress.stale += segment.state == SegmentState::Stale;
        progress.untranslated += segment.state == SegmentState::Untranslated;
    }
    return progress;
}

} // namespace quarterly
