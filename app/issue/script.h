// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace quarterly {

// One edit command of a script: its name and what stands behind it.
struct ScriptCommand
{
    QString name;
    QStringList words;
};

inline constexpr qsizetype longestScriptLine = 1 << 20; // bytes

// Reads one line: words separated by spaces, those with spaces in quotation marks ("…", in which \" \\ and \n stand for a
// quotation mark, a backslash and a new paragraph); # begins a remark. Nothing for a line without a command.
Result<std::optional<ScriptCommand>> parseScriptLine(const QByteArray &line);

} // namespace quarterly
