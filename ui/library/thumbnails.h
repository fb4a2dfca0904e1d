// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QStringList>

namespace quarterly {

class Library;

// Small square pictures of the library's images. They are read one at a time between two events, so that scrolling
// never waits for them.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    static constexpr int side = 128; // pixels: 64 at 200 %

    explicit Thumbnails(const Library &library, QObject *parent = nullptr);

    // Null until `ready` was emitted for it.
    QImage of(const QString &hash);

Q_SIGNALS:
    void ready(const QString &hash);

private:
    void readNext();

    const Library &m_library;
    QCache<QString, QImage> m_images{500};
    QStringList m_wanted; // the last one asked for is read first: it is on screen
};

} // namespace quarterly
