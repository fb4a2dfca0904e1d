// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/fieldhistory.h"
#include "issue/issuetexts.h"
#include "translation/segments.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace quarterly {

class Session;

// What an item said before in one language, sitting by sitting, what changed word by word, and the way back.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    // `field`: the one shown at first.
    HistoryDialog(Session &session, ItemId item, const QString &field, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeReading();
    void retranslateUi();
    void reload();
    void fillList();
    void showChosen();
    void restore();
    void readItem();
    const IssueText &chosenText() const;
    QString nameOf(qsizetype text) const;
    QList<DiffPiece> differences(qsizetype chosen) const;
    void showDifferences(qsizetype chosen);

    Session &m_session;
    const Language m_language;
    const ItemId m_id;
    bool m_isTrashed = false;
    QList<IssueText> m_texts; // of the item, one per entry of the choice
    QList<Sitting> m_sittings; // newest first
    QComboBox *m_field;
    QComboBox *m_against;
    QListWidget *m_list;
    QLabel *m_head;
    QTextBrowser *m_text;
    QLabel *m_changes;
    QPushButton *m_restore;
    QPushButton *m_close;
};

} // namespace quarterly
