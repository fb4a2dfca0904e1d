// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueeditor.h"
#include "issue/sample.h"

#include <QFile>
#include <QTemporaryDir>

namespace quarterly {

inline std::unique_ptr<Library> createEmpty(const QString &file)
{
    auto library = Library::create(file);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    return *std::move(library);
}

// A file with the sample in it, to be copied: filled once in each program, since that takes seconds with sanitizers.
inline QString sampleFile()
{
    static const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.quarterly"));
    if (QFile::exists(file))
        return file;
    const auto library = createEmpty(file);
    IssueEditor editor(*library);
    if (const auto filled = fillWithSample(editor); !filled)
        qFatal("%s", qPrintable(filled.error().message));
    return file;
}

// A new library with the sample in it.
inline std::unique_ptr<Library> createSample(const QString &file)
{
    if (!QFile::copy(sampleFile(), file))
        qFatal("%s cannot be written", qPrintable(file));
    auto library = Library::open(file, Library::Mode::ReadWrite);
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    return *std::move(library);
}

} // namespace quarterly
