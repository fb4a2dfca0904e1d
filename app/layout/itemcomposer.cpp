// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemcomposer.h"

#include "figure.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double paragraphIndent = 1.2, listIndent = 1.3, quotationIndent = 1.1; // em
constexpr double subheadingGap = 1, quotationGap = 0.5, listGap = 0.5; // lines
constexpr double eventLift = 0.04; // lines
constexpr double leastEvent = 8; // em: with less room beside the articles it has a line of its own
constexpr double boxPadding = 0.9; // of a line
constexpr double boxPictureWidth = 0.14; // of the measure
constexpr double leastBoxPicture = 7; // em, so that its caption has room
constexpr double boxPictureShape = 1.5; // its height is at most so many times its width

double gapAfter(BlockKind kind)
{
    const bool list = kind == BlockKind::Bullet || kind == BlockKind::Number;
    return kind == BlockKind::Quotation ? quotationGap : list ? listGap : 0;
}

} // namespace

ItemComposer::ItemComposer(Composition &composition, const Placement &placement, ElementIndex section,
                           const PictureId &elsewhere)
    : m_composition(composition), m_theme(composition.theme), m_placement(placement), m_item(placement.item),
      m_adjustment(placement.adjustments.value(composition.language)), m_elsewhere(elsewhere),
      m_title(editionLine(m_item.title, composition.language, m_item.source)),
      m_element(composition.addElement("Art", section)), m_body(m_theme.body),
      m_alignment(m_theme.ragged ? Alignment::Left : Alignment::Justified)
{
}

Rows ItemComposer::column(Band &band, double width)
{
    m_width = width;
    m_body.tracking += m_adjustment.spacing / 1000;
    Rows rows = heading(); // one after the other: the structure grows in reading order
    rows << eventLine();
    const QList<Picture> pictures = this->pictures(false);
    if (!pictures.isEmpty())
        rows << (standsBeside(pictures.first()) ? pictureBeside(pictures.first()) : picture(pictures.first(), width));
    const Rows texts = story(band);
    if (!rows.isEmpty() && !texts.isEmpty())
        rows.last().keepWithNext = true; // no title without a line of its text below the picture
    rows << texts;
    if (m_besideHeight > 0)
        rows << Row{.height = m_besideHeight};
    m_besideHeight = m_besideWidth = 0;
    for (const Picture &next : pictures.mid(1))
        rows << picture(next, width);
    if (!rows.isEmpty())
        rows.last().keepWithNext = false;
    return marked(rows);
}

Rows ItemComposer::widePictures()
{
    Rows rows;
    for (const Picture &wide : pictures(true))
        rows << picture(wide, m_composition.frame.width());
    return marked(rows);
}

Rows ItemComposer::box(Band &band, double width)
{
    const double padding = m_theme.lead * boxPadding;
    m_body = m_theme.boxed;
    m_body.tracking += m_adjustment.spacing / 1000;
    m_alignment = Alignment::Left;
    m_left = padding;
    const QList<Picture> pictures = this->pictures(false);
    const double pictureWidth = qMax(width * boxPictureWidth, leastBoxPicture * m_theme.size) * qBound(0.3, m_adjustment.pictureScale, 2.0);
    if (!pictures.isEmpty())
        m_left += pictureWidth + padding;
    m_width = width - m_left - padding;

    Rows texts = heading();
    texts << eventLine();
    Row figure;
    if (!pictures.isEmpty())
        figure = boxPicture(pictures.first(), pictureWidth);
    texts << story(band);
    band.backdrops << Backdrop{0, width, m_theme.paper, 2};
    return marked(boxed(figure, texts, padding, int(band.backdrops.size()) - 1));
}

// The text with the picture beside its beginning, and room around.
Rows ItemComposer::boxed(const Row &figure, Rows texts, double padding, int backdrop) const
{
    if (figure.height > heightOf(texts))
        texts << Row{.height = figure.height - heightOf(texts)};
    double beside = 0; // what stands beside the picture stays with it
    for (Row &row : texts) {
        row.keepWithNext = row.keepWithNext || beside < figure.height;
        beside += row.height;
    }
    Row picture{.keepWithNext = true}; // takes no height of its own
    absorb(picture, {figure}, {padding, 0});
    Rows rows = {Row{.height = padding, .keepWithNext = true}, picture};
    rows << texts;
    rows.last().keepWithNext = true;
    rows << Row{.height = padding};
    for (Row &row : rows)
        row.backdrop = backdrop;
    return rows;
}

