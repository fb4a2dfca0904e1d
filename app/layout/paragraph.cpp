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

// How far a line may give. A space is set between 0.75 and 1.6 of its natural size. Letters stand apart or closer, and are
// drawn wider or narrower, by so little that nobody sees it: 2 % is what Hàn Thế Thành found invisible ("Micro-typographic
// extensions to the TeX typesetting system", 2000).
constexpr double stretchOfSpace = 0.6, shrinkOfSpace = 0.25; // of its width
constexpr double stretchOfLetter = 0.012, shrinkOfLetter = 0.008; // em between two letters
constexpr double stretchOfShape = 0.02; // of a letter's width
constexpr double lastStretchOfLetter = 0.03; // em, where nothing else fills a line
constexpr double rag = 3; // em

constexpr double toleranceWithoutHyphens = 0.8; // a hyphen looks better than looser lines than that
constexpr double hyphenPenalty = 200;
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
    double spaces = 0; // natural width of the gaps
    double letters = 0; // sum of their type sizes
    double shapes = 0; // natural width of the letters
};

double widthOfGap(const LineRun &run, qsizetype glyph)
{
    const QList<Glyph> &glyphs = run.glyphs.glyphs;
    return (glyph + 1 < glyphs.size() ? glyphs[glyph + 1].x : run.to) - glyphs[glyph].x;
}

Content contentOf(const Line &line)
{
    Content content;
    for (const LineRun &run : line.runs) {
        const QList<Glyph> &glyphs = run.glyphs.glyphs;
        content.shapes += run.to - run.from;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (isGap(glyphs[i])) {
                ++content.gaps;
                content.spaces += widthOfGap(run, i);
            } else {
                content.letters += run.glyphs.size;
            }
        }
    }
    content.shapes -= content.spaces;
    return content;
}

// What is done to a line so that it fills its measure.
struct Fitting
{
    int stretch = 100; // percent of the letters' width
    double gap = 0; // more for each space
    double letter = 0; // more after each letter, em
};

void apply(const Fitting &fitting, Line &line)
{
    double natural = 0, set = 0; // where the present word begins, before and after
    const double scale = fitting.stretch / 100.0;
    for (LineRun &run : line.runs) {
        const auto moved = [&](double x) { return set + (x - natural) * scale; };
        QList<Glyph> &glyphs = run.glyphs.glyphs;
        run.glyphs.stretch = fitting.stretch;
        run.from = moved(run.from);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const double x = glyphs[i].x, width = widthOfGap(run, i);
            glyphs[i].x = moved(x);
            if (isGap(glyphs[i])) {
                set = glyphs[i].x + width + fitting.gap;
                natural = x + width;
            } else {
                set += fitting.letter * run.glyphs.size;
            }
        }
        run.to = moved(run.to);
    }
}

// Divides the room so that everything gives by the same part of what it may; the shapes of letters in whole percents,
// since every width of a font is one more font to the screen. What spaces may not take goes between the letters, and what
// is too much for them as well stays at the line's end.
double justify(Line &line, double room)
{
    const Content content = contentOf(line);
    const double sign = room < 0 ? -1 : 1;
    const double ofSpaces = content.spaces * (room < 0 ? shrinkOfSpace : stretchOfSpace);
    const double ofLetters = content.letters * (room < 0 ? shrinkOfLetter : stretchOfLetter);
    const double ofShapes = content.shapes * stretchOfShape;
    const double share = std::min(1.0, std::abs(room) / std::max(1e-6, ofSpaces + ofLetters + ofShapes));

    Fitting fitting;
    const int percent = qRound(share * stretchOfShape * 100);
    fitting.stretch += int(sign) * percent;
    const double rest = std::abs(room) - content.shapes * percent / 100;
    const double part = std::clamp(rest / std::max(1e-6, ofSpaces + ofLetters), -1.0, 1.0);
    if (content.gaps > 0)
        fitting.gap = sign * part * ofSpaces / double(content.gaps);
    const double most = room < 0 ? shrinkOfLetter : lastStretchOfLetter;
    if (content.letters > 0)
        fitting.letter = sign * std::min(most, (rest - part * ofSpaces) / content.letters);
    apply(fitting, line);
    if (content.gaps > 0)
        line.spacing = 1 + fitting.gap * double(content.gaps) / content.spaces;
    return sign * (content.shapes * percent / 100 + part * ofSpaces) + fitting.letter * content.letters;
}

