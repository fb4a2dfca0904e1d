// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsearch.h"

#include "library/itemlist.h"
#include "library/writtentexts.h"
#include "text/markup.h"

namespace quarterly {

namespace {

constexpr int itemsAtOnce = 40; // some milliseconds

} // namespace

WordSearch::WordSearch(const Library &library, const WordSearchScope &scope, const TextSearch &search)
    : m_library(library), m_scope(scope), m_search(search), m_atEnd(search.isEmpty())
{
}

Result<QList<ItemId>> WordSearch::nextItems() const
{
    if (m_scope.items)
        return m_scope.items->mid(m_done, itemsAtOnce);
    return listItems(m_library, {}, m_done, itemsAtOnce);
}

Result<QList<FoundText>> WordSearch::next()
{
    QList<FoundText> found;
    if (m_atEnd)
        return found;
    const auto items = nextItems();
    if (!items)
        return items.error();
    m_done += int(items->size());
    m_atEnd = items->size() < itemsAtOnce;
    const auto texts = writtenTexts(m_library, *items, m_scope.language.code(), m_scope.fields);
    if (!texts)
        return texts.error();
    for (const WrittenText &text : *texts) {
        const auto runs = runsFromMarkup(text.markup);
        const auto source = Language::fromCode(text.source);
        if (!runs || !source || m_seen.contains(text.block))
            continue; // what cannot be read as markup is not rewritten
        const QList<WordRange> hits = m_search.hitsIn(plainText(*runs));
        if (hits.isEmpty())
            continue;
        m_seen << text.block;
        found << FoundText{text.item, text.block, text.field, *source, *runs, hits};
    }
    return found;
}

} // namespace quarterly
