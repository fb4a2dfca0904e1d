// SPDX-License-Identifier: GPL-3.0-or-later
#include "printdialog.h"

#include "pagelayout.h"
#include "painting.h"
#include "printers.h"
#include "printjob.h"
#include "printoptions.h"
#include "sheetpreview.h"
#include "testprintdialog.h"

#include "export/sheetgeometry.h"
#include "ui/style/style.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTabBar>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int readersView = 1; // the other tab

} // namespace

PrintDialog::PrintDialog(const Issue &issue, Language language, QWidget *parent)
    : QDialog(parent)
    , m_issue(issue)
    , m_layout(new PageLayout(issue, this))
    , m_job(new PrintJob(this))
    , m_options(new PrintOptions(issue, language, this))
    , m_preview(new SheetPreview(this))
    , m_view(new QTabBar(this))
    , m_before(new QPushButton(u"‹"_s, this))
    , m_after(new QPushButton(u"›"_s, this))
    , m_where(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print"));
    resize(1120, 680);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addWidget(makePreview(), 1);
    row->addWidget(makeColumn());
    connectAll();
    follow();
}

QWidget *PrintDialog::makePreview()
{
    auto *side = new QWidget(this);
    m_view->addTab(tr("Printer’s sheets"));
    m_view->addTab(tr("Reader’s pages"));
    m_view->setObjectName(u"view"_s);
    m_view->setDrawBase(false);
    m_view->setExpanding(false);
    m_before->setAccessibleName(tr("Side before"));
    m_after->setAccessibleName(tr("Next side"));
    m_where->setAlignment(Qt::AlignCenter);
    m_where->setMinimumWidth(140);
    auto *turning = new QHBoxLayout;
    turning->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_after)})
        turning->addWidget(widget);
    turning->addStretch();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    column->addWidget(m_preview, 1);
    column->addLayout(turning);
    return side;
}

