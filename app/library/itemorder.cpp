// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemorder.h"

namespace quarterly {

using namespace Qt::StringLiterals;

std::optional<SortKey> sortKey(ItemOrder order)
{
    switch (order) {
    case ItemOrder::Newest:
    case ItemOrder::Oldest: return std::nullopt;
    case ItemOrder::Title: return SortKey{u"title_key"_s, u"''"_s, false};
    case ItemOrder::TitleBackwards: return SortKey{u"title_key"_s, u"''"_s, true};
    case ItemOrder::Place: return SortKey{u"place_key"_s, u"''"_s, false};
    case ItemOrder::PlaceBackwards: return SortKey{u"place_key"_s, u"''"_s, true};
    case ItemOrder::Article: return SortKey{u"lowest_article"_s, u"0"_s, false};
    case ItemOrder::ArticleBackwards: return SortKey{u"lowest_article"_s, u"0"_s, true};
    case ItemOrder::FewestLanguages: return SortKey{u"languages"_s, u"0"_s, false};
    case ItemOrder::MostLanguages: return SortKey{u"languages"_s, u"0"_s, true};
    case ItemOrder::FirstUsed: return SortKey{u"used"_s, u"0"_s, false};
    case ItemOrder::LastUsed: return SortKey{u"used"_s, u"0"_s, true};
    }
    return std::nullopt;
}

QString orderBy(ItemOrder order)
{
    const auto key = sortKey(order);
    if (!key)
        return order == ItemOrder::Newest ? newestFirst : oldestFirst;
    return key->backwards ? u"%1 DESC, %2"_s.arg(key->column, oldestFirst) : u"%1, %2"_s.arg(key->column, newestFirst);
}

} // namespace quarterly
