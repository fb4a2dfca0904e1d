// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace quarterly {

class Session;

// Translation memories as files (TMX), for other programs and from them. What happened stands in the status line.
QStringList memorySuffixes();
void takeInMemory(Session &session, const QString &file, QWidget *window); // with progress, and can be left
void writeMemory(Session &session, const QString &file);
// The same with a file that is asked for first.
void chooseMemoryToTakeIn(Session &session, QWidget *window);
void chooseMemoryToWrite(Session &session, QWidget *window);

} // namespace quarterly
