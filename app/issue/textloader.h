// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "text/localizedtext.h"

namespace quarterly {

// The texts of several owners, read in a handful of queries.
class TextLoader
{
public:
    // `sources`: the owners, each with the language that its translations are made from.
    TextLoader(const Library &library, const QHash<OwnerId, Language> &sources);

    LocalizedText text(OwnerId owner, const QString &field) const { return m_texts.value(owner).value(field); }
    QDateTime newest() const { return m_newest; } // when the latest of them was written

private:
    QHash<OwnerId, QHash<QString, LocalizedText>> m_texts;
    QDateTime m_newest;
};

} // namespace quarterly
