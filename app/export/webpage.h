// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "issue/issue.h"

#include <QMap>

namespace quarterly {

// A download that the web page offers beside itself.
struct WebDownload
{
    Language language;
    QString name; // of the file, beside the folder "web"
    qint64 size = 0;
    bool booklet = false;
};

// A website folder in memory: relative path to contents, for example "en/index.html", "en/images/1a2b-800.jpg". Each
// language's folder is whole in itself; beside them lies the page that leads to the languages.
using WebFolder = QMap<QString, QByteArray>;

// The pages of an issue in the given languages, with links between them.
Result<WebFolder> writeWebPages(const Issue &issue, const QList<Language> &languages,
                                const QList<WebDownload> &downloads = {});

} // namespace quarterly
