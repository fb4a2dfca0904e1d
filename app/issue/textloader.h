// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "text/localizedtext.h"

namespace quarterly {

// The texts of several owners, read in a handful of queries.
class TextLoader
{
public:
    // `sources`: the owners, each with the language that its translations are made from. `languages`: in which
    // they are wanted, with their source where they lack one; empty for everything. Titles always come in all.
    TextLoader(const Library &library, const QHash<OwnerId, Language> &sources, const QList<Language> &languages = {});

    LocalizedText text(OwnerId owner, const QString &field) const { return m_texts.value(owner).value(field); }
    QMap<Language, QDateTime> newest() const; // when the latest text of each language was written

private:
    QHash<OwnerId, QHash<QString, LocalizedText>> m_texts;
    QMap<Language, QString> m_newest; // as written in the library: to be compared, not yet parsed
};

} // namespace quarterly
