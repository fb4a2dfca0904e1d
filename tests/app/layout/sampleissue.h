// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issueloader.h"
#include "issue/sample.h"

#include <QTemporaryDir>

namespace quarterly {

// The sample's issue, whose length is that of a real one.
inline Issue sampleIssue()
{
    const QTemporaryDir folder;
    const auto library = Library::create(folder.filePath(QStringLiteral("sample.quarterly")));
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    IssueEditor editor(**library);
    if (const auto filled = fillWithSample(editor); !filled)
        qFatal("%s", qPrintable(filled.error().message));
    return *loadIssue(**library, *Quarter::create(2017, 4));
}

} // namespace quarterly
