// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/schema.h"

#include <QByteArray>
#include <QVariantList>

#include <functional>
#include <optional>

namespace quarterly {

// Reads rows straight out of the pages of an SQLite file (sqlite.org/fileformat2.html), page by page and without their
// tree, so that it can be damaged anywhere else. Trusts no number in it; a row that does not add up is not there.
class RecordReader
{
public:
    explicit RecordReader(const QByteArray &bytes) : m_bytes(bytes) {}

    int pages() const { return int(m_bytes.size() / libraryPageSize); }

    struct Record
    {
        QVariantList values; // QString, qlonglong, double, QByteArray or null
        bool isListed = true; // by the page itself; otherwise only bytes that look like a row
    };
    // Every row that the page (the first is 1) has if it is of its own kind, or of the kinds that it may have been.
    QList<Record> records(int page) const;

private:
    enum Kind : quint8 { IndexInterior = 0x02, IndexLeaf = 0x0a, TableLeaf = 0x0d };

    QList<Record> recordsAs(int page, Kind kind) const;
    std::optional<Record> recordAt(int page, qsizetype offset, Kind kind) const;
    // What the row says, gathered from the page and those that it runs over to.
    std::optional<QByteArray> payload(qsizetype at, qsizetype pageEnd, quint64 size, Kind kind) const;
    static std::optional<QVariantList> values(const QByteArray &payload);
    quint16 twoBytes(qsizetype at) const;
    quint32 fourBytes(qsizetype at) const;

    const QByteArray m_bytes;
    mutable qint64 m_followed = 0; // pages that rows run over to: chains made to go round and round come to an end
};

} // namespace quarterly
