// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace quarterly {

class MainWindow;
class Workspace;

// The menus of the window. Everything in them is done elsewhere.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(MainWindow &window);

    // Undo, redo and what can be done with the outline belong to the open library; null when none is.
    void setWorkspace(Workspace *workspace);
    void retranslateUi();

private:
    struct Entry
    {
        QAction *action;
        const char *text;
    };

    void makeFile();
    void makeTranslation();
    void makeView();
    void makeHelp();
    QMenu *addMenu(const char *text);
    QAction *add(QMenu *menu, const char *text, const QKeySequence &key, const std::function<void()> &act);
    QAction *addForLibrary(QMenu *menu, const char *text, const QKeySequence &key,
                           const std::function<void(Workspace &)> &act);
    void addPlaces(QMenu &menu);
    void addSpelling(QMenu &menu);
    void addAppearances(QMenu &menu);
    void addInterfaceLanguages(QMenu &menu);
    void fillRecent(QMenu &menu);

    MainWindow &m_window;
    Workspace *m_workspace = nullptr;
    QMenu *m_edit;
    QMenu *m_issue;
    QList<Entry> m_entries;
    QList<QAction *> m_forLibrary; // only while one is open
};

} // namespace quarterly
