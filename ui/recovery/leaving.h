// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace quarterly {

class Session;

// Asks for a name and writes a copy of the library there, with what could not be saved; whether there is one now.
bool saveCopyElsewhere(Session &session, QWidget *window);

// Whether the library may be closed: when everything is saved, is in a copy, or is not wanted any more. Asks as long as
// none of these is so.
bool mayLeave(Session &session, QWidget *window);

} // namespace quarterly
