// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace quarterly {

// Whether a parser built after the HTML standard would choke on it: for each tag it goes through the elements that
// are open, and it frees its tree by recursion. Only counts tags; knows nothing about what is valid.
bool overloadsHtmlParser(const QByteArray &html);

} // namespace quarterly
