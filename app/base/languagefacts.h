// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace quarterly {

// How words of the language are checked.
struct SpellingFacts
{
    QString dictionary; // file name of Hunspell's, without ending
    QStringList elided; // what may stand before a word with an apostrophe: "l", "qu"
    QString possessive; // what may stand behind it: "'s"
    QStringList words; // of the trade, which the dictionary lacks
};

// How a text in the language is checked against the one that it translates.
struct CheckFacts
{
    QMap<qint64, QStringList> numberWords; // by what they say: 2 is "two", "second", "twice"
    QString numberJoint; // in a number of several words: "and"
    QMap<int, QStringList> numberScales; // by their zeros, behind digits: 6 is "million"
    QStringList numberedThings; // whose numbers are no quantities: "version 2.0"
    QStringList doubledWords; // that may rightly stand twice: « nous nous »
    QString spacedMarks; // that have a no-break space before them
    QString strayQuotes; // quotation marks that other languages have
    QString openQuestion, openExclamation; // the marks at the beginning of a sentence, if there are any
    QStringList questionWords;
    QStringList endings; // of inflected forms without their accents, the longest first
    QStringList smallWords; // that make no difference between two forms of a term
    double length = 1; // of a text, beside the same in English
};

// What a file in resources/languages says. Patterns have the named places {day}, {month}, {year}, {from}, {to}.
struct LanguageFacts
{
    int position = 0;
    QString code;
    QString tag;
    QString autonym;
    QString hyphenation; // resource path of the hyphenation patterns
    SpellingFacts spelling;
    CheckFacts checks;
    QStringList months; // January first, as written inside a date
    QString firstDay; // the first of a month: "1", "1er"
    QString dayMonth; // "{day} {month}"
    QString dayMonthYear;
    QString monthYear;
    QString sameMonthPeriod; // days of one month: "{from}–{to} {month}"
    QString period; // "{from} – {to}"
    QStringList quarters; // "4th Quarter"
    QString quarterYear; // "{quarter} {year}"
    QString openQuote, closeQuote; // with the spaces that belong to them
    QString openInnerQuote, closeInnerQuote;
    QStringList abbreviations; // that end no sentence: "Sr."; with " #" behind it only before a number: "p. #"
    QHash<QString, QString> words;
};

} // namespace quarterly
