// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/term.h"

#include "text/storytext.h"

#include <optional>

namespace quarterly {

enum class FaultKind {
    Numbers, // lost, changed or written as in another language
    Dates, // another month or weekday, or their names left in the source's language
    Addresses, // lost or changed
    Codes, // strong, emphasis, superscript, links and line breaks lost or doubled
    Term, // of the glossary, not used
    ForbiddenTerm,
    Repeated, // the same word twice
    EndMark, // the text ends like a question, the source like a statement
    Spaces,
    Quotes, // straight, or those of another language
    InvertedMarks, // ¿ and ¡ without the mark at the end, or the other way round
    Brackets, // or quotation marks that open and do not close
    Identical, // not translated
    Length, // far from what such a source comes to
    WrongLanguage,
    Capital, // lost at the beginning
};

// Something that is probably wrong with a translation, and where in its plain text; what is missing is nowhere, with
// a length of 0.
struct TranslationFault
{
    FaultKind kind = FaultKind::Numbers;
    QString message; // a whole sentence
    qsizetype at = 0;
    qsizetype length = 0;
    std::optional<Runs> repaired = {}; // the whole translation without this fault, if that can be said
};

// What is probably wrong with the target, in the order of the text. A target in the wrong language has this fault alone,
// an empty one none. The very first look at an identical text loads dictionaries: not for the thread of a window.
QList<TranslationFault> checkTranslation(const Runs &source, Language from, const Runs &target, Language to,
                                         const QList<Term> &terms);

} // namespace quarterly
