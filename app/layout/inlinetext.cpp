// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlinetext.h"

#include "breakrules.h"
#include "shaper.h"
#include "text/storytext.h"

#include <QSet>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int moreAtEnd = 2; // glyphs that may follow the text of a line: a hyphen and a space
constexpr int longestSegment = 1000; // characters: HarfBuzz looks back from each mark to its letter, for ever over 400,000 of them
constexpr double leastGap = 0.06; // em between an italic that leans over and what stands after it
constexpr QChar softHyphen = u'\u00AD';
constexpr QChar filler = u'\u034F'; // invisible, and belongs to the character before
constexpr char32_t inEveryFace = 0x180; // Latin letters up to here are (tested) in all faces
constexpr char32_t replacement = U'?';

// Invisible by themselves; where a word may be divided is for the patterns to say.
bool isIgnored(char32_t character)
{
    return character == 0xAD || character == 0x200B || character == 0xFEFF || (character >= 0x200C && character <= 0x200F)
           || character < 0x20 || (character >= 0x7F && character < 0xA0);
}

bool isBlank(char32_t character)
{
    return character == U' ' || character == U'\t' || character == U'\n';
}

bool isBetweenWords(QChar character)
{
    return isSpace(character) || character == lineBreak;
}

bool isHyphen(char32_t character)
{
    return character == 0x2010 || character == 0x2011;
}

// The last place up to the end where a letter keeps its marks, unless these go on without end.
int lastCut(QStringView text, int from, int end)
{
    int cut = end;
    while (cut > from && (text[cut].isLowSurrogate() || text[cut].isMark()))
        --cut;
    if (cut > from)
        return cut;
    return text[end].isLowSurrogate() ? end - 1 : end;
}

// The face of the same kind in the other family, which is the chain's next.
Face::Role otherFamily(Face::Role role)
{
    using enum Face::Role;
    switch (role) {
    case Text: return Heading;
    case TextItalic: return HeadingItalic;
    case TextBold:
    case TextBoldItalic: return HeadingBold;
    case Heading: return Text;
    case HeadingItalic: return TextItalic;
    case HeadingBold:
    case HeadingHeavy: return TextBold;
    }
    Q_UNREACHABLE();
}

} // namespace

InlineText::InlineText(const Paragraph &paragraph, Shaper &shaper) : m_paragraph(paragraph), m_shaper(shaper)
{
    shaper.trim();
    qsizetype length = 0;
    for (const TextRun &run : paragraph.runs)
        length += run.text.size();
    m_text.reserve(length);
    m_shown.reserve(length);
    m_sources.reserve(length);
    for (int run = 0; run < paragraph.runs.size(); ++run)
        append(paragraph.runs[run].text, run);
    dropTrailing(isBetweenWords);
    makeSegments();
}

void InlineText::append(const QString &text, int run)
{
    for (const char32_t character : text.toUcs4()) {
        if (isBlank(character) || character == 0xA0)
            appendSpace(character == 0xA0 ? u'\u00A0' : u' ', run);
        else if (character == lineBreak.unicode())
            appendLineBreak(run);
        else if (!isIgnored(character))
            appendCharacter(character, run);
    }
}

void InlineText::appendLineBreak(int run)
{
    if (m_text.isEmpty())
        return;
    dropTrailing([](QChar character) { return isSpace(character); });
    m_text += lineBreak;
    m_shown += lineBreak;
    m_sources.push_back({run, &Face::of(m_paragraph.runs[run].style.face)});
}

template<typename Predicate>
void InlineText::dropTrailing(Predicate predicate)
{
    while (!m_text.isEmpty() && predicate(m_text.back())) {
        m_text.chop(1);
        m_shown.chop(1);
        m_sources.pop_back();
    }
}

// Of several spaces the first counts, and none does at the beginning of a line.
void InlineText::appendSpace(QChar space, int run)
{
    if (m_text.isEmpty() || isBetweenWords(m_text.back()))
        return;
    m_text += space;
    m_shown += u' ';
    m_sources.push_back({run, &Face::of(m_paragraph.runs[run].style.face)});
}

