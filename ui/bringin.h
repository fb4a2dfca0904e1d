// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace quarterly {

class Session;

bool canBringIn(const QString &file);
QString filesToBringIn(); // as a file dialog filters them

// Takes files into the library: pictures become highlights at once; of texts a window shows first what they will become,
// and of what came back from a translator what it would change.
void bringIn(Session &session, const QStringList &files, QWidget *window);
bool isPackage(const QString &file); // by its name
void bringBack(Session &session, const QString &package, QWidget *window);
void takeTranslation(Session &session, const QString &file, QWidget *window);
void takeInGlossary(Session &session, const QString &file, QWidget *window);

} // namespace quarterly
