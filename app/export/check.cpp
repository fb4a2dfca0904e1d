// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "checkparts.h"

namespace quarterly {

QList<Finding> checkIssue(const Issue &issue, const QList<Language> &languages)
{
    QList<Finding> findings = issueFindings(issue);
    for (const Language language : languages)
        findings << editionFindings(issue, language);
    findings << emailFindings(issue, languages);
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

bool hasErrors(const QList<Finding> &findings)
{
    return std::ranges::find(findings, Finding::Severity::Error, &Finding::severity) != findings.end();
}

} // namespace quarterly
