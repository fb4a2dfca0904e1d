// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace quarterly {

enum class RunStyle { Strong = 1, Emphasis = 2, Superscript = 4 };
Q_DECLARE_FLAGS(RunStyles, RunStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(RunStyles)

// A line break inside a block.
inline constexpr QChar lineBreak = QChar(0x2028);

// A stretch of text set alike. `link` is a safe address (see links.h) or empty; `language` is the tag of a
// foreign passage ("la", "fr") or empty.
struct Run
{
    QString text;
    RunStyles styles = {};
    QString link = {};
    QString language = {};

    bool isSetLike(const Run &other) const
    {
        return styles == other.styles && link == other.link && language == other.language;
    }
    friend bool operator==(const Run &, const Run &) = default;
};

using Runs = QList<Run>;

enum class BlockKind { Paragraph, Heading, Bullet, Number, Quotation };

// A paragraph and its like; keeps its id through editing, since translations hang on it.
struct Block
{
    BlockId id = {};
    BlockKind kind = BlockKind::Paragraph;
    Runs runs = {};

    friend bool operator==(const Block &, const Block &) = default;
};

// The rich text of one field in one language: the only form in which text is kept, and out of which everything
// that leaves is written. Whatever comes in is converted into it.
struct StoryText
{
    QList<Block> blocks;

    bool isEmpty() const;
    QString plainText() const; // blocks separated by "\n", line breaks too
    friend bool operator==(const StoryText &, const StoryText &) = default;

    // One block per line that says something, each with a fresh id.
    static StoryText fromPlainText(const QString &text);
};

QString plainText(const Runs &runs);
Runs plainRuns(const QString &text); // a single run, or none for an empty text
// Neighbours set alike become one run and empty runs go: two texts that look the same are the same.
Runs canonical(Runs runs);
Runs trimmed(const Runs &runs); // without white space at either end
// The runs between two positions of the plain text.
Runs slice(const Runs &runs, qsizetype from, qsizetype length);

} // namespace quarterly
