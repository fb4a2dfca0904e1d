// SPDX-License-Identifier: GPL-3.0-or-later
#include "testprintdialog.h"

#include "painting.h"
#include "printers.h"
#include "testsheets.h"

#include "ui/style/style.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

TestPrintDialog::TestPrintDialog(const PrintRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_job(new PrintJob(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"testPrintDialog"_s);
    setWindowTitle(tr("Test print on “%1”").arg(request.printer));
    m_request.sides = PaperSides::One;
    m_request.copies = 1;
    m_message->setWordWrap(true);
    m_message->setObjectName(u"message"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    addStep(*column, tr("1. Print the fronts of two sheets, the numbers 1 and 3."), tr("Print &1 and 3"), Pass::Fronts)->setObjectName(u"printFronts"_s);
    addStep(*column, tr("2. Put the two sheets back into the printer without sorting them, the printed side up or down as you are used "
                        "to: from now on always so. Then print the backs, 2 and 4."), tr("Print &2 and 4"), Pass::Backs)->setObjectName(u"printBacks"_s);
    m_reversed = addQuestion(*column, tr("3. Which number is on the back of the sheet with the 1?"), tr("2"), tr("4"));
    m_reversed->setObjectName(u"reversed"_s);
    m_turned = addQuestion(*column, tr("4. Hold a sheet so that its front’s arrow points up, and turn it like the page of a book. "
                                       "The arrow on the back now points"), tr("up"), tr("down"));
    m_turned->setObjectName(u"turned"_s);
    if (const auto known = rememberedSecondPass(request.printer)) {
        m_reversed->setChecked(known->reversed);
        m_turned->setChecked(known->turned);
    }
    column->addWidget(m_message);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    makePrimary(*buttons->addButton(tr("Keep for this printer"), QDialogButtonBox::AcceptRole));
    column->addWidget(buttons);
    column->addStrut(480);
    column->setSizeConstraint(QLayout::SetFixedSize); // as high as the sentences are in this language
    connect(buttons, &QDialogButtonBox::accepted, this, &TestPrintDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_job, &PrintJob::finished, this,
            [this](const Result<void> &done) { m_message->setText(done ? tr("Sent to the printer.") : done.error().message); });
}

QPushButton *TestPrintDialog::addStep(QVBoxLayout &column, const QString &instruction, const QString &button, Pass pass)
{
    auto *label = new QLabel(instruction, this);
    label->setWordWrap(true);
    auto *push = new QPushButton(button, this);
    push->setAutoDefault(false);
    column.addWidget(label);
    column.addWidget(push, 0, Qt::AlignLeft);
    column.addSpacing(8);
    connect(push, &QPushButton::clicked, this, [this, pass] { print(pass); });
    return push;
}

QRadioButton *TestPrintDialog::addQuestion(QVBoxLayout &column, const QString &question, const QString &first, const QString &second)
{
    auto *label = new QLabel(question, this);
    label->setWordWrap(true);
    auto *one = new QRadioButton(first, this), *other = new QRadioButton(second, this);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    column.addWidget(label);
    for (QRadioButton *button : {one, other}) {
        button->setAccessibleName(tr("%1 %2", "question and answer").arg(question, button->text()));
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    column.addLayout(row);
    column.addSpacing(8);
    one->setChecked(true);
    return other;
}

void TestPrintDialog::print(Pass pass)
{
    if (m_job->isRunning())
        return;
    m_message->clear();
    const QSizeF sheet = m_request.paper.size(QPageSize::Point).transposed();
    if (PrintJob::isPossible()) {
        m_job->print(m_request, windowTitle(), [sheet, pass]() -> Result<QByteArray> { return testSheetsPdf(sheet, pass); });
        return;
    }
    const auto done = paintOnPrinter(*testSheets(sheet, pass), m_request, windowTitle());
    m_message->setText(done ? tr("Sent to the printer.") : done.error().message);
}

void TestPrintDialog::keep()
{
    rememberSecondPass(m_request.printer, {.reversed = m_reversed->isChecked(), .turned = m_turned->isChecked()});
    accept();
}

void TestPrintDialog::reject()
{
    if (!m_job->isRunning())
        QDialog::reject();
}

} // namespace quarterly
