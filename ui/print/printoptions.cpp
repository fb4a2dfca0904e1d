// SPDX-License-Identifier: GPL-3.0-or-later
#include "printoptions.h"

#include "foldingoptions.h"

#include "ui/style/style.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::PrintOptions)

public:
    static QString pages(const QString &name)
    {
        return name == "HalfLetter"_L1 ? tr("half a letter") : name;
    }
    static QString paper(const QPageSize &paper, PrintForm form)
    {
        const auto pages = pagesOn(paper, form);
        if (!pages)
            return form == PrintForm::Booklet ? tr("%1: too small to fold").arg(paper.name())
                                              : tr("%1: no pages of this size").arg(paper.name());
        return form == PrintForm::Booklet ? tr("%1, with pages of %2").arg(paper.name(), Words::pages(*pages)) : paper.name();
    }
    static QString sides(PaperSides sides, PrintForm form)
    {
        switch (sides) {
        case PaperSides::OverShortEdge: return tr("Both, turned over the short edge");
        case PaperSides::OverLongEdge: return tr("Both, turned over the long edge");
        case PaperSides::One: return form == PrintForm::Booklet ? tr("One: fronts first, then backs") : tr("One");
        }
        Q_UNREACHABLE();
    }
};

void keepChoice(QComboBox &box, const QVariant &choice)
{
    box.setCurrentIndex(std::max(0, box.findData(choice)));
}

// A booklet is folded from the paper that the issue is laid out for; an issue on small pages, from twice that.
bool isOwnPaper(const QPageSize &paper, PrintForm form, const PageSetup &issue)
{
    const auto sheet = bookletPaper(issue.paper);
    if (form == PrintForm::Plain || !sheet)
        return pagesOn(paper, form) == issue.paper;
    return paper.isEquivalentTo(QPageSize(sheet->sheet.transposed(), QPageSize::Point, {}, QPageSize::FuzzyMatch));
}

} // namespace

PrintOptions::PrintOptions(const Issue &issue, Language language, QWidget *parent)
    : QWidget(parent)
    , m_issue(issue)
    , m_printers(availablePrinters())
    , m_form(new QFormLayout(this))
    , m_language(new QComboBox(this))
    , m_plain(new QRadioButton(tr("Pages for &reading"), this))
    , m_booklet(new QRadioButton(tr("&Booklet to fold"), this))
    , m_printer(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_sides(new QComboBox(this))
    , m_copies(new QSpinBox(this))
    , m_more(new QToolButton(this))
    , m_folding(new FoldingOptions(this))
    , m_testPrint(new QWidget(this))
    , m_testPrintState(new QLabel(m_testPrint))
{
    for (const Language &each : m_issue.languages())
        m_language->addItem(each.autonym(), each.code());
    keepChoice(*m_language, language.code());
    for (const Printer &each : m_printers)
        m_printer->addItem(each.description);
    m_plain->setChecked(true);
    makeFields();
    connectFields();
    showPrinter();
}

void PrintOptions::makeFields()
{
    m_language->setObjectName(u"edition"_s);
    m_booklet->setObjectName(u"booklet"_s);
    m_printer->setObjectName(u"printer"_s);
    m_paper->setObjectName(u"paper"_s);
    m_sides->setObjectName(u"sides"_s);
    m_copies->setObjectName(u"copies"_s);
    m_copies->setRange(1, 999);
    for (QComboBox *box : {m_language, m_printer, m_paper, m_sides}) { // long names must not widen the column
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_more->setText(tr("Folding and position"));
    m_more->setObjectName(u"more"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_folding->hide();
    makeTestPrint();

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(10);
    m_form->addRow(tr("Edition"), m_language);
    m_form->addRow(m_plain);
    m_form->addRow(m_booklet);
    m_form->addRow(tr("Printer"), m_printer);
    m_form->addRow(tr("Paper"), m_paper);
    m_form->addRow(tr("Sides"), m_sides);
    m_form->addRow(m_testPrint);
    m_form->addRow(tr("Copies"), m_copies);
    m_form->addRow(m_more);
    m_form->addRow(m_folding);
}

void PrintOptions::makeTestPrint()
{
    auto *test = new QPushButton(tr("Test print…"), m_testPrint);
    test->setObjectName(u"testPrint"_s);
    connect(test, &QPushButton::clicked, this, &PrintOptions::testPrintRequested);
    m_testPrintState->setWordWrap(true);
    makeMuted(*m_testPrintState);
    auto *column = new QVBoxLayout(m_testPrint);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_testPrintState);
    column->addWidget(test, 0, Qt::AlignLeft);
}

void PrintOptions::connectFields()
{
    connect(m_language, &QComboBox::currentIndexChanged, this, &PrintOptions::changed);
    connect(m_booklet, &QRadioButton::toggled, this, &PrintOptions::showPrinter);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintOptions::showPrinter);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintOptions::changed);
    connect(m_sides, &QComboBox::currentIndexChanged, this, &PrintOptions::showForm);
    connect(m_folding, &FoldingOptions::changed, this, &PrintOptions::changed);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_folding->setVisible(open);
    });
}

