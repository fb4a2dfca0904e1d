// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace quarterly {

class Session;

bool canBringIn(const QString &file);
QString filesToBringIn(); // as a file dialog filters them

// Takes files into the library: newsletters become issues, other texts and pictures highlights. Says what it made.
void bringIn(Session &session, const QStringList &files);

} // namespace quarterly
