// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpublisher.h"

#include "webcard.h"
#include "webedition.h"

#include "base/files.h"

#include <QDir>
#include <QDirIterator>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 256 << 20; // bytes

} // namespace

WebPublisher::WebPublisher(const Issue &issue, const PublishRequest &request, const Staging &staging)
    : m_issue(issue), m_staging(staging), m_web(QDir(request.folder).absoluteFilePath(u"web"_s)), m_before{issue.id, issue.quarter, {}}
{
    m_plan.published = request.published;
    m_plan.corrected = request.corrected;
    for (const Output &output : request.outputs) {
        if (output.format == Format::Web)
            m_plan.languages << output.language;
    }
    const auto bytes = readFile(m_web + u'/' + issue.quarter.toString() + u'/' + archiveEntry, 1 << 20);
    const auto before = bytes ? readArchiveEntry(*bytes) : std::nullopt;
    if (before)
        m_former = before->files;
    if (before && before->id == issue.id)
        m_before = *before;
    for (const ArchivedEdition &edition : m_before.editions) {
        if (!m_plan.languages.contains(edition.language))
            m_plan.standing << edition.language;
    }
}

Result<void> WebPublisher::addDownload(const WebDownload &download, const QByteArray &bytes)
{
    if (!isWanted())
        return {};
    {
        const std::lock_guard lock(m_mutex);
        m_plan.downloads << download;
    }
    return m_staging.write(place() + u'/' + download.name, bytes);
}

Result<void> WebPublisher::preparePictures()
{
    auto pictures = webPictures(m_issue);
    if (!pictures)
        return pictures.error();
    m_pictures = *std::move(pictures);
    for (const Language language : std::as_const(m_plan.languages)) {
        if (!WebEdition{m_issue, m_plan, m_pictures, language, {}}.coverImage())
            m_plan.cards.insert(language, webCard(m_issue, language));
    }
    return {};
}

Result<QMap<Language, QByteArray>> WebPublisher::writePages()
{
    if (const auto kept = keepStanding(); !kept)
        return kept.error();
    std::ranges::sort(m_plan.downloads, {}, [](const WebDownload &download) { return std::pair(download.booklet, download.name); });
    const WebFolder folder = writeWebPages(m_issue, m_plan, m_pictures);
    if (const auto written = writeAll(place() + u'/', folder); !written)
        return written.error();
    if (const auto listed = writeIssueList(); !listed)
        return listed.error();
    QMap<Language, QByteArray> pages;
    for (const Language language : std::as_const(m_plan.languages))
        pages[language] = folder.value(language.code() + u"/index.html"_s);
    return pages;
}

// What is offered for download and is not made anew, and the pages of other languages.
Result<void> WebPublisher::keepStanding()
{
    const QString issueFolder = m_web + u'/' + m_issue.quarter.toString();
    for (const ArchivedEdition &edition : m_before.editions) {
        for (const WebDownload &download : edition.downloads) {
            const bool isNew = std::ranges::find(m_plan.downloads, download.name, &WebDownload::name) != m_plan.downloads.end();
            if (isNew || !QFileInfo::exists(issueFolder + u'/' + download.name))
                continue;
            m_plan.downloads << download;
            if (const auto kept = keep(download.name); !kept)
                return kept;
        }
    }
    for (const Language language : std::as_const(m_plan.standing)) {
        QDirIterator files(issueFolder + u'/' + language.code(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = QDir(issueFolder).relativeFilePath(files.next());
            if (!m_former.contains(name))
                continue; // somebody else's
            if (const auto kept = keep(name); !kept)
                return kept;
        }
    }
    return {};
}

Result<void> WebPublisher::keep(const QString &name)
{
    const auto bytes = readFile(m_web + u'/' + m_issue.quarter.toString() + u'/' + name, largestFile);
    return bytes ? m_staging.write(place() + u'/' + name, *bytes) : bytes.error();
}

Result<void> WebPublisher::writeAll(const QString &place, const WebFolder &folder)
{
    for (auto file = folder.cbegin(); file != folder.cend(); ++file) {
        if (const auto written = m_staging.write(place + file.key(), file.value()); !written)
            return written;
    }
    return {};
}

Result<void> WebPublisher::writeIssueList()
{
    ArchivedIssue entry = archived(m_issue, m_plan);
    for (const ArchivedEdition &edition : m_before.editions) {
        if (m_plan.standing.contains(edition.language))
            entry.editions << edition;
    }
    std::ranges::sort(entry.editions, std::less(), &ArchivedEdition::language);
    entry.files = m_staging.written(place());
    if (const auto written = m_staging.write(place() + u'/' + archiveEntry, writeArchiveEntry(entry)); !written)
        return written;
    QList<ArchivedIssue> issues = readArchive(m_web);
    // One that was published under another quarter before stands in the list only where it belongs now.
    issues.removeIf([this](const ArchivedIssue &issue) { return issue.id == m_issue.id || issue.quarter == m_issue.quarter; });
    issues << entry;
    std::ranges::sort(issues, std::greater(), &ArchivedIssue::quarter);
    return writeAll(u"web/"_s, writeArchive(issues, m_issue));
}

} // namespace quarterly
