// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace quarterly {

// Ends the program as if one had quit, when the system asks for it (SIGTERM at the end of a session, SIGHUP and SIGINT from a
// terminal): what is being typed is saved first, and what cannot be saved is asked about. There is one of it.
class SessionEnd : public QObject
{
public:
    explicit SessionEnd(QObject *parent = nullptr);
};

} // namespace quarterly
