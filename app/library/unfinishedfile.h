// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace quarterly {

// A library, or a copy of one, on its way: written under another name beside the place that it takes when it is whole, so
// that nobody ever finds half of it. Unless it took its place it goes with this object, and so does its journal; what an ended
// program has left under the name goes before.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString &file);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

    const QString &name() const { return m_name; } // where to write
    // Once it is written and closed: it is on the disk before it has the file's name; a file of that name is replaced. Refused
    // where a journal lies beside the place, which SQLite would play into whatever takes it.
    Result<void> takePlace();

private:
    void remove() const;

    const QString m_file, m_name;
    bool m_isPlaced = false;
};

// What errno says of a file of a library.
Error cannotBeWritten(const QString &file);
// Of the edits that SQLite takes back when it opens the file the next time.
QString journalOf(const QString &file);

} // namespace quarterly
