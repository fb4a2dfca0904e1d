// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwords.h"

#include "ui/translate/segmentwords.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::HelpWords)
};

// What stands between a code and its end.
QString insideOf(const InlineCode &code, const TaggedText &text)
{
    QString inside;
    bool isInside = false;
    for (const TaggedPiece &piece : text.pieces) {
        if (piece.kind == TaggedPiece::Kind::Text)
            inside += isInside ? piece.text : QString();
        else if (piece.text == code.id)
            isInside = piece.kind == TaggedPiece::Kind::Open;
    }
    return inside;
}

} // namespace

QString whatDiffers(const MemoryMatch &match, const Runs &source)
{
    QStringList parts = changeInWords(wordDiff(plainText(match.source), plainText(source)));
    if (!match.origin.isEmpty())
        parts << Words::tr("from %1", "name of a file").arg(match.origin);
    return parts.join(u" · "_s);
}

QString codeInWords(const InlineCode &code, const TaggedText &text)
{
    const QString inside = insideOf(code, text);
    switch (code.kind) {
    case CodeKind::Link: return Words::tr("Link “%1”: %2", "words, address").arg(inside, code.value);
    case CodeKind::Language: return Words::tr("“%1” in another language (%2)").arg(inside, code.value);
    case CodeKind::Strong: return Words::tr("Strong “%1”").arg(inside);
    case CodeKind::Emphasis: return Words::tr("Emphasis “%1”").arg(inside);
    case CodeKind::Superscript: return Words::tr("Raised “%1”").arg(inside);
    case CodeKind::LineBreak: return Words::tr("Line break");
    }
    Q_UNREACHABLE();
}

} // namespace quarterly
