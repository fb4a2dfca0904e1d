// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "text/textsearch.h"

#include <QSet>

namespace quarterly {

// A block in which words were found, as it was then.
struct FoundText
{
    ItemId item;
    BlockId block;
    QString field;
    Language source;
    Runs runs;
    QList<WordRange> hits;
};

struct WordSearchScope
{
    std::optional<QList<ItemId>> items; // else the whole library, without its trash
    Language language;
    QStringList fields;
};

// Looks through the texts of a library in one language, a few items at a time, so that whoever asks stays free to do
// other things between: a library holds a hundred thousand.
class WordSearch
{
public:
    WordSearch(const Library &library, const WordSearchScope &scope, const TextSearch &search);

    // What is found in the next few items.
    Result<QList<FoundText>> next();
    bool isAtEnd() const { return m_atEnd; }
    int done() const { return m_done; } // items looked through

private:
    Result<QList<ItemId>> nextItems() const;

    const Library &m_library;
    WordSearchScope m_scope;
    TextSearch m_search;
    QSet<BlockId> m_seen; // a picture may belong to several items
    int m_done = 0;
    bool m_atEnd = false;
};

} // namespace quarterly
