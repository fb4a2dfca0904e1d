// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emailedition.h"
#include "emailstyle.h"

namespace quarterly {

// Where the message finds its pictures: within itself, or on the web, where the exported pages have them.
enum class EmailPictures { Attached, Online };

// The message as mail programs show it: tables and inlined style, since Outlook for Windows and Gmail know little else.
QByteArray emailHtml(const EmailEdition &email, EmailPictures pictures = EmailPictures::Attached);
// The same for a window of a width, in the one or the other colours, without what mail programs choose by themselves.
QString emailPreview(const EmailEdition &email, const EmailColours &colours, int width);

// How the message calls a picture that it bears within itself: "cid:" and this.
QString contentId(const QByteArray &hash, QSize shown);
// The logo beside the newsletter's name.
QSize shownLogo(const Logo &logo);

} // namespace quarterly
