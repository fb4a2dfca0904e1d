// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "printing.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace quarterly {

class SheetPreview;

// Shows the sheets before they are printed: reader's pages, or a booklet to fold, on the paper and with the duplex that
// they need.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const Issue &issue, Language language, QWidget *parent = nullptr);

private:
    QWidget *makeOptions();
    void lay();
    void showSide();
    void printNow();
    Language language() const;

    const Issue m_issue;
    std::shared_ptr<const PrintedSides> m_sides;
    SheetPreview *m_preview;
    QLabel *m_where;
    QLabel *m_paper;
    QLabel *m_message;
    QPushButton *m_before;
    QPushButton *m_after;
    QComboBox *m_language;
    QRadioButton *m_plain;
    QRadioButton *m_booklet;
    QComboBox *m_bookletPaper;
    QComboBox *m_flip;
    QLabel *m_flipLabel;
};

} // namespace quarterly
