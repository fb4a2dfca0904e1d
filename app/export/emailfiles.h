// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "emailedition.h"

#include <QHash>

#include <functional>
#include <mutex>

namespace quarterly {

// An edition for mailboxes: a draft for one's own mail program, and both forms of it for a service that sends it.
struct EmailFiles
{
    QByteArray message; // .eml, with its pictures
    QByteArray html; // whose pictures are those of the web pages, as soon as it is known where these are
    QByteArray text;
};

// The pictures as mailboxes show them: made once for the messages of all languages, from any thread.
class EmailImages
{
public:
    QByteArray image(const QString &id, const std::function<QByteArray()> &make);

private:
    std::mutex m_mutex;
    QHash<QString, QByteArray> m_made;
};

Result<EmailFiles> writeEmail(const Issue &issue, Language language, const QList<Language> &languages, Teasers teasers, EmailImages &images);

} // namespace quarterly
