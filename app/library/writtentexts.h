// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// What a block of an item, or of one of its pictures, says now in a language.
struct WrittenText
{
    ItemId item;
    BlockId block;
    QString field;
    QString source; // language of the item or picture
    QString markup;
};

// The texts of these items in one language, in the order in which they are read.
Result<QList<WrittenText>> writtenTexts(const Library &library, const QList<ItemId> &items, const QString &language,
                                        const QStringList &fields);
// How many translations are made from what these blocks say in the language.
Result<int> countTranslations(const Library &library, const QList<BlockId> &blocks, const QString &language);

} // namespace quarterly
