// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interfacelanguage.h"
#include "cli/commandline.h"
#include "ui/libraryfiles.h"
#include "ui/mainwindow.h"
#include "ui/onewindow.h"
#include "ui/sessionend.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <csignal>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace quarterly;
using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"quarterly"_s); // the folder of the settings
    QCoreApplication::setApplicationName(u"quarterly"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUARTERLY_VERSION));
}

// A verb is over soon: its memory comes in large pieces and goes with it, instead of being given back and asked for again.
void takeMemoryInLargePieces()
{
#ifdef __GLIBC__
    mallopt(M_TOP_PAD, 8 << 20);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}

int runWithoutWindow(const QString &interface, int argc, char **argv)
{
    takeMemoryInLargePieces();
    // Laying out and writing need no display, and starting one would cost more than a whole edition.
    QCoreApplication application(argc, argv);
    nameProgram();
    installInterfaceLanguage(interface);
    return CommandLine(argc, argv).run(); // read again, now that help and complaints can be said in that language
}

// What was asked for, else what was open last, else what there is to start with.
void openFirst(MainWindow &window, const CommandLine &line)
{
    if (line.wantsSample())
        window.showSample();
    else if (!line.libraryFile().isEmpty())
        window.openOrMake(line.libraryFile());
    else
        window.openLast();
}

int runWindow(const CommandLine &line, int argc, char **argv)
{
    QApplication application(argc, argv);
    nameProgram();
    if (!line.leavesWhenShown() && OneWindow::handOver(line.wantsSample() ? sampleLibraryFile() : line.libraryFile()))
        return 0;
    const QString remembered = QSettings().value(u"interface"_s).toString();
    installInterfaceLanguage(line.interfaceLanguage().isEmpty() ? remembered : line.interfaceLanguage());
    applyAppearance(rememberedAppearance());
    MainWindow window;
    window.show();
    openFirst(window, line);
    const SessionEnd end;
    OneWindow first;
    if (line.leavesWhenShown()) {
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    } else {
        QObject::connect(&first, &OneWindow::asked, &window, &MainWindow::comeForward);
        first.listen();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error like a full disk, not the end of the program
    const CommandLine line(argc, argv);
    return line.wantsWindow() ? runWindow(line, argc, argv) : runWithoutWindow(line.interfaceLanguage(), argc, argv);
}