void InlineText::appendCharacter(char32_t character, int run)
{
    const TextStyle &style = m_paragraph.runs[run].style;
    const Face *face = &Face::of(style.face);
    char32_t shown = style.capitals ? QChar::toUpper(character) : character;
    if (character >= inEveryFace && !face->has(shown)) {
        const Face &other = Face::of(otherFamily(style.face));
        if (isHyphen(character)) {
            shown = U'-';
        } else if (other.has(shown)) {
            face = &other;
        } else {
            shown = replacement;
        }
    }
    m_text += QStringView(QChar::fromUcs4(character));
    m_shown += QStringView(QChar::fromUcs4(shown));
    while (m_shown.size() < m_text.size())
        m_shown += filler;
    m_sources.resize(m_text.size(), Source{run, face});
}

void InlineText::makeSegments()
{
    const int length = int(m_text.size());
    for (int from = 0, to; from < length; from = to) {
        to = from + 1;
        if (isBetweenWords(m_text[from]))
            continue;
        const Source &source = m_sources[from];
        while (to < length && to - from <= longestSegment && !isBetweenWords(m_text[to]) && m_sources[to].run == source.run
               && m_sources[to].face == source.face)
            ++to;
        if (to - from > longestSegment)
            to = lastCut(m_text, from, to - 1);
        Segment segment{from, to, source.run, source.face, &shape(from, to), 0};
        if (!m_segments.empty() && m_segments.back().to == from)
            segment.before = junction(m_segments.back(), segment);
        m_segments.push_back(segment);
    }
}

const ShapedWord &InlineText::shape(int from, int to) const
{
    const QStringView said(m_text), shown(m_shown);
    return m_shaper.shape(*m_sources[from].face, languageAt(from), said.sliced(from, to - from), shown.sliced(from, to - from),
                          styleAt(from).forms);
}

// Letters of two styles meet as those of one would: kerned as their face does it, or as the two faces do on average. These
// fonts do not say how far an italic leans out, so that its ink is measured; below a comma or full stop there is room.
double InlineText::junction(const Segment &left, const Segment &right) const
{
    const TextStyle &before = m_paragraph.runs[left.run].style, &after = m_paragraph.runs[right.run].style;
    if (before.size != after.size || before.rise != after.rise || left.shaped->glyphs.isEmpty() || right.shaped->glyphs.isEmpty())
        return 0;
    const double kern = (kerning(*left.face, right.from) + kerning(*right.face, right.from)) / 2;
    const QChar first = m_shown[right.from];
    if (!left.face->isItalic() || right.face->isItalic() || first == u'.' || first == u',')
        return kern;
    const ShapedGlyph &last = left.shaped->glyphs.last();
    const double leansOut = left.face->ink(last.id).second - last.advance;
    const double gap = right.face->ink(right.shaped->glyphs.first().id).first - leansOut;
    return std::max(kern, leastGap - gap);
}

// Between the character before a place and the one after it.
double InlineText::kerning(const Face &face, int at) const
{
    const QString before = m_shown.mid(at - 1, 1), after = m_shown.mid(at, 1);
    if (before[0].isSurrogate() || after[0].isSurrogate() || !face.has(before[0].unicode()) || !face.has(after[0].unicode()))
        return 0;
    const QString language = languageAt(at);
    const ShapedWord &pair = m_shaper.shape(face, language, before + after);
    if (pair.glyphs.size() != 2) // a ligature
        return 0;
    return pair.width - m_shaper.shape(face, language, before).width - m_shaper.shape(face, language, after).width;
}

QString InlineText::languageAt(int position) const
{
    const QString &foreign = runAt(position).language;
    return foreign.isEmpty() ? m_paragraph.language.code() : foreign;
}

