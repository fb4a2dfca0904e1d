// SPDX-License-Identifier: GPL-3.0-or-later
#include "pretranslation.h"

#include "text/markup.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Pretranslation)
};

// Of each block, by the codes of the languages that it has: its text's markup.
QHash<BlockId, QMap<QString, QString>> textsNow(const Library &library, const QList<Pretranslation> &found)
{
    QStringList blocks, versions;
    for (const Pretranslation &each : found)
        blocks << each.segment.block.toString();
    const QList<WordingRow> wordings = library.rows<WordingRow>(u"block"_s, blocks);
    for (const WordingRow &wording : wordings)
        versions << wording.version.toString();
    QHash<VersionId, QString> markup;
    for (const VersionRow &version : library.rows<VersionRow>(u"id"_s, versions))
        markup.insert(version.id, version.markup);
    QHash<BlockId, QMap<QString, QString>> texts;
    for (const WordingRow &wording : wordings)
        texts[wording.block].insert(wording.language, markup.value(wording.version));
    return texts;
}

} // namespace

QList<Segment> sameElsewhere(const QList<Segment> &segments, const Segment &segment)
{
    QList<Segment> same;
    for (const Segment &other : segments) {
        const bool isMeant = other.state == SegmentState::Untranslated && other.block != segment.block
                             && other.field.source == segment.field.source && other.source == segment.source;
        if (isMeant)
            same << other;
    }
    return same;
}

Result<void> translateEverywhere(IssueEditor &editor, const Segment &segment, Language language, const Runs &target,
                                 TextState state, const QList<Segment> &same)
{
    if (same.isEmpty()) // one step with what was typed just before
        return editor.setTranslation(segment.block, segment.field.source, language, target, state);
    return editor.together(Messages::tr("Translate into %1").arg(language.autonym()), [&]() -> Result<void> {
        auto done = editor.setTranslation(segment.block, segment.field.source, language, target, state);
        for (qsizetype i = 0; done && i < same.size(); ++i)
            done = editor.setTranslation(same[i].block, same[i].field.source, language, target, TextState::Draft);
        return done;
    });
}

std::optional<Pretranslation> pretranslation(const Library &library, const QList<Segment> &segments, qsizetype at, Language to)
{
    if (segments[at].state != SegmentState::Untranslated)
        return std::nullopt;
    MemoryQuestion question = questionFor(segments, at, to);
    question.least = leastForPretranslation;
    question.most = 1;
    const auto matches = memoryMatches(library, question);
    if (!matches || matches->isEmpty())
        return std::nullopt;
    return Pretranslation{segments[at], matches->first()};
}

Result<int> pretranslate(IssueEditor &editor, const QList<Pretranslation> &found, Language to)
{
    int written = 0;
    const auto done = editor.together(Messages::tr("Fill in from the memory"), [&]() -> Result<void> {
        const auto texts = textsNow(editor.library(), found);
        for (const Pretranslation &each : found) {
            const auto now = texts.value(each.segment.block);
            const bool isAsFound = now.value(each.segment.field.source.code()) == toMarkup(canonical(each.segment.source));
            if (now.contains(to.code()) || !isAsFound)
                continue;
            const auto done = editor.setTranslation(each.segment.block, each.segment.field.source, to, each.match.target, each.state());
            if (!done)
                return done;
            ++written;
        }
        const auto unread = editor.library().takeReadError();
        return unread ? Result<void>(*unread) : Result<void>();
    });
    return done ? Result<int>(written) : done.error();
}

} // namespace quarterly
