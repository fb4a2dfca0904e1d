// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraph.h"

#include "breakrules.h"
#include "hyphenator.h"
#include "inlinetext.h"
#include "linebreaker.h"
#include "text/storytext.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// How much a space may give, as parts of its width: it is set between 0.75 and 1.6 of its natural size.
constexpr double stretchOfSpace = 0.6;
constexpr double shrinkOfSpace = 0.25;
constexpr double stretchOfLetter = 0.012, shrinkOfLetter = 0.008; // em between two letters
constexpr double widestGap = 0.8; // em added to a space; beyond that a line stays short
constexpr double rag = 3; // em

constexpr double hyphenPenalty = 180;
constexpr double ownCutPenalty = 60;
constexpr double addressCutPenalty = 300;
constexpr double lastResortPenalty = 2000;

enum class Cutting { OwnOnly, Hyphens, Anywhere };

// How far a sign at the end of a line stands out into the margin, in em, so that the edge looks straight.
double hangOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'-':
    case u'\u2010':
    case u'\u00AD':
        return 0.14;
    case u'.':
    case u',':
    case u'’':
    case u'”':
        return 0.11;
    case u':':
    case u';':
        return 0.06;
    default:
        return 0;
    }
}

bool isGap(const Glyph &glyph)
{
    return glyph.text.size() == 1 && isSpace(glyph.text.front());
}

void shift(Line &line, double by)
{
    for (LineRun &run : line.runs) {
        run.from += by;
        run.to += by;
        for (Glyph &glyph : run.glyphs.glyphs)
            glyph.x += by;
    }
}

// What a line is made of, for dividing room among it.
struct Content
{
    qsizetype gaps = 0;
    double letters = 0; // em of all sizes, in points
};

Content contentOf(const Line &line)
{
    Content content;
    for (const LineRun &run : line.runs) {
        const qsizetype gaps = std::ranges::count_if(run.glyphs.glyphs, isGap);
        content.gaps += gaps;
        content.letters += double(run.glyphs.glyphs.size() - gaps) * run.glyphs.size;
    }
    return content;
}

// Moves the glyphs apart: each gap by so much, each letter by a part of its size.
void spread(Line &line, double gap, double letter)
{
    double moved = 0;
    for (LineRun &run : line.runs) {
        run.from += moved;
        for (Glyph &glyph : run.glyphs.glyphs) {
            glyph.x += moved;
            moved += isGap(glyph) ? gap : letter * run.glyphs.size;
        }
        run.to += moved;
    }
}

// Divides the room: a little between the letters, where nobody sees it, the rest among the spaces. Returns how much it
// used: nothing if the line would be torn apart.
double justify(Line &line, double room)
{
    const Content content = contentOf(line);
    const double most = content.letters * (room > 0 ? stretchOfLetter : -shrinkOfLetter);
    const double share = std::abs(room) > 2 * std::abs(most) ? most : room / 2;
    const double gap = content.gaps > 0 ? (room - share) / double(content.gaps) : 0;
    if (content.gaps == 0 || gap > widestGap * line.runs.first().glyphs.size)
        return 0;
    spread(line, gap, share / content.letters);
    return room;
}

class ParagraphBreaker
{
public:
    ParagraphBreaker(const Paragraph &paragraph, Shaper &shaper) : m_paragraph(paragraph), m_text(paragraph, shaper) {}
    BrokenParagraph run();

private:
    struct Place
    {
        int from = 0; // characters of an atom
        int to = 0;
    };

    std::vector<int> breaks();
    void makeAtoms(Cutting cutting);
    void addWord(int from, int to, Cutting cutting);
    void addCuts(const QList<int> &cuts, int from, double penalty, bool hyphen, std::vector<std::pair<int, Atom>> &all) const;
    void add(const Atom &atom, int from, int to);
    Atom box(int from, int to) const;
    Atom spaceAtom(int at) const;
    Language languageAt(int position, bool &known) const;
    double hangAt(int end) const;
    Measure measure() const;
    bool isJustified() const { return m_paragraph.alignment == Alignment::Justified; }

    Line line(int from, const Atom &end, const Place &place, bool first) const;

    const Paragraph &m_paragraph;
    InlineText m_text;
    std::vector<Atom> m_atoms;
    std::vector<Place> m_places; // of the atoms
};

BrokenParagraph ParagraphBreaker::run()
{
    BrokenParagraph result;
    result.missing = m_text.missing();
    if (m_text.text().isEmpty())
        return result;
    int from = 0;
    for (const int at : breaks()) {
        result.lines << line(from, m_atoms[at], m_places[at], result.lines.isEmpty());
        from = m_places[at].to;
    }
    return result;
}

// Hyphens only where the spaces alone cannot do it; cuts anywhere only where hyphens cannot either.
std::vector<int> ParagraphBreaker::breaks()
{
    Measure measure = this->measure();
    makeAtoms(Cutting::OwnOnly);
    if (auto found = breakLines(m_atoms, measure))
        return *found;
    if (isJustified()) {
        makeAtoms(Cutting::Hyphens);
        for (const double tolerance : {1.0, 2.0, 6.0}) {
            measure.tolerance = tolerance;
            if (auto found = breakLines(m_atoms, measure))
                return *found;
        }
    }
    makeAtoms(Cutting::Anywhere);
    return breakLinesAnyway(m_atoms, measure);
}

