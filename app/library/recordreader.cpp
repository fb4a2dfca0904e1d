// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordreader.h"

#include <QStringDecoder>
#include <QtEndian>

#include <bit>

namespace quarterly {

namespace {

constexpr int headerLength = 100; // of the file, before the first page's own

// One to nine bytes, seven bits each; leaves `at` behind it. Nothing when the bytes end before it does.
std::optional<quint64> variableInteger(const QByteArray &bytes, qsizetype &at, qsizetype end)
{
    quint64 value = 0;
    for (int length = 0; at < end; ++length) {
        const auto byte = quint8(bytes[at++]);
        if (length == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7f);
        if (!(byte & 0x80))
            return value;
    }
    return std::nullopt;
}

qsizetype lengthOf(quint64 type)
{
    constexpr qsizetype lengths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (type < 12)
        return lengths[type];
    const quint64 length = (type - 12) / 2;
    return length > 1u << 30 ? -1 : qsizetype(length);
}

QVariant valueOf(quint64 type, const QByteArray &bytes)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return qlonglong(type - 8);
    if (type >= 12 && type % 2 == 0)
        return bytes;
    if (type >= 13)
        return QString::fromUtf8(bytes);
    quint64 number = quint8(bytes[0]) & 0x80 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        number = number << 8 | quint8(byte);
    return type == 7 ? QVariant(std::bit_cast<double>(number)) : QVariant(qlonglong(number));
}

} // namespace

quint16 RecordReader::twoBytes(qsizetype at) const
{
    return qFromBigEndian<quint16>(m_bytes.constData() + at);
}

quint32 RecordReader::fourBytes(qsizetype at) const
{
    return qFromBigEndian<quint32>(m_bytes.constData() + at);
}

QList<RecordReader::Record> RecordReader::records(int page) const
{
    const qsizetype header = qsizetype(page - 1) * libraryPageSize + (page == 1 ? headerLength : 0);
    const auto kind = Kind(m_bytes[header]);
    if (kind == IndexInterior || kind == IndexLeaf || kind == TableLeaf)
        return recordsAs(page, kind);
    QList<Record> all;
    for (const Kind possible : {IndexLeaf, TableLeaf, IndexInterior})
        all += recordsAs(page, possible);
    for (Record &record : all)
        record.isListed = false;
    return all;
}

QList<RecordReader::Record> RecordReader::recordsAs(int page, Kind kind) const
{
    const qsizetype begin = qsizetype(page - 1) * libraryPageSize;
    const qsizetype header = begin + (page == 1 ? headerLength : 0);
    const int count = twoBytes(header + 3);
    qsizetype first = begin + libraryPageSize; // the list of rows ends where they begin at the latest
    QList<Record> found;
    int number = 0;
    for (qsizetype at = header + (kind == IndexInterior ? 12 : 8); at + 2 <= first; at += 2, ++number) {
        const qsizetype offset = twoBytes(at);
        if (begin + offset <= at || offset >= libraryPageSize)
            continue;
        auto record = recordAt(page, offset, kind);
        if (!record)
            continue;
        record->isListed = number < count;
        if (record->isListed)
            first = std::min(first, begin + offset);
        found << *record;
    }
    return found;
}

std::optional<RecordReader::Record> RecordReader::recordAt(int page, qsizetype offset, Kind kind) const
{
    const qsizetype pageEnd = qsizetype(page) * libraryPageSize;
    qsizetype at = pageEnd - libraryPageSize + offset + (kind == IndexInterior ? 4 : 0);
    const auto size = variableInteger(m_bytes, at, pageEnd);
    if (!size || *size < 2 || *size > quint64(m_bytes.size()) || (kind == TableLeaf && !variableInteger(m_bytes, at, pageEnd)))
        return std::nullopt;
    const auto bytes = payload(at, pageEnd, *size, kind);
    const auto columns = bytes ? values(*bytes) : std::nullopt;
    return columns ? std::optional(Record{*columns}) : std::nullopt;
}

std::optional<QByteArray> RecordReader::payload(qsizetype at, qsizetype pageEnd, quint64 size, Kind kind) const
{
    // The names are those of the description of the file format.
    const quint64 usable = quint64(libraryPageSize);
    const quint64 most = kind == TableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const quint64 least = (usable - 12) * 32 / 255 - 23;
    const quint64 fitting = least + (size - least) % (usable - 4);
    const quint64 local = size <= most ? size : fitting <= most ? fitting : least;
    if (at + qsizetype(local) > pageEnd)
        return std::nullopt;
    QByteArray bytes = m_bytes.mid(at, qsizetype(local));
    if (local == size)
        return bytes;
    if (at + qsizetype(local) + 4 > pageEnd)
        return std::nullopt;
    quint32 next = fourBytes(at + qsizetype(local));
    while (quint64(bytes.size()) < size) {
        if (next < 2 || next > quint32(pages()) || ++m_followed > 8 * qint64(pages()))
            return std::nullopt;
        const qsizetype begin = qsizetype(next - 1) * libraryPageSize;
        bytes += m_bytes.mid(begin + 4, qsizetype(std::min(usable - 4, size - quint64(bytes.size()))));
        next = fourBytes(begin);
    }
    return bytes;
}

std::optional<QVariantList> RecordReader::values(const QByteArray &payload)
{
    qsizetype at = 0;
    const auto headerSize = variableInteger(payload, at, payload.size());
    if (!headerSize || *headerSize > quint64(payload.size()) || qsizetype(*headerSize) < at)
        return std::nullopt;
    qsizetype body = qsizetype(*headerSize);
    QVariantList values;
    while (at < qsizetype(*headerSize)) {
        const auto type = variableInteger(payload, at, qsizetype(*headerSize));
        const qsizetype length = type ? lengthOf(*type) : -1;
        if (length < 0 || body + length > payload.size())
            return std::nullopt;
        values << valueOf(*type, payload.mid(body, length));
        body += length;
    }
    return body == payload.size() ? std::optional(values) : std::nullopt;
}

} // namespace quarterly