Row ItemComposer::boxPicture(const Picture &picture, double width)
{
    const double height = qMin(naturalHeight(picture, width) * m_adjustment.pictureHeight, width * boxPictureShape);
    return figureRow(m_composition, {picture, m_element, width, height, m_title, m_item.id, m_placement.id});
}

Rows ItemComposer::heading()
{
    if (m_title.isEmpty())
        return {};
    const ElementIndex element = m_composition.addElement("H3", m_element, m_title.language);
    m_composition.pages.elements[element].outlineLevel = 2;
    m_composition.pages.elements[element].title = m_title.plain();
    TextBlock text = textBlock(m_title, element);
    text.runs = m_composition.styled(m_title.runs, m_theme.title);
    text.alignment = Alignment::Balanced;
    Rows rows = m_composition.set(text);
    for (Row &row : rows)
        row.keepWithNext = true;
    if (!rows.isEmpty())
        rows.first().onGrid = true;
    return rows;
}

// The articles in small frames, then dates and places: "8–10 November · Sarajevo".
Rows ItemComposer::eventLine()
{
    const QList<TextRun> runs = eventRuns();
    if (runs.isEmpty() && m_item.articles.isEmpty())
        return {};
    const ElementIndex element = m_composition.addElement("P", m_element);
    double end = 0;
    Rows rows = articleLabels(element, end);
    TextBlock text{.runs = runs, .language = m_composition.language, .element = element, .width = m_width, .left = m_left};
    const bool sharesLine = m_width - end >= leastEvent * m_theme.event.size;
    text.indent = sharesLine ? end : 0;
    text.lead = m_theme.lead;
    text.alignment = Alignment::Left;
    Rows lines = m_composition.set(text);
    if (!rows.isEmpty() && !lines.isEmpty() && sharesLine)
        absorb(rows.last(), {lines.takeFirst()}, {0, 0});
    rows << lines;
    for (Row &row : rows) {
        row.keepWithNext = true;
        for (PageItem &item : row.items) // nearer to the title than to the text
            item.moveBy({0, -eventLift * m_theme.lead});
    }
    return rows;
}

// As many frames in a line as it holds; `end` is where the last line of them ends.
Rows ItemComposer::articleLabels(ElementIndex element, double &end)
{
    const TextStyle &style = m_theme.article;
    const double padding = style.size * 0.4, lead = m_theme.lead, height = style.size * 1.4;
    const double baseline = lead / 2 + 0.35 * m_theme.event.size;
    const QString pattern = m_composition.language.word(u"articleShort"_s);
    Rows rows;
    end = 0;
    for (const int article : m_item.articles) {
        const QString label = QString(pattern).replace(u"{number}"_s, QString::number(article));
        const double width = m_composition.width(label, style) + 2 * padding;
        if (rows.isEmpty() || end + width > m_width) {
            rows << Row{.height = lead, .isLine = true};
            end = 0;
        }
        Row &row = rows.last();
        const QRectF frame(m_left + end, baseline - 0.36 * style.size - height / 2, width, height);
        row.items << PageItem{artifact, Box{frame, {}, height / 5, m_theme.link, 0.6}};
        row.items << m_composition.line(label, style, element, {m_left + end + padding, baseline});
        end += width + padding;
        row.items << m_composition.gap(style, element, {m_left + end - padding, baseline});
    }
    if (end > 0)
        end += padding;
    return rows;
}

QList<TextRun> ItemComposer::eventRuns() const
{
    const Language edition = m_composition.language;
    QList<TextRun> runs;
    const auto add = [&](const QString &text, Language language) {
        runs << TextRun{text, m_theme.event, {}, language == edition ? QString() : language.tag()};
    };
    for (const Event &event : m_item.events) {
        const auto place = editionLine(event.place, edition, m_item.source);
        if (!runs.isEmpty() && (event.when || !place.isEmpty()))
            add(u" — "_s, edition);
        if (event.when) {
            const int year = m_composition.issue.quarter.year();
            const bool thisYear = event.when->from.year() == year && event.when->to.year() == year;
            add(thisYear ? periodWithoutYear(*event.when, edition) : periodText(*event.when, edition), edition);
        }
        if (event.when && !place.isEmpty())
            add(u" · "_s, edition);
        if (!place.isEmpty())
            add(place.plain(), place.language);
    }
    return runs;
}

