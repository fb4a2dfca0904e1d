// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/htmltree.h"
#include "app/layout/testissue.h"
#include "export/webpage.h"

// Issues as web pages.
namespace quarterly::webissue {

using namespace Qt::StringLiterals;
using htmltree::Element;

inline Language english() { return testissue::language("en"); }
inline Language french() { return testissue::language("fr"); }
inline Language spanish() { return testissue::language("es"); }

inline WebFolder written(const Issue &issue, const QList<WebDownload> &downloads = {})
{
    const auto pictures = webPictures(issue);
    return pictures ? writeWebPages(issue, {.languages = Language::all(), .downloads = downloads}, *pictures) : WebFolder();
}

inline QList<Element> page(const Issue &issue, Language language, const QList<WebDownload> &downloads = {})
{
    return htmltree::parse(written(issue, downloads).value(language.code() + u"/index.html"_s));
}

// An issue of one news item that says the same in every language.
inline Issue issueSaying(const QString &title, const QString &body = {})
{
    Issue issue = testissue::emptyIssue();
    const Item item = testissue::item(ItemKind::News, {title, title, title}, {body, body, body});
    issue.sections = {testissue::section(SectionKind::Highlights, {}, {testissue::place(item)})};
    return issue;
}

inline Item &firstItem(Issue &issue)
{
    return issue.sections[0].placements[0].item;
}

} // namespace quarterly::webissue