Measure ParagraphBreaker::measure() const
{
    Measure measure{m_paragraph.width - m_paragraph.indent, m_paragraph.width};
    measure.balanced = m_paragraph.alignment == Alignment::Balanced;
    if (isJustified()) {
        measure.tolerance = 1.15;
    } else {
        measure.rag = measure.balanced ? m_paragraph.width / 2 : rag * m_text.styleAt(0).size;
        measure.tolerance = 10;
    }
    return measure;
}

void ParagraphBreaker::makeAtoms(Cutting cutting)
{
    const QString &text = m_text.text();
    m_atoms.clear();
    m_places.clear();
    const int length = int(text.size());
    for (int from = 0, to; from < length; from = to) {
        to = from + 1;
        if (text[from] == lineBreak) {
            add({.kind = Atom::Kind::End}, from, to);
        } else if (isSpace(text[from])) {
            add(spaceAtom(from), from, to);
        } else {
            while (to < length && !isSpace(text[to]) && text[to] != lineBreak)
                ++to;
            addWord(from, to, cutting);
        }
    }
    add({.kind = Atom::Kind::End}, length, length);
}

Atom ParagraphBreaker::spaceAtom(int at) const
{
    Atom space{.kind = Atom::Kind::Space, .width = m_text.spaceWidth(at), .hang = hangAt(at)};
    if (isJustified()) {
        space.stretch = space.width * stretchOfSpace;
        space.shrink = space.width * shrinkOfSpace;
    }
    space.breakable = !keepsTogether(m_text.text(), at, m_paragraph.language);
    return space;
}

void ParagraphBreaker::addWord(int from, int to, Cutting cutting)
{
    const QStringView word = QStringView(m_text.text()).mid(from, to - from);
    std::vector<std::pair<int, Atom>> cuts;
    const bool isTooLong = m_text.width(from, to) > m_paragraph.width - m_paragraph.indent;
    if (!isAddress(word))
        addCuts(ownCuts(word), from, ownCutPenalty, false, cuts);
    else if (isTooLong || isJustified()) // an address in two pieces is hard to read and cannot be copied
        addCuts(ownCuts(word), from, addressCutPenalty, false, cuts);
    bool known = false;
    const Language language = languageAt(from, known);
    if (cutting != Cutting::OwnOnly && known && !isAddress(word))
        addCuts(Hyphenator::of(language).points(word), from, hyphenPenalty, true, cuts);
    if (cutting == Cutting::Anywhere && isTooLong)
        addCuts(lastResortCuts(word), from, lastResortPenalty, false, cuts);
    std::ranges::stable_sort(cuts, {}, &std::pair<int, Atom>::first);

    int start = from;
    for (const auto &[at, cut] : cuts) {
        if (at == start)
            continue; // the same place twice: the first is the better cut
        add(box(start, at), start, at);
        add(cut, at, at);
        start = at;
    }
    add(box(start, to), start, to);
}

Atom ParagraphBreaker::box(int from, int to) const
{
    Atom box{.width = m_text.width(from, to)};
    if (isJustified()) {
        const double letters = (to - from) * m_text.styleAt(from).size;
        box.stretch = letters * stretchOfLetter;
        box.shrink = letters * shrinkOfLetter;
    }
    return box;
}

void ParagraphBreaker::addCuts(const QList<int> &cuts, int from, double penalty, bool hyphen,
                               std::vector<std::pair<int, Atom>> &all) const
{
    for (const int cut : cuts) {
        const int at = from + cut;
        Atom atom{.kind = Atom::Kind::Cut, .penalty = penalty, .hyphen = hyphen};
        atom.width = hyphen ? m_text.hyphenWidth(at) : 0;
        atom.hang = !isJustified() ? 0 : hyphen ? hangOf(u'-') * m_text.styleAt(at - 1).size : hangAt(at);
        all.emplace_back(at, atom);
    }
}

void ParagraphBreaker::add(const Atom &atom, int from, int to)
{
    m_atoms.push_back(atom);
    m_places.push_back({from, to});
}

Language ParagraphBreaker::languageAt(int position, bool &known) const
{
    const auto language = Language::fromCode(m_text.languageAt(position));
    known = language.has_value();
    return language.value_or(m_paragraph.language);
}

double ParagraphBreaker::hangAt(int end) const
{
    if (!isJustified() || end == 0)
        return 0;
    return hangOf(m_text.text()[end - 1]) * m_text.styleAt(end - 1).size;
}

Line ParagraphBreaker::line(int from, const Atom &end, const Place &place, bool first) const
{
    const double indent = first ? m_paragraph.indent : 0;
    Line line{{}, end.hyphen};
    double x = m_text.set(line, from, place.from, indent);
    if (end.hyphen)
        x = m_text.setHyphen(line, place.from, x);
    const double room = m_paragraph.width + end.hang - x;
    if (m_paragraph.alignment == Alignment::Right)
        shift(line, room);
    else if (isJustified() && (end.kind != Atom::Kind::End || room < 0))
        x += justify(line, room);
    if (place.to > place.from)
        m_text.setSpace(line, place.from, x); // so that the words on both sides stay apart in the text
    return line;
}

} // namespace

BrokenParagraph breakParagraph(const Paragraph &paragraph, Shaper &shaper)
{
    return ParagraphBreaker(paragraph, shaper).run();
}

} // namespace quarterly
