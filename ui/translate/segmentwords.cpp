// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentwords.h"

#include "ui/style/colours.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::SegmentWords)
};

} // namespace

QString signOf(SegmentState state)
{
    switch (state) {
    case SegmentState::Untranslated: return u"○"_s;
    case SegmentState::Draft: return u"◐"_s;
    case SegmentState::Stale: return u"△"_s;
    case SegmentState::Translated: return u"✓"_s;
    case SegmentState::Reviewed: return u"✓✓"_s;
    }
    Q_UNREACHABLE();
}

QColor colourOf(SegmentState state, const Colours &colours)
{
    switch (state) {
    case SegmentState::Untranslated: return colours.muted;
    case SegmentState::Draft:
    case SegmentState::Stale: return colours.warning;
    case SegmentState::Translated:
    case SegmentState::Reviewed: return colours.good;
    }
    Q_UNREACHABLE();
}

bool isUnfinished(SegmentState state)
{
    return state != SegmentState::Translated && state != SegmentState::Reviewed;
}

QStringList changeInWords(const QList<DiffPiece> &pieces)
{
    using Kind = DiffPiece::Kind;
    QStringList changes;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString words = pieces[i].text.trimmed();
        const bool isReplaced = pieces[i].kind == Kind::Removed && i + 1 < pieces.size()
                                && pieces[i + 1].kind == Kind::Added;
        if (isReplaced)
            changes << Words::tr("“%1” became “%2”").arg(words, pieces[++i].text.trimmed());
        else if (pieces[i].kind == Kind::Removed)
            changes << Words::tr("“%1” was removed").arg(words);
        else if (pieces[i].kind == Kind::Added)
            changes << Words::tr("“%1” was added").arg(words);
    }
    return changes;
}

void showDifference(QTextDocument &document, const QList<DiffPiece> &pieces, const Colours &colours)
{
    const auto tinted = [&](const QColor &colour) {
        QTextCharFormat format;
        QColor ground = colour;
        ground.setAlphaF(0.14F);
        format.setForeground(colour);
        format.setBackground(ground);
        return format;
    };
    QTextCharFormat removed = tinted(colours.error);
    removed.setFontStrikeOut(true);
    QTextCharFormat added = tinted(colours.good);
    added.setFontUnderline(true);

    document.clear();
    QTextCursor cursor(&document);
    for (const DiffPiece &piece : pieces) {
        switch (piece.kind) {
        case DiffPiece::Kind::Same: cursor.insertText(piece.text, QTextCharFormat()); break;
        case DiffPiece::Kind::Removed: cursor.insertText(piece.text, removed); break;
        case DiffPiece::Kind::Added: cursor.insertText(piece.text, added); break;
        }
    }
}

} // namespace quarterly
