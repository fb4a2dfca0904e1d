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
    m_edit = make(u"editRow"_s, {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, [this] { edit(); });
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

// What applies to the chosen row, in its words.
void OutlineActions::enable()
{
    const QModelIndex current = m_view.currentIndex();
    const bool isPlacement = !m_model.placement(current).isNull();
    m_edit->setText(isPlacement ? tr("Edit the text…") : tr("Rename the section"));
    m_remove->setText(isPlacement ? tr("Take out of the issue") : tr("Remove the section"));
    for (QAction *action : {m_edit, m_up, m_down, m_remove})
        action->setEnabled(current.isValid());
    for (QAction *action : {m_sectionUp, m_sectionDown, m_more, m_less})
        action->setEnabled(isPlacement);
    const int chosen = current.data(OutlineModel::PresentationRole).toInt();
    for (int i = 0; i < m_presentations.size(); ++i) {
        m_presentations[i]->setEnabled(isPlacement);
        m_presentations[i]->setChecked(isPlacement && i == chosen);
    }
}

void OutlineActions::fill(QMenu &menu)
{
    menu.addAction(m_edit);
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

// Up and down among its own: a placement in its section, a section in the issue.
void OutlineActions::step(int by)
{
    const QModelIndex current = m_view.currentIndex();
    const int wanted = current.row() + by;
    if (wanted < 0 || wanted >= m_model.rowCount(current.parent()))
        return announce();
    const int position = by < 0 ? wanted : wanted + 1; // positions count as before the move
    const PlacementId placement = m_model.placement(current);
    report(placement.isNull() ? m_session.editor().moveSection(m_model.section(current), position)
                              : m_session.editor().movePlacements({placement}, m_model.section(current), position));
}

void OutlineActions::changeSection(int by)
{
    const QModelIndex current = m_view.currentIndex();
    const PlacementId placement = m_model.placement(current);
    const QModelIndex target = m_model.index(current.parent().row() + by, 0);
    if (!target.isValid())
        return announce();
    const int position = by < 0 ? m_model.rowCount(target) : 0;
    report(m_session.editor().movePlacements({placement}, m_model.section(target), position));
}

void OutlineActions::present(Presentation presentation)
{
    m_model.setData(m_view.currentIndex(), int(presentation), OutlineModel::PresentationRole);
}

void OutlineActions::presentNext(int by)
{
    const int now = m_view.currentIndex().data(OutlineModel::PresentationRole).toInt();
    const auto next = Presentation(std::clamp(now + by, int(Presentation::Full), int(Presentation::Headline)));
    present(next);
    m_session.tell(presentationName(next));
}

void OutlineActions::remove()
{
    const QModelIndex current = m_view.currentIndex();
    const QString title = current.data().toString();
    const PlacementId placement = m_model.placement(current);
    const bool done = m_session.report(placement.isNull() ? m_session.editor().removeSection(m_model.section(current))
                                                          : m_session.editor().removePlacements({placement}));
    if (done)
        m_session.tell(tr("“%1” is out of the issue; nothing is lost from the library. Ctrl+Z brings it back.").arg(title));
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

void OutlineActions::announce()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return;
    const int count = m_model.rowCount(current.parent());
    const QString title = current.data().toString();
    if (current.parent().isValid())
        m_session.tell(tr("“%1” is now %2 of %3 in %4").arg(title).arg(current.row() + 1).arg(count)
                           .arg(current.parent().data().toString()));
    else
        m_session.tell(tr("The section “%1” is now %2 of %3").arg(title).arg(current.row() + 1).arg(count));
}

} // namespace quarterly
