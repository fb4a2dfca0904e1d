// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "layoutcache.h"
#include "shaper.h"

#include "text/ordinals.h"

#include <limits>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double raisedSize = 0.66, raise = 0.36;
constexpr double unlimited = std::numeric_limits<double>::infinity(); // so that no word is too long to stand whole

Face::Role styledFace(Face::Role base, RunStyles styles)
{
    using enum Face::Role;
    const bool strong = styles.testFlag(RunStyle::Strong), emphasis = styles.testFlag(RunStyle::Emphasis);
    switch (base) {
    case Text:
        return strong ? (emphasis ? TextBoldItalic : TextBold) : emphasis ? TextItalic : Text;
    case TextItalic: // emphasis inside italics is upright
        return strong ? (emphasis ? TextBold : TextBoldItalic) : emphasis ? Text : TextItalic;
    case Heading:
        return strong ? HeadingBold : emphasis ? HeadingItalic : Heading;
    default:
        return base;
    }
}

// As the font draws them, else smaller and higher.
TextStyle raised(TextStyle style, const QString &text)
{
    if (hasRaised(Face::of(style.face), text)) {
        style.forms.raised = true;
        return style;
    }
    style.size *= raisedSize;
    style.rise = raise / raisedSize;
    return style;
}

} // namespace

Composition::Composition(const Issue &issue, Language language, const PageSetup &setup, LayoutCache &cache)
    : issue(issue), language(language), theme(makeTheme(setup, issue.profile)), frame(makePageFrame(setup, theme.mostColumns)), m_cache(cache)
{
    m_ordinal = raisedOrdinal(language);
    pages.language = language;
    pages.modified = issue.modified(language);
    Element document;
    document.type = "Document";
    document.language = language.tag();
    pages.elements << document;
}

ElementIndex Composition::addElement(const QByteArray &type, ElementIndex parent, const QString &languageTag)
{
    Element element;
    element.type = type;
    element.parent = parent;
    if (languageTag != languageOf(parent))
        element.language = languageTag;
    pages.elements << element;
    return ElementIndex(pages.elements.size()) - 1;
}

ElementIndex Composition::addElement(const QByteArray &type, ElementIndex parent, Language language)
{
    return addElement(type, parent, language.tag());
}

QString Composition::languageOf(ElementIndex element) const
{
    while (pages.elements[element].language.isEmpty())
        element = pages.elements[element].parent;
    return pages.elements[element].language;
}

int Composition::addPicture(const PagePicture &picture)
{
    const auto known = m_pictures.constFind(picture.hash);
    if (known != m_pictures.cend())
        return *known;
    pages.pictures << picture;
    return *m_pictures.insert(picture.hash, int(pages.pictures.size()) - 1);
}

double Composition::luminance(const Logo &logo)
{
    return m_cache.luminance(logo);
}

Fragment Composition::apart(const std::function<void(Fragment &)> &compose)
{
    Fragment fragment;
    Pages edition = std::exchange(pages, {});
    auto pictures = std::exchange(m_pictures, {});
    pages.elements << edition.elements.first(); // in whose stead the section will be
    compose(fragment);
    fragment.elements = std::exchange(pages.elements, {});
    fragment.pictures = std::exchange(pages.pictures, {});
    pages = std::move(edition);
    m_pictures = std::move(pictures);
    return fragment;
}

ElementIndex Composition::add(Fragment &fragment, ElementIndex section)
{
    const ElementIndex first = ElementIndex(pages.elements.size());
    for (const Element &element : fragment.elements.mid(1)) {
        pages.elements << element;
        pages.elements.last().parent = element.parent == 0 ? section : element.parent + first - 1;
    }
    QList<int> pictures;
    for (const PagePicture &picture : fragment.pictures)
        pictures << addPicture(picture);
    for (Rows *rows : {&fragment.band.rows, &fragment.across}) {
        for (Row &row : *rows) {
            row.firstElement = first - 1;
            const auto isImage = [](const PageItem &item) { return std::holds_alternative<Image>(item.content); };
            if (std::ranges::none_of(row.items, isImage))
                continue;
            for (PageItem &item : row.items) {
                if (auto *image = std::get_if<Image>(&item.content))
                    image->picture = pictures[image->picture];
            }
        }
    }
    return first;
}

FragmentCache &Composition::fragments() const
{
    return m_cache.fragments;
}

QList<TextRun> Composition::styled(const Runs &runs, const TextStyle &style) const
{
    QList<TextRun> result;
    for (const Run &run : runs) {
        TextRun text{run.text, style, run.link, run.language};
        text.style.face = styledFace(style.face, run.styles);
        if (run.styles.testFlag(RunStyle::Superscript))
            text.style = raised(text.style, run.text);
        if (!run.link.isEmpty() && style.colour == theme.text)
            text.style.colour = theme.link;
        result << text;
    }
    return result;
}

