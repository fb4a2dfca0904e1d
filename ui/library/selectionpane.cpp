// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectionpane.h"

#include "ui/library/sectionmenu.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

SelectionPane::SelectionPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(new QLabel), m_place(new QPushButton), m_trash(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch();
    column->addWidget(m_words, 0, Qt::AlignHCenter);
    column->addWidget(m_place, 0, Qt::AlignHCenter);
    column->addWidget(m_trash, 0, Qt::AlignHCenter);
    column->addStretch();
    m_words->setObjectName(u"selectedCount"_s);
    m_place->setObjectName(u"placeSelected"_s);
    m_trash->setObjectName(u"trashSelected"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_words->setFont(large);
    makeLink(*m_trash);
    auto *sections = new SectionMenu(session, this);
    m_place->setMenu(sections);
    connect(sections, &SectionMenu::chosen, this, &SelectionPane::sectionChosen);
    connect(m_trash, &QPushButton::clicked, this, &SelectionPane::trashRequested);
    connect(&session, &Session::issueChosen, this, &SelectionPane::retranslateUi);
}

void SelectionPane::show(int count, bool trashed)
{
    m_count = count;
    m_trashed = trashed;
    retranslateUi();
}

void SelectionPane::retranslateUi()
{
    m_words->setText(tr("%n highlights are selected", nullptr, m_count));
    m_place->setText(tr("Add to section"));
    m_trash->setText(m_trashed ? tr("Restore") : tr("Move to the trash"));
    const bool canEdit = !m_session.library().isReadOnly();
    m_place->setVisible(canEdit && !m_trashed && m_session.issue());
    m_trash->setVisible(canEdit);
}

void SelectionPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
