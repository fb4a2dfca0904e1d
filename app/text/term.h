// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QMap>
#include <QStringList>

namespace quarterly {

// One idea of the glossary and what it is called in each language.
struct Term
{
    QString id = {};
    QMap<Language, QStringList> words = {}; // the preferred one first
    QMap<Language, QStringList> forbidden = {}; // variants that are not to be used
    QString note = {};
    QString origin = {}; // where it is laid down, for example an article of the treaty

    // What it is called first of all; empty where it has no word.
    QString preferred(Language language) const { return words.value(language).value(0); }

    friend bool operator==(const Term &, const Term &) = default;
};

} // namespace quarterly
