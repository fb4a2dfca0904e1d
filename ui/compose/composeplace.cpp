// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeplace.h"

#include "bringintosection.h"
#include "librarypanel.h"
#include "mastheadcard.h"
#include "outlineactions.h"
#include "outlinemodel.h"
#include "outlineview.h"

#include "issue/issuetexts.h"
#include "ui/pages/pagespanel.h"
#include "ui/pages/pagesview.h"
#include "ui/pages/typesetter.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/rememberedsplitter.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

ComposePlace::ComposePlace(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_library(new LibraryPanel(session, this))
    , m_model(new OutlineModel(session, this))
    , m_outline(new OutlineView(session, *m_model, this))
    , m_middle(new QStackedWidget(this))
    , m_pages(new PagesPanel(session, this))
{
    setObjectName(u"composePlace"_s);
    m_middle->addWidget(makeOutline());
    m_middle->addWidget(makeNoIssue());
    auto *splitter = new RememberedSplitter(u"compose"_s, {300, 480, 440}, this);
    splitter->addWidget(m_library);
    splitter->addWidget(m_middle);
    splitter->addWidget(m_pages);
    m_pages->view().setEditable(true);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);

    connect(m_library, &LibraryPanel::newHighlightRequested, this, &ComposePlace::newHighlightRequested);
    connect(m_library, &LibraryPanel::placeRequested, this, &ComposePlace::place);
    connect(&outlineActions(), &OutlineActions::pageEditRequested, this, [this] { m_pages->view().editChosen(); });
    connect(&m_pages->view(), &PagesView::blockClicked, this, &ComposePlace::showSection);
    connect(&m_pages->view(), &PagesView::scrolledTo, this,
            [this](PlacementId placement) { m_outline->scrollTo(m_model->indexOf(placement)); });
    connect(m_newIssue, &QPushButton::clicked, this, &ComposePlace::newIssueRequested);
    connect(&session, &Session::issueChanged, this, &ComposePlace::showState);
    connect(&session.typesetter(), &Typesetter::pagesReady, this, &ComposePlace::showState);
    retranslateUi();
}

OutlineActions &ComposePlace::outlineActions() const
{
    return m_outline->outlineActions();
}

QWidget *ComposePlace::makeOutline()
{
    auto *panel = new QWidget(this);
    panel->setMinimumWidth(300);
    m_caption = new QLabel(panel);
    makeCaption(*m_caption);
    m_count = new QLabel(panel);
    makeMuted(*m_count);
    m_empty = new QLabel(panel);
    makeMuted(*m_empty);
    m_empty->setWordWrap(true);
    m_sectionKinds = new QMenu(panel);
    m_addSection = new QPushButton(icon(Icon::Add), {}, panel);
    m_addSection->setObjectName(u"addSection"_s);
    makeLink(*m_addSection);
    m_addSection->setMenu(m_sectionKinds);

    auto *head = new QGridLayout;
    head->setContentsMargins(0, 0, style()->pixelMetric(QStyle::PM_ScrollBarExtent), 0); // as wide as the rows
    head->addWidget(m_caption, 0, 0);
    head->addWidget(m_count, 0, 1, Qt::AlignRight);
    head->addWidget(new MastheadCard(m_session, panel), 1, 0, 1, 2);
    head->addWidget(m_empty, 2, 0, 1, 2);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 12, 4, 8);
    column->addLayout(head);
    column->addWidget(m_outline, 1);
    column->addWidget(m_addSection, 0, Qt::AlignLeft);
    return panel;
}

QWidget *ComposePlace::makeNoIssue()
{
    auto *panel = new QWidget(this);
    m_noIssue = new QLabel(panel);
    m_noIssue->setWordWrap(true);
    m_noIssue->setAlignment(Qt::AlignCenter);
    makeMuted(*m_noIssue);
    m_newIssue = new QPushButton(panel);
    m_newIssue->setObjectName(u"newIssue"_s);
    makePrimary(*m_newIssue);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(32, 32, 32, 32);
    column->addStretch();
    column->addWidget(m_noIssue);
    column->addSpacing(8);
    column->addWidget(m_newIssue, 0, Qt::AlignHCenter);
    column->addStretch();
    return panel;
}

// Into the section of the chosen row, else into the first.
void ComposePlace::place(const QList<ItemId> &items)
{
    const auto &issue = m_session.issue();
    if (!issue || issue->sections.isEmpty() || items.isEmpty())
        return;
    const SectionId chosen = m_model->section(m_outline->currentIndex());
    const SectionId section = chosen.isNull() ? issue->sections.first().id : chosen;
    if (m_session.report(bringIntoSection(m_session, items, section, -1)))
        m_outline->outlineActions().announce();
}

// A section's title on the page leads to its row; placements are followed through the session.
void ComposePlace::showSection(BlockId block)
{
    const auto text = m_session.issue() ? textWith(block, *m_session.issue()) : std::nullopt;
    const QModelIndex section = text ? m_model->indexOf(SectionId(text->field.owner)) : QModelIndex();
    if (!section.isValid())
        return;
    m_outline->setCurrentIndex(section);
    m_outline->scrollTo(section);
}

void ComposePlace::showState()
{
    const auto &issue = m_session.issue();
    m_middle->setCurrentIndex(issue ? 0 : 1);
    if (!issue)
        return;
    int items = 0;
    for (const Section &section : issue->sections)
        items += int(section.placements.size());
    m_empty->setVisible(issue->sections.isEmpty());
    const auto pages = m_session.typesetter().pages(m_session.language());
    const QString itemsText = tr("%n item(s)", nullptr, items);
    m_count->setText(pages ? tr("%1 · %2", "pages and items")
                                 .arg(tr("%n page(s)", nullptr, int(pages->pages.size())), itemsText)
                           : itemsText);
}

void ComposePlace::retranslateUi()
{
    m_caption->setText(tr("Issue"));
    m_empty->setText(tr("An issue is made of sections. Add one below, then drag highlights into it."));
    m_addSection->setText(tr("Add section"));
    m_sectionKinds->clear();
    m_outline->outlineActions().fillAddSection(*m_sectionKinds);
    m_outline->setAccessibleName(tr("Outline of the issue"));
    m_outline->setAccessibleDescription(tr("Alt and arrow keys move the chosen rows; F2 edits on the page, Enter in the library"));
    m_noIssue->setText(tr("There is no issue yet. An issue gathers a quarter’s highlights in sections and becomes "
                          "pages as you compose it."));
    m_newIssue->setText(tr("New issue…"));
    showState();
}

void ComposePlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_outline->outlineActions().retranslateUi();
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

} // namespace quarterly
