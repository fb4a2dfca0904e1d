// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/backup.h"
#include "library/salvage.h"
#include "ui/background.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace quarterly {

// What the window shows instead of a library that is damaged, and while one is being restored: nobody may have it open
// then. The damaged file is left as it is; there are three ways to go on, and back.
class RecoveryPage : public QWidget
{
    Q_OBJECT

public:
    // `why`: what was found; empty where nothing is wrong and a backup is wanted back.
    RecoveryPage(const QString &library, const QString &why, QWidget *parent = nullptr);

    void restore(const Backup &backup);
    void salvageInto(const QString &out);

Q_SIGNALS:
    void finished(const QString &library, const QString &message); // it can be opened
    void failed(const quarterly::Error &error); // to restore a backup that was wanted back: all is as it was
    void readingRequested(); // of the damaged file
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // What can be done, as far as it has been found out.
    struct Prospects
    {
        std::optional<Backup> backup; // the newest good one
        std::optional<LibraryCounts> counts; // in it
        bool isReadable = false; // the damaged file can be opened to read
    };

    QLabel *addChoice(QVBoxLayout &column, QPushButton *button);
    QWidget *makeChoices();
    void layOut();
    void lookForProspects();
    static Prospects prospectsOf(const QString &library, const Background::GoesOn &goesOn);
    QString backupInWords() const;
    void chooseOut();
    void work(const QString &what, bool canBeEnded);
    void showRestored(const Backup &backup, const Result<QString> &kept);
    void showSalvaged(const QString &out, const Result<SalvageReport> &report);
    void showFailure(const Error &error);
    void retranslateUi();

    const QString m_library;
    const QString m_why;
    std::optional<Prospects> m_prospects;
    QString m_out; // the salvaged library
    QLabel *m_title;
    QLabel *m_words;
    QWidget *m_choices;
    QPushButton *m_restore;
    QLabel *m_restoreWords;
    QPushButton *m_salvage;
    QLabel *m_salvageWords;
    QPushButton *m_read;
    QLabel *m_readWords;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QLabel *m_message;
    QListWidget *m_lookThrough;
    QPushButton *m_open;
    QPushButton *m_cancel;
    Background m_background;
};

} // namespace quarterly
