// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/wordsearch.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace quarterly {

class FoundWordsModel;
class Session;

// Finds words in the texts of many items and replaces them, all in one step. It searches in the pauses of the window,
// which stays free meanwhile; what was found shows as it comes.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    // `selected`: the items that were chosen in the library, to which the search may be kept.
    ReplaceDialog(Session &session, const QList<ItemId> &selected, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

private:
    enum class Scope { Library, Issue, Selection };

    void makeFields(QGridLayout &grid);
    void makeScope(QGridLayout &grid);
    void makeList(QGridLayout &grid);
    QCheckBox *addChoice(QLayout &row, const QString &name, const QString &text, bool on);
    TextSearch search() const;
    WordSearchScope scope() const;
    QList<ItemId> itemsOfIssue() const;
    void begin();
    void goOn();
    void stop();
    void showState();
    void replace();

    Session &m_session;
    QList<ItemId> m_selected;
    FoundWordsModel *m_model;
    std::unique_ptr<WordSearch> m_search; // while it goes on
    bool m_hasMore = false; // than are shown
    QTimer m_pause; // after the last key
    QTimer m_slices;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QComboBox *m_language;
    QComboBox *m_scope;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_accents;
    QCheckBox *m_titles;
    QCheckBox *m_texts;
    QCheckBox *m_captions;
    QCheckBox *m_alts;
    QListView *m_list;
    QLabel *m_state;
    QPushButton *m_stop;
    QPushButton *m_replace;
};

} // namespace quarterly
