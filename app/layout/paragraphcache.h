// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/fragment.h"
#include "layout/paragraph.h"
#include "layout/shaper.h"

#include <QHash>

namespace quarterly {

// Remembers shaped words, broken paragraphs and composed placements, so that a keystroke breaks one paragraph anew.
class ParagraphCache
{
public:
    BrokenParagraph broken(const Paragraph &paragraph);
    FragmentCache fragments;

private:
    Shaper m_shaper;
    QHash<Paragraph, BrokenParagraph> m_paragraphs;
};

size_t qHash(const Paragraph &paragraph, size_t seed = 0);

} // namespace quarterly
