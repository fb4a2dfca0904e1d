// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace quarterly {

class Session;

// The words that a person has taught the spelling checker, language by language.
class OwnWordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit OwnWordsPage(Session &session, QWidget *parent = nullptr);

private:
    Language language() const;
    void showWords();
    void addWord();
    void removeWords();
    void note(const Result<void> &done); // the list and all underlines follow

    Session &m_session;
    QComboBox *m_language;
    QListWidget *m_words;
    QLineEdit *m_word;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace quarterly
