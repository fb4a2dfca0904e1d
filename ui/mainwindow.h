// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMainWindow>

#include <memory>

namespace quarterly {

class Library;
class RecoveryPage;
class StartPage;
class WindowMenus;
class Workspace;

// The one window. It wires and decides nothing: without a library it shows the start page, with one the workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    void openFile(const QString &file); // a package that came back is brought back instead
    void openOrMake(const QString &file); // where there is none, an empty library or that of the sample
    void openLast(); // the start page when there is none
    void showSample();
    void comeForward(const QString &file); // for a second start: with its file, if it names one
    void newLibrary();
    void chooseLibrary();
    void saveCopy();
    void showBackups();
    void verifyLibrary();
    void chooseImport();
    void chooseTranslation(); // that came back
    void choosePackage(); // likewise
    void showSettings();
    void showKeys();
    void showAbout();
    void speak(const QString &language); // of the interface; remembered

    Workspace *workspace() const { return m_workspace; } // null without a library

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take(const QString &file, Result<std::unique_ptr<Library>> library);
    void refuse(const QString &file, const Error &error);
    void replace(QWidget *page); // in the place of the library, which is closed
    void showStart();
    void reopen(const QString &file, const QString &message = {}); // closed and opened again
    void helpAgainstDamage();
    RecoveryPage *showRecovery(const QString &file, const QString &why); // null if the person would rather stay
    void showTitle();
    QString nearby(const QString &name) const; // a file beside the library, for file dialogs

    StartPage *m_start = nullptr;
    Workspace *m_workspace = nullptr;
    WindowMenus *m_menus;
};

} // namespace quarterly
