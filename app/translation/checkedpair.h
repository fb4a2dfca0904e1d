// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include "text/typography.h"

#include <QRegularExpression>

namespace quarterly {

// In the place of characters that a check must not read: not a letter, not a space, not a mark.
inline constexpr QChar unread = QChar(0xFFFC);

// One side of a pair in the forms in which checks read it, all of the same length.
struct CheckedText
{
    CheckedText(const Runs &runs, Language language);

    Runs runs;
    Language language;
    QString plain;
    QString figures; // without addresses and superscript figures
    QStringList raised; // these superscript figures
    QString words; // without addresses and passages in other languages; ¹ for each superscript figure
};

// A text and its translation, prepared once for all checks.
struct CheckedPair
{
    CheckedText source, target;

    TranslationFault fault(FaultKind kind, const QString &message, qsizetype at = 0, qsizetype length = 0) const
    {
        return {kind, message, at, length};
    }
    // At the first of the corrections, which together are the repair.
    TranslationFault fault(FaultKind kind, const QString &message, const QList<Correction> &corrections) const
    {
        const Correction &first = corrections.first();
        return {kind, message, first.at, first.length, corrected(target.runs, corrections)};
    }
};

// Each looks for faults of one or two kinds.
QList<TranslationFault> languageFaults(const CheckedPair &pair);
QList<TranslationFault> numberFaults(const CheckedPair &pair);
QList<TranslationFault> dateFaults(const CheckedPair &pair);
QList<TranslationFault> addressFaults(const CheckedPair &pair);
QList<TranslationFault> codeFaults(const CheckedPair &pair);
QList<TranslationFault> termFaults(const CheckedPair &pair, const QList<Term> &terms);
QList<TranslationFault> repeatedWords(const CheckedPair &pair);
QList<TranslationFault> sentenceFaults(const CheckedPair &pair); // marks at the end, ¿ and ¡
QList<TranslationFault> spaceFaults(const CheckedPair &pair);
QList<TranslationFault> quoteFaults(const CheckedPair &pair);
QList<TranslationFault> bracketFaults(const CheckedPair &pair);
QList<TranslationFault> lengthFaults(const CheckedPair &pair);
QList<TranslationFault> capitalFaults(const CheckedPair &pair);

// Whether two addresses differ at most in the language of the page.
bool leadToTheSame(const QString &one, const QString &other);

// Compiled for letters of every language.
QRegularExpression wordPattern(const QString &pattern, bool anyCase = false);

} // namespace quarterly
