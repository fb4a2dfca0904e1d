// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/webimages.h"
#include "issue/issue.h"

#include <QMap>

namespace quarterly {

// A download that the web page offers beside itself.
struct WebDownload
{
    Language language;
    QString name; // of the file in the issue's folder
    qint64 size = 0; // bytes
    bool booklet = false;
};

// What is put on the web of an issue, and when.
struct WebPlan
{
    QList<Language> languages; // whose pages are written
    QList<Language> standing; // whose pages are there already and stay as they are
    QList<WebDownload> downloads;
    QDate published; // the first time; if invalid, when the newest text was written
    QDate corrected; // anew, because of a mistake; else invalid
    QMap<Language, WebImage> cards; // what stands for the pages where their links are shared; of issues without pictures
};

// A website folder in memory: relative path to contents, for example "en/index.html", "en/images/1a2b-800.jpg". Each
// language's folder is whole in itself; beside them lies the page that leads to the languages.
using WebFolder = QMap<QString, QByteArray>;

// The pages of an issue, with links between them and to the list of all issues, which lies one folder above.
WebFolder writeWebPages(const Issue &issue, const WebPlan &plan, const WebPictures &pictures);

} // namespace quarterly
