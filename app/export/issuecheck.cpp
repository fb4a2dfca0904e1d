// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "repairs.h"

#include "base/contrast.h"
#include "issue/editiontext.h"

#include <QColor>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace quarterly {

namespace {

using Severity = Finding::Severity;

class IssueCheck
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::IssueCheck)

public:
    explicit IssueCheck(const Issue &issue) : m_issue(issue) {}

    QList<Finding> findings();

private:
    void checkColour();
    void checkPlacement(const Placement &placement);
    void checkEvents(const Placement &placement);
    void checkEarlier(const Placement &placement);
    Finding &add(Severity severity, const QString &message, const Placement *placement = nullptr);

    const Issue &m_issue;
    QSet<ItemId> m_seen; // an item that is placed twice is looked at once
    QList<Finding> m_findings;
};

QList<Finding> IssueCheck::findings()
{
    for (const Section &section : m_issue.sections) {
        // Without an item the contact section shows the organisation's profile.
        if (section.placements.isEmpty() && section.kind != SectionKind::Contact) {
            const QString title = sectionTitle(section, m_issue.source, m_issue.source).plain();
            add(Severity::Warning, tr("The section “%1” is empty and will not appear.").arg(title)).repairs << removeEmptySection(section.id);
        }
        for (const Placement &placement : section.placements) {
            if (!m_seen.contains(placement.item.id))
                checkPlacement(placement);
            m_seen.insert(placement.item.id);
        }
    }
    checkColour();
    return m_findings;
}

// Headings are readable all the same: pages and web pages darken the colour.
void IssueCheck::checkColour()
{
    const QColor chosen(m_issue.profile.colour);
    const QColor used = readableOn(chosen, Qt::white);
    if (!chosen.isValid() || used == chosen)
        return;
    const QString ratio = QLocale().toString(contrastRatio(chosen, Qt::white), 'f', 1);
    add(Severity::Remark, tr("The colour of headings, %1, is too light for text (contrast %2 with white): %3 is used instead.")
                              .arg(chosen.name(), ratio, used.name())).repairs << useColour(used.name());
}

void IssueCheck::checkPlacement(const Placement &placement)
{
    const Item &item = placement.item;
    if (!item.title.has(item.source))
        add(Severity::Error, tr("“%1” has no title.").arg(nameForEditors(item)), &placement);
    checkEvents(placement);
    checkEarlier(placement);
    if (!item.remark.isEmpty())
        add(Severity::Remark, tr("“%1” still has a remark: %2").arg(nameForEditors(item), item.remark), &placement).repairs
            << dropRemark(item.id);
}

// What is reported lies within the quarter; what is announced lies ahead.
void IssueCheck::checkEvents(const Placement &placement)
{
    const Item &item = placement.item;
    const Period quarter = m_issue.quarter.period();
    for (const Event &event : item.events) {
        const bool past = event.when && event.when->to < quarter.from;
        const bool future = event.when && event.when->from > quarter.to;
        if (!past && (!future || item.kind == ItemKind::Event))
            continue;
        add(Severity::Warning, tr("“%1” is dated %2, which is not in the quarter %3.")
                                   .arg(nameForEditors(item), dateText(event.when->from, languageOfMessages()),
                                        m_issue.quarter.toString()), &placement);
    }
}

// Contacts stand in every issue, and announcements until their day.
void IssueCheck::checkEarlier(const Placement &placement)
{
    const Item &item = placement.item;
    const auto earlier = m_issue.earlier.find(item.id);
    if (earlier == m_issue.earlier.end() || item.kind == ItemKind::Note || item.kind == ItemKind::Event)
        return;
    add(Severity::Warning, tr("“%1” was in the issue %2 already.").arg(nameForEditors(item), earlier->toString()), &placement)
            .repairs << takeOut(placement.id);
}

Finding &IssueCheck::add(Severity severity, const QString &message, const Placement *placement)
{
    Finding finding{severity, message, m_issue.source, {}, {}, {}, {}};
    if (placement) {
        finding.item = placement->item.id;
        finding.placement = placement->id;
    }
    m_findings << finding;
    return m_findings.last();
}

} // namespace

QString nameForEditors(const Item &item)
{
    const QString title = editionLine(item.title, item.source, item.source).plain();
    return title.isEmpty() ? item.body.plain(item.source).simplified().left(40) : title;
}

Language languageOfMessages()
{
    return Language::fromCode(QLocale().name().section(u'_', 0, 0)).value_or(Language());
}

QList<Finding> issueFindings(const Issue &issue)
{
    return IssueCheck(issue).findings();
}

} // namespace quarterly
