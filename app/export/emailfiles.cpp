// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailfiles.h"

#include "emailhtml.h"
#include "emailtext.h"
#include "mimemessage.h"
#include "webimages.h"

#include <QCoreApplication>
#include <QImage>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::EmailFiles)
};

constexpr qsizetype heavy = 300'000; // bytes: such a picture is written anew even in its own size

// Gathers the pictures of one message, each once, with twice the pixels that it is shown in: for fine screens.
class PictureGatherer
{
public:
    Result<void> add(const QByteArray &hash, const QByteArray &format, const QByteArray &data, QSize shown)
    {
        const QString id = contentId(hash, shown);
        if (m_ids.contains(id))
            return {};
        QImage image = QImage::fromData(data);
        if (image.isNull())
            return Error{Error::Kind::Failed, Messages::tr("A picture of the e-mail cannot be read: take it out and put it in again.")};
        m_ids << id;
        const bool fits = image.width() <= 2 * shown.width();
        if (!fits)
            image = image.scaledToWidth(2 * shown.width(), Qt::SmoothTransformation);
        m_pictures << MimeMessage::Picture{id, format, fits && data.size() <= heavy ? data : encodedImage(image, format)};
        return {};
    }

    const QList<MimeMessage::Picture> &pictures() const { return m_pictures; }

private:
    QSet<QString> m_ids;
    QList<MimeMessage::Picture> m_pictures;
};

Result<QList<MimeMessage::Picture>> gathered(const EmailEdition &email)
{
    PictureGatherer gatherer;
    if (const Logo &logo = email.issue.profile.logo; !logo.isEmpty()) {
        if (const auto added = gatherer.add(logo.hash, logo.format, logo.data, shownLogo(logo)); !added)
            return added.error();
    }
    for (const EmailSection &section : email.sections) {
        for (const EmailItem &item : section.items) {
            for (const EmailPicture &each : item.pictures) {
                const Picture &picture = *each.picture;
                if (const auto added = gatherer.add(picture.hash, picture.format, picture.data, each.shown); !added)
                    return added.error();
            }
        }
    }
    return gatherer.pictures();
}

// The same issue in the same language is the same message, however often it is written.
QString messageId(const EmailEdition &email)
{
    const QUuid id = QUuid::createUuidV5(email.issue.id.uuid(), u"e-mail "_s + email.language.code());
    const QString place = email.sender.section(u'@', 1);
    return id.toString(QUuid::WithoutBraces) + u'@' + (place.isEmpty() ? u"quarterly.invalid"_s : place);
}

} // namespace

Result<EmailFiles> writeEmail(const Issue &issue, Language language, const QList<Language> &languages, Teasers teasers)
{
    const EmailEdition email = makeEmail(issue, language, languages, teasers);
    const auto pictures = gathered(email);
    if (!pictures)
        return pictures.error();
    const QString text = emailText(email);
    const MimeMessage message{.subject = email.title, .senderName = email.publisher, .sender = email.sender, .date = email.date,
                              .id = messageId(email), .language = language.tag(), .text = text, .html = emailHtml(email),
                              .pictures = *pictures};
    return EmailFiles{writeMimeMessage(message), emailHtml(email, EmailPictures::Online), text.toUtf8()};
}

} // namespace quarterly
