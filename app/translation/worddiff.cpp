// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments.h"

namespace quarterly {

namespace {

using Kind = DiffPiece::Kind;

// Texts that have less in common than this many edits are shown as replaced whole: nobody reads such a comparison,
// and the work grows with the square.
constexpr int mostEdits = 1000;

bool belongsToWord(const QString &text, qsizetype at)
{
    if (text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate())
        return true;
    const bool isJoiner = text[at] == u'\'' || text[at] == u'’' || text[at] == u'.' || text[at] == u',';
    return isJoiner && at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber()
           && text[at + 1].isLetterOrNumber();
}

// Words, and each space and mark between them on its own; put together they are the text.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && belongsToWord(text, end))
            ++end;
        end = std::max(end, start + 1);
        words << text.mid(start, end - start);
        start = end;
    }
    return words;
}

// The greedy algorithm of Myers, "An O(ND) Difference Algorithm" (1986): x counts words of `before`, y of `after`,
// and k = x − y names the diagonals, on each of which it is noted how far so many edits can lead.
class Comparison
{
public:
    Comparison(const QString &before, const QString &after)
        : m_before(wordsOf(before)), m_after(wordsOf(after)),
          m_limit(int(std::min<qsizetype>(m_before.size() + m_after.size(), mostEdits)))
    {
    }

    QList<DiffPiece> pieces();

private:
    using Reach = QList<int>; // by k + m_limit + 1

    int startOn(int k, int edits, const Reach &reach) const;
    bool advance(int edits, Reach &reach) const;
    QList<DiffPiece> retrace(const QList<Reach> &trace) const;
    int index(int k) const { return k + m_limit + 1; }

    QStringList m_before;
    QStringList m_after;
    int m_limit;
};

bool comesFromAbove(int k, int edits, int below, int above)
{
    return k == -edits || (k != edits && below < above);
}

int Comparison::startOn(int k, int edits, const Reach &reach) const
{
    const int below = reach[index(k - 1)], above = reach[index(k + 1)];
    return comesFromAbove(k, edits, below, above) ? above : below + 1;
}

// One edit further on every diagonal; true when the end is reached.
bool Comparison::advance(int edits, Reach &reach) const
{
    for (int k = -edits; k <= edits; k += 2) {
        int x = startOn(k, edits, reach);
        while (x < m_before.size() && x - k < m_after.size() && m_before[x] == m_after[x - k])
            ++x;
        reach[index(k)] = x;
        if (x >= m_before.size() && x - k >= m_after.size())
            return true;
    }
    return false;
}

// From the end back to the beginning along the notes.
QList<DiffPiece> Comparison::retrace(const QList<Reach> &trace) const
{
    QList<DiffPiece> backwards;
    int x = int(m_before.size()), y = int(m_after.size());
    for (int edits = int(trace.size()) - 1; edits >= 0; --edits) {
        const Reach &reach = trace[edits];
        const int k = x - y;
        const int start = startOn(k, edits, reach);
        for (; x > start && y > start - k; --x, --y)
            backwards << DiffPiece{Kind::Same, m_before[x - 1]};
        if (edits == 0)
            break;
        if (comesFromAbove(k, edits, reach[index(k - 1)], reach[index(k + 1)]))
            backwards << DiffPiece{Kind::Added, m_after[--y]};
        else
            backwards << DiffPiece{Kind::Removed, m_before[--x]};
    }
    std::ranges::reverse(backwards);
    return backwards;
}

QList<DiffPiece> Comparison::pieces()
{
    Reach reach(2 * m_limit + 3, 0);
    QList<Reach> trace; // as it was before each step
    for (int edits = 0; edits <= m_limit; ++edits) {
        trace << reach;
        if (advance(edits, reach))
            return retrace(trace);
    }
    return {{Kind::Removed, m_before.join(QString())}, {Kind::Added, m_after.join(QString())}};
}

bool isSpace(const DiffPiece &piece)
{
    return piece.kind == Kind::Same && piece.text.trimmed().isEmpty();
}

// Neighbouring words of a kind become one piece, what was removed before what was added. A space alone between two
// changes goes with them, so that "two words" → "other terms" reads as one change.
QList<DiffPiece> joined(const QList<DiffPiece> &words)
{
    QList<DiffPiece> pieces;
    QString removed, added;
    const auto finishChange = [&] {
        if (!removed.isEmpty())
            pieces << DiffPiece{Kind::Removed, removed};
        if (!added.isEmpty())
            pieces << DiffPiece{Kind::Added, added};
        removed.clear();
        added.clear();
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const DiffPiece &word = words[i];
        const bool bridges = isSpace(word) && !removed.isEmpty() && !added.isEmpty() && i + 1 < words.size()
                             && words[i + 1].kind != Kind::Same;
        if (word.kind == Kind::Removed || bridges)
            removed += word.text;
        if (word.kind == Kind::Added || bridges)
            added += word.text;
        if (word.kind != Kind::Same || bridges)
            continue;
        finishChange();
        if (!pieces.isEmpty() && pieces.last().kind == Kind::Same)
            pieces.last().text += word.text;
        else
            pieces << word;
    }
    finishChange();
    return pieces;
}

} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    return joined(Comparison(before, after).pieces());
}

} // namespace quarterly
