// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/webpage.h"

namespace quarterly {

// What is told of an issue in the list of all issues.
struct ArchivedEdition
{
    Language language;
    QString title; // "Quarterly Newsletter, 4th Quarter 2017"
    QString highlights; // what there is to read, in a few lines
    QDateTime updated; // UTC
    QList<WebDownload> downloads;
};

struct ArchivedIssue
{
    IssueId id;
    Quarter quarter = Quarter::of(QDate(2000, 1, 1));
    QList<ArchivedEdition> editions;
    QStringList files; // all that was written into the issue's folder, this entry apart, by their paths within it

    const ArchivedEdition *edition(Language language) const;
};

// Each issue's folder says in this file what the list of all issues needs to know, so that the list can be made anew
// without the library, and without touching the issues that are not published now.
inline constexpr QLatin1StringView archiveEntry("issue.json");
ArchivedIssue archived(const Issue &issue, const WebPlan &plan);
QByteArray writeArchiveEntry(const ArchivedIssue &issue);
std::optional<ArchivedIssue> readArchiveEntry(const QByteArray &bytes); // nothing where it was not written by the above
// The issues that lie in a folder "web", newest first.
QList<ArchivedIssue> readArchive(const QString &folder);

// The pages that list these issues in each language, with a feed of them, and the page that leads to the languages;
// in the style and under the name of `current`.
WebFolder writeArchive(const QList<ArchivedIssue> &issues, const Issue &current);

} // namespace quarterly
