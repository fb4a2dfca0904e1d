// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QList>

namespace quarterly {

// What was published, when, in which languages and formats, from which versions of the texts.
struct PublicationRecord
{
    struct File
    {
        QString language, format, name, hash;
    };
    struct Text
    {
        BlockId block;
        QString language;
        VersionId version;
    };
    PublicationId id;
    IssueId issue;
    QDateTime published;
    QString author;
    QList<File> files;
    QList<Text> texts;
};

} // namespace quarterly
