// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include "issue/issue.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabBar;

namespace quarterly {

class PageLayout;
class PrintJob;
class PrintOptions;
class SheetPreview;

// Shows the paper before it is printed: at the left its surfaces, as the printer or the reader sees them, at the right
// what to print, where and how. Nothing here waits: laying out and printing go on in threads of their own.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const Issue &issue, Language language, QWidget *parent = nullptr);

    void reject() override; // not while something is on its way to the printer

private:
    QWidget *makePreview();
    QWidget *makeColumn();
    void connectAll();
    void follow(); // the options
    void showPages();
    void showSurface();
    QString summary() const;
    void startPrinting();
    void printPass(Pass pass);
    void saveFile();
    void finish(const Result<void> &done);
    void paint(Pass pass);
    Pass nextPass() const;
    QString title() const;
    void showState();

    const Issue m_issue;
    PageLayout *m_layout;
    PrintJob *m_job;
    PrintOptions *m_options;
    SheetPreview *m_preview;
    QTabBar *m_view; // what the printer prints, or what the reader sees
    QPushButton *m_before;
    QPushButton *m_after;
    QLabel *m_where;
    QLabel *m_summary;
    QLabel *m_message;
    QPushButton *m_print;
    QPushButton *m_close;
    bool m_waiting = false; // for the paper to be put back: the fronts are printed, the backs are not
    QString m_refusal; // why the sheets cannot be printed
};

} // namespace quarterly