double InlineText::width(int from, int to) const
{
    double sum = 0;
    auto segment = std::ranges::upper_bound(m_segments, from, {}, &Segment::to);
    for (; segment != m_segments.end() && segment->from < to; ++segment) {
        const TextStyle &style = m_paragraph.runs[segment->run].style;
        const int first = std::max(from, segment->from), last = std::min(to, segment->to);
        const bool whole = first == segment->from && last == segment->to;
        double em = whole ? segment->shaped->width : segment->shaped->widthOf(first - segment->from, last - segment->from);
        em += style.tracking * (last - first) + (first == segment->from ? segment->before : 0);
        sum += em * style.size;
    }
    return sum;
}

double InlineText::spaceWidth(int at) const
{
    const TextStyle &style = styleAt(at);
    return (m_shaper.shape(*m_sources[at].face, languageAt(at), u" "_s).width + style.tracking) * style.size;
}

double InlineText::hyphenWidth(int at) const
{
    const int before = at - 1;
    return m_shaper.shape(*m_sources[before].face, languageAt(before), QString(softHyphen), u"-"_s).width
           * styleAt(before).size;
}

LineRun &InlineText::runFor(Line &line, int run, const Face &face, double x, int most) const
{
    const bool same = !line.runs.isEmpty() && line.runs.last().run == run && line.runs.last().glyphs.face == &face;
    if (!same) {
        const TextStyle &style = m_paragraph.runs[run].style;
        line.runs << LineRun{run, {&face, style.size, style.colour, {}}, x, x};
        line.runs.last().glyphs.glyphs.reserve(most);
    }
    return line.runs.last();
}

double InlineText::setWord(Line &line, const Segment &segment, const ShapedWord &word, double x, int most) const
{
    const TextStyle &style = m_paragraph.runs[segment.run].style;
    LineRun &run = runFor(line, segment.run, *segment.face, x, most);
    for (const ShapedGlyph &glyph : word.glyphs) {
        run.glyphs.glyphs << Glyph{glyph.id, x + glyph.dx * style.size, -(glyph.dy + style.rise) * style.size, glyph.text};
        x += (glyph.advance + style.tracking * glyph.text.size()) * style.size;
    }
    run.to = x;
    return x;
}

double InlineText::set(Line &line, int from, int to, double x) const
{
    auto segment = std::ranges::upper_bound(m_segments, from, {}, &Segment::to);
    for (int at = from; at < to;) {
        if (isSpace(m_text[at])) {
            x = setSpace(line, at, x, to - at);
            ++at;
            continue;
        }
        const int end = std::min(to, segment->to);
        const bool whole = at == segment->from && end == segment->to;
        if (at == segment->from)
            x += segment->before * m_paragraph.runs[segment->run].style.size;
        x = setWord(line, *segment, whole ? *segment->shaped : shape(at, end), x, to - at + moreAtEnd);
        at = end;
        ++segment;
    }
    return x;
}

double InlineText::setHyphen(Line &line, int at, double x) const
{
    const Source &source = m_sources[at - 1];
    const Segment segment{at - 1, at, source.run, source.face, nullptr, 0};
    return setWord(line, segment, m_shaper.shape(*source.face, languageAt(at - 1), QString(softHyphen), u"-"_s), x, moreAtEnd);
}

double InlineText::setSpace(Line &line, int at, double x, int most) const
{
    const Source &source = m_sources[at];
    const Segment segment{at, at + 1, source.run, source.face, nullptr, 0};
    const QString said = m_text[at] == lineBreak ? u" "_s : QString(m_text[at]);
    return setWord(line, segment, m_shaper.shape(*source.face, languageAt(at), said, u" "_s), x, most);
}

QString missingCharacters(const QString &text)
{
    QString missing;
    QSet<char32_t> seen;
    for (const char32_t character : text.toUcs4()) {
        if (character < inEveryFace || isIgnored(character) || isHyphen(character) || seen.contains(character))
            continue;
        seen << character;
        if (!Face::of(Face::Role::Text).has(character) && !Face::of(Face::Role::Heading).has(character))
            missing += QStringView(QChar::fromUcs4(character));
    }
    return missing;
}

} // namespace quarterly
