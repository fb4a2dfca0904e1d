// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quarterly {

// The language in which the program speaks: "en", "fr" or "es" (empty: the system's, else English). May be called
// again while running; windows then get a LanguageChange event.
void installInterfaceLanguage(const QString &code);
QString interfaceLanguage(); // the code in force

} // namespace quarterly
