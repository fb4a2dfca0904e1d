// SPDX-License-Identifier: GPL-3.0-or-later
#include "jpegheader.h"

#include <QtEndian>

namespace quarterly {

namespace {

enum Marker : uchar {
    Baseline = 0xC0,
    Extended = 0xC1,
    Progressive = 0xC2,
    StartOfScan = 0xDA
};

bool readFrame(QByteArrayView segment, JpegHeader &header)
{
    if (segment.size() < 6)
        return false;
    const uchar bits = segment[0];
    header.size = QSize(qFromBigEndian<quint16>(segment.data() + 3), qFromBigEndian<quint16>(segment.data() + 1));
    header.components = uchar(segment[5]);
    const bool knownColours = header.components == 1 || header.components == 3 || header.components == 4;
    return bits == 8 && knownColours && !header.size.isEmpty();
}

} // namespace

std::optional<JpegHeader> readJpegHeader(const QByteArray &file)
{
    if (!file.startsWith("\xFF\xD8"))
        return std::nullopt;
    JpegHeader header;
    for (qsizetype at = 2; at + 4 <= file.size();) {
        if (uchar(file[at]) != 0xFF)
            return std::nullopt;
        const uchar marker = file[at + 1];
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(file.constData() + at + 2);
        if (length < 2 || at + 2 + length > file.size())
            return std::nullopt;
        const QByteArrayView segment = QByteArrayView(file).sliced(at + 4, length - 2);
        at += 2 + length;

        if (marker == StartOfScan) {
            const bool whole = file.lastIndexOf("\xFF\xD9") >= at;
            return whole && header.components > 0 ? std::optional(header) : std::nullopt;
        }
        if ((marker == Baseline || marker == Extended || marker == Progressive) && !readFrame(segment, header))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace quarterly
