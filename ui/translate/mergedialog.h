// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/packagereview.h"

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

// Shows what a package that came back would change, text by text, both texts of a conflict side by side, and takes what is
// ticked as one edit. The file is looked through in a thread of its own.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Session &session, const QString &path, QWidget *parent = nullptr);

private:
    void makeControls();
    void makeHead();
    void read();
    void take(const Result<PackageContents> &contents);
    void compare();
    void showCounts();
    void showChoice();
    void showCurrent();
    void refuse(const Error &error);
    void takeChosen();

    Session &m_session;
    const QString m_path;
    std::optional<PackageContents> m_contents; // once it has been read
    PackageReview m_review;
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
