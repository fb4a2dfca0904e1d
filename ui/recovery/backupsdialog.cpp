// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupsdialog.h"

#include "ui/style/style.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

enum Column { Made, Highlights, Issues, Size, Columns };

} // namespace

BackupsDialog::BackupsDialog(const QString &library, QWidget *parent)
    : QDialog(parent), m_backups(backups(library)), m_folder(backupFolder(library)), m_words(new QLabel(this)),
      m_table(new QTableWidget(int(m_backups.size()), Columns, this)), m_restore(new QPushButton(this)), m_show(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"backupsDialog"_s);
    resize(640, 460);
    m_words->setWordWrap(true);
    makeMuted(*m_words);
    m_table->setObjectName(u"backups"_s);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(Made, QHeaderView::Stretch);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_show->setObjectName(u"showBackups"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    makePrimary(*m_restore);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsDialog::showChosen);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askAndAccept);
    connect(m_show, &QPushButton::clicked, this, &BackupsDialog::showInFolder);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslateUi();
    m_table->selectRow(0);
    m_table->setFocus();
    showChosen();
    m_background.run<Counts>([all = m_backups](const Background::GoesOn &goesOn) {
        Counts counts;
        for (const Backup &backup : all) {
            const auto found = goesOn() ? countsIn(backup.file) : Result<LibraryCounts>(Error());
            counts << (found ? std::optional(*found) : std::nullopt);
        }
        return counts;
    }, [this](const Counts &counts) { showCounts(counts); });
}

void BackupsDialog::fill()
{
    const auto put = [this](int row, Column column, const QString &words) {
        auto *cell = new QTableWidgetItem(words);
        if (column != Made)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, cell);
    };
    const QLocale locale;
    for (int row = 0; row < int(m_backups.size()); ++row) {
        const auto counts = m_counts.value(row);
        put(row, Made, locale.toString(m_backups[row].time.toLocalTime(), QLocale::ShortFormat));
        put(row, Highlights, counts ? locale.toString(counts->items) : m_counts.isEmpty() ? u"…"_s : u"–"_s);
        put(row, Issues, counts ? locale.toString(counts->issues) : m_counts.isEmpty() ? u"…"_s : u"–"_s);
        put(row, Size, locale.formattedDataSize(m_backups[row].size, 1));
    }
}

void BackupsDialog::showCounts(const Counts &counts)
{
    m_counts = counts;
    fill();
}

std::optional<Backup> BackupsDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_backups[rows.first().row()]);
}

void BackupsDialog::showChosen()
{
    m_restore->setEnabled(chosen().has_value());
    m_show->setEnabled(QFileInfo::exists(m_folder));
}

void BackupsDialog::askAndAccept()
{
    const QString time = QLocale().toString(chosen()->time.toLocalTime(), QLocale::ShortFormat);
    QMessageBox box(QMessageBox::Question, tr("Restore a backup"), tr("Put the library back to how it was on %1?").arg(time), QMessageBox::NoButton, this);
    box.setObjectName(u"confirmRestore"_s);
    box.setInformativeText(tr("What is in it now is kept as a backup first, so that you can come back to it."));
    const QPushButton *restore = box.addButton(tr("&Restore"), QMessageBox::AcceptRole);
    box.setEscapeButton(box.addButton(tr("&Leave as it is"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == restore)
        accept();
}

void BackupsDialog::showInFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

void BackupsDialog::retranslateUi()
{
    setWindowTitle(tr("Backups"));
    m_words->setText(m_backups.isEmpty() ? tr("There is no backup yet: one is made soon after a library is opened, and every hour in which it has changed.")
                                         : tr("Copies of this library that were looked through and found good, the newest first."));
    m_table->setHorizontalHeaderLabels({tr("Made on", "a date"), tr("Highlights", "how many"), tr("Issues", "how many"), tr("Size", "of a file")});
    m_table->setAccessibleName(tr("Backups, the newest first"));
    m_restore->setText(tr("&Restore…"));
    m_show->setText(tr("&Show in folder"));
    m_close->setText(tr("Close"));
    fill();
}

void BackupsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
