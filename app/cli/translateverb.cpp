// SPDX-License-Identifier: GPL-3.0-or-later
#include "translateverb.h"

#include "verbgroup.h"

namespace quarterly {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslateVerb)
};

} // namespace

std::unique_ptr<Verb> makeTranslateVerb()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    for (auto make : {makeTranslateStatusVerb, makeTranslateExportVerb, makeTranslateImportVerb})
        verbs.push_back(make());
    return makeVerbGroup("translate", Messages::tr("Say how far the translation is, send it out and take it back"), std::move(verbs));
}

} // namespace quarterly
