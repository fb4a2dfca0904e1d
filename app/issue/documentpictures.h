// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace quarterly {

// The pictures that a document from outside names. They are read from the document's own folder or below and from
// nowhere else, whatever it asks for.
class DocumentPictures
{
public:
    explicit DocumentPictures(const QString &document);

    // `source`: as the document has it, plain or as the path of a web address ("my%20photo.jpg").
    Result<ImageFile> read(const QString &source) const;

private:
    Result<QString> fileFor(const QString &source) const;

    QString m_folder; // without links
};

} // namespace quarterly
