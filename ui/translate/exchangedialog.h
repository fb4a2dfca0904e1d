// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/exchangereview.h"

#include "ui/background.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace quarterly {

class ExchangeDetails;
class ExchangeList;
class MessageLabel;
class Session;

// Shows what a file that came back from a translator would do, text by text, and takes what is ticked as one edit.
// The file is read and compared in a thread of its own.
class ExchangeDialog : public QDialog
{
    Q_OBJECT

public:
    ExchangeDialog(Session &session, const QString &path, QWidget *parent = nullptr);

private:
    void makeControls();
    void read();
    void take(const Result<ExchangeFile> &file);
    Result<Issue> issueOfFile() const;
    void compare();
    void showReview(const ExchangeReview &review);
    void showHead(const Issue &issue);
    void showCounts(const ExchangeReview &review);
    void showChoice();
    void showCurrent();
    void refuse(const Error &error);
    void takeChosen();

    Session &m_session;
    const QString m_path;
    std::optional<ExchangeFile> m_file; // once it has been read
    QLabel *m_head;
    QLabel *m_counts;
    QProgressBar *m_progress;
    ExchangeList *m_list;
    ExchangeDetails *m_details;
    MessageLabel *m_message;
    QPushButton *m_take = nullptr;
    Background m_background;
};

} // namespace quarterly
