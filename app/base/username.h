// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quarterly {

// The full name of the user with this number, else the login; empty where nobody here has it.
QString userName(uint user);

} // namespace quarterly
