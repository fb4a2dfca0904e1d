// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "text/storytext.h"

#include <QMap>

#include <optional>

namespace quarterly {

// How far a translator has taken a text. "Untranslated" is the absence of a text and "stale" follows from the
// version that it was made from: neither is stored.
enum class TextState { Draft, Translated, Reviewed };

// What one block says in one language.
struct BlockText
{
    Runs runs;
    VersionId version;
    TextState state = TextState::Draft;
    VersionId madeFrom; // the version of the source it translates; null in the source language
    Runs madeFromRuns; // what that version said, if the source has changed since
    bool stale = false; // the source has changed since

    friend bool operator==(const BlockText &, const BlockText &) = default;
};

struct LocalizedBlock
{
    BlockId id;
    BlockKind kind = BlockKind::Paragraph;
    QMap<Language, BlockText> texts;

    friend bool operator==(const LocalizedBlock &, const LocalizedBlock &) = default;
};

// One field (a title, a body, a caption) in all its languages, block by block.
class LocalizedText
{
public:
    QList<LocalizedBlock> blocks;

    // The blocks that say something in this language.
    StoryText in(Language language) const;
    QString plain(Language language) const;
    // Some block says something in this language.
    bool has(Language language) const;
    // Says in `language` everything that it says in `source`.
    bool isCompleteIn(Language language, Language source) const;
    QList<Language> languages() const;
    QMap<Language, QString> plainTexts() const; // of these languages
    // Lets the blocks of the story say in `language` what they say there; new ones come after their predecessors.
    void say(const StoryText &story, Language language);

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace quarterly
