// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QStringList>

#include <optional>

namespace quarterly {

// A number in figures, or a Roman numeral.
struct NumberMention
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString text; // as written
    QStringList values; // "3250", "2.5"; more than one where it can be read in several ways: 3 million, 2 p.m.
    bool isForeign = false; // readable with the marks of other languages only
};

QList<NumberMention> numbersIn(const QString &text, Language language);

// "3250" for "3,250" in English and "3.250" in Spanish; nothing if the language does not write so.
std::optional<QString> numberValue(QStringView figures, Language language);
// Figures with the marks of one language, with those of another.
QString rewritten(const QString &figures, Language from, Language to);

} // namespace quarterly
