// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "editiontabs.h"
#include "issuechooser.h"

#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({20, 20});
    button->setFixedSize(32, 32);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TopBar::TopBar(Session &session, QAction *undo, QAction *redo, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_issue(new IssueChooser(session, this))
    , m_search(new QLineEdit(this))
    , m_publish(new QPushButton(this))
{
    m_search->setObjectName(u"search"_s);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(300);
    m_publish->setObjectName(u"publish"_s);
    makePrimary(*m_publish);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 16, 8);
    row->addWidget(m_issue);
    row->addSpacing(8);
    row->addWidget(new EditionTabs(session, this));
    row->addSpacing(8);
    row->addWidget(buttonFor(undo, this));
    row->addWidget(buttonFor(redo, this));
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_publish);
    connect(m_issue, &IssueChooser::newIssueRequested, this, &TopBar::newIssueRequested);
    connect(m_publish, &QPushButton::clicked, this, &TopBar::publishRequested);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searched(m_search->text()); });
    retranslateUi();
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::retranslateUi()
{
    m_search->setPlaceholderText(tr("Search highlights · Ctrl+F"));
    m_search->setAccessibleName(tr("Search the library"));
    m_publish->setText(tr("Publish…"));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
}

} // namespace quarterly
