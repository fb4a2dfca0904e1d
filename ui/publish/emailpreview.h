// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emailpreviewer.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QTabBar;

namespace quarterly {

class EmailView;

// The e-mail before it is sent: how it looks on a phone and on a computer, in light and in dark, what it says as plain
// text, and how heavy it is.
class EmailPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    EmailPreviewDialog(const Issue &issue, Language language, QWidget *parent = nullptr);

private:
    void makeLanguages(Language language);
    QWidget *makeLooks();
    QWidget *makeWeight();
    void compose();
    void take(const std::shared_ptr<const EmailLooks> &looks);
    void showMessage();
    void showWeight();

    const Issue m_issue;
    const QList<Language> m_editions;
    EmailPreviewer *m_previewer;
    std::shared_ptr<const EmailLooks> m_looks;
    QTabBar *m_languages;
    QLabel *m_sender;
    QLabel *m_subject;
    QCheckBox *m_phone;
    QCheckBox *m_dark;
    EmailView *m_view;
    QPlainTextEdit *m_text;
    QProgressBar *m_weight;
    QLabel *m_weightWords;
};

} // namespace quarterly
