// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/publisher.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace quarterly {

class Checker;
class PublishForm;
class PublishJob;
class ResultsPanel;
class Session;
class SincePanel;

// Where an issue leaves the house: what the check found, which editions in which formats, one button, the files made.
class PublishPlace : public QWidget
{
    Q_OBJECT

public:
    PublishPlace(Session &session, Checker &checker, QWidget *parent = nullptr);

    void print();
    void previewEmail();

Q_SIGNALS:
    void composeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeEditions();
    void retranslateUi();
    void showState();
    void start();
    PublishRequest request() const;
    void finish(const Result<QList<PublishedFile>> &files);

    Session &m_session;
    Checker &m_checker;
    PublishForm *m_form;
    PublishJob *m_job;
    ResultsPanel *m_results;
    SincePanel *m_since;
    QLabel *m_caption;
    QLabel *m_message;
    QPushButton *m_publish;
    QPushButton *m_print;
    QPushButton *m_preview;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
};

} // namespace quarterly
