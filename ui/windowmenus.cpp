// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmenus.h"

#include "libraryfiles.h"
#include "mainwindow.h"
#include "workspace.h"

#include "base/interfacelanguage.h"
#include "ui/compose/composeplace.h"
#include "ui/compose/outlineactions.h"
#include "ui/style/style.h"
#include "ui/text/spellmarks.h"
#include "ui/text/storyedit.h"
#include "ui/translate/memoryfiles.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>

namespace quarterly {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    makeFile();
    m_edit = addMenu(QT_TR_NOOP("&Edit"));
    m_issue = addMenu(QT_TR_NOOP("&Issue"));
    makeTranslation();
    makeView();
    makeHelp();
    retranslateUi();
    setWorkspace(nullptr);
}

QMenu *WindowMenus::addMenu(const char *text)
{
    QMenu *menu = m_window.menuBar()->addMenu(QString());
    m_entries << Entry{menu->menuAction(), text};
    return menu;
}

QAction *WindowMenus::add(QMenu *menu, const char *text, const QKeySequence &key, const std::function<void()> &act)
{
    QAction *action = menu->addAction(QString(), this, act);
    action->setShortcut(key);
    m_entries << Entry{action, text};
    return action;
}

QAction *WindowMenus::addForLibrary(QMenu *menu, const char *text, const QKeySequence &key,
                                    const std::function<void(Workspace &)> &act)
{
    QAction *action = add(menu, text, key, [this, act] { act(*m_workspace); });
    m_forLibrary << action;
    return action;
}

