// SPDX-License-Identifier: GPL-3.0-or-later
#include "shaper.h"

#include <QHashFunctions>

#include <hb.h>

#include <algorithm>
#include <vector>

namespace quarterly {

namespace {

constexpr size_t mostWords = 50'000;

std::vector<hb_feature_t> featuresOf(Forms forms)
{
    std::vector<hb_feature_t> features;
    const auto add = [&features](const char (&tag)[5]) {
        features.push_back({HB_TAG(tag[0], tag[1], tag[2], tag[3]), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
    };
    switch (forms.figures) {
    case Forms::Figures::Usual: break;
    case Forms::Figures::OldStyle: add("onum"), add("pnum"); break;
    case Forms::Figures::Lining: add("lnum"), add("pnum"); break;
    case Forms::Figures::Tabular: add("lnum"), add("tnum"); break;
    }
    if (forms.raised)
        add("sups");
    return features;
}

} // namespace

double ShapedWord::widthOf(int from, int to) const
{
    double sum = 0;
    auto glyph = std::ranges::lower_bound(glyphs, from, {}, &ShapedGlyph::at);
    for (; glyph != glyphs.end() && glyph->at < to; ++glyph)
        sum += glyph->advance;
    return sum;
}

Shaper::Shaper() : m_buffer(hb_buffer_create()) {}
Shaper::~Shaper() = default;

void Shaper::BufferDeleter::operator()(hb_buffer_t *buffer) const
{
    hb_buffer_destroy(buffer);
}

size_t Shaper::Hash::operator()(const KeyView &key) const
{
    // What is shown differs from what is said too seldom to count.
    return qHashMulti(0, key.face, key.said, int(key.forms.figures), key.forms.raised);
}

const ShapedWord &Shaper::shape(const Face &face, const QString &language, QStringView word, Forms forms)
{
    return shape(face, language, word, word, forms);
}

const ShapedWord &Shaper::shape(const Face &face, const QString &language, QStringView said, QStringView shown, Forms forms)
{
    Q_ASSERT(said.size() == shown.size());
    auto word = m_words.find(KeyView(face, language, said, shown, forms));
    if (word == m_words.end()) {
        Key key{&face, language, said.toString(), shown.toString(), forms};
        ShapedWord made = shaped(key);
        word = m_words.emplace(std::move(key), std::move(made)).first;
    }
    return word->second;
}

void Shaper::trim()
{
    if (m_words.size() > mostWords)
        m_words.clear();
}

ShapedWord Shaper::shaped(const Key &key)
{
    hb_buffer_t *buffer = m_buffer.get();
    hb_buffer_reset(buffer);
    const int length = int(key.shown.size());
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(key.shown.utf16()), length, 0, length);
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR); // lines are set from left to right only
    hb_buffer_set_language(buffer, hb_language_from_string(key.language.toLatin1().constData(), -1));
    const std::vector<hb_feature_t> features = featuresOf(key.forms);
    hb_shape(key.face->hbFont(), buffer, features.data(), unsigned(features.size()));

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, nullptr);
    const double unit = key.face->unitsPerEm();
    ShapedWord word;
    word.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        ShapedGlyph glyph{infos[i].codepoint,      positions[i].x_advance / unit, positions[i].x_offset / unit,
                          positions[i].y_offset / unit, int(infos[i].cluster),   {}};
        word.width += glyph.advance;
        if (i == 0 || infos[i].cluster != infos[i - 1].cluster) {
            unsigned next = i + 1;
            while (next < count && infos[next].cluster == infos[i].cluster)
                ++next;
            const int end = next < count ? int(infos[next].cluster) : length;
            glyph.text = key.said.mid(glyph.at, end - glyph.at);
        }
        word.glyphs << glyph;
    }
    return word;
}

bool hasRaised(const Face &face, const QString &text)
{
    Shaper shaper;
    return std::ranges::all_of(text, [&](QChar character) {
        const ShapedWord usual = shaper.shape(face, {}, QString(character));
        const ShapedWord raised = shaper.shape(face, {}, QString(character), Forms{.raised = true});
        return !usual.glyphs.isEmpty() && raised.glyphs.size() == usual.glyphs.size()
               && raised.glyphs.first().id != usual.glyphs.first().id;
    });
}

} // namespace quarterly
