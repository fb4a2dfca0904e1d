// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailpreviewer.h"

#include "base/picturereader.h"
#include "export/emailhtml.h"
#include "export/emailtext.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

int shortenedItems(const EmailEdition &email)
{
    int count = 0;
    for (const EmailSection &section : email.sections)
        count += int(std::ranges::count_if(section.items, [](const EmailItem &item) { return item.rest.has_value(); }));
    return count;
}

// As they are kept: they are scaled where they are shown.
QHash<QString, QImage> picturesOf(const EmailEdition &email)
{
    QHash<QString, QImage> pictures;
    if (const Logo &logo = email.issue.profile.logo; !logo.isEmpty())
        pictures.insert(contentId(logo.hash, shownLogo(logo)), readPicture(logo.data));
    for (const EmailSection &section : email.sections) {
        for (const EmailItem &item : section.items) {
            for (const EmailPicture &each : item.pictures)
                pictures.insert(contentId(each.picture->hash, each.shown), readPicture(each.picture->data));
        }
    }
    return pictures;
}

EmailLooks looksOf(const Issue &issue, Language language)
{
    const EmailEdition email = makeEmail(issue, language, issue.languages(), Teasers::Auto);
    EmailLooks looks{.subject = email.title, .text = emailText(email), .bytes = emailHtml(email).size(), .shortened = shortenedItems(email)};
    looks.sender = email.sender.isEmpty() ? email.publisher : u"%1 <%2>"_s.arg(email.publisher, email.sender);
    const std::array colours{lightEmail(issue.profile), darkEmail(issue.profile)};
    for (size_t light = 0; light < colours.size(); ++light) {
        looks.grounds[light] = colours[light].ground;
        for (const EmailWindow window : {EmailWindow::Phone, EmailWindow::Computer})
            looks.html[size_t(window)][light] = emailPreview(email, colours[light], widthOf(window));
    }
    looks.pictures = picturesOf(email);
    return looks;
}

} // namespace

int widthOf(EmailWindow window)
{
    return window == EmailWindow::Phone ? 360 : 600;
}

void EmailPreviewer::show(const Issue &issue, Language language)
{
    using Looks = std::shared_ptr<const EmailLooks>;
    m_background.run<Looks>([issue, language](const Background::GoesOn &) { return std::make_shared<const EmailLooks>(looksOf(issue, language)); },
                            [this](const Looks &looks) { Q_EMIT ready(looks); });
}

} // namespace quarterly
