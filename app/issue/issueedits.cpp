// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of issues, sections and placements.
#include "issueeditor.h"

#include "issueloader.h"
#include "order.h"
#include "textwriter.h"

#include <QScopedValueRollback>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QList<SectionRow> sectionsOf(Writer &writer, IssueId issue)
{
    return writer.rows<SectionRow>(u"issue"_s, {issue.toString()});
}

QList<PlacementRow> placementsOf(Writer &writer, SectionId section)
{
    return writer.rows<PlacementRow>(u"section"_s, {section.toString()});
}

void removePlacement(Writer &writer, const PlacementRow &placement)
{
    for (const AdjustmentRow &adjustment : writer.rows<AdjustmentRow>(u"placement"_s, {placement.id.toString()}))
        writer.remove(adjustment);
    writer.remove(placement);
}

} // namespace

template<typename Id>
Result<void> IssueEditor::editAbout(const QList<Id> &ids, const QString &name, const std::function<void(Writer &)> &change)
{
    QList<QUuid> about;
    for (const Id &id : ids)
        about << id.uuid();
    if (m_library.isInTransaction()) {
        m_about << about;
        return edit(name, change);
    }
    const QScopedValueRollback whole(m_about, about);
    return edit(name, change);
}

Result<IssueId> IssueEditor::createIssue(Quarter quarter, Language source)
{
    for (const IssueRow &row : m_library.issues()) {
        if (row.year == quarter.year() && row.quarter == quarter.number()) {
            return Error{Error::Kind::Refused,
                         tr("There is an issue %1 already: open it, or choose another quarter.").arg(quarter.toString())};
        }
    }
    const PageSetup setup;
    IssueRow row{.id = IssueId::create(), .year = quarter.year(), .quarter = quarter.number()};
    row.state = nameOf(IssueState::Draft);
    row.source = source.code();
    row.paper = setup.paper;
    row.columns = setup.columns;
    row.typeSize = setup.typeSize;
    row.theme = setup.theme;
    const auto done = together(tr("New issue %1").arg(quarter.toString()), [&]() -> Result<void> {
        if (const auto put = edit({}, [&row](Writer &writer) { writer.put(row); }); !put)
            return put;
        return setPlainText({row.id.uuid(), field::masthead, source}, source, source.word(u"newsletter"_s));
    });
    return done ? Result<IssueId>(row.id) : done.error();
}

Result<void> IssueEditor::setSetup(IssueId issue, const PageSetup &setup)
{
    return edit(tr("Change the page"), [&](Writer &writer) {
        if (auto row = writer.row<IssueRow>(issue.toString())) {
            row->paper = setup.paper;
            row->columns = setup.columns;
            row->typeSize = setup.typeSize;
            row->theme = setup.theme;
            writer.put(*row);
        }
    });
}

Result<void> IssueEditor::setNumber(IssueId issue, int number)
{
    return edit(tr("Number the issue"), [&](Writer &writer) {
        if (auto row = writer.row<IssueRow>(issue.toString())) {
            row->number = number;
            writer.put(*row);
        }
    });
}

Result<void> IssueEditor::setState(IssueId issue, IssueState state)
{
    return edit(tr("Change the state of the issue"), [&](Writer &writer) {
        if (auto row = writer.row<IssueRow>(issue.toString())) {
            row->state = nameOf(state);
            writer.put(*row);
        }
    });
}

Result<SectionId> IssueEditor::addSection(IssueId issue, SectionKind kind, const QMap<Language, QString> &titles, int position)
{
    const SectionRow row{SectionId::create(), issue, nameOf(kind), 0};
    const auto done = together(tr("Add a section"), [&]() -> Result<void> {
        Language source;
        const auto put = editAbout(QList{row.id}, {}, [&](Writer &writer) {
            if (const auto owner = writer.row<IssueRow>(issue.toString()))
                source = Language::fromCode(owner->source).value_or(Language());
            renumber(writer, withInserted(sectionsOf(writer, issue), {row}, position));
        });
        if (!put)
            return put;
        return setPlainTexts({row.id.uuid(), field::title, source}, titles);
    });
    return done ? Result<SectionId>(row.id) : done.error();
}

