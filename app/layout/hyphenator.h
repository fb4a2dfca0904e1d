// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QStringView>

namespace quarterly {

// Where a word of one language may be divided, by Liang's patterns as hyphenation dictionaries carry them. The
// dictionaries are read here because libhyphen takes 34 ms to load the English one, and this takes about one.
class Hyphenator
{
public:
    // Loaded at first use; safe to use from any thread.
    static const Hyphenator &of(Language language);

    explicit Hyphenator(QByteArrayView dictionary);

    // How many characters may stand before the hyphen, ascending. Signs around the word are no part of it, an elided
    // article neither: l’exem-ple.
    QList<int> points(QStringView word) const;

private:
    struct Levels
    {
        quint32 at; // in m_levels
        quint32 count;
    };

    void addPattern(QStringView pattern);
    void mark(QStringView letters, QList<char> &levels) const;

    QHash<quint64, Levels> m_patterns; // by the hash of their letters
    QByteArray m_levels;
    int m_longest = 0;
    int m_before = 2;
    int m_after = 3;
};

} // namespace quarterly
