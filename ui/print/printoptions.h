// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printers.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace quarterly {

class FoldingOptions;

// What to print, on which printer, and how: papers and sides are those that the chosen printer says it has.
class PrintOptions : public QWidget
{
    Q_OBJECT

public:
    PrintOptions(const Issue &issue, Language language, QWidget *parent = nullptr);

    PrintRequest request() const;
    const Printer &printer() const;
    void showForm(); // anew, after what is known of the printer may have changed

Q_SIGNALS:
    void changed();
    void testPrintRequested();

private:
    void makeFields();
    void makeTestPrint();
    void connectFields();
    void showPrinter(); // its papers and sides
    void showPapers();
    void showSides();

    const Issue m_issue;
    const QList<Printer> m_printers;
    QFormLayout *m_form;
    QComboBox *m_language;
    QRadioButton *m_plain;
    QRadioButton *m_booklet;
    QComboBox *m_printer;
    QComboBox *m_paper;
    QComboBox *m_sides;
    QSpinBox *m_copies;
    QToolButton *m_more; // folds the rarely used away
    FoldingOptions *m_folding;
    QWidget *m_testPrint; // what is known of a printer of one side
    QLabel *m_testPrintState;
};

} // namespace quarterly
