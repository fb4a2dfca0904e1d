// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover.h"

#include "figure.h"
#include "pageplacer.h"
#include "sectioncomposer.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastItems = 4; // fewer need no contents
constexpr double contentsShare = 0.365; // of the measure, when a picture stands beside
constexpr double mostOfPage = 0.45; // that the contents may take
constexpr double padding = 1.1; // lines, inside the box
constexpr double headingGap = 0.4, entryGap = 0.62; // lines
constexpr double entryLead = 1.3; // of the size
constexpr double pageNumberWidth = 2; // em
constexpr double flattest = 0.5, steepest = 0.72; // height of the picture to its width

} // namespace

Cover::Cover(Composition &composition) : m_composition(composition)
{
    m_entries = items();
    if (m_entries.size() < leastItems)
        return;
    if (composition.frame.columns > 1)
        findPicture();
    const double width = composition.frame.width();
    m_boxWidth = m_picture ? width * contentsShare : width;
    if (heightOfEntries(m_entries) > mostOfPage * composition.frame.height())
        m_entries = sections();
    composeContents();
    composeLanguages();
    m_height = contentsHeight();
    if (m_picture)
        composePicture();
}

void Cover::findPicture()
{
    for (const Section &section : m_composition.issue.sections) {
        if (section.kind != SectionKind::Highlights && section.kind != SectionKind::Editorial)
            continue;
        for (const Placement &placement : section.placements) {
            const auto &pictures = placement.item.pictures;
            const auto found = std::ranges::find_if(pictures, isDrawable);
            if (placement.presentation == Presentation::Full && found != pictures.end()) {
                m_pictured = &placement;
                m_picture = &*found;
                return;
            }
        }
    }
}

Cover::Entries Cover::items() const
{
    Entries entries;
    for (const Section &section : m_composition.issue.sections) {
        if (&section == contactSection(m_composition))
            continue;
        for (const Placement &placement : section.placements) {
            if (const auto title = editionLine(placement.item.title, m_composition.language, placement.item.source); !title.isEmpty())
                entries << Entry{placement.id.uuid(), title};
        }
    }
    return entries;
}

Cover::Entries Cover::sections() const
{
    Entries entries;
    for (const Section &section : m_composition.issue.sections) {
        if (&section != contactSection(m_composition) && !section.placements.isEmpty())
            entries << Entry{section.id.uuid(), sectionTitle(section, m_composition.language, m_composition.issue.source)};
    }
    return entries;
}

double Cover::entryWidth() const
{
    return m_boxWidth - 2 * padding * m_composition.theme.lead;
}

TextBlock Cover::entryText(const Entry &entry) const
{
    const TextStyle &style = m_composition.theme.contents;
    TextBlock text{.language = entry.title.language, .element = entry.element, .lead = style.size * entryLead};
    text.runs = {TextRun{entry.title.plain(), style, {}, {}}};
    text.width = entryWidth() - pageNumberWidth * style.size;
    text.alignment = Alignment::Left;
    return text;
}

double Cover::heightOfEntries(const Entries &entries) const
{
    double height = 0;
    for (const Entry &entry : entries) {
        const TextBlock text = entryText(entry);
        const auto lines = m_composition.lines({text.runs, text.language, text.width, 0, text.alignment});
        height += double(lines.size()) * text.lead + entryGap * m_composition.theme.lead;
    }
    return height;
}

void Cover::composeContents()
{
    const Theme &theme = m_composition.theme;
    TextBlock heading{.language = m_composition.language, .width = entryWidth(), .lead = theme.lead};
    heading.element = m_composition.addElement("H2", 0);
    heading.runs = {TextRun{m_composition.language.word(u"contents"_s), theme.contentsTitle, {}, {}}};
    heading.alignment = Alignment::Left;
    m_heading = m_composition.set(heading);
    const ElementIndex contents = m_composition.addElement("TOC", 0);
    for (Entry &entry : m_entries)
        composeEntry(entry, contents);
}

