// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutissue.h"

#include "issuecomposer.h"
#include "layoutcache.h"

namespace quarterly {

std::shared_ptr<LayoutCache> makeLayoutCache()
{
    return std::make_shared<LayoutCache>();
}

Pages layoutIssue(const Issue &issue, Language language, const PageSetup &setup, LayoutCache *cache)
{
    if (cache)
        return composeIssue(issue, language, setup, *cache);
    LayoutCache ownCache;
    return composeIssue(issue, language, setup, ownCache);
}

} // namespace quarterly
