// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace quarterly;

// The control of the preset `tsan`: both threads write one number, which the sanitizer has to see in spite of handovers.cpp.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QEventLoop loop;
    int shared = 0;
    Background background;
    background.run<int>([&shared](const Background::GoesOn &) { return shared += 1; }, [&loop](const int &) { loop.quit(); });
    shared += 2;
    loop.exec();
    return 0;
}
