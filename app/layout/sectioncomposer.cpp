// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectioncomposer.h"

#include "issue/issueloader.h"
#include "itemcomposer.h"

namespace quarterly {

namespace {

constexpr double headingLead = 1.2; // of the size
constexpr double headingGap = 0.6, sectionGap = 1.4, itemGap = 1.0, boxGap = 0.7; // lines
constexpr qsizetype mostInContact = 1500; // characters

class SectionComposer
{
public:
    SectionComposer(Composition &composition, const Section &section, const PictureId &elsewhere);
    QList<Band> bands();

private:
    Rows heading();
    void addColumns(const Placement &placement);
    void addBox(const Placement &placement);
    Fragment fragment(const Placement &placement, bool boxed);
    Fragment composed(const FragmentCache::Key &key);
    Band &startBand(int columns, double spaceBefore);

    Composition &m_composition;
    const Section &m_section;
    PictureId m_elsewhere;
    ElementIndex m_element;
    QList<Band> m_bands;
};

SectionComposer::SectionComposer(Composition &composition, const Section &section, const PictureId &elsewhere)
    : m_composition(composition), m_section(section), m_elsewhere(elsewhere), m_element(composition.addElement("Sect", 0))
{
    composition.places.insert(section.id.uuid(), m_element);
}

QList<Band> SectionComposer::bands()
{
    const Rows head = heading();
    for (const Placement &placement : m_section.placements) {
        if (m_section.kind == SectionKind::Publications)
            addBox(placement);
        else
            addColumns(placement);
    }
    if (!m_bands.isEmpty()) {
        m_bands.first().head = head;
        m_bands.first().spaceBefore = sectionGap * m_composition.theme.lead;
    }
    return m_bands;
}

Rows SectionComposer::heading()
{
    const EditionBlock title = sectionTitle(m_section, m_composition.language, m_composition.issue.source);
    const ElementIndex element = m_composition.addElement("H2", m_element, title.language);
    m_composition.pages.elements[element].outlineLevel = 1;
    m_composition.pages.elements[element].title = title.plain();
    const TextStyle &style = m_composition.theme.section;
    TextBlock text{.language = title.language, .element = element, .width = m_composition.frame.width()};
    text.runs = m_composition.styled(title.runs, style);
    text.lead = style.size * headingLead;
    text.alignment = Alignment::Balanced;
    text.area = TextArea{{}, title.id, {}, {}};
    Rows rows = m_composition.set(text);
    rows.last().height += headingGap * m_composition.theme.lead;
    return rows;
}

Band &SectionComposer::startBand(int columns, double spaceBefore)
{
    m_bands << Band{.spaceBefore = spaceBefore, .columns = columns};
    return m_bands.last();
}

void SectionComposer::addColumns(const Placement &placement)
{
    const PageFrame &frame = m_composition.frame;
    const double lead = m_composition.theme.lead;
    const bool fresh = m_bands.isEmpty() || m_bands.last().columns != frame.columns;
    Band &band = fresh ? startBand(frame.columns, itemGap * lead) : m_bands.last();
    Fragment item = fragment(placement, false);
    if (!item.band.rows.isEmpty())
        item.band.rows.first().spaceBefore = itemGap * lead;
    for (Row &row : item.band.rows)
        row.backdrop += row.backdrop < 0 ? 0 : int(band.backdrops.size());
    band.rows << item.band.rows;
    band.backdrops << item.band.backdrops;
    if (!item.across.isEmpty())
        startBand(1, itemGap * lead / 2).rows = item.across;
}

void SectionComposer::addBox(const Placement &placement)
{
    Band &band = startBand(1, boxGap * m_composition.theme.lead);
    const Fragment item = fragment(placement, true);
    band.rows = item.band.rows;
    band.backdrops = item.band.backdrops;
}

// Composed now, or as it was in the last layout.
Fragment SectionComposer::fragment(const Placement &placement, bool boxed)
{
    const FragmentCache::Key key{placement, m_elsewhere, boxed};
    const Fragment *known = m_composition.fragments().find(key);
    if (!known)
        known = &m_composition.fragments().keep(key, composed(key));
    Fragment fragment = *known;
    m_composition.places.insert(placement.id.uuid(), m_composition.add(fragment, m_element));
    return fragment;
}

Fragment SectionComposer::composed(const FragmentCache::Key &key)
{
    return m_composition.apart([&](Fragment &fragment) {
        const PageFrame &frame = m_composition.frame;
        ItemComposer item(m_composition, key.placement, 0, key.elsewhere);
        if (key.boxed) {
            fragment.band.rows = item.box(fragment.band, frame.width());
        } else {
            fragment.band.rows = item.column(fragment.band, frame.columnWidth(frame.columns));
            fragment.across = item.widePictures();
        }
    });
}

bool isSayable(const Composition &composition, const Placement &placement)
{
    const Item &item = placement.item;
    return !editionLine(item.title, composition.language, item.source).isEmpty()
           || !editionLine(item.body, composition.language, item.source).isEmpty();
}

qsizetype lengthOf(const Composition &composition, const Section &section)
{
    qsizetype length = 0;
    for (const Placement &placement : section.placements) {
        for (const EditionBlock &block : editionBlocks(placement.item.body, composition.language, placement.item.source))
            length += plainText(block.runs).size();
    }
    return length;
}

} // namespace

QList<Band> composeSections(Composition &composition, const PictureId &elsewhere)
{
    QList<Band> bands;
    for (const Section &section : composition.issue.sections) {
        if (&section != contactSection(composition))
            bands << SectionComposer(composition, section, elsewhere).bands();
    }
    return bands;
}

const Section *contactSection(const Composition &composition)
{
    const auto suits = [&composition](const Section &section) {
        return section.kind == SectionKind::Contact && lengthOf(composition, section) <= mostInContact
               && std::ranges::any_of(section.placements, [&](const Placement &p) { return isSayable(composition, p); });
    };
    const auto &sections = composition.issue.sections;
    const auto found = std::ranges::find_if(sections, suits);
    return found == sections.end() ? nullptr : &*found;
}

} // namespace quarterly
