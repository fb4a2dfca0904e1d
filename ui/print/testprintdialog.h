// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printjob.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace quarterly {

// Two sheets printed in two passes and two questions about them tell how the backs must be printed on a printer of one
// side. The answer is kept for this printer.
class TestPrintDialog : public QDialog
{
    Q_OBJECT

public:
    // The request names the printer and its paper.
    explicit TestPrintDialog(const PrintRequest &request, QWidget *parent = nullptr);

    void reject() override; // not while something is on its way to the printer

private:
    QPushButton *addStep(QVBoxLayout &column, const QString &instruction, const QString &button, Pass pass);
    // A question with two answers; the second one is given back.
    QRadioButton *addQuestion(QVBoxLayout &column, const QString &question, const QString &first, const QString &second);
    void print(Pass pass);
    void keep();

    PrintRequest m_request;
    PrintJob *m_job;
    QRadioButton *m_reversed;
    QRadioButton *m_turned;
    QLabel *m_message;
};

} // namespace quarterly
