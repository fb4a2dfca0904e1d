// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact.h"

#include "footer.h"
#include "pageplacer.h"
#include "sectioncomposer.h"
#include "text/links.h"

#include <QUrl>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 1.3, headingGap = 0.4; // lines
constexpr double lineLead = 1.4; // of the size
constexpr double footerGap = 2; // lines, from the text to the baseline of the footer below it

} // namespace

Contact::Contact(Composition &composition) : m_composition(composition)
{
    const ElementIndex element = composition.addElement("Sect", 0);
    if (const Section *section = contactSection(composition))
        composeSection(*section, element);
    else
        composeProfile(element);
}

void Contact::composeSection(const Section &section, ElementIndex element)
{
    const Theme &theme = m_composition.theme;
    m_composition.places.insert(section.id.uuid(), element);
    addHeading(sectionTitle(section, m_composition.language, m_composition.issue.source), element);
    for (const Placement &placement : section.placements) {
        const Item &item = placement.item;
        const ElementIndex article = m_composition.addElement("Art", element);
        const auto area = [&](const EditionBlock &block) { return TextArea{{}, block.id, item.id, placement.id}; };
        const qsizetype before = m_rows.size();
        if (const auto title = editionLine(item.title, m_composition.language, item.source); !title.isEmpty()) {
            const ElementIndex heading = m_composition.addElement("H3", article, title.language);
            addLines(m_composition.styled(title.runs, theme.contactTitle), title.language, heading, area(title));
        }
        for (const EditionBlock &block : editionBlocks(item.body, m_composition.language, item.source)) {
            const ElementIndex paragraph = m_composition.addElement("P", article, block.language);
            addLines(m_composition.styled(block.runs, theme.contact), block.language, paragraph, area(block));
        }
        for (qsizetype i = before; i < m_rows.size(); ++i)
            m_rows[i].placement = placement.id;
    }
}

void Contact::composeProfile(ElementIndex element)
{
    const Profile &profile = m_composition.issue.profile;
    const Theme &theme = m_composition.theme;
    const Language edition = m_composition.language;
    addHeading({{}, BlockKind::Paragraph, plainRuns(edition.word(u"contact"_s)), edition}, element);
    addProfileText(profile.organisation, theme.contactTitle, element);
    addProfileText(profile.body, theme.contact, element);
    addProfileText(profile.address, theme.contact, element);
    addAddress(profile.mail, profile.mail, element);
    addAddress(profile.web, QUrl(profile.web).host() + QUrl(profile.web).path(), element);
}

void Contact::addHeading(const EditionBlock &title, ElementIndex section)
{
    const ElementIndex element = m_composition.addElement("H2", section, title.language);
    m_composition.pages.elements[element].outlineLevel = 1;
    m_composition.pages.elements[element].title = title.plain();
    addLines({TextRun{title.plain(), m_composition.theme.contactHeading, {}, {}}}, title.language,
             element);
    m_heading = std::exchange(m_rows, {});
}

void Contact::addLines(const QList<TextRun> &runs, Language language, ElementIndex element, std::optional<TextArea> area)
{
    if (runs.isEmpty())
        return;
    TextBlock text{.runs = runs, .language = language, .element = element, .width = columnWidth()};
    text.lead = runs.first().style.size * lineLead;
    text.alignment = Alignment::Left;
    text.area = area;
    m_rows << m_composition.set(text);
}

void Contact::addProfileText(const LocalizedText &text, const TextStyle &style, ElementIndex parent)
{
    for (const EditionBlock &block : editionBlocks(text, m_composition.language, m_composition.issue.profile.source)) {
        const ElementIndex element = m_composition.addElement("P", parent, block.language);
        addLines(m_composition.styled(block.runs, style), block.language, element, TextArea{{}, block.id, {}, {}});
    }
}

void Contact::addAddress(const QString &address, const QString &shown, ElementIndex parent)
{
    if (const auto link = safeLink(address)) {
        const ElementIndex element = m_composition.addElement("P", parent);
        addLines({TextRun{shown, m_composition.theme.contact, *link, {}}}, m_composition.language, element);
    }
}

double Contact::columnWidth() const
{
    const PageFrame &frame = m_composition.frame;
    return frame.columnWidth(frame.columns > 1 ? 2 : 1);
}

// Where the second column begins: at the line nearest to the middle at which a text may break.
qsizetype Contact::halfWay() const
{
    if (m_composition.frame.columns < 2)
        return m_rows.size();
    const double half = heightOf(m_rows) / 2;
    double y = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (y >= half - 0.01 && (i == 0 || !m_rows[i - 1].keepWithNext))
            return i;
        y += m_rows[i].height;
    }
    return m_rows.size();
}

double Contact::height() const
{
    const double columns = qMax(heightOf(m_rows.mid(0, halfWay())), heightOf(m_rows.mid(halfWay())));
    const double footer = m_composition.frame.page.height() - footerBaseline(m_composition.frame);
    return heightOf(m_heading) + columns + (padding + headingGap + footerGap) * m_composition.theme.lead + footer;
}

void Contact::place(int page) const
{
    const Theme &theme = m_composition.theme;
    const PageFrame &frame = m_composition.frame;
    const double top = frame.page.height() - height();
    PagePlacer placer(m_composition.pages);
    placer.addBox(page, {0, top, frame.page.width(), height()}, theme.primary);
    double y = placer.place(m_heading, page, {frame.left, top + padding * theme.lead});
    y += headingGap * theme.lead;
    placer.place(m_rows.mid(0, halfWay()), page, {frame.left, y});
    placer.place(m_rows.mid(halfWay()), page, {frame.columnLeft(1, 2), y});
}

} // namespace quarterly
