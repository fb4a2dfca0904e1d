// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quarter.h"
#include "library/library.h"

namespace quarterly {

enum class ItemOrder {
    Newest, // while searching: the best first
    Oldest,
    Title,
    TitleBackwards,
    Place,
    PlaceBackwards,
    Article, // by the lowest
    ArticleBackwards,
    FewestLanguages,
    MostLanguages,
    FirstUsed, // by the last issue it is in
    LastUsed,
};

// Which items of the library to list. Everything given must hold.
struct ItemFilter
{
    QString words; // searched in all languages; the last word may be unfinished
    std::optional<Quarter> quarter; // of the item's day
    std::optional<Period> period; // the same, for any days
    std::optional<int> article; // 0: concerns none
    std::optional<TagId> tag;
    std::optional<IssueId> usedIn;
    bool unused = false; // in no issue
    bool withPicture = false;
    bool duplicated = false; // another has the same title and text
    bool trashed = false;
    std::optional<QString> lacking; // a language in which it says nothing
    ItemOrder order = ItemOrder::Newest;
};

struct CardLanguage
{
    QString language;
    bool complete = false; // every block of the source has its text, none stale
    friend bool operator==(const CardLanguage &, const CardLanguage &) = default;
};

// What a card or a table row shows of an item.
struct ItemCard
{
    ItemId id;
    QString kind;
    QString source;
    QString title; // in the language asked for, else in the source
    QString place;
    QString snippet; // around the words found, these between U+0002 and U+0003; empty without a search
    QString firstDay, lastDay;
    QString remark;
    QList<int> articles;
    QList<CardLanguage> languages;
    QString thumbnail; // hash of the first picture's image
    QStringList usedIn; // quarters, "2017-Q4"
};

// A search finds the newest so many in titles, and as many in texts: ranking more would cost as much as there are hits.
constexpr int mostFound = 400;

// A page of the ids, best or newest first; fast for 100,000 items.
Result<QList<ItemId>> listItems(const Library &library, const ItemFilter &filter, int offset, int limit);
Result<int> countItems(const Library &library, const ItemFilter &filter);
// The cards of these items in the same order; items that are gone are left out.
Result<QList<ItemCard>> itemCards(const Library &library, const QList<ItemId> &items, const QString &language,
                                  const QString &words = {});

} // namespace quarterly
