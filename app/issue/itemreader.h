// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/newsletterreader.h"

namespace quarterly {

// Longer than any title.
inline constexpr qsizetype longestHeading = 200;

QString textOf(const ImportedBlock &block);
// Headings are bold anyway.
Runs withoutBold(const Runs &runs);
// All of it emphasised, as captions are set.
bool looksLikeCaption(const ImportedBlock &block);

// One item while it is read: texts get their language's typography, pictures their captions, and dates and places
// are suggested as events.
class ItemReader
{
public:
    ItemReader(ItemKind kind, Language language);

    void setTitle(const Runs &runs);
    void setRemark(const QString &remark) { m_item.remark = remark; }
    void add(const ImportedBlock &block);
    ItemDraft finished(std::optional<Quarter> quarter);

private:
    StoryText typeset(const StoryText &text) const;
    void addPicture(const ImportedBlock &block);
    void setCaption(ImportedBlock block);
    void suggestEvents(const QString &text, const std::optional<Period> &window);

    const Language m_language;
    ItemDraft m_item;
    ImportedBlocks m_body;
    bool m_afterPicture = false;
};

} // namespace quarterly
