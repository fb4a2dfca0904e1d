// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/storytext.h"

namespace quarterly {

// A stretch of letters and digits, or a number with its separators ("3,250", "3 250" with a no-break space, "2.5").
struct WordToken
{
    qsizetype at = 0;
    qsizetype length = 0;
    bool isNumber = false;
};

QList<WordToken> wordTokens(QStringView text);

// A text as a translation memory compares it: one key for each word, whatever its case. All numbers have the same key, and
// so have all codes (a style, a link or a language that begins, a line break): they are slots. The keys are kept in
// libraries and must stay what they are.
using WordKeys = QList<quint32>;

WordKeys wordKeys(const Runs &runs);
// One number for a text of one language that is translated into another.
quint32 pairKey(const QString &from, const QString &to);
qint64 phraseKey(quint32 pair, const WordKeys &keys);
// What stands before and behind a text; 0 if nothing does.
qint64 neighboursKey(const Runs &before, const Runs &after);

} // namespace quarterly
