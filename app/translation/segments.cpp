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

// Asked for every text of an issue after every edit.
bool saysSomething(const LocalizedBlock &block, Language language)
{
    const auto text = block.texts.find(language);
    return text != block.texts.end() && std::ranges::any_of(text->runs, [](const Run &run) { return !run.text.isEmpty(); });
}

SegmentState stateIn(const LocalizedBlock &block, Language language)
{
    return saysSomething(block, language) ? stateOf(*block.texts.find(language)) : SegmentState::Untranslated;
}

// What a text belongs to.
struct Context
{
    Language source;
    QString heading;
    ItemId item;
    PlacementId placement;
};

// Walks through what an issue has to say in another language, in the order of its pages. `visit` takes each block that
// says something in the source, its field and its Context.
template<typename Visit>
class Walk
{
public:
    Walk(Language target, Visit visit) : m_target(target), m_visit(std::move(visit)) {}

    void through(const Issue &issue);

private:
    void add(OwnerId owner, const QString &name, const LocalizedText &text, qsizetype most = -1);
    void addPlacement(const Placement &placement);
    void addPictures(const QList<Picture> &pictures);

    Language m_target;
    Visit m_visit;
    Context m_context;
    QSet<BlockId> m_seen; // an item that is placed twice is translated once
};

template<typename Visit>
void Walk<Visit>::add(OwnerId owner, const QString &name, const LocalizedText &text, qsizetype most)
{
    if (m_context.source == m_target)
        return;
    const TextField field{owner, name, m_context.source};
    for (qsizetype i = 0; i < text.blocks.size() && i != most; ++i) {
        const LocalizedBlock &block = text.blocks[i];
        if (!saysSomething(block, m_context.source) || m_seen.contains(block.id))
            continue;
        m_seen.insert(block.id);
        m_visit(block, field, m_context);
    }
}

template<typename Visit>
void Walk<Visit>::addPictures(const QList<Picture> &pictures)
{
    for (const Picture &picture : pictures) {
        m_context.source = picture.source;
        add(picture.id.uuid(), field::caption, picture.caption);
        add(picture.id.uuid(), field::alt, picture.alt);
    }
}

// Only what the placement shows: the body of a headline need not be translated for this issue.
template<typename Visit>
void Walk<Visit>::addPlacement(const Placement &placement)
{
    const Item &item = placement.item;
    m_context = {item.source, item.title.plain(item.source), item.id, placement.id};
    add(item.id.uuid(), field::title, item.title);
    for (const Event &event : item.events)
        add(event.id.uuid(), field::place, event.place);
    if (placement.presentation == Presentation::Headline)
        return;

    if (placement.presentation == Presentation::Full)
        add(item.id.uuid(), field::body, item.body);
    else if (item.summary.has(item.source))
        add(item.id.uuid(), field::summary, item.summary);
    else
        add(item.id.uuid(), field::body, item.body, 1);
    addPictures(item.pictures);
}

template<typename Visit>
void Walk<Visit>::through(const Issue &issue)
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

namespace {

void count(SegmentState state, const Runs &source, Progress &progress)
{
    ++progress.segments;
    progress.words += wordCount(source);
    progress.finished += state == SegmentState::Translated || state == SegmentState::Reviewed;
    progress.stale += state == SegmentState::Stale;
    progress.untranslated += state == SegmentState::Untranslated;
}

} // namespace

QList<Segment> segments(const Issue &issue, Language target)
{
    QList<Segment> found;
    Walk(target, [&](const LocalizedBlock &block, const TextField &field, const Context &context) {
        Segment segment{block.id, field, block.kind, context.item, context.placement, context.heading,
                        block.texts.find(field.source)->runs, {}, stateIn(block, target), {}};
        if (segment.state != SegmentState::Untranslated) {
            segment.target = block.texts.find(target)->runs;
            segment.oldSource = block.texts.find(target)->madeFromRuns;
        }
        found << segment;
    }).through(issue);
    return found;
}

Progress progress(const QList<Segment> &segments)
{
    Progress progress;
    for (const Segment &segment : segments)
        count(segment.state, segment.source, progress);
    return progress;
}

Progress progress(const Issue &issue, Language target)
{
    Progress progress;
    Walk(target, [&](const LocalizedBlock &block, const TextField &field, const Context &) {
        count(stateIn(block, target), block.texts.find(field.source)->runs, progress);
    }).through(issue);
    return progress;
}

} // namespace quarterly