QWidget *PrintDialog::makeColumn()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(360);
    auto *area = new QScrollArea(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *padded = new QWidget;
    auto *padding = new QVBoxLayout(padded);
    padding->setContentsMargins(0, 0, 12, 0); // beside the scroll bar
    padding->addWidget(m_options);
    padding->addStretch();
    area->setWidget(padded);
    for (QLabel *label : {m_summary, m_message})
        label->setWordWrap(true);
    makeMuted(*m_summary);
    m_summary->setObjectName(u"summary"_s);
    m_message->setObjectName(u"message"_s);
    auto *buttons = new QDialogButtonBox(side);
    m_print = buttons->addButton(tr("Print"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(u"printNow"_s);
    m_print->setDefault(true);
    makePrimary(*m_print);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(area, 1);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addWidget(buttons);
    return side;
}

void PrintDialog::connectAll()
{
    connect(m_before, &QPushButton::clicked, this, [this] { m_preview->turnTo(m_preview->surface() - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_preview->turnTo(m_preview->surface() + 1); });
    connect(m_preview, &SheetPreview::turned, this, &PrintDialog::showSurface);
    connect(m_view, &QTabBar::currentChanged, this, &PrintDialog::showPages);
    connect(m_options, &PrintOptions::changed, this, &PrintDialog::follow);
    connect(m_options, &PrintOptions::testPrintRequested, this, [this] {
        TestPrintDialog(m_options->request(), this).exec();
        m_options->showForm();
    });
    connect(m_layout, &PageLayout::ready, this, &PrintDialog::showPages);
    connect(m_job, &PrintJob::finished, this, &PrintDialog::finish);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::startPrinting);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void PrintDialog::follow()
{
    const PrintRequest request = m_options->request();
    m_message->clear();
    m_layout->lay(request.language, pageSetup(m_issue.setup, request));
    showState();
}

void PrintDialog::showPages()
{
    const SharedPages pages = m_layout->pages();
    if (!pages)
        return;
    const PrintRequest request = m_options->request();
    m_refusal.clear();
    if (request.form == PrintForm::Plain) {
        m_preview->show(singlePages(pages));
    } else if (const auto sheets = printersSheets(pages, request.bookletSetup(Pass::BothSides)); !sheets) {
        m_refusal = sheets.error().message;
        m_preview->show(nullptr);
    } else {
        m_preview->show(m_view->currentIndex() == readersView ? readersSpreads(pages, request.booklet) : *sheets);
    }
    showState();
}

void PrintDialog::showSurface()
{
    m_where->setText(m_preview->count() > 0 ? m_preview->name() : tr("No pages"));
    m_before->setEnabled(m_preview->surface() > 0);
    m_after->setEnabled(m_preview->surface() + 1 < m_preview->count());
}

QString PrintDialog::summary() const
{
    const SharedPages pages = m_layout->pages();
    const PrintRequest request = m_options->request();
    if (!pages)
        return tr("The pages are being laid out…");
    const int count = int(pages->pages.size());
    if (request.form == PrintForm::Plain)
        return tr("%n page(s) on %1.", nullptr, count).arg(request.paper.name());
    const int blanks = int(readingOrder(count, request.booklet).size()) - count;
    QStringList sentences{tr("%n sheet(s) of %1, printed on both sides and folded in the middle.", nullptr, (count + 3) / 4).arg(request.paper.name())};
    if (blanks > 0)
        sentences << tr("%n page(s) stay blank.", nullptr, blanks);
    if (const auto geometry = SheetGeometry::of(largestPage(*pages), request.bookletSetup(Pass::BothSides)))
        sentences << geometry->remark();
    return sentences.join(u' ').simplified();
}

void PrintDialog::showState()
{
    const PrintRequest request = m_options->request();
    const bool isBooklet = request.form == PrintForm::Booklet;
    m_view->setVisible(isBooklet);
    m_summary->setText(m_refusal.isEmpty() ? summary() : m_refusal);
    m_print->setText(m_waiting                    ? tr("Print the backs")
                     : m_options->printer().isFile() ? tr("Save PDF…")
                     : request.needsTwoPasses()   ? tr("Print the fronts")
                                                  : tr("Print"));
    m_options->setEnabled(!m_waiting && !m_job->isRunning());
    m_close->setEnabled(!m_job->isRunning());
    m_print->setEnabled(m_layout->pages() && m_preview->count() > 0 && m_refusal.isEmpty() && !m_job->isRunning());
}

QString PrintDialog::title() const
{
    return tr("Newsletter %1 %2", "quarter and language").arg(m_issue.quarter.toString(), m_options->request().language.autonym());
}

Pass PrintDialog::nextPass() const
{
    if (!m_options->request().needsTwoPasses())
        return Pass::BothSides;
    return m_waiting ? Pass::Backs : Pass::Fronts;
}

void PrintDialog::startPrinting()
{
    if (m_options->printer().isFile())
        return saveFile();
    const bool isKnown = rememberedSecondPass(m_options->request().printer).has_value();
    if (nextPass() == Pass::Fronts && !isKnown && TestPrintDialog(m_options->request(), this).exec() != Accepted)
        return;
    m_options->showForm();
    printPass(nextPass());
}

void PrintDialog::printPass(Pass pass)
{
    m_message->clear();
    const PrintRequest request = m_options->request();
    if (!PrintJob::isPossible())
        return paint(pass);
    m_job->print(request, title(), [pages = m_layout->pages(), request, pass] { return printedPdf(*pages, request, pass); });
    showState();
}

void PrintDialog::paint(Pass pass)
{
    const PrintRequest request = m_options->request();
    const SharedPages pages = m_layout->pages();
    const auto surfaces = request.form == PrintForm::Plain ? Result<SharedSurfaces>(singlePages(pages))
                                                           : printersSheets(pages, request.bookletSetup(pass));
    finish(surfaces ? paintOnPrinter(**surfaces, request, title()) : surfaces.error());
}

void PrintDialog::saveFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the sheets as a PDF"), folder + u'/' + title() + u".pdf"_s,
                                                      tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    const PrintRequest request = m_options->request();
    m_job->save(file, [pages = m_layout->pages(), request] { return printedPdf(*pages, request, Pass::BothSides); });
    showState();
}

// After the fronts the dialog stays and says what to do with the paper.
void PrintDialog::finish(const Result<void> &done)
{
    const Pass pass = nextPass();
    if (!done) {
        m_message->setText(done.error().message);
    } else if (pass == Pass::Fronts) {
        m_waiting = true;
        m_message->setText(tr("The fronts are on their way. When all are printed, put the paper back as for the test print, without "
                              "sorting it, then print the backs."));
    } else {
        return accept();
    }
    showState();
}

void PrintDialog::reject()
{
    if (!m_job->isRunning())
        QDialog::reject();
}

} // namespace quarterly