void WindowMenus::makeFile()
{
    QMenu *file = addMenu(QT_TR_NOOP("&File"));
    add(file, QT_TR_NOOP("&New library…"), QKeySequence::New, [this] { m_window.newLibrary(); });
    add(file, QT_TR_NOOP("&Open…"), QKeySequence::Open, [this] { m_window.chooseLibrary(); });
    QMenu *recent = file->addMenu(QString());
    m_entries << Entry{recent->menuAction(), QT_TR_NOOP("Open recen&t")};
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    add(file, QT_TR_NOOP("Open the &sample"), {}, [this] { m_window.showSample(); });
    addForLibrary(file, QT_TR_NOOP("Save a &copy…"), QKeySequence::SaveAs, [this](Workspace &) { m_window.saveCopy(); });
    addForLibrary(file, QT_TR_NOOP("&Backups…"), {}, [this](Workspace &) { m_window.showBackups(); });
    addForLibrary(file, QT_TR_NOOP("&Verify the library…"), {}, [this](Workspace &) { m_window.verifyLibrary(); });
    file->addSeparator();
    addForLibrary(file, QT_TR_NOOP("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this](Workspace &) { m_window.chooseImport(); });
    addForLibrary(file, QT_TR_NOOP("&Publish…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                  [](Workspace &workspace) { workspace.showPlace(Place::Publish); });
    addForLibrary(file, QT_TR_NOOP("P&rint…"), QKeySequence::Print, [](Workspace &workspace) { workspace.print(); });
    file->addSeparator();
    addForLibrary(file, QT_TR_NOOP("S&ettings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                  [this](Workspace &) { m_window.showSettings(); });
    add(file, QT_TR_NOOP("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
}

void WindowMenus::makeTranslation()
{
    QMenu *menu = addMenu(QT_TR_NOOP("T&ranslation"));
    addForLibrary(menu, QT_TR_NOOP("&Glossary…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                  [](Workspace &workspace) { workspace.showGlossary(); });
    addForLibrary(menu, QT_TR_NOOP("&Look up in the memory…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                  [](Workspace &workspace) { workspace.lookUp(); });
    addForLibrary(menu, QT_TR_NOOP("&What there is to translate…"), {}, [](Workspace &workspace) { workspace.showStatistics(); });
    menu->addSeparator();
    addForLibrary(menu, QT_TR_NOOP("Texts &for a translator…"), {}, [](Workspace &workspace) { workspace.sendTexts(); });
    addForLibrary(menu, QT_TR_NOOP("Texts fro&m a translator…"), {}, [this](Workspace &) { m_window.chooseTranslation(); });
    menu->addSeparator();
    addForLibrary(menu, QT_TR_NOOP("&Take in a memory…"), {},
                  [this](Workspace &workspace) { chooseMemoryToTakeIn(workspace.session(), &m_window); });
    addForLibrary(menu, QT_TR_NOOP("Write the memor&y to a file…"), {},
                  [this](Workspace &workspace) { chooseMemoryToWrite(workspace.session(), &m_window); });
}

void WindowMenus::makeView()
{
    QMenu *view = addMenu(QT_TR_NOOP("&View"));
    addPlaces(*view);
    view->addSeparator();
    addForLibrary(view, QT_TR_NOOP("&Search the library"), QKeySequence::Find,
                  [](Workspace &workspace) { workspace.focusSearch(); });
    addForLibrary(view, QT_TR_NOOP("Co&verage…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                  [](Workspace &workspace) { workspace.showCoverage(); });
    view->addSeparator();
    addSpelling(*view);
    addAppearances(*view);
    addInterfaceLanguages(*view);
}

void WindowMenus::addPlaces(QMenu &menu)
{
    constexpr std::array names{QT_TR_NOOP("&Library"), QT_TR_NOOP("&Compose"), QT_TR_NOOP("&Translate"),
                               QT_TR_NOOP("&Publish")};
    for (int i = 0; i < int(names.size()); ++i)
        addForLibrary(&menu, names[i], QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)),
                      [i](Workspace &workspace) { workspace.showPlace(Place(i)); });
}

void WindowMenus::addSpelling(QMenu &menu)
{
    QAction *action = add(&menu, QT_TR_NOOP("Chec&k spelling"), {}, [this] {
        setChecksSpelling(!checksSpelling());
        for (StoryEdit *edit : m_window.findChildren<StoryEdit *>())
            edit->checkSpellingAnew();
        if (m_workspace)
            m_workspace->checkAnew();
    });
    action->setCheckable(true);
    action->setChecked(checksSpelling());
}

void WindowMenus::addAppearances(QMenu &menu)
{
    QMenu *appearances = menu.addMenu(QString());
    m_entries << Entry{appearances->menuAction(), QT_TR_NOOP("&Appearance")};
    auto *group = new QActionGroup(this);
    const auto offer = [&](const char *text, Appearance appearance) {
        QAction *action = add(appearances, text, {}, [appearance] { applyAppearance(appearance); });
        action->setCheckable(true);
        action->setChecked(rememberedAppearance() == appearance);
        group->addAction(action);
    };
    offer(QT_TR_NOOP("As the &system"), Appearance::System);
    offer(QT_TR_NOOP("&Light"), Appearance::Light);
    offer(QT_TR_NOOP("&Dark"), Appearance::Dark);
}

void WindowMenus::addInterfaceLanguages(QMenu &menu)
{
    QMenu *languages = menu.addMenu(QString());
    m_entries << Entry{languages->menuAction(), QT_TR_NOOP("&Interface language")};
    auto *group = new QActionGroup(this);
    for (const Language &language : Language::all()) {
        QAction *action = languages->addAction(language.autonym(), this,
                                               [this, language] { m_window.speak(language.code()); });
        action->setCheckable(true);
        action->setChecked(interfaceLanguage() == language.code());
        group->addAction(action);
    }
}

void WindowMenus::makeHelp()
{
    QMenu *help = addMenu(QT_TR_NOOP("&Help"));
    add(help, QT_TR_NOOP("&Keys"), QKeySequence::HelpContents, [this] { m_window.showKeys(); });
    add(help, QT_TR_NOOP("&About Quarterly"), {}, [this] { m_window.showAbout(); });
}

void WindowMenus::fillRecent(QMenu &menu)
{
    menu.clear();
    const QStringList files = recentLibraries();
    for (const QString &file : files)
        menu.addAction(QFileInfo(file).fileName(), this, [this, file] { m_window.openFile(file); })->setToolTip(file);
    if (files.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void WindowMenus::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    for (QAction *action : std::as_const(m_forLibrary))
        action->setEnabled(workspace != nullptr);
    for (QMenu *menu : {m_edit, m_issue}) {
        for (QMenu *inner : menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
            inner->deleteLater(); // clearing takes their entries only
        menu->clear();
        menu->menuAction()->setEnabled(workspace != nullptr);
    }
    if (!workspace)
        return;
    m_edit->addAction(workspace->undo());
    m_edit->addAction(workspace->redo());
    m_edit->addSeparator();
    m_edit->addAction(tr("&Find and replace…"), workspace, &Workspace::replaceWords)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_issue->addAction(tr("&New issue…"), workspace, &Workspace::newIssue)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_issue->addAction(tr("New &highlight"), workspace, &Workspace::newHighlight)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_issue->addAction(tr("Co&mpare with another issue…"), workspace, &Workspace::compareIssues)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_issue->addSeparator();
    workspace->compose().outlineActions().fill(*m_issue);
}

void WindowMenus::retranslateUi()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setText(tr(entry.text));
    setWorkspace(m_workspace);
}

} // namespace quarterly