class ParagraphBreaker
{
public:
    ParagraphBreaker(const Paragraph &paragraph, Shaper &shaper) : m_paragraph(paragraph), m_text(paragraph, shaper) {}
    QList<Line> run();

private:
    struct Place
    {
        int from = 0; // characters of an atom
        int to = 0;
    };

    std::vector<int> breaks();
    void makeAtoms(Cutting cutting);
    bool belongsToNumberOrName(int word) const;
    void addWord(int from, int to, Cutting cutting);
    void addCuts(const QList<int> &cuts, int from, double penalty, bool hyphen, std::vector<std::pair<int, Atom>> &all) const;
    void add(const Atom &atom, int from, int to);
    Atom box(int from, int to) const;
    Atom spaceAtom(int at) const;
    Language languageAt(int position, bool &known) const;
    double hangAt(int end) const;
    Measure measure() const;
    bool isJustified() const { return m_paragraph.alignment == Alignment::Justified; }

    Line line(int from, const Atom &end, const Place &place, qsizetype number) const;

    const Paragraph &m_paragraph;
    InlineText m_text;
    std::vector<Atom> m_atoms;
    std::vector<Place> m_places; // of the atoms
    double m_stretchOfLetter = stretchOfLetter;
};

QList<Line> ParagraphBreaker::run()
{
    QList<Line> lines;
    if (m_text.text().isEmpty())
        return lines;
    int from = 0;
    for (const int at : breaks()) {
        lines << line(from, m_atoms[at], m_places[at], lines.size());
        from = m_places[at].to;
    }
    return lines;
}

// Hyphens only where the spaces alone cannot do it; cuts anywhere only where hyphens cannot either.
std::vector<int> ParagraphBreaker::breaks()
{
    Measure measure = this->measure();
    makeAtoms(Cutting::OwnOnly);
    if (auto found = breakLines(m_atoms, measure))
        return *found;
    if (isJustified()) {
        measure.tolerance = 1;
        for (const double letters : {stretchOfLetter, lastStretchOfLetter}) {
            m_stretchOfLetter = letters;
            makeAtoms(Cutting::Hyphens);
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
    measure.narrowLines = m_paragraph.narrowLines;
    measure.narrowBy = m_paragraph.narrowBy;
    if (isJustified()) {
        measure.tolerance = toleranceWithoutHyphens;
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

// 4 décembre, 6 de abril, A. Guterres: they are not divided.
bool ParagraphBreaker::belongsToNumberOrName(int word) const
{
    if (m_atoms.empty() || m_atoms.back().kind != Atom::Kind::Space || m_atoms.back().breakable)
        return false;
    const QChar before = m_text.text()[word - 2];
    return before.isLetterOrNumber() || before == u'.';
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
    const bool isTooLong = m_text.width(from, to) > m_paragraph.widthOf(0) - m_paragraph.indent;
    if (!isAddress(word))
        addCuts(ownCuts(word), from, ownCutPenalty, false, cuts);
    else if (isTooLong || isJustified()) // an address in two pieces is hard to read and cannot be copied
        addCuts(ownCuts(word), from, addressCutPenalty, false, cuts);
    bool known = false;
    const Language language = languageAt(from, known);
    if (cutting != Cutting::OwnOnly && known && !isAddress(word) && !belongsToNumberOrName(from))
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
        const double letters = (to - from) * m_text.styleAt(from).size, shapes = box.width * stretchOfShape;
        box.stretch = letters * m_stretchOfLetter + shapes;
        box.shrink = letters * shrinkOfLetter + shapes;
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

Line ParagraphBreaker::line(int from, const Atom &end, const Place &place, qsizetype number) const
{
    const double indent = number == 0 ? m_paragraph.indent : 0;
    Line line{{}, end.hyphen};
    double x = m_text.set(line, from, place.from, indent);
    if (end.hyphen)
        x = m_text.setHyphen(line, place.from, x);
    const double room = m_paragraph.widthOf(number) + end.hang - x;
    if (m_paragraph.alignment == Alignment::Right)
        shift(line, room);
    else if (isJustified() && (end.kind != Atom::Kind::End || room < 0))
        x += justify(line, room);
    if (place.to > place.from)
        m_text.setSpace(line, place.from, x); // so that the words on both sides stay apart in the text
    return line;
}

} // namespace

QList<Line> breakParagraph(const Paragraph &paragraph, Shaper &shaper)
{
    return ParagraphBreaker(paragraph, shaper).run();
}

} // namespace quarterly
