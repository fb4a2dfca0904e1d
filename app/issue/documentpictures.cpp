// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpictures.h"

#include "base/files.h"
#include "library/pictureimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::DocumentPictures)
};

constexpr qint64 largestFile = 32 << 20;

// A picture that is written into its address is as long as the picture.
QString shortened(const QString &source)
{
    constexpr qsizetype longest = 80;
    return source.size() > longest ? source.first(longest - 1) + u'…' : source;
}

} // namespace

DocumentPictures::DocumentPictures(const QString &document)
    : m_folder(QFileInfo(QFileInfo(document).absolutePath()).canonicalFilePath())
{
}

Result<ImageFile> DocumentPictures::read(const QString &source) const
{
    const auto file = fileFor(source);
    if (!file)
        return file.error();
    const auto bytes = readFile(*file, largestFile);
    if (!bytes)
        return bytes.error();
    return importPicture(*bytes, shortened(source));
}

Result<QString> DocumentPictures::fileFor(const QString &source) const
{
    const QUrl url(source);
    const bool isAddress = !url.scheme().isEmpty() || !url.host().isEmpty();
    bool exists = false;
    for (const QString &path : {source, url.path(QUrl::FullyDecoded)}) {
        const QFileInfo file(QFileInfo(QDir(m_folder), path).canonicalFilePath());
        if (isAddress || path.isEmpty() || !file.isFile())
            continue;
        exists = true;
        if (QDir(m_folder).relativeFilePath(file.filePath()).section(u'/', 0, 0) != ".."_L1)
            return file.filePath();
    }
    if (exists || isAddress) {
        return Error{Error::Kind::Refused, Messages::tr("%1 is not in the document's own folder: put the picture there, or add it by hand.")
                                               .arg(shortened(source))};
    }
    return Error{Error::Kind::Refused, Messages::tr("%1 does not exist beside the document.").arg(shortened(source))};
}

} // namespace quarterly
