// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutissue.h"

#include "issuecomposer.h"
#include "paragraphcache.h"

namespace quarterly {

std::shared_ptr<ParagraphCache> makeParagraphCache()
{
    return std::make_shared<ParagraphCache>();
}

Pages layoutIssue(const Issue &issue, Language language, const PageSetup &setup, ParagraphCache *cache)
{
    if (cache)
        return composeIssue(issue, language, setup, *cache);
    ParagraphCache ownCache;
    return composeIssue(issue, language, setup, ownCache);
}

} // namespace quarterly
