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
#include "ui/settings/settingsdialog.h"
#include "ui/style/style.h"

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
    m_start = new StartPage(this);
    setCentralWidget(m_start);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::showSample);
    connect(m_start, &StartPage::emptyRequested, this, [this] { openOrMake(defaultLibraryFile()); });
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
    showTitle();
}

MainWindow::~MainWindow()
{
    m_menus->setWorkspace(nullptr); // its actions go before the menus do
}

void MainWindow::take(Result<std::unique_ptr<Library>> library)
{
    if (!library) {
        if (m_workspace)
            m_workspace->session().report(library.error());
        else
            m_start->showMessage(library.error().message);
        return;
    }
    rememberLibrary((*library)->file());
    m_menus->setWorkspace(nullptr);
    m_workspace = new Workspace(*std::move(library), this);
    setCentralWidget(m_workspace); // the one before goes
    m_start = nullptr;
    m_menus->setWorkspace(m_workspace);
    showTitle();
}

void MainWindow::openFile(const QString &file)
{
    if (m_workspace && m_workspace->session().library().file() == file)
        return;
    if (m_workspace && isPackageOf(file, m_workspace->session().library()))
        bringBack(m_workspace->session(), file, this);
    else
        take(openLibrary(file));
}

void MainWindow::openOrMake(const QString &file)
{
    take(QFileInfo::exists(file) ? openLibrary(file) : createLibrary(file, false));
}

void MainWindow::openLast()
{
    if (const QStringList files = recentLibraries(); !files.isEmpty())
        openFile(files.first());
}

void MainWindow::showSample()
{
    take(openSample());
}

void MainWindow::newLibrary()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Where to keep the new library"),
                                                      nearby(tr("Newsletter") + u".quarterly"_s), tr("Libraries (*.quarterly)"));
    if (!file.isEmpty())
        take(createLibrary(file, false));
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
        bringIn(m_workspace->session(), files, this);
}

void MainWindow::chooseTranslation()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The file that came back from the translator"), nearby({}),
                                                      tr("Translations (%1)").arg(u"*."_s + exchangeSuffixes().join(u" *."_s)));
    if (!file.isEmpty())
        takeTranslation(m_workspace->session(), file, this);
}

void MainWindow::choosePackage()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The package that came back from the translator"), nearby({}),
                                                      tr("Packages for a translator (%1)").arg(u"*."_s + packageSuffix));
    if (!file.isEmpty())
        bringBack(m_workspace->session(), file, this);
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
    QMessageBox::about(this, tr("About Quarterly"),
                       tr("<b>Quarterly</b> edits a newsletter that appears every three months, in English, French and "
                          "Spanish, on paper, as PDF and on the web.<p>Free software under the GNU General Public "
                          "Licence, version 3 or later.</p>"));
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
    event->acceptProposedAction();
    if (isPackage(files.first())) // may bring another library, when the drop is over
        QMetaObject::invokeMethod(this, [this, files] { openFile(files.first()); }, Qt::QueuedConnection);
    else
        bringIn(m_workspace->session(), files, this);
}

} // namespace quarterly
