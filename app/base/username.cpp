// SPDX-License-Identifier: GPL-3.0-or-later
#include "username.h"

#include <pwd.h>

namespace quarterly {

QString userName(uint user)
{
    const passwd *entry = getpwuid(user);
    if (!entry)
        return {};
    const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
}

} // namespace quarterly
