// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcache.h"

#include "logo.h"

namespace quarterly {

namespace {

constexpr qsizetype mostParagraphs = 20'000; // a hundred issues' worth

} // namespace

// The text tells paragraphs apart well enough; what else makes them differ is compared.
size_t qHash(const Paragraph &paragraph, size_t seed)
{
    seed = qHashMulti(seed, paragraph.width, paragraph.indent, paragraph.narrowLines);
    for (const TextRun &run : paragraph.runs)
        seed = qHashMulti(seed, run.text, run.style.size, int(run.style.face));
    return seed;
}

QList<Line> LayoutCache::broken(const Paragraph &paragraph)
{
    if (const auto known = m_paragraphs.constFind(paragraph); known != m_paragraphs.constEnd())
        return *known;
    if (m_paragraphs.size() >= mostParagraphs)
        m_paragraphs.clear();
    return *m_paragraphs.insert(paragraph, breakParagraph(paragraph, m_shaper));
}

double LayoutCache::luminance(const Logo &logo)
{
    const auto known = m_luminances.constFind(logo.hash);
    return known != m_luminances.constEnd() ? *known : *m_luminances.insert(logo.hash, visibleLuminance(logo));
}

} // namespace quarterly
