// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace quarterly {

struct SpellingFacts;

// A stretch of a text.
struct WordRange
{
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const WordRange &, const WordRange &) = default;
};

// The words of a text that a dictionary can judge, by Unicode's rules; hyphens join, a chain of them is one word.
// Left out is what is no word: numbers and what has digits, addresses, single letters.
QList<WordRange> spelledWords(QStringView text);
// The members of a word that has hyphens; the word itself if it has none.
QList<WordRange> partsOf(QStringView text, WordRange word);
// As a dictionary has it: composed letters, the plain apostrophe, no soft hyphens.
QString dictionaryForm(QStringView word);
// How many characters at the beginning are an elided word and its apostrophe: 2 in « l’article ».
qsizetype elidedLength(QStringView word, const SpellingFacts &facts);
// Short words in capitals and Roman numerals: nobody looks these up in a dictionary.
bool isAbbreviation(QStringView word);
bool isRomanNumeral(QStringView word, QStringView ordinals); // "XXI", « XXIe »; the endings are separated by "|"

// Capitalised where no sentence begins.
bool isLikeAName(QStringView text, WordRange word);

inline bool isApostrophe(QChar character) { return character == u'\'' || character == u'’' || character == u'ʼ'; }

} // namespace quarterly
