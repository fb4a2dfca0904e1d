// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailpreviewer.h"

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
        pictures.insert(contentId(logo.hash, shownLogo(logo)), QImage::fromData(logo.data));
    for (const EmailSection &section : email.sections) {
        for (const EmailItem &item : section.items) {
            for (const EmailPicture &each : item.pictures)
                pictures.insert(contentId(each.picture->hash, each.shown), QImage::fromData(each.picture->data));
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

EmailPreviewer::EmailPreviewer(QObject *parent) : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

EmailPreviewer::~EmailPreviewer()
{
    ++m_question;
    m_worker.waitForDone();
}

void EmailPreviewer::show(const Issue &issue, Language language)
{
    const int question = ++m_question;
    m_worker.start([this, question, issue, language] {
        if (question != m_question)
            return; // something newer waits behind
        const auto looks = std::make_shared<const EmailLooks>(looksOf(issue, language));
        const auto tell = [this, question, looks] {
            if (question == m_question)
                Q_EMIT ready(looks);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace quarterly
