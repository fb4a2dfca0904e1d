// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlineactions.h"

#include "outlinemodel.h"
#include "outlineview.h"
#include "outlinewords.h"

#include "ui/session.h"

#include <QAction>
#include <QMenu>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(SectionKind kind, Language language)
{
    static const QStringList names{u"highlights"_s, u"publications"_s, u"events"_s,
                                   u"editorial"_s,  u"contact"_s,      u"other"_s};
    return language.word(names[int(kind)]);
}

} // namespace

OutlineActions::OutlineActions(Session &session, OutlineView &view, OutlineModel &model)
    : QObject(&view)
    , m_session(session)
    , m_view(view)
    , m_model(model)
{
    m_edit = make(u"editRow"_s, {}, [this] { edit(); });
    m_editHere = make(u"editHere"_s, {QKeySequence(Qt::Key_F2)}, [this] { Q_EMIT pageEditRequested(); });
    m_up = make(u"moveUp"_s, {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { step(-1); });
    m_down = make(u"moveDown"_s, {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { step(1); });
    m_sectionUp = make(u"moveSectionUp"_s, {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up)}, [this] { changeSection(-1); });
    m_sectionDown = make(u"moveSectionDown"_s, {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down)}, [this] { changeSection(1); });
    for (const auto each : {Presentation::Full, Presentation::Brief, Presentation::Headline}) {
        m_presentations << make(u"present%1"_s.arg(int(each)), {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(each)))},
                                [this, each] { present(each); });
        m_presentations.last()->setCheckable(true);
    }
    m_more = make(u"presentMore"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { presentNext(-1); });
    m_less = make(u"presentLess"_s, {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { presentNext(1); });
    m_remove = make(u"removeRow"_s, {QKeySequence(Qt::Key_Delete)}, [this] { remove(); });
    retranslateUi();
    enable();
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlineActions::enable);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlineActions::enable);
    connect(&model, &OutlineModel::dataChanged, this, &OutlineActions::enable);
}

QAction *OutlineActions::make(const QString &name, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void OutlineActions::retranslateUi()
{
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_sectionUp->setText(tr("Move to the section above"));
    m_sectionDown->setText(tr("Move to the section below"));
    m_more->setText(tr("Show more of it"));
    m_less->setText(tr("Show less of it"));
    for (int i = 0; i < m_presentations.size(); ++i)
        m_presentations[i]->setText(presentationName(Presentation(i)));
    enable();
}

// What applies to the chosen rows, in its words.
void OutlineActions::enable()
{
    const QModelIndex current = m_view.currentIndex();
    const bool isPlacement = !m_model.placement(current).isNull();
    m_edit->setText(isPlacement ? tr("Open in the library") : tr("Rename the section"));
    const QList<QKeySequence> returnKeys{QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)};
    m_edit->setShortcuts(isPlacement ? returnKeys : QList{QKeySequence(Qt::Key_F2)} + returnKeys);
    m_editHere->setText(tr("Edit on the page"));
    m_editHere->setVisible(isPlacement);
    m_remove->setText(isPlacement ? tr("Take out of the issue") : tr("Remove the section"));
    for (QAction *action : {m_edit, m_editHere, m_up, m_down, m_remove})
        action->setEnabled(current.isValid());
    for (QAction *action : {m_sectionUp, m_sectionDown, m_more, m_less})
        action->setEnabled(isPlacement);
    const QList<PlacementId> chosen = m_view.chosenPlacements();
    for (int i = 0; i < m_presentations.size(); ++i) {
        m_presentations[i]->setEnabled(isPlacement);
        m_presentations[i]->setChecked(isPlacement && std::ranges::all_of(chosen, [&](PlacementId placement) {
            return m_model.indexOf(placement).data(OutlineModel::PresentationRole).toInt() == i;
        }));
    }
}

void OutlineActions::fill(QMenu &menu)
{
    menu.addActions({m_editHere, m_edit});
    menu.addSeparator();
    menu.addActions(m_presentations);
    menu.addSeparator();
    menu.addActions({m_up, m_down, m_sectionUp, m_sectionDown});
    menu.addSeparator();
    fillAddSection(*menu.addMenu(tr("Add section")));
    menu.addAction(m_remove);
}

void OutlineActions::fillAddSection(QMenu &menu)
{
    for (const auto kind : {SectionKind::Highlights, SectionKind::Publications, SectionKind::Events,
                            SectionKind::Editorial, SectionKind::Contact, SectionKind::Other})
        menu.addAction(kindName(kind), this, [this, kind] { addSection(kind); });
}

void OutlineActions::edit()
{
    const QModelIndex current = m_view.currentIndex();
    const auto &issue = m_session.issue();
    const Placement *placement = issue ? issue->placement(m_model.placement(current)) : nullptr;
    if (placement)
        Q_EMIT m_session.itemRequested(placement->item.id);
    else if (current.isValid())
        m_view.edit(current);
}

// A section among the sections; placements as one block, from the end of their section on into the next.
void OutlineActions::step(int by)
{
    const QList<PlacementId> chosen = m_view.chosenPlacements();
    if (chosen.isEmpty())
        return stepSection(by);
    const QModelIndex edge = m_model.indexOf(by < 0 ? chosen.first() : chosen.last());
    const int wanted = edge.row() + by;
    if (wanted < 0 || wanted >= m_model.rowCount(edge.parent()))
        return changeSection(by);
    const int position = by < 0 ? wanted : wanted + 1; // positions count as before the move
    report(m_session.editor().movePlacements(chosen, m_model.section(edge), position));
}

