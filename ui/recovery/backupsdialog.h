// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/backup.h"
#include "ui/background.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace quarterly {

// The backups of a library with what is in them. Accepted when one is to be restored.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const QString &library, QWidget *parent = nullptr);

    std::optional<Backup> chosen() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Counts = QList<std::optional<LibraryCounts>>; // as the backups

    void fill();
    void showCounts(const Counts &counts);
    void showChosen();
    void askAndAccept();
    void showInFolder() const;
    void retranslateUi();

    const QList<Backup> m_backups;
    const QString m_folder;
    Counts m_counts; // empty until they are known
    QLabel *m_words;
    QTableWidget *m_table;
    QPushButton *m_restore;
    QPushButton *m_show;
    QPushButton *m_close;
    Background m_background;
};

} // namespace quarterly
