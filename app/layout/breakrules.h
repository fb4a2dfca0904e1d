// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QList>
#include <QString>

namespace quarterly {

constexpr bool isSpace(QChar character)
{
    return character == u' ' || character == u'\u00A0';
}

// Whether the words on both sides of a space belong on one line: 6 November, Article 4, « oui ».
bool keepsTogether(const QString &text, qsizetype space, Language language);

// Where a word may be cut without a hyphen of ours: after its own hyphens and dashes, an address around its signs.
QList<int> ownCuts(QStringView word);

// Where a word that is too long for a line is cut when nothing else helps: anywhere between characters.
QList<int> lastResortCuts(QStringView word);

// Anything with a dot, slash or at-sign inside, where a hyphen would be misread as a part of it.
bool isAddress(QStringView word);

} // namespace quarterly
