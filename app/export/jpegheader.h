// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace quarterly {

// What must be known of a JPEG file to show it without decoding it.
struct JpegHeader
{
    QSize size;
    int components = 0; // 1 grey, 3 colour, 4 four inks
};

// Nothing unless the file is whole and of a kind that every viewer shows.
std::optional<JpegHeader> readJpegHeader(const QByteArray &file);

} // namespace quarterly