QList<Line> Composition::lines(const Paragraph &paragraph)
{
    return m_cache.broken(paragraph);
}

// 1er, 4e, 4th: the letters stand higher, unless they belong to an address or a link.
QList<TextRun> Composition::withRaisedOrdinals(const QList<TextRun> &runs) const
{
    if (m_ordinal.pattern().isEmpty())
        return runs;
    QList<TextRun> result;
    for (const TextRun &run : runs) {
        const bool isEditions = run.language.isEmpty() && run.link.isEmpty() && !run.style.forms.raised && run.style.rise == 0;
        qsizetype from = 0;
        auto matches = isEditions ? m_ordinal.globalMatch(run.text) : QRegularExpressionMatchIterator();
        while (matches.hasNext()) {
            const auto ordinal = matches.next();
            result << run << run;
            result[result.size() - 2].text = run.text.sliced(from, ordinal.capturedStart(1) - from);
            result.last().text = ordinal.captured(1);
            result.last().style = raised(run.style, ordinal.captured(1));
            from = ordinal.capturedEnd(1);
        }
        if (from < run.text.size()) {
            result << run;
            result.last().text = run.text.sliced(from);
        }
    }
    return result;
}

Rows Composition::set(TextBlock block)
{
    if (block.language == language)
        block.runs = withRaisedOrdinals(block.runs);
    const QList<Line> broken = lines({block.runs, block.language, block.width, block.indent, block.alignment, block.narrowLines, block.narrowBy});
    const QList<ElementIndex> elements = elementsOf(block);
    Rows rows;
    for (const Line &line : broken)
        rows << rowOf(line, block, elements);
    keepLinesTogether(rows);
    return rows;
}

// The element of each run: the block's, or one of its own for a link or a foreign passage.
QList<ElementIndex> Composition::elementsOf(const TextBlock &block)
{
    QList<ElementIndex> elements;
    for (qsizetype i = 0; i < block.runs.size(); ++i) {
        const TextRun &run = block.runs[i];
        const bool foreign = !run.language.isEmpty();
        const bool continued = i > 0 && run.link == block.runs[i - 1].link && run.language == block.runs[i - 1].language;
        if (block.element == artifact || (run.link.isEmpty() && !foreign))
            elements << block.element;
        else if (continued)
            elements << elements.last();
        else
            elements << addElement(run.link.isEmpty() ? "Span" : "Link", block.element,
                                   foreign ? run.language : block.language.tag());
    }
    return elements;
}

Row Composition::rowOf(const Line &line, const TextBlock &block, const QList<ElementIndex> &elements) const
{
    Row row{.height = block.lead, .isLine = true, .hyphenated = line.hyphenated};
    row.justified = block.alignment == Alignment::Justified;
    row.spacing = line.spacing;
    // The middle of the small letters and capitals stands in the middle of the line.
    const double baseline = block.lead / 2 + 0.35 * (block.runs.isEmpty() ? 0 : block.runs.first().style.size);
    for (const LineRun &part : line.runs) {
        const TextRun &run = block.runs[part.run];
        row.items << PageItem{elements[part.run], part.glyphs};
        row.items.last().moveBy({block.left, baseline});
        if (!run.link.isEmpty() && elements[part.run] != artifact) {
            const QRectF rect(block.left + part.from, 0, part.to - part.from, block.lead);
            row.links << LinkArea{rect, run.link, -1, 0, run.text.simplified(), elements[part.run]};
        }
    }
    if (block.area) {
        row.areas << *block.area;
        row.areas.last().rect = QRectF(block.left, 0, block.width, block.lead);
    }
    return row;
}

QList<LineRun> Composition::oneLine(const QString &text, const TextStyle &style)
{
    const QList<TextRun> runs = withRaisedOrdinals({TextRun{text, style, {}, {}}});
    const QList<Line> set = lines({runs, language, unlimited, 0, Alignment::Left});
    return set.isEmpty() ? QList<LineRun>() : set.first().runs;
}

double Composition::width(const QString &text, const TextStyle &style)
{
    const QList<LineRun> runs = oneLine(text, style);
    return runs.isEmpty() ? 0 : runs.last().to;
}

QList<PageItem> Composition::line(const QString &text, const TextStyle &style, ElementIndex element, QPointF at, bool rightAligned)
{
    const QList<LineRun> runs = oneLine(text, style);
    const double shift = rightAligned && !runs.isEmpty() ? runs.last().to : 0;
    QList<PageItem> items;
    for (const LineRun &run : runs) {
        items << PageItem{element, run.glyphs};
        items.last().moveBy({at.x() - shift, at.y()});
    }
    return items;
}

PageItem Composition::gap(const TextStyle &style, ElementIndex element, QPointF at) const
{
    const Face &face = Face::of(style.face);
    return {element, GlyphRun{&face, style.size, style.colour, {Glyph{face.glyph(U' '), at.x(), at.y(), u" "_s}}}};
}

} // namespace quarterly
