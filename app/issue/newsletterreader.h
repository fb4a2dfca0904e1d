// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "text/textimport.h"

#include <QStringList>

namespace quarterly {

// What a document says, before anything is made of it in the library.

struct EventDraft
{
    std::optional<Period> when;
    QString place;

    friend bool operator==(const EventDraft &, const EventDraft &) = default;
};

struct PictureDraft
{
    QString source; // the file, as the document names it: not to be trusted
    QString alt;
    StoryText caption;
};

struct ItemDraft
{
    ItemKind kind = ItemKind::News;
    StoryText title;
    StoryText body;
    QList<int> articles; // those that the title names, ascending
    QList<EventDraft> events; // suggestions from dates and places in the text
    QList<PictureDraft> pictures;
    QString remark; // why it deserves a look
};

struct SectionDraft
{
    SectionKind kind = SectionKind::Other;
    StoryText title;
    QList<ItemDraft> items;
};

struct NewsletterDraft
{
    std::optional<Quarter> quarter;
    Language language;
    QString masthead;
    QList<SectionDraft> sections;
    QStringList remarks; // what was left out because the page prints it by itself, and what is missing
};

// Newsletters as they are found: levels of headings are skipped, headings are bold paragraphs or mere lines. Every
// word is kept; what is not understood becomes an item of a section "Other". Nothing for a document that is no whole
// newsletter: one that names no quarter or has no known section.
std::optional<NewsletterDraft> readNewsletter(const ImportedBlocks &blocks, Language language);

// A text as one item: its first heading or line is the title.
ItemDraft readItem(const ImportedBlocks &blocks, Language language);

} // namespace quarterly
