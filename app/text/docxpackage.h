// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct zip;

namespace quarterly {

// What is said of a file that cannot be taken apart.
Error damagedDocx();

// Where a relationship of a part leads to.
struct DocxTarget
{
    QString target; // a part's name, or an address outside
    bool isOutside = false;
};

// The parts of a Word file (ECMA-376, part 2): a zip archive that is not to be trusted. What a part and all parts unpack to
// is limited while they are unpacked, so that a small file cannot become a huge one.
class DocxPackage
{
public:
    static Result<DocxPackage> open(const QByteArray &file); // borrows the bytes

    bool has(const QString &part) const;
    Result<QByteArray> read(const QString &part);
    Result<QString> readXml(const QString &part); // such as may be parsed (base/xmlguard.h)
    QString document() const { return m_document; } // the part that holds the text
    // Of the document, by their id.
    const QHash<QString, DocxTarget> &targets() const { return m_targets; }

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };

    Result<void> findDocument();
    Result<QHash<QString, DocxTarget>> targetsOf(const QString &part, QString *document = nullptr);

    std::unique_ptr<zip, Close> m_archive;
    QString m_document;
    QHash<QString, DocxTarget> m_targets;
    qint64 m_unpacked = 0;
};

} // namespace quarterly
