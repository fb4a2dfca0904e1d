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

// With twice the pixels that it is shown in, for fine screens; empty when damaged.
template<typename Stored>
QByteArray imageFor(const Stored &stored, QSize shown)
{
    const int width = 2 * shown.width();
    const QImage image = imageOfWidth(stored.data, stored.format, width);
    if (image.isNull() || (stored.size.width() <= width && stored.data.size() <= heavy))
        return image.isNull() ? QByteArray() : stored.data;
    return encodedImage(image, stored.format);
}

// Gathers the pictures of one message, each once.
class PictureGatherer
{
public:
    explicit PictureGatherer(EmailImages &images) : m_images(images) {}

    template<typename Stored> // a picture or a logo
    Result<void> add(const Stored &stored, QSize shown)
    {
        const QString id = contentId(stored.hash, shown);
        if (m_ids.contains(id))
            return {};
        const QByteArray image = m_images.image(id, [&] { return imageFor(stored, shown); });
        if (image.isEmpty())
            return Error{Error::Kind::Failed, Messages::tr("A picture of the e-mail cannot be read: take it out and put it in again.")};
        m_ids << id;
        m_pictures << MimeMessage::Picture{id, stored.format, image};
        return {};
    }

    const QList<MimeMessage::Picture> &pictures() const { return m_pictures; }

private:
    EmailImages &m_images;
    QSet<QString> m_ids;
    QList<MimeMessage::Picture> m_pictures;
};

Result<QList<MimeMessage::Picture>> gathered(const EmailEdition &email, EmailImages &images)
{
    PictureGatherer gatherer(images);
    if (const Logo &logo = email.issue.profile.logo; !logo.isEmpty()) {
        if (const auto added = gatherer.add(logo, shownLogo(logo)); !added)
            return added.error();
    }
    for (const EmailSection &section : email.sections) {
        for (const EmailItem &item : section.items) {
            for (const EmailPicture &each : item.pictures) {
                if (const auto added = gatherer.add(*each.picture, each.shown); !added)
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

QByteArray EmailImages::image(const QString &id, const std::function<QByteArray()> &make)
{
    const std::scoped_lock lock(m_mutex); // whoever wants the same waits for it, instead of making it too
    auto made = m_made.constFind(id);
    if (made == m_made.cend())
        made = m_made.insert(id, make());
    return *made;
}

Result<EmailFiles> writeEmail(const Issue &issue, Language language, const QList<Language> &languages, Teasers teasers, EmailImages &images)
{
    const EmailEdition email = makeEmail(issue, language, languages, teasers);
    const auto pictures = gathered(email, images);
    if (!pictures)
        return pictures.error();
    const QString text = emailText(email);
    const MimeMessage message{.subject = email.title, .senderName = email.publisher, .sender = email.sender, .date = email.date,
                              .id = messageId(email), .language = language.tag(), .text = text, .html = emailHtml(email),
                              .pictures = *pictures};
    return EmailFiles{writeMimeMessage(message), emailHtml(email, EmailPictures::Online), text.toUtf8()};
}

} // namespace quarterly
