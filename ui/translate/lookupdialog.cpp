// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookupdialog.h"

#include "library/memorystore.h"
#include "text/markup.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 100;

} // namespace

LookUpDialog::LookUpDialog(Session &session, const QString &words, QWidget *parent)
    : QDialog(parent), m_session(session), m_words(new QLineEdit(words)), m_found(new QTreeWidget), m_chosen(new QLabel),
      m_message(new QLabel),
      m_copy(new QPushButton), m_close(new QPushButton)
{
    setObjectName(u"lookUpDialog"_s);
    resize(860, 520);
    m_words->setObjectName(u"lookedUp"_s);
    m_words->setClearButtonEnabled(true);
    m_found->setObjectName(u"foundInMemory"_s);
    m_found->setRootIsDecorated(false);
    m_found->setAlternatingRowColors(true);
    m_found->setColumnCount(3);
    m_found->header()->setStretchLastSection(false);
    for (const int column : {0, 1})
        m_found->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_chosen->setWordWrap(true);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setWordWrap(true);
    makeMuted(*m_message);
    m_copy->setObjectName(u"copyFound"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_found, 1);
    column->addWidget(m_chosen);
    column->addLayout(buttons);
    for (QPushButton *button : {m_copy, m_close})
        button->setAutoDefault(false);

    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &LookUpDialog::search);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_found, &QTreeWidget::currentItemChanged, this, &LookUpDialog::showChosen);
    connect(m_found, &QTreeWidget::itemActivated, this, &LookUpDialog::copyChosen);
    connect(m_copy, &QPushButton::clicked, this, &LookUpDialog::copyChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
    search();
    m_words->setFocus();
    m_words->selectAll();
}

void LookUpDialog::search()
{
    m_found->clear();
    const QString words = m_words->text().trimmed();
    const auto entries = concordance(m_session.library(), words, std::nullopt, std::nullopt, mostFound);
    if (!entries) {
        m_message->setText(entries.error().message);
        return;
    }
    for (const MemoryEntry &entry : *entries) {
        const QString languages = tr("%1 → %2", "languages").arg(entry.from, entry.to);
        auto *row = new QTreeWidgetItem(m_found, {plainText(runsOrLetters(entry.source)), plainText(runsOrLetters(entry.target)), languages});
        row->setToolTip(2, entry.origin.isEmpty() ? tr("From this library") : entry.origin);
    }
    m_copy->setEnabled(!entries->isEmpty());
    if (words.isEmpty())
        m_message->setText(tr("Type a word or a phrase in any language."));
    else if (entries->size() == mostFound)
        m_message->setText(tr("More than %1 texts have it: add a word.").arg(mostFound));
    else
        m_message->setText(entries->isEmpty() ? tr("Nobody has translated it yet.") : tr("%n text(s)", nullptr, int(entries->size())));
    m_found->setCurrentItem(m_found->topLevelItem(0));
    showChosen();
}

void LookUpDialog::showChosen()
{
    const QTreeWidgetItem *row = m_found->currentItem();
    m_chosen->setVisible(row);
    if (row)
        m_chosen->setText(tr("Source: %1", "text").arg(row->text(0)) + u'\n' + tr("Translation: %1", "text").arg(row->text(1)));
}

void LookUpDialog::copyChosen()
{
    if (const QTreeWidgetItem *row = m_found->currentItem()) {
        QGuiApplication::clipboard()->setText(row->text(1));
        m_message->setText(tr("The translation is in the clipboard."));
    }
}

void LookUpDialog::retranslateUi()
{
    setWindowTitle(tr("Look up in the memory"));
    m_words->setPlaceholderText(tr("Words in any language"));
    m_words->setAccessibleName(tr("Words to look up"));
    m_found->setHeaderLabels({tr("Source"), tr("Translation"), tr("Languages")});
    m_found->setAccessibleName(tr("Texts that have the words"));
    m_message->setAccessibleName(tr("Message"));
    m_copy->setText(tr("Copy the translation"));
    m_close->setText(tr("Close"));
}

void LookUpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
