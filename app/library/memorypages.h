// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/wordkeys.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <bit>

// How the lists of the memory's index are laid out (resources/schema/0007_memory.sql).
namespace quarterly::memorypages {

inline constexpr qint64 pageLength = 65'536;

inline qint64 pageOf(qint64 entry) { return entry / pageLength; }

inline void append(QByteArray &entries, qint64 entry)
{
    const quint16 offset = qToLittleEndian(quint16(entry % pageLength));
    entries.append(reinterpret_cast<const char *>(&offset), sizeof offset);
}

inline quint16 offsetAt(const QByteArray &entries, qsizetype at) { return qFromLittleEndian<quint16>(entries.constData() + at); }

inline QByteArray without(const QByteArray &entries, const QByteArray &removed)
{
    QByteArray left;
    qsizetype next = 0; // both ascend
    for (qsizetype at = 0; at + 1 < entries.size(); at += 2) {
        while (next + 1 < removed.size() && offsetAt(removed, next) < offsetAt(entries, at))
            next += 2;
        if (next + 1 >= removed.size() || offsetAt(removed, next) != offsetAt(entries, at))
            left.append(entries.constData() + at, 2);
    }
    return left;
}

// Twice the logarithm of the length to the base of two, rounded down.
inline int sizeClass(qsizetype words)
{
    const int whole = std::bit_width(size_t(words)) - 1;
    return 2 * whole + (quint64(words) * quint64(words) >> (2 * whole + 1) > 0);
}

// Words of different pairs of languages have nothing to do with each other.
inline qint64 pairedWord(quint32 pair, quint32 word) { return qint64(qint32((pair ^ word) * 2654435761u)); }

// The words of a row's source, four bytes each.
inline QByteArray packedWords(const WordKeys &words)
{
    QByteArray bytes(words.size() * 4, Qt::Uninitialized);
    qToLittleEndian<quint32>(words.constData(), words.size(), bytes.data());
    return bytes;
}

inline WordKeys unpackedWords(const QByteArray &bytes)
{
    WordKeys words(bytes.size() / 4);
    qFromLittleEndian<quint32>(bytes.constData(), words.size(), words.data());
    return words;
}

} // namespace quarterly::memorypages
