// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/storytext.h"

#include <optional>

namespace quarterly {

// The address as it is kept, if it is one that may be: http, https, mailto or tel, no user:password@.
// "www.example.org" and "name@example.org" are understood; everything else gives nothing.
std::optional<QString> safeLink(const QString &address);

// Where on the web pages are put: http or https, without question, fragment and slash at the end.
std::optional<QString> safeWebFolder(const QString &address);

// "name@example.org" in letters that every mail program takes, and nothing else.
std::optional<QString> safeMailAddress(const QString &address);

// A web or mail address that stands in a plain text.
struct Address
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString link;

    friend bool operator==(const Address &, const Address &) = default;
};

// In order; the full stop or bracket that follows an address is not part of it.
QList<Address> addressesIn(const QString &text);

// Bare web and mail addresses in the text become links; text that is a link already stays.
Runs withLinks(const Runs &runs);
StoryText withLinks(StoryText story);

} // namespace quarterly
