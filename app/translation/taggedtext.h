// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/storytext.h"

#include <QStringList>

namespace quarterly {

enum class CodeKind { Link, Language, Strong, Emphasis, Superscript, LineBreak };

// A setting that a stretch of text has, or a line break, under the number by which other programs carry it along.
struct InlineCode
{
    QString id;
    CodeKind kind = CodeKind::Strong;
    QString value = {}; // the address of a link, the tag of a language

    friend bool operator==(const InlineCode &, const InlineCode &) = default;
};

struct TaggedPiece
{
    enum class Kind { Text, Open, Close, Single };
    Kind kind = Kind::Text;
    QString text; // or the id of the code

    friend bool operator==(const TaggedPiece &, const TaggedPiece &) = default;
};

// A text the way translation programs see it: words with numbered codes in between.
struct TaggedText
{
    QList<TaggedPiece> pieces;
    QList<InlineCode> codes; // in order of appearance

    const InlineCode *code(const QString &id) const;
    bool isBlank() const; // no words at all
    // Equal for texts with the same words and the same codes in the same places, whatever the codes stand for.
    QString fingerprint() const;
};

// Numbers the codes from 1. Those that the text shares with a `model`, the text that it translates, have their number
// from there.
TaggedText tagged(const Runs &runs, const QList<InlineCode> &model = {});

// A text that came back. What its codes stand for is taken from what is known, never from the file.
struct ReturnedText
{
    Runs runs;
    bool repaired = false; // numbers that stood twice went to the codes that were missing
    QList<InlineCode> lost; // of `expected`, those of which nothing is left
    QStringList unknown; // codes that nobody gave out; their words stay
};
ReturnedText returned(TaggedText text, const QList<InlineCode> &expected, const QList<InlineCode> &known);

} // namespace quarterly
