// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "bringin.h"
#include "keyslist.h"
#include "libraryfiles.h"
#include "startpage.h"
#include "windowmenus.h"
#include "workspace.h"

#include "base/interfacelanguage.h"
#include "cli/commandline.h"
#include "library/librarycopy.h"
#include "translation/exchangeformat.h"
#include "translation/package.h"
#include "ui/recovery/backupsdialog.h"
#include "ui/recovery/faultbar.h"
#include "ui/recovery/leaving.h"
#include "ui/recovery/recoverypage.h"
#include "ui/recovery/verifydialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && (canBringIn(url.toLocalFile()) || isPackage(url.toLocalFile())))
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

MainWindow::MainWindow()
    : m_menus(new WindowMenus(*this))
{
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    resize(1440, 900);
    restoreGeometry(QSettings().value(u"geometry"_s).toByteArray());
    showStart();
}

MainWindow::~MainWindow()
{
    m_menus->setWorkspace(nullptr); // its actions go before the menus do
}

void MainWindow::showStart()
{
    auto *start = new StartPage(this);
    connect(start, &StartPage::sampleRequested, this, &MainWindow::showSample);
    connect(start, &StartPage::emptyRequested, this, [this] { openOrMake(defaultLibraryFile()); });
    connect(start, &StartPage::fileRequested, this, &MainWindow::openFile);
    replace(start);
    m_start = start;
}

void MainWindow::replace(QWidget *page)
{
    m_menus->setWorkspace(nullptr);
    m_workspace = nullptr;
    m_start = nullptr;
    const std::unique_ptr<QWidget> before(takeCentralWidget()); // gone at the end, and its lock with it
    setCentralWidget(page);
    showTitle();
}

void MainWindow::take(const QString &file, Result<std::unique_ptr<Library>> library)
{
    if (!library)
        return refuse(file, library.error());
    if (m_workspace && !mayLeave(m_workspace->session(), this))
        return;
    rememberLibrary((*library)->file());
    m_menus->setWorkspace(nullptr);
    m_workspace = new Workspace(*std::move(library), this);
    setCentralWidget(m_workspace); // the one before goes
    m_start = nullptr;
    m_menus->setWorkspace(m_workspace);
    // Not before the click is over: the bar goes with the library.
    connect(&m_workspace->faults(), &FaultBar::reopenRequested, this, [this, file] { reopen(file); }, Qt::QueuedConnection);
    connect(&m_workspace->faults(), &FaultBar::openRequested, this, &MainWindow::openFile, Qt::QueuedConnection);
    connect(&m_workspace->faults(), &FaultBar::helpRequested, this, &MainWindow::helpAgainstDamage, Qt::QueuedConnection);
    showTitle();
}

void MainWindow::refuse(const QString &file, const Error &error)
{
    if (error.kind == Error::Kind::Damaged) {
        showRecovery(file, error.message);
    } else if (m_workspace) {
        m_workspace->session().report(error);
    } else {
        if (!m_start)
            showStart();
        m_start->showMessage(error.message);
    }
}

void MainWindow::helpAgainstDamage()
{
    if (m_workspace && m_workspace->session().fault())
        showRecovery(m_workspace->session().library().file(), m_workspace->session().fault()->message);
}

void MainWindow::reopen(const QString &file, const QString &message)
{
    if (m_workspace && !mayLeave(m_workspace->session(), this))
        return;
    showStart();
    openFile(file);
    if (m_workspace && !message.isEmpty())
        m_workspace->session().tell(message);
}

RecoveryPage *MainWindow::showRecovery(const QString &file, const QString &why)
{
    if (m_workspace && !mayLeave(m_workspace->session(), this))
        return nullptr;
    auto *page = new RecoveryPage(file, why, this);
    replace(page);
    // Not before the click is over: the page goes.
    connect(page, &RecoveryPage::finished, this, &MainWindow::reopen, Qt::QueuedConnection);
    connect(page, &RecoveryPage::cancelled, this, &MainWindow::showStart, Qt::QueuedConnection);
    connect(page, &RecoveryPage::readingRequested, this, [this, file] { take(file, Library::open(file, Library::Mode::ReadOnly)); }, Qt::QueuedConnection);
    connect(page, &RecoveryPage::failed, this, [this, file](const Error &error) {
        reopen(file);
        if (m_workspace)
            m_workspace->session().report(error);
    }, Qt::QueuedConnection);
    return page;
}

