// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issuecomparison.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace quarterly {

class Session;

// This issue beside an earlier one: their sections and highlights, what both have, and which articles of the convention only
// one of them reports on. What the earlier one had can be placed again or opened.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ComparisonDialog(Session &session, QWidget *parent = nullptr);

    static bool isPossible(const Session &session); // there is another issue

private:
    void makeControls();
    void fillOthers();
    void reload();
    void addPair(const SectionPair &pair);
    void addItems(QTreeWidgetItem *row, const SectionPair &pair);
    void showArticles();
    void showChosen();
    void placeAgain();
    void openItem();
    ItemId chosenItem() const; // of the other issue, else of this one

    Session &m_session;
    std::optional<Issue> m_other;
    IssueComparison m_comparison;
    QComboBox *m_others;
    QTreeWidget *m_tree;
    QLabel *m_articles;
    QPushButton *m_place;
    QPushButton *m_open;
};

} // namespace quarterly
