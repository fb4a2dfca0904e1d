// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

namespace quarterly {

std::unique_ptr<Verb> makeTranslateStatusVerb();
std::unique_ptr<Verb> makeTranslateExportVerb();
std::unique_ptr<Verb> makeTranslateImportVerb();

} // namespace quarterly
