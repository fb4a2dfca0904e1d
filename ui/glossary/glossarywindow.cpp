// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossarywindow.h"

#include "celldelegate.h"
#include "glossarymodel.h"

#include "issue/glossary.h"
#include "translation/glossaryfile.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

GlossaryWindow::GlossaryWindow(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new GlossaryModel(session, this)), m_shown(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit), m_count(new QLabel), m_table(new QTableView), m_message(new QLabel), m_add(new QPushButton),
      m_remove(new QPushButton), m_takeIn(new QPushButton), m_writeOut(new QPushButton), m_close(new QPushButton)
{
    setObjectName(u"glossaryWindow"_s);
    resize(980, 600);
    m_search->setObjectName(u"searchTerms"_s);
    m_search->setClearButtonEnabled(true);
    makeMuted(*m_count);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"glossaryMessage"_s);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1); // all of them
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setDynamicSortFilter(false); // what is being written in does not vanish
    m_table->setObjectName(u"terms"_s);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultSectionSize(190);

    auto *head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addLayout(makeButtons());
    connect(m_search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryWindow::showCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GlossaryWindow::showCount);
    retranslateUi();
}

// A cell that is still open is written while the table goes, when there is nobody left to count.
GlossaryWindow::~GlossaryWindow()
{
    m_model->disconnect(this);
}

QLayout *GlossaryWindow::makeButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](QPushButton *button, const QString &name, void (GlossaryWindow::*act)()) {
        button->setObjectName(name);
        button->setAutoDefault(false); // Return ends the writing of a cell
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(m_add, u"addTerm"_s, &GlossaryWindow::add);
    add(m_remove, u"removeTerm"_s, &GlossaryWindow::removeChosen);
    row->addStretch();
    add(m_takeIn, u"takeInTerms"_s, &GlossaryWindow::chooseFileToTakeIn);
    add(m_writeOut, u"writeTerms"_s, &GlossaryWindow::chooseFileToWrite);
    m_close->setAutoDefault(false);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    const bool canWrite = !m_session.library().isReadOnly();
    for (QPushButton *button : {m_add, m_remove, m_takeIn})
        button->setEnabled(canWrite);
    return row;
}

// A term begins with what was searched in vain, and its first cell is open.
void GlossaryWindow::add()
{
    const QString searched = m_search->text().trimmed();
    m_search->clear();
    const int row = m_model->addTerm(searched.isEmpty() ? tr("new term") : searched);
    if (row < 0)
        return;
    const QModelIndex cell = m_shown->mapFromSource(m_model->index(row, 0));
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
    m_table->edit(cell);
}

void GlossaryWindow::removeChosen()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << m_shown->mapToSource(index).row();
    if (rows.size() > 1) {
        if (const auto safe = m_session.backUpFirst(); !safe)
            return say(safe.error().message);
    }
    m_model->removeTerms(rows);
    say(rows.isEmpty() ? tr("Choose the terms to remove.") : tr("%n term(s) removed. Undo brings them back.", nullptr, int(rows.size())));
}

void GlossaryWindow::chooseFileToTakeIn()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Take in a glossary"), {}, tr("Glossaries (*.csv *.tsv *.txt *.tbx)"));
    if (!file.isEmpty())
        takeIn(file);
}

void GlossaryWindow::takeIn(const QString &file)
{
    const auto contents = readGlossary(file);
    if (!contents)
        return say(contents.error().message);
    if (const auto safe = m_session.backUpFirst(); !safe)
        return say(safe.error().message);
    const auto taken = takeTerms(m_session.editor(), contents->terms);
    say(taken ? tr("%1 new, %2 changed, %3 as before", "terms").arg(taken->added).arg(taken->changed).arg(taken->unchanged)
              : taken.error().message);
}

void GlossaryWindow::chooseFileToWrite()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Write the glossary to a file"), tr("glossary.csv"),
                                                      tr("Table for any spreadsheet (*.csv);;TBX for translators’ programs (*.tbx)"));
    if (!file.isEmpty())
        writeOut(file);
}

void GlossaryWindow::writeOut(const QString &file)
{
    const auto written = writeGlossary(file, m_model->terms());
    say(written ? tr("%n term(s) written to %1", nullptr, int(m_model->terms().size())).arg(file) : written.error().message);
}

void GlossaryWindow::showCount()
{
    m_count->setText(tr("%n term(s)", nullptr, m_shown->rowCount()));
}

void GlossaryWindow::say(const QString &words)
{
    m_message->setText(words);
}

void GlossaryWindow::retranslateUi()
{
    setWindowTitle(tr("Glossary"));
    m_search->setPlaceholderText(tr("Find a term"));
    m_search->setAccessibleName(tr("Find a term"));
    m_table->setAccessibleName(tr("Terms by languages"));
    m_message->setAccessibleName(tr("Message"));
    m_add->setText(tr("New term"));
    m_remove->setText(tr("Remove"));
    m_takeIn->setText(tr("Take in a file…"));
    m_writeOut->setText(tr("Write to a file…"));
    m_close->setText(tr("Close"));
    showCount();
}

void GlossaryWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