Rows ItemComposer::story(Band &band)
{
    const QList<EditionBlock> blocks = shownBlocks(m_placement, m_composition.language);
    Rows rows;
    int number = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        number = blocks[i].kind == BlockKind::Number ? number + 1 : 0;
        const EditionBlock *before = i > 0 ? &blocks[i - 1] : nullptr;
        Rows next = block(blocks[i], before, number, band);
        if (before && before->kind != blocks[i].kind && !next.isEmpty())
            next.first().spaceBefore = qMax(next.first().spaceBefore, gapAfter(before->kind) * m_theme.lead);
        rows << beside(next);
    }
    return rows;
}

Rows ItemComposer::block(const EditionBlock &block, const EditionBlock *before, int number, Band &band)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return subheading(block);
    case BlockKind::Bullet:
    case BlockKind::Number:
        return listItem(block, before, number);
    case BlockKind::Quotation:
        return quotation(block, band);
    case BlockKind::Paragraph:
        return paragraph(block, before);
    }
    Q_UNREACHABLE();
}

TextBlock ItemComposer::textBlock(const EditionBlock &block, ElementIndex element) const
{
    TextBlock text{.language = block.language, .element = element, .width = m_width, .left = m_left};
    text.runs = m_composition.styled(block.runs, m_body);
    text.lead = m_theme.lead;
    text.alignment = m_alignment;
    text.area = TextArea{{}, block.id, m_item.id, m_placement.id};
    text.narrowLines = int(std::ceil(m_besideHeight / m_theme.lead));
    text.narrowBy = m_besideWidth;
    return text;
}

Rows ItemComposer::paragraph(const EditionBlock &block, const EditionBlock *before)
{
    TextBlock text = textBlock(block, m_composition.addElement("P", m_element, block.language));
    if (before && before->kind == BlockKind::Paragraph)
        text.indent = paragraphIndent * m_body.size;
    Rows rows = m_composition.set(text);
    if (!rows.isEmpty())
        rows.first().onGrid = true;
    return rows;
}

Rows ItemComposer::subheading(const EditionBlock &block)
{
    const QByteArray type = m_title.isEmpty() ? "H3" : "H4";
    TextBlock text = textBlock(block, m_composition.addElement(type, m_element, block.language));
    text.runs = m_composition.styled(block.runs, m_theme.subheading);
    text.alignment = Alignment::Balanced;
    Rows rows = m_composition.set(text);
    for (Row &row : rows)
        row.keepWithNext = true;
    if (!rows.isEmpty())
        rows.first().spaceBefore = subheadingGap * m_theme.lead;
    return rows;
}

Rows ItemComposer::listItem(const EditionBlock &block, const EditionBlock *before, int number)
{
    const bool first = !before || before->kind != block.kind;
    if (first) {
        m_list = m_composition.addElement("L", m_element);
        m_composition.pages.elements[m_list].numbered = number > 0;
    }
    const ElementIndex item = m_composition.addElement("LI", m_list);
    const ElementIndex label = m_composition.addElement("Lbl", item);
    TextBlock text = textBlock(block, m_composition.addElement("LBody", item, block.language));
    const double indent = listIndent * m_body.size;
    text.left += indent;
    text.width -= indent;
    text.alignment = Alignment::Left;
    Rows rows = m_composition.set(text);
    if (!rows.isEmpty()) {
        const QString mark = number > 0 ? QString::number(number) + u'.' : u"•"_s;
        const QPointF at(m_left + (number > 0 ? 0 : indent * 0.25), m_theme.lead / 2 + 0.35 * m_body.size);
        rows.first().items = m_composition.line(mark, m_body, label, at) + rows.first().items;
        rows.first().spaceBefore = first ? listGap * m_theme.lead : 0;
    }
    return rows;
}

Rows ItemComposer::quotation(const EditionBlock &block, Band &band)
{
    const ElementIndex quote = m_composition.addElement("BlockQuote", m_element);
    TextBlock text = textBlock(block, m_composition.addElement("P", quote, block.language));
    const double indent = quotationIndent * m_body.size;
    text.runs = m_composition.styled(block.runs, m_theme.quotation);
    text.left += indent;
    text.width -= indent;
    Rows rows = m_composition.set(text);
    band.backdrops << Backdrop{m_left, 1.6, m_theme.accent, 0};
    for (Row &row : rows)
        row.backdrop = int(band.backdrops.size()) - 1;
    if (!rows.isEmpty())
        rows.first().spaceBefore = quotationGap * m_theme.lead;
    return rows;
}

Rows ItemComposer::marked(Rows rows) const
{
    for (Row &row : rows)
        row.placement = m_placement.id;
    return rows;
}

} // namespace quarterly
