// SPDX-License-Identifier: GPL-3.0-or-later
#include "masthead.h"

#include "pageplacer.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 1.9; // lines above and below the texts
constexpr double ruleHeight = 0.36; // lines
constexpr double accentShare = 0.26; // of the rule under the band
constexpr double titleLead = 1.1, taglineLead = 1.45; // of their sizes
constexpr double titleGap = 0.35; // lines
constexpr double leastTitle = 0.5; // of the usual size, for long names
constexpr double logoShare = 0.25, logoShareOfLeft = 0.33; // at most, of the width
constexpr double logoGap = 1.3; // of the body's size

} // namespace

Masthead::Masthead(Composition &composition) : m_composition(composition)
{
    const Theme &theme = composition.theme;
    const double width = composition.frame.width();
    const double rightWidth = quarterWidth();
    double leftWidth = width - rightWidth - 2 * theme.size;
    m_logo = logoMark(composition, mostOfLogo(leftWidth)); // before the name: the structure grows in reading order
    if (m_logo.width > 0)
        leftWidth -= m_logo.width + logoGap * theme.size;
    m_left = title(leftWidth);
    m_left << tagline(leftWidth);
    m_right = quarter(rightWidth);
    m_below = qMax(0.0, (m_logo.row.height - heightOf(m_left)) / 2);
    m_height = qMax(heightOf(m_left) + m_below, heightOf(m_right)) + m_below + (2 * padding + ruleHeight) * theme.lead;
}

// As high as a name and a tagline of one line each, and so wide that the name has room on the smallest paper.
QSizeF Masthead::mostOfLogo(double leftWidth) const
{
    const Theme &theme = m_composition.theme;
    const double height = theme.masthead.size * titleLead + titleGap * theme.lead + theme.tagline.size * taglineLead;
    return {qMin(m_composition.frame.width() * logoShare, leftWidth * logoShareOfLeft), height};
}

// As large as lets the name stand in one line; a very long name takes several lines of half the size.
Rows Masthead::title(double width)
{
    const EditionBlock name = newsletterName(m_composition.issue, m_composition.language);
    TextStyle style = m_composition.theme.masthead;
    const double natural = m_composition.width(name.plain(), style);
    style.size *= qBound(leastTitle, width / qMax(natural, 1.0), 1.0);

    const ElementIndex element = m_composition.addElement("H1", 0, name.language);
    TextBlock text{.language = name.language, .element = element, .width = width, .lead = style.size * titleLead};
    text.runs = {TextRun{name.plain(), style, {}, {}}};
    text.alignment = Alignment::Left;
    if (!name.id.isNull())
        text.area = TextArea{{}, name.id, {}, {}};
    return m_composition.set(text);
}

// What the issue says of itself, else who publishes it.
Rows Masthead::tagline(double width)
{
    const Issue &issue = m_composition.issue;
    const TextStyle &style = m_composition.theme.tagline;
    QList<EditionBlock> parts = editionBlocks(issue.tagline, m_composition.language, issue.source);
    if (parts.isEmpty()) {
        parts = editionBlocks(issue.profile.body, m_composition.language, issue.profile.source)
                + editionBlocks(issue.profile.organisation, m_composition.language, issue.profile.source);
    }
    if (parts.isEmpty())
        return {};
    const Language language = parts.first().language;
    TextBlock text{.language = language, .width = width, .lead = style.size * taglineLead};
    text.element = m_composition.addElement("P", 0, language);
    text.alignment = Alignment::Balanced;
    for (const EditionBlock &part : parts) {
        const QString separator = text.runs.isEmpty() ? QString() : u" · "_s;
        text.runs << TextRun{separator + part.plain(), style, {}, {}};
    }
    text.area = TextArea{{}, parts.first().id, {}, {}};
    Rows rows = m_composition.set(text);
    rows.first().spaceBefore = titleGap * m_composition.theme.lead;
    return rows;
}

double Masthead::quarterWidth() const
{
    const Theme &theme = m_composition.theme;
    const Issue &issue = m_composition.issue;
    const double most = m_composition.frame.width() * 0.45;
    return qMin(most, qMax(m_composition.width(quarterAndYear(issue.quarter, m_composition.language), theme.quarter),
                           m_composition.width(periodWithoutYear(issue.quarter.period(), m_composition.language), theme.tagline))
                          + 1);
}

Rows Masthead::quarter(double width)
{
    const Issue &issue = m_composition.issue;
    const Language language = m_composition.language;
    const auto line = [&](const QString &words, const TextStyle &style) {
        TextBlock text{.language = language, .width = width, .lead = style.size * taglineLead};
        text.element = m_composition.addElement("P", 0);
        text.runs = {TextRun{words, style, {}, {}}};
        text.alignment = Alignment::Right;
        return m_composition.set(text);
    };
    Rows rows;
    if (issue.number > 0)
        rows << line(language.word(u"issue"_s).replace(u"{number}"_s, QString::number(issue.number)), m_composition.theme.tagline);
    rows << line(quarterAndYear(issue.quarter, language), m_composition.theme.quarter);
    rows << line(periodWithoutYear(issue.quarter.period(), language), m_composition.theme.tagline);
    return rows;
}

void Masthead::place(int page) const
{
    const Theme &theme = m_composition.theme;
    const PageFrame &frame = m_composition.frame;
    const double width = frame.page.width(), rule = ruleHeight * theme.lead, band = m_height - rule;
    PagePlacer placer(m_composition.pages);
    placer.addBox(page, {0, 0, width, band}, theme.primary);
    placer.addBox(page, {0, band, width * accentShare, rule}, theme.accent);
    placer.addBox(page, {width * accentShare, band, width * (1 - accentShare), rule}, theme.secondary);

    const double foot = band - padding * theme.lead - m_below; // both sides end on one line
    const double middle = foot - heightOf(m_left) / 2;
    placer.place(m_logo.row, page, {frame.left, middle - m_logo.row.height / 2});
    const double left = frame.left + (m_logo.width > 0 ? m_logo.width + logoGap * theme.size : 0);
    placer.place(m_left, page, {left, foot - heightOf(m_left)});
    const double right = frame.page.width() - frame.right - quarterWidth();
    placer.place(m_right, page, {right, foot - heightOf(m_right)});
}

} // namespace quarterly
