// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nettle/sha2.h>

namespace quarterly {

// SHA-256 (FIPS 180-4) by nettle, which lets the processor do it where that can, as Qt's own does not: whole libraries go
// through it whenever one is backed up.
class Sha256
{
public:
    Sha256() { sha256_init(&m_state); }

    void add(QByteArrayView bytes)
    {
        sha256_update(&m_state, size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    }
    QByteArray result() // 32 bytes; from here on it begins anew
    {
        QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
        sha256_digest(&m_state, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(digest.data()));
        return digest;
    }

    static QString hex(QByteArrayView bytes)
    {
        Sha256 hash;
        hash.add(bytes);
        return QString::fromLatin1(hash.result().toHex());
    }

private:
    sha256_ctx m_state;
};

} // namespace quarterly
