// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "emailedition.h"

namespace quarterly {

// An edition for mailboxes: a draft for one's own mail program, and both forms of it for a service that sends it.
struct EmailFiles
{
    QByteArray message; // .eml, with its pictures
    QByteArray html; // whose pictures are those of the web pages, as soon as it is known where these are
    QByteArray text;
};

Result<EmailFiles> writeEmail(const Issue &issue, Language language, const QList<Language> &languages, Teasers teasers);

} // namespace quarterly
