// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samplelibrary.h"
#include "issue/issueloader.h"

namespace quarterly {

// The sample's issue, whose length is that of a real one.
inline Issue sampleIssue()
{
    const QTemporaryDir folder;
    return *loadIssue(*createSample(folder.filePath(QStringLiteral("copy.quarterly"))), *Quarter::create(2017, 4));
}

} // namespace quarterly
