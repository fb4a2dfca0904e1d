// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitpanel.h"

#include "fitsearcher.h"
#include "goalchooser.h"
#include "remedydelegate.h"

#include "layout/remedyedits.h"
#include "layout/remedywords.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 300; // milliseconds: typing goes on meanwhile
constexpr int leastHeight = 60, mostHeight = 210; // of the list, in pixels

} // namespace

FitPanel::FitPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_searcher(new FitSearcher(this)), m_goal(new GoalChooser(this)),
      m_caption(new QLabel(this)), m_close(new QToolButton(this)), m_status(new QLabel(this)), m_list(new QListWidget(this)),
      m_take(new QPushButton(this))
{
    setObjectName(u"fitPanel"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    arrange();
    connect(&m_pause, &QTimer::timeout, this, &FitPanel::search);
    connect(&session, &Session::issueChanged, this, &FitPanel::begin);
    connect(&session, &Session::languageChanged, this, &FitPanel::begin);
    connect(m_goal, &GoalChooser::changed, this, &FitPanel::begin);
    connect(m_searcher, &FitSearcher::found, this, &FitPanel::show);
    connect(m_searcher, &FitSearcher::previewReady, this, &FitPanel::showPreview);
    connect(m_list, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) { preview(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_take->setEnabled(row >= 0);
        if (row >= 0)
            m_list->item(row)->setSelected(true); // also when it became the current one with the focus
        preview(row);
    });
    connect(m_list, &QListWidget::itemActivated, this, &FitPanel::take);
    connect(m_take, &QPushButton::clicked, this, &FitPanel::take);
    connect(m_close, &QToolButton::clicked, this, &FitPanel::closeRequested);
    setFocusProxy(m_list);
    retranslateUi();
}

void FitPanel::arrange()
{
    makeCaption(*m_caption);
    makeMuted(*m_status);
    makePrimary(*m_take);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setObjectName(u"closeFit"_s);
    m_status->setObjectName(u"fitStatus"_s);
    m_status->setWordWrap(true);
    m_take->setObjectName(u"takeRemedy"_s);
    m_list->setObjectName(u"remedies"_s);
    m_list->setItemDelegate(new RemedyDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(leastHeight);
    m_list->viewport()->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(m_close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    foot->addWidget(m_take, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->addLayout(head);
    column->addWidget(m_goal);
    column->addWidget(m_list);
    column->addLayout(foot);
}

void FitPanel::begin()
{
    m_searcher->stopSearch();
    m_found.reset();
    m_list->clear();
    endPreview();
    if (!isVisible())
        return;
    say(m_session.issue() ? tr("Looking for ways…") : tr("Choose an issue at the top."));
    m_pause.start();
}

void FitPanel::search()
{
    if (m_session.issue() && isVisible())
        m_searcher->search(*m_session.issue(), m_session.language(), m_goal->goal());
}

void FitPanel::show(const RemedyList &list)
{
    m_found = list;
    fillList();
    say(verdict());
}

void FitPanel::fillList()
{
    m_list->clear();
    const RemedyWords words = this->words();
    for (const Remedy &remedy : m_found->remedies) {
        const QString changes = words.changes(remedy).join(u'\n'), effect = words.effect(remedy, m_found->now);
        auto *item = new QListWidgetItem(changes, m_list);
        item->setData(RemedyDelegate::EffectRole, effect);
        item->setData(Qt::AccessibleTextRole, u"%1\n%2"_s.arg(changes, effect));
    }
    const bool hasWays = m_list->count() > 0;
    if (!hasWays && (m_list->hasFocus() || m_take->hasFocus()))
        m_goal->setFocus(); // the next question
    int height = 0;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::clamp(height, leastHeight, mostHeight)); // the pages need the room
    m_list->setVisible(hasWays);
    m_take->setVisible(hasWays);
}

QString FitPanel::verdict() const
{
    if (m_found->wanted.isEmpty())
        return tr("This edition has the %n page(s) wanted: nothing needs to change.", nullptr, m_found->now.pages);
    if (m_found->remedies.isEmpty())
        return tr("No small change brings this edition to %n page(s). Make a text shorter or longer, or move items by hand.",
                  nullptr, m_found->wanted.first());
    return tr("%n way(s), the least noticeable first. Nothing changes until you take one.", nullptr,
              int(m_found->remedies.size()));
}

void FitPanel::say(const QString &words)
{
    m_status->setText(words);
    QAccessibleEvent spoken(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void FitPanel::preview(int row)
{
    if (row == m_previewed)
        return;
    if (!m_found || row < 0)
        return endPreview();
    m_previewed = row;
    m_searcher->preview(*m_session.issue(), m_session.language(), m_found->remedies[row].changes);
}

void FitPanel::showPreview(const std::shared_ptr<const Pages> &pages)
{
    PlacementId placement;
    for (const FitChange &change : m_found->remedies[m_previewed].changes) {
        if (!change.placement.isNull())
            placement = change.placement;
    }
    Q_EMIT previewed(pages, placement);
}

void FitPanel::endPreview()
{
    m_searcher->stopPreview();
    m_previewed = -1;
    Q_EMIT previewed(nullptr, {});
}

void FitPanel::take()
{
    const int row = m_list->currentRow();
    if (!m_found || row < 0)
        return;
    const Remedy remedy = m_found->remedies[row];
    const Issue issue = *m_session.issue(); // the edit reads it anew
    const QString name = words().edit(remedy);
    if (m_session.report(carryOut(m_session.editor(), name, issue, m_session.language(), remedy.changes)))
        m_session.tell(tr("Done: %1. Undo takes it back.").arg(name));
}

RemedyWords FitPanel::words() const
{
    const Issue &issue = *m_session.issue();
    const auto next = nextIssue(m_session.library(), issue.quarter);
    return {issue, m_session.language(), next ? std::optional(issue.quarter.next()) : std::nullopt};
}

void FitPanel::retranslateUi()
{
    m_caption->setText(tr("Fit"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the ways to fit"));
    m_list->setAccessibleName(tr("Ways to reach the pages wanted"));
    m_list->setAccessibleDescription(tr("The chosen one shows on the pages; Enter takes it"));
    m_take->setText(tr("Ta&ke"));
    m_take->setAccessibleName(tr("Take the chosen way"));
    m_take->setEnabled(m_list->currentRow() >= 0);
    if (m_found)
        show(RemedyList(*m_found));
}

void FitPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    begin();
}

void FitPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    begin(); // ends what runs
}

bool FitPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        preview(m_list->currentRow());
    return QWidget::eventFilter(watched, event);
}

void FitPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void FitPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void FitPanel::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
}

} // namespace quarterly
