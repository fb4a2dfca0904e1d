// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zip.h>

namespace quarterly::fuzz {

// A Word file with this as its text: bytes of a damaged archive would seldom get past the first check.
inline QByteArray wordFile(const QByteArray &document)
{
    zip_error_t error;
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    zip_source_keep(memory);
    const auto part = zip_source_buffer(archive, document.constData(), zip_uint64_t(document.size()), 0);
    const zip_int64_t index = zip_file_add(archive, "word/document.xml", part, ZIP_FL_ENC_UTF_8);
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    zip_close(archive);
    QByteArray file;
    if (zip_source_open(memory) == 0) {
        zip_source_seek(memory, 0, SEEK_END);
        file.resize(qsizetype(zip_source_tell(memory)));
        zip_source_seek(memory, 0, SEEK_SET);
        zip_source_read(memory, file.data(), zip_uint64_t(file.size()));
        zip_source_close(memory);
    }
    zip_source_free(memory);
    return file;
}

} // namespace quarterly::fuzz
