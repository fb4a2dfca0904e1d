// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/fragment.h"
#include "layout/paragraph.h"
#include "layout/shaper.h"

#include <QHash>

namespace quarterly {

// Remembers shaped words, broken paragraphs, composed placements and how light the logo is, so that a keystroke breaks
// one paragraph anew.
class LayoutCache
{
public:
    QList<Line> broken(const Paragraph &paragraph);
    double luminance(const Logo &logo); // of what is seen of it
    FragmentCache fragments;

private:
    Shaper m_shaper;
    QHash<Paragraph, QList<Line>> m_paragraphs;
    QHash<QByteArray, double> m_luminances; // by hash
};

size_t qHash(const Paragraph &paragraph, size_t seed = 0);

} // namespace quarterly
