// SPDX-License-Identifier: GPL-3.0-or-later
#include "webarchive.h"

#include "webedition.h"

#include "base/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestEntry = 1 << 20; // bytes

QJsonObject toJson(const ArchivedEdition &edition)
{
    QJsonArray downloads;
    for (const WebDownload &download : edition.downloads) {
        downloads << QJsonObject{{u"name"_s, download.name}, {u"size"_s, download.size}, {u"booklet"_s, download.booklet}};
    }
    return {{u"language"_s, edition.language.code()},
            {u"title"_s, edition.title},
            {u"highlights"_s, edition.highlights},
            {u"updated"_s, edition.updated.toString(Qt::ISODate)},
            {u"downloads"_s, downloads}};
}

// What lies in the folder may have been put there by anybody: a name may not lead out of it.
bool isFileName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && QFileInfo(name).fileName() == name && !name.contains(u'\\');
}

std::optional<ArchivedEdition> editionFrom(const QJsonObject &data)
{
    const auto language = Language::fromCode(data[u"language"_s].toString());
    const QDateTime updated = QDateTime::fromString(data[u"updated"_s].toString(), Qt::ISODate);
    if (!language || !updated.isValid())
        return std::nullopt;
    ArchivedEdition edition{*language, cleanText(data[u"title"_s].toString()), cleanText(data[u"highlights"_s].toString()),
                            updated, {}};
    const QJsonArray downloads = data[u"downloads"_s].toArray();
    for (const auto download : downloads) {
        const QString name = download[u"name"_s].toString();
        if (isFileName(name))
            edition.downloads << WebDownload{*language, name, download[u"size"_s].toInteger(), download[u"booklet"_s].toBool()};
    }
    return edition;
}

} // namespace

const ArchivedEdition *ArchivedIssue::edition(Language language) const
{
    const auto found = std::ranges::find(editions, language, &ArchivedEdition::language);
    return found == editions.end() ? nullptr : &*found;
}

ArchivedIssue archived(const Issue &issue, const WebPlan &plan)
{
    ArchivedIssue entry{issue.id, issue.quarter, {}};
    for (const Language language : plan.languages) {
        const WebEdition edition{issue, plan, {}, language, {}};
        ArchivedEdition archived{language, edition.title(), edition.highlights(), edition.updated(), {}};
        std::ranges::copy_if(plan.downloads, std::back_inserter(archived.downloads),
                             [language](const WebDownload &download) { return download.language == language; });
        entry.editions << archived;
    }
    return entry;
}

QByteArray writeArchiveEntry(const ArchivedIssue &issue)
{
    QJsonArray editions;
    for (const ArchivedEdition &edition : issue.editions)
        editions << toJson(edition);
    const QJsonObject data{{u"issue"_s, issue.id.toString()},
                           {u"quarter"_s, issue.quarter.toString()},
                           {u"editions"_s, editions},
                           {u"files"_s, QJsonArray::fromStringList(issue.files)}};
    return QJsonDocument(data).toJson();
}

std::optional<ArchivedIssue> readArchiveEntry(const QByteArray &bytes)
{
    const QJsonObject data = QJsonDocument::fromJson(bytes).object();
    const auto quarter = Quarter::fromString(data[u"quarter"_s].toString());
    const IssueId id = IssueId::fromString(data[u"issue"_s].toString());
    if (!quarter || id.isNull())
        return std::nullopt;
    ArchivedIssue issue{id, *quarter, {}};
    const QJsonArray files = data[u"files"_s].toArray();
    for (const auto file : files)
        issue.files << file.toString();
    const QJsonArray editions = data[u"editions"_s].toArray();
    for (const auto edition : editions) {
        if (const auto read = editionFrom(edition.toObject()); read && !issue.edition(read->language))
            issue.editions << *read;
    }
    std::ranges::sort(issue.editions, std::less(), &ArchivedEdition::language);
    return issue;
}

QList<ArchivedIssue> readArchive(const QString &folder)
{
    QList<ArchivedIssue> issues;
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const auto bytes = readFile(folder + u'/' + name + u'/' + archiveEntry, largestEntry);
        const auto issue = bytes ? readArchiveEntry(*bytes) : std::nullopt;
        if (issue && issue->quarter.toString() == name) // else somebody has copied it
            issues << *issue;
    }
    std::ranges::sort(issues, std::greater(), &ArchivedIssue::quarter);
    return issues;
}

} // namespace quarterly
