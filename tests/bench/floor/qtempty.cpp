// SPDX-License-Identifier: GPL-3.0-or-later
// Start of an empty Qt Widgets program: argument "core" leaves before the application object, "app" after it,
// "window" shows one main window with a text editor and leaves at the first idle.
#include <QApplication>
#include <QMainWindow>
#include <QTextEdit>
#include <QMenuBar>
#include <QTimer>
#include <cstring>
int main(int argc, char **argv)
{
    if (argc > 1 && !strcmp(argv[1], "core")) return 0;
    QApplication app(argc, argv);
    if (argc > 1 && !strcmp(argv[1], "app")) return 0;
    QMainWindow w; w.setCentralWidget(new QTextEdit("Quarterly")); w.menuBar()->addMenu("File")->addAction("Open");
    w.resize(1200, 800); w.show();
    QTimer::singleShot(0, &app, &QCoreApplication::quit);
    return app.exec();
}
