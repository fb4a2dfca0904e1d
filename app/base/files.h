// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace quarterly {

struct TextFile
{
    QString text;
    bool wasWindows1252 = false; // not valid UTF-8 and read as the next likely thing
};

// Reads at most `limit` bytes; a larger file is refused.
Result<QByteArray> readFile(const QString &path, qint64 limit);
// UTF-8 (with or without a mark), UTF-16 with a mark, else Windows-1252. Line ends become "\n".
Result<TextFile> readTextFile(const QString &path, qint64 limit = 32 << 20);
TextFile decodeText(const QByteArray &bytes);
// Writes the whole file or leaves what was there; makes the folder.
Result<void> writeFile(const QString &path, const QByteArray &bytes);
Result<void> makeFolder(const QString &path);
// Refused where it does not exist, or is a folder, a pipe or a device, from which reading could wait for ever.
Result<void> checkIsFile(const QString &path);
// The file that a symbolic link leads to, whatever links there are between; any other path as it is.
QString withoutLink(const QString &path);
// Without lone surrogates, NUL and control characters (line feed and tab stay), so that no store cuts it short.
QString cleanText(const QString &text);

} // namespace quarterly