void Cover::composeEntry(Entry &entry, ElementIndex contents)
{
    const ElementIndex item = m_composition.addElement("TOCI", contents);
    entry.element = m_composition.addElement("Link", item, entry.title.language);
    entry.rows = m_composition.set(entryText(entry));
}

// "Aussi en français · También en español"
void Cover::composeLanguages()
{
    const TextStyle &style = m_composition.theme.languages;
    TextBlock text{.language = m_composition.language, .width = entryWidth(), .lead = style.size * entryLead};
    for (const Language language : m_composition.issue.languages()) {
        if (language == m_composition.language)
            continue;
        if (!text.runs.isEmpty())
            text.runs << TextRun{u" · "_s, style, {}, {}};
        text.runs << TextRun{language.word(u"alsoIn"_s), style, {}, language.tag()};
    }
    if (text.runs.isEmpty())
        return;
    text.element = m_composition.addElement("P", 0);
    text.alignment = Alignment::Left;
    m_languages = m_composition.set(text);
}

// As high as the contents beside it, if that suits it at all.
void Cover::composePicture()
{
    const double width = m_composition.frame.width() - m_boxWidth - m_composition.frame.gutter;
    const double caption = captionHeight(m_composition, *m_picture, width);
    const double natural = qBound(flattest * width, naturalHeight(*m_picture, width), steepest * width);
    const double height = qMax(natural, m_height - caption);
    const Item &item = m_pictured->item;
    const auto title = editionLine(item.title, m_composition.language, item.source);
    m_figure = figureRow(m_composition, {*m_picture, 0, width, height, title, item.id, m_pictured->id});
    m_height = qMax(m_height, m_figure.height);
}

double Cover::contentsHeight() const
{
    const double lead = m_composition.theme.lead;
    const double languages = m_languages.isEmpty() ? 0 : heightOf(m_languages) + entryGap * lead;
    return heightOf(m_heading) + headingGap * lead + heightOfEntries(m_entries) + languages + 2 * padding * lead;
}

void Cover::place(int page, double top) const
{
    if (m_height <= 0)
        return;
    const PageFrame &frame = m_composition.frame;
    placeContents(page, {frame.left + frame.width() - m_boxWidth, top});
    if (m_picture)
        PagePlacer(m_composition.pages).place(m_figure, page, {frame.left, top});
}

void Cover::placeContents(int page, QPointF topLeft) const
{
    const Theme &theme = m_composition.theme;
    PagePlacer placer(m_composition.pages);
    placer.addBox(page, {topLeft, QSizeF(m_boxWidth, m_height)}, theme.tint, 2);
    QPointF at = topLeft + QPointF(padding, padding) * theme.lead;
    at.setY(placer.place(m_heading, page, at) + headingGap * theme.lead);
    for (const Entry &entry : m_entries) {
        placer.addBox(page, {at, QSizeF(entryWidth(), 0.4)}, theme.rule);
        at.ry() += entryGap * theme.lead / 2;
        placeEntry(entry, page, at);
        at.ry() += heightOf(entry.rows) + entryGap * theme.lead / 2;
    }
    at.ry() += entryGap * theme.lead;
    placer.place(m_languages, page, at);
}

void Cover::placeEntry(const Entry &entry, int page, QPointF topLeft) const
{
    const Element target = m_composition.pages.elements[m_composition.places.value(entry.leadsTo, 0)];
    const TextStyle &style = m_composition.theme.contentsPage;
    Rows rows = entry.rows;
    const double baseline = rows.first().height / 2 + 0.35 * style.size;
    const QString number = QString::number(target.page + 1);
    rows.last().items << m_composition.gap(style, entry.element, {entryWidth(), baseline});
    rows.last().items << m_composition.line(number, style, entry.element, {entryWidth(), baseline}, true);
    PagePlacer(m_composition.pages).place(rows, page, topLeft);

    LinkArea link;
    link.rect = {topLeft, QSizeF(entryWidth(), heightOf(rows))};
    link.page = target.page;
    link.y = target.y;
    link.contents = entry.title.plain();
    link.element = entry.element;
    m_composition.pages.pages[page].links << link;
}

} // namespace quarterly
