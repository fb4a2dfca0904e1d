// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/check.h"

namespace quarterly {

// What is found in the edition in one language: its texts.
QList<Finding> editionFindings(const Issue &issue, Language language);
// What is the same in every edition: dates, pictures, sections.
QList<Finding> issueFindings(const Issue &issue);

// What the e-mails in these languages cannot do, or not whole.
QList<Finding> emailFindings(const Issue &issue, const QList<Language> &languages);

// The item's title in its source language, or how its text begins.
QString nameForEditors(const Item &item);

// In which the messages are.
Language languageOfMessages();

} // namespace quarterly