Result<void> IssueEditor::moveSection(SectionId section, int position)
{
    return editAbout(QList{section}, tr("Move a section"), [&](Writer &writer) {
        const auto row = writer.row<SectionRow>(section.toString());
        if (row)
            renumber(writer, withMoved(sectionsOf(writer, row->issue), {*row}, position));
    });
}

Result<void> IssueEditor::removeSection(SectionId section)
{
    return editAbout(QList{section}, tr("Remove a section"), [&](Writer &writer) {
        const auto row = writer.row<SectionRow>(section.toString());
        if (!row)
            return;
        for (const PlacementRow &placement : placementsOf(writer, section))
            removePlacement(writer, placement);
        removeTexts(writer, section.uuid());
        writer.remove(*row);
        renumber(writer, sectionsOf(writer, row->issue));
    });
}

Result<QList<PlacementId>> IssueEditor::placeItems(const QList<ItemId> &items, SectionId section, int position, Presentation presentation)
{
    QList<PlacementRow> added;
    QList<PlacementId> ids;
    for (ItemId item : items) {
        added << PlacementRow{PlacementId::create(), section, item, 0, nameOf(presentation)};
        ids << added.last().id;
    }
    const auto done = editAbout(ids, tr("Place %n highlight(s)", nullptr, int(items.size())), [&](Writer &writer) {
        renumber(writer, withInserted(placementsOf(writer, section), added, position));
    });
    return done ? Result<QList<PlacementId>>(ids) : done.error();
}

Result<void> IssueEditor::movePlacements(const QList<PlacementId> &placements, SectionId section, int position)
{
    return editAbout(placements, tr("Move %n highlight(s)", nullptr, int(placements.size())), [&](Writer &writer) {
        QList<PlacementRow> moved;
        QSet<SectionId> left;
        for (PlacementId id : placements) {
            if (const auto row = writer.row<PlacementRow>(id.toString())) {
                moved << *row;
                left << row->section;
            }
        }
        QList<PlacementRow> target = withMoved(placementsOf(writer, section), moved, position);
        for (PlacementRow &row : target)
            row.section = section;
        renumber(writer, target);
        left.remove(section);
        for (SectionId other : std::as_const(left))
            renumber(writer, placementsOf(writer, other));
    });
}

Result<void> IssueEditor::removePlacements(const QList<PlacementId> &placements)
{
    return editAbout(placements, tr("Take %n highlight(s) out of the issue", nullptr, int(placements.size())), [&](Writer &writer) {
        QSet<SectionId> left;
        for (PlacementId id : placements) {
            if (const auto row = writer.row<PlacementRow>(id.toString())) {
                removePlacement(writer, *row);
                left << row->section;
            }
        }
        for (SectionId section : std::as_const(left))
            renumber(writer, placementsOf(writer, section));
    });
}

Result<void> IssueEditor::setPresentation(const QList<PlacementId> &placements, Presentation presentation)
{
    return editAbout(placements, tr("Change the presentation"), [&](Writer &writer) {
        for (PlacementId placement : placements) {
            if (auto row = writer.row<PlacementRow>(placement.toString())) {
                row->presentation = nameOf(presentation);
                writer.put(*row);
            }
        }
    });
}

Result<void> IssueEditor::setAdjustment(PlacementId placement, Language language, const Adjustment &adjustment)
{
    return edit(tr("Adjust the setting"), [&](Writer &writer) {
        writer.put(AdjustmentRow{placement, language.code(), adjustment.spacing, adjustment.pictureScale,
                                 adjustment.pictureHeight});
    });
}

} // namespace quarterly
