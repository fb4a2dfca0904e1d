// SPDX-License-Identifier: GPL-3.0-or-later
#include "printdialog.h"

#include "bookletpapers.h"
#include "sheetpreview.h"

#include "export/publisher.h"
#include "layout/layoutissue.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString paperName(QSizeF points)
{
    const QSizeF upright = points.width() > points.height() ? points.transposed() : points;
    const QPageSize size(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    return points.width() > points.height() ? PrintDialog::tr("%1, landscape").arg(size.name()) : size.name();
}

} // namespace

PrintDialog::PrintDialog(const Issue &issue, Language language, QWidget *parent)
    : QDialog(parent)
    , m_issue(issue)
    , m_preview(new SheetPreview(this))
    , m_where(new QLabel(this))
    , m_message(new QLabel(this))
    , m_before(new QPushButton(u"‹"_s, this))
    , m_after(new QPushButton(u"›"_s, this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print"));
    m_before->setAccessibleName(tr("Side before"));
    m_after->setAccessibleName(tr("Next side"));
    m_where->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *print = buttons->addButton(tr("Print…"), QDialogButtonBox::AcceptRole);
    makePrimary(*print);
    print->setDefault(true);

    auto *turning = new QHBoxLayout;
    turning->addStretch();
    turning->addWidget(m_before);
    turning->addWidget(m_where);
    turning->addWidget(m_after);
    turning->addStretch();
    auto *left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addLayout(turning);
    auto *right = new QVBoxLayout;
    right->addWidget(makeOptions());
    right->addStretch();
    right->addWidget(m_message);
    right->addWidget(buttons);
    auto *row = new QHBoxLayout(this);
    row->addLayout(left, 1);
    row->addLayout(right);
    m_language->setCurrentIndex(m_language->findData(language.code()));

    connect(m_before, &QPushButton::clicked, this, [this] { m_preview->turnTo(m_preview->side() - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_preview->turnTo(m_preview->side() + 1); });
    connect(m_preview, &SheetPreview::turned, this, &PrintDialog::showSide);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PrintDialog::lay);
    connect(m_booklet, &QRadioButton::toggled, this, &PrintDialog::lay);
    connect(m_bookletPaper, &QComboBox::currentIndexChanged, this, &PrintDialog::lay);
    connect(m_flip, &QComboBox::currentIndexChanged, this, &PrintDialog::lay);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintDialog::printNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    lay();
}

QWidget *PrintDialog::makeOptions()
{
    auto *options = new QWidget(this);
    options->setFixedWidth(280);
    m_language = new QComboBox(options);
    m_language->setAccessibleName(tr("Edition"));
    for (const Language &language : m_issue.languages())
        m_language->addItem(language.autonym(), language.code());
    m_plain = new QRadioButton(tr("Pages for &reading"), options);
    m_booklet = new QRadioButton(tr("&Booklet to fold"), options);
    m_plain->setChecked(true);
    m_bookletPaper = new QComboBox(options);
    m_bookletPaper->setObjectName(u"bookletPaper"_s);
    m_bookletPaper->setAccessibleName(tr("Paper of the booklet"));
    showBookletPapers(*m_bookletPaper, m_issue.setup.paper);
    m_flipLabel = new QLabel(tr("Both sides: the printer turns the paper"), options);
    m_flip = new QComboBox(options);
    m_flip->addItem(tr("over its short edge"), int(Flip::ShortEdge));
    m_flip->addItem(tr("over its long edge"), int(Flip::LongEdge));
    m_flip->setAccessibleName(m_flipLabel->text());
    m_flipLabel->setBuddy(m_flip);
    m_paper = new QLabel(options);
    makeMuted(*m_paper);
    m_paper->setWordWrap(true);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_language);
    column->addSpacing(8);
    column->addWidget(m_plain);
    column->addWidget(m_booklet);
    column->addWidget(m_bookletPaper);
    column->addSpacing(8);
    column->addWidget(m_flipLabel);
    column->addWidget(m_flip);
    column->addSpacing(8);
    column->addWidget(m_paper);
    return options;
}

Language PrintDialog::language() const
{
    return Language::fromCode(m_language->currentData().toString()).value_or(m_issue.source);
}

void PrintDialog::lay()
{
    const PrintForm form = m_booklet->isChecked() ? PrintForm::Booklet : PrintForm::Plain;
    const PageSetup setup = form == PrintForm::Booklet ? bookletPages(m_issue.setup, chosenBookletPaper(*m_bookletPaper)) : m_issue.setup;
    m_sides = std::make_shared<PrintedSides>(layoutIssue(m_issue, language(), setup), form,
                                             Flip(m_flip->currentData().toInt()));
    m_bookletPaper->setVisible(form == PrintForm::Booklet);
    m_flip->setVisible(form == PrintForm::Booklet);
    m_flipLabel->setVisible(form == PrintForm::Booklet);
    if (m_sides->count() > 0) {
        const QString paper = paperName(m_sides->size(0));
        m_paper->setText(form == PrintForm::Booklet
                             ? tr("%n sheet(s) of %1, printed on both sides. Fold them together in the middle.", nullptr,
                                  m_sides->count() / 2).arg(paper)
                             : tr("%n page(s) on %1.", nullptr, m_sides->count()).arg(paper));
    }
    m_preview->show(m_sides);
}

void PrintDialog::showSide()
{
    const int side = m_preview->side();
    m_where->setText(m_sides->count() ? m_sides->name(side) : tr("No pages"));
    m_before->setEnabled(side > 0);
    m_after->setEnabled(side + 1 < m_sides->count());
}

void PrintDialog::printNow()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Newsletter %1 %2", "quarter and language").arg(m_issue.quarter.toString(), language().autonym()));
    prepare(printer, *m_sides);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, std::max(1, m_sides->count()));
    if (dialog.exec() != Accepted)
        return;
    if (const auto printed = print(printer, *m_sides); !printed)
        m_message->setText(printed.error().message);
    else
        accept();
}

} // namespace quarterly