const Printer &PrintOptions::printer() const
{
    return m_printers[m_printer->currentIndex()];
}

void PrintOptions::showPrinter()
{
    showPapers();
    showSides();
    showForm();
}

// Every paper of the printer is listed, so that one sees why another is not offered.
void PrintOptions::showPapers()
{
    const QSignalBlocker quiet(m_paper);
    const PrintForm form = m_booklet->isChecked() ? PrintForm::Booklet : PrintForm::Plain;
    m_paper->clear();
    auto *model = static_cast<QStandardItemModel *>(m_paper->model());
    int chosen = -1;
    for (const QPageSize &paper : printer().papers) {
        const int row = m_paper->count();
        const bool isPossible = pagesOn(paper, form).has_value();
        m_paper->addItem(Words::paper(paper, form), QVariant::fromValue(paper));
        model->item(row)->setEnabled(isPossible);
        if (isPossible && (chosen < 0 || isOwnPaper(paper, form, m_issue.setup)))
            chosen = row;
    }
    m_paper->setCurrentIndex(chosen);
}

void PrintOptions::showSides()
{
    const QSignalBlocker quiet(m_sides);
    const PrintForm form = m_booklet->isChecked() ? PrintForm::Booklet : PrintForm::Plain;
    m_sides->clear();
    for (const PaperSides sides : printer().sides)
        m_sides->addItem(Words::sides(sides, form), int(sides));
    // A booklet is turned like a calendar, an upright page like a book's.
    keepChoice(*m_sides, int(form == PrintForm::Booklet ? PaperSides::OverShortEdge : PaperSides::OverLongEdge));
}

void PrintOptions::showForm()
{
    const PrintRequest now = request();
    const bool isBooklet = now.form == PrintForm::Booklet, isFile = printer().isFile();
    m_more->setVisible(isBooklet);
    m_folding->setVisible(isBooklet && m_more->isChecked());
    for (QWidget *field : {static_cast<QWidget *>(m_copies), m_form->labelForField(m_copies)})
        field->setVisible(!isFile);
    for (QWidget *field : {static_cast<QWidget *>(m_sides), m_form->labelForField(m_sides)})
        field->setVisible(isBooklet || !isFile);
    m_testPrint->setVisible(now.needsTwoPasses());
    m_testPrintState->setText(rememberedSecondPass(now.printer)
                                  ? tr("The way of the paper through this printer is known from its test print.")
                                  : tr("How this printer takes its paper is not known yet: a test print of two sheets finds it."));
    Q_EMIT changed();
}

PrintRequest PrintOptions::request() const
{
    PrintRequest request;
    request.language = Language::fromCode(m_language->currentData().toString()).value_or(m_issue.source);
    request.form = m_booklet->isChecked() ? PrintForm::Booklet : PrintForm::Plain;
    request.printer = printer().name;
    request.paper = m_paper->currentData().value<QPageSize>();
    request.sides = PaperSides(m_sides->currentData().toInt());
    request.copies = m_copies->value();
    request.booklet = m_folding->setup();
    request.booklet.secondPass = rememberedSecondPass(request.printer).value_or(SecondPass());
    return request;
}

} // namespace quarterly