void OutlineActions::stepSection(int by)
{
    const QModelIndex current = m_view.currentIndex();
    const int wanted = current.row() + by;
    if (!current.isValid() || wanted < 0 || wanted >= m_model.rowCount())
        return announce();
    report(m_session.editor().moveSection(m_model.section(current), by < 0 ? wanted : wanted + 1));
}

void OutlineActions::changeSection(int by)
{
    const QList<PlacementId> chosen = m_view.chosenPlacements();
    if (chosen.isEmpty())
        return;
    const QModelIndex edge = m_model.indexOf(by < 0 ? chosen.first() : chosen.last());
    const QModelIndex target = m_model.index(edge.parent().row() + by, 0);
    if (!target.isValid())
        return announce();
    const int position = by < 0 ? m_model.rowCount(target) : 0;
    report(m_session.editor().movePlacements(chosen, m_model.section(target), position));
}

void OutlineActions::present(Presentation presentation)
{
    const QList<PlacementId> chosen = m_view.chosenPlacements();
    if (!chosen.isEmpty() && m_session.report(m_session.editor().setPresentation(chosen, presentation)))
        m_session.tell(tr("%1: %2", "a row’s title: how it is printed").arg(subject(chosen), presentationName(presentation)));
}

void OutlineActions::presentNext(int by)
{
    const int now = m_view.currentIndex().data(OutlineModel::PresentationRole).toInt();
    present(Presentation(std::clamp(now + by, int(Presentation::Full), int(Presentation::Headline))));
}

void OutlineActions::remove()
{
    const QList<PlacementId> chosen = m_view.chosenPlacements();
    if (chosen.isEmpty())
        return removeSection();
    const QString what = subject(chosen);
    const QModelIndex next = neighbourOf(chosen);
    const PlacementId stays = m_model.placement(next);
    const SectionId section = m_model.section(next);
    if (!m_session.report(m_session.editor().removePlacements(chosen)))
        return;
    m_view.setCurrentIndex(stays.isNull() ? m_model.indexOf(section) : m_model.indexOf(stays));
    m_session.tell(tr("%1: out of the issue, still in the library. Ctrl+Z brings it back.").arg(what));
}

// The row that is chosen when these are gone: the one below, else the one above, else the section.
QModelIndex OutlineActions::neighbourOf(const QList<PlacementId> &chosen) const
{
    const QModelIndex last = m_model.indexOf(chosen.last());
    const auto stays = [&](int row) { return !chosen.contains(m_model.placement(last.siblingAtRow(row))); };
    for (int row = last.row() + 1; row < m_model.rowCount(last.parent()); ++row) {
        if (stays(row))
            return last.siblingAtRow(row);
    }
    for (int row = last.row() - 1; row >= 0; --row) {
        if (stays(row))
            return last.siblingAtRow(row);
    }
    return last.parent();
}

void OutlineActions::removeSection()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return;
    const QString title = current.data().toString();
    const int count = m_model.rowCount(current);
    if (!m_session.report(m_session.editor().removeSection(m_model.section(current))))
        return;
    m_session.tell(count == 0
                       ? tr("The section “%1” is gone. Ctrl+Z brings it back.").arg(title)
                       : tr("The section “%1” is gone; %n highlight(s) are in the library again. Ctrl+Z brings all back.",
                            nullptr, count).arg(title));
}

void OutlineActions::addSection(SectionKind kind)
{
    if (!m_session.issue())
        return;
    QMap<Language, QString> titles;
    for (const Language &language : Language::all())
        titles.insert(language, wordOf(kind, language));
    // The contact details close an issue: other sections come before them.
    const auto &sections = m_session.issue()->sections;
    const bool beforeContact = !sections.isEmpty() && sections.last().kind == SectionKind::Contact;
    const auto added = m_session.editor().addSection(m_session.issue()->id, kind, titles,
                                                     beforeContact ? int(sections.size()) - 1 : -1);
    if (!added) {
        m_session.report(added.error());
        return;
    }
    const QModelIndex index = m_model.indexOf(*added);
    m_view.setCurrentIndex(index);
    m_view.scrollTo(index);
    if (kind == SectionKind::Other)
        m_view.edit(index);
}

void OutlineActions::report(const Result<void> &result)
{
    if (m_session.report(result))
        announce();
}

// How the chosen rows are called: by the title, or by their number.
QString OutlineActions::subject(const QList<PlacementId> &chosen) const
{
    return chosen.size() == 1 ? tr("“%1”").arg(m_model.indexOf(chosen.first()).data().toString())
                              : tr("%n highlight(s)", nullptr, int(chosen.size()));
}

void OutlineActions::announce()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return;
    const int count = m_model.rowCount(current.parent());
    const QList<PlacementId> chosen = m_view.chosenPlacements();
    if (chosen.isEmpty()) {
        m_session.tell(tr("The section “%1” is now %2 of %3").arg(current.data().toString()).arg(current.row() + 1).arg(count));
        return;
    }
    const QModelIndex first = m_model.indexOf(chosen.first()), last = m_model.indexOf(chosen.last());
    const QString section = first.parent().data().toString();
    if (chosen.size() == 1)
        m_session.tell(tr("“%1” is now %2 of %3 in %4").arg(first.data().toString()).arg(first.row() + 1).arg(count).arg(section));
    else if (first.parent() == last.parent())
        m_session.tell(tr("%n highlight(s) are now %1 to %2 of %3 in %4", nullptr, int(chosen.size()))
                           .arg(first.row() + 1).arg(last.row() + 1).arg(count).arg(section));
    else
        m_session.tell(tr("%n highlight(s) in several sections", nullptr, int(chosen.size())));
}

} // namespace quarterly