void MainWindow::showBackups()
{
    const QString file = m_workspace->session().library().file();
    BackupsDialog dialog(file, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (RecoveryPage *page = showRecovery(file, {}))
        page->restore(*dialog.chosen());
}

void MainWindow::verifyLibrary()
{
    const QString file = m_workspace->session().library().file();
    VerifyDialog dialog(file, this);
    if (dialog.exec() == QDialog::Accepted)
        showRecovery(file, dialog.firstDamage());
}

void MainWindow::openFile(const QString &file)
{
    if (m_workspace && QFileInfo(m_workspace->session().library().file()) == QFileInfo(file))
        return;
    if (m_workspace && isPackageOf(file, m_workspace->session().library()))
        bringBack(m_workspace->session(), file, m_workspace);
    else
        take(file, openLibrary(file));
}

void MainWindow::openOrMake(const QString &file)
{
    if (QFileInfo::exists(file))
        openFile(file);
    else
        take(file, createLibrary(file, file == sampleLibraryFile()));
}

void MainWindow::openLast()
{
    if (const QStringList files = recentLibraries(); !files.isEmpty())
        openFile(files.first());
}

void MainWindow::showSample()
{
    openOrMake(sampleLibraryFile());
}

void MainWindow::comeForward(const QString &file)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (file.isEmpty())
        return;
    if (QApplication::activeModalWidget()) // it may work with the library that would go
        refuse(file, {Error::Kind::Refused, tr("%1 is not opened while a dialog waits for an answer: open it afterwards.")
                                                .arg(QDir::toNativeSeparators(file))});
    else
        openOrMake(file);
}

void MainWindow::newLibrary()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Where to keep the new library"),
                                                      nearby(tr("Newsletter") + u".quarterly"_s), tr("Libraries (*.quarterly)"));
    if (!file.isEmpty())
        take(file, createLibrary(file, false));
}

void MainWindow::chooseLibrary()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a library"), nearby({}),
                                                      tr("Libraries and packages (%1)").arg(u"*.quarterly *."_s + packageSuffix));
    if (!file.isEmpty())
        openFile(file);
}

QString MainWindow::nearby(const QString &name) const
{
    const QString folder = m_workspace ? QFileInfo(m_workspace->session().library().file()).absolutePath()
                                       : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder + u'/' + name;
}

void MainWindow::saveCopy()
{
    Session &session = m_workspace->session();
    const QFileInfo now(session.library().file());
    const QString suggestion = tr("%1 (copy)", "a file's name").arg(now.completeBaseName());
    const QString file = QFileDialog::getSaveFileName(this, tr("Save a copy of the library"), nearby(suggestion + u".quarterly"_s),
                                                      tr("Libraries (*.quarterly)"));
    if (!file.isEmpty() && session.report(copyLibrary(session.library(), file)))
        session.tell(tr("The copy is in %1").arg(QDir::toNativeSeparators(file)));
}

void MainWindow::chooseImport()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import texts and pictures"), nearby({}),
                                                            filesToBringIn());
    if (!files.isEmpty())
        bringIn(m_workspace->session(), files, m_workspace);
}

void MainWindow::chooseTranslation()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The file that came back from the translator"), nearby({}),
                                                      tr("Translations (%1)").arg(u"*."_s + exchangeSuffixes().join(u" *."_s)));
    if (!file.isEmpty())
        takeTranslation(m_workspace->session(), file, m_workspace);
}

void MainWindow::choosePackage()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The package that came back from the translator"), nearby({}),
                                                      tr("Packages for a translator (%1)").arg(u"*."_s + packageSuffix));
    if (!file.isEmpty())
        bringBack(m_workspace->session(), file, m_workspace);
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_workspace->session(), this);
    connect(&dialog, &SettingsDialog::interfaceLanguageChosen, this, &MainWindow::speak);
    dialog.exec();
}

void MainWindow::showKeys()
{
    KeysList list(this);
    list.exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Quarterly"),
                    tr("<b>Quarterly</b> edits a newsletter that appears every three months, in English, French and "
                       "Spanish, on paper, as PDF and on the web.<p>Free software under the GNU General Public "
                       "Licence, version 3 or later.</p>"),
                    QMessageBox::Ok, this);
    box.setTextFormat(Qt::RichText);
    box.exec();
}

void MainWindow::speak(const QString &language)
{
    QSettings().setValue(u"interface"_s, language);
    installInterfaceLanguage(language);
}

void MainWindow::showTitle()
{
    setWindowTitle(m_workspace ? tr("%1 – Quarterly", "a library and the program")
                                     .arg(QFileInfo(m_workspace->session().library().file()).completeBaseName())
                               : tr("Quarterly"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_menus->retranslateUi();
        showTitle();
    } else if (event->type() == QEvent::ThemeChange && rememberedAppearance() == Appearance::System) {
        applyAppearance(Appearance::System);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"geometry"_s, saveGeometry());
    if (m_workspace && !mayLeave(m_workspace->session(), this))
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = filesIn(event->mimeData());
    if (!files.isEmpty() && (m_workspace || isPackage(files.first())))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = filesIn(event->mimeData());
    if (files.isEmpty())
        return event->ignore(); // whoever offered them is gone
    event->acceptProposedAction();
    if (isPackage(files.first())) // may bring another library, when the drop is over
        QMetaObject::invokeMethod(this, [this, files] { openFile(files.first()); }, Qt::QueuedConnection);
    else
        bringIn(m_workspace->session(), files, m_workspace);
}

} // namespace quarterly
