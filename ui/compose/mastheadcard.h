// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "ui/text/linesave.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace quarterly {

class Session;

// The issue's own texts: what stands at the head of its first page, in each language. Folded it says them; unfolded
// they are edited in place.
class MastheadCard : public QWidget
{
    Q_OBJECT

public:
    explicit MastheadCard(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeForm();
    void addLanguage(QGridLayout &grid, Language language);
    void retranslateUi();
    void show();
    void fold(bool open);
    void commit(const QString &field, Language language, const QString &words);
    void commitNumber(int number);

    Session &m_session;
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_edit;
    QWidget *m_form;
    QLabel *m_mastheadLabel;
    QLabel *m_taglineLabel;
    QLabel *m_numberLabel;
    QLabel *m_stateLabel;
    QMap<Language, QLineEdit *> m_mastheads;
    QMap<Language, QLineEdit *> m_taglines;
    QSpinBox *m_number;
    QComboBox *m_state;
    LineSaves m_lines;
};

} // namespace quarterly
