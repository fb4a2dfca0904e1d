// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragewindow.h"

#include "coveragemodel.h"

#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsToAQuarter = 3;

// The more there is, the stronger the ground; the number says it for those who do not see that.
class CoverageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Colours::of(option.palette);
        const double share = index.data(CoverageModel::ShareRole).toDouble();
        QColor ground = colours.accent;
        ground.setAlphaF(float(share > 0 ? 0.1 + 0.25 * share : 0));
        painter->fillRect(option.rect, ground);
        if (index.column() % monthsToAQuarter == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(1, option.rect.height())), colours.border);
        const bool isCurrent = option.state & QStyle::State_HasFocus;
        if (isCurrent) {
            painter->setRenderHint(QPainter::Antialiasing);
            paintCard(*painter, QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), Qt::transparent, colours.accent, 4, 2);
        }
        painter->setPen(colours.text);
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    }
};

} // namespace

CoverageWindow::CoverageWindow(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new CoverageModel(this))
    , m_yearName(new QLabel(this))
    , m_year(new QSpinBox(this))
    , m_legend(new QLabel(this))
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"coverageWindow"_s);
    m_year->setObjectName(u"coverageYear"_s);
    m_year->setRange(1900, 2999);
    m_year->setValue(session.issue() ? session.issue()->quarter.year() : session.library().now().toLocalTime().date().year());
    m_year->setMinimumWidth(m_year->sizeHint().width() + 24);
    m_yearName->setBuddy(m_year);
    makeMuted(*m_legend);
    m_table->setObjectName(u"coverage"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CoverageDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::NoSelection); // one cell is current;
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(56);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().lineSpacing() + 7);
    makeMuted(*m_hint);
    m_hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_yearName);
    head->addWidget(m_year);
    head->addStretch();
    head->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &CoverageWindow::reload);
    connect(&session.library(), &Library::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&session, &Session::languageChanged, this, &CoverageWindow::reload);
    connect(m_year, &QSpinBox::valueChanged, this, &CoverageWindow::reload);
    connect(m_table, &QTableView::activated, this, &CoverageWindow::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoverageWindow::showCell);
    retranslateUi();
    resize(1000, 720);
    m_table->setFocus();
}

void CoverageWindow::retranslateUi()
{
    setWindowTitle(tr("Coverage"));
    m_yearName->setText(tr("Year"));
    m_legend->setText(tr("In brackets: in no issue yet"));
    m_table->setAccessibleName(tr("Highlights by article and month"));
    reload();
}

void CoverageWindow::reload()
{
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row(), column = before.column();
    const auto counts = coverage(m_session.library(), m_year->value());
    m_session.report(counts ? Result<void>() : counts.error());
    m_model->show(m_year->value(), m_session.language(), counts ? *counts : QList<CoverageCount>());
    m_table->setCurrentIndex(m_model->index(std::max(0, row), std::max(0, column)));
}

void CoverageWindow::showCell(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const QString words = cell.data(Qt::AccessibleTextRole).toString();
    m_hint->setText(m_model->collected(cell) > 0 ? tr("%1. Enter shows them in the library.").arg(words)
                                                 : tr("%1. Enter begins a highlight there.").arg(words));
}

void CoverageWindow::follow(const QModelIndex &cell)
{
    const int article = m_model->article(cell.row());
    const Period month = m_model->month(cell.column());
    if (m_model->collected(cell) > 0)
        Q_EMIT highlightsRequested(article, month);
    else
        Q_EMIT newHighlightRequested(article, month.from);
}

void CoverageWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
