// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace quarterly {

// Who has a library open for writing, as its lock tells. What it does not tell is empty.
struct LockHolder
{
    QString person, computer, program;
    qint64 process = 0;
    bool isHere = false; // on this computer

    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

QString lockOf(const QString &library); // the file that says who holds it
// Nobody when there is no lock, or only that of a program of this computer that has ended without taking it away.
std::optional<LockHolder> lockHolder(const QString &library);

} // namespace quarterly
