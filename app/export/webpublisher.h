// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/publisher.h"
#include "export/staging.h"
#include "export/webarchive.h"

#include <mutex>

namespace quarterly {

// Puts the web pages of an issue, with what they offer for download, into the folder "web", and the list of all issues
// above them. The pages of languages that are not published now stay as they are, and so do the other issues.
class WebPublisher
{
public:
    // Borrows all three.
    WebPublisher(const Issue &issue, const PublishRequest &request, const Staging &staging);

    bool isWanted() const { return !m_plan.languages.isEmpty(); }
    QString place() const { return QStringLiteral("web/") + m_issue.quarter.toString(); } // within the request's folder
    QStringList former() const { return m_former; } // the files that were published into it before
    // From any thread.
    Result<void> addDownload(const WebDownload &download, const QByteArray &bytes);
    Result<void> preparePictures();
    // When the downloads are all there and the pictures are ready. Returns each language's page.
    Result<QMap<Language, QByteArray>> writePages();

private:
    Result<void> keepStanding();
    Result<void> keep(const QString &name);
    Result<void> writeAll(const QString &place, const WebFolder &folder);
    Result<void> writeIssueList();

    const Issue &m_issue;
    const Staging &m_staging;
    QString m_web; // the folder "web" itself
    WebPlan m_plan;
    ArchivedIssue m_before; // what stands there of this issue
    QStringList m_former;
    WebPictures m_pictures;
    std::mutex m_mutex;
};

} // namespace quarterly
