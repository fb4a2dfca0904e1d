// SPDX-License-Identifier: GPL-3.0-or-later
#include "mimemessage.h"

#include <QCryptographicHash>

#include <gmime/gmime.h>

#include <memory>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Unreference
{
    void operator()(void *object) const { g_object_unref(object); }
};

template<typename Object>
using Owned = std::unique_ptr<Object, Unreference>;

struct FreeOptions
{
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

// Line ends, and what steers the direction or the cursor, have no place in a header; nor has what would be decoded.
QByteArray headerText(const QString &text)
{
    QString line;
    for (const QString plain = text.simplified(); const QChar c : plain) {
        const bool steers = c.category() == QChar::Other_Control
            || (c.category() == QChar::Other_Format && c != QChar(0x200C) && c != QChar(0x200D));
        if (!steers)
            line += c;
    }
    return line.replace("=?"_L1, "= ?"_L1).toUtf8();
}

void setHeader(GMimeObject *object, const char *name, const QString &value)
{
    g_mime_object_set_header(object, name, headerText(value).constData(), "utf-8");
}

Owned<GMimeMultipart> multipart(const char *kind, const MimeMessage &message)
{
    Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype(kind));
    // "=_" stands in no encoded part, and what follows from the message is the same each time.
    const QByteArray seed = message.id.toUtf8() + kind;
    const QByteArray boundary = "=_" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().first(32);
    g_mime_multipart_set_boundary(parts.get(), boundary.constData());
    return parts;
}

void fill(GMimePart *part, const QByteArray &bytes, GMimeContentEncoding encoding)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

Owned<GMimePart> textPart(const char *kind, const QByteArray &text, const QString &language)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("text", kind));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    fill(part.get(), text, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    setHeader(GMIME_OBJECT(part.get()), "Content-Language", language);
    return part;
}

Owned<GMimePart> picturePart(const MimeMessage::Picture &picture)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("image", picture.format.constData()));
    const QString name = picture.contentId.section(u'@', 0, 0) + (picture.format == "jpeg" ? u".jpg"_s : u".png"_s);
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_INLINE);
    g_mime_part_set_filename(part.get(), headerText(name).constData());
    g_mime_part_set_content_id(part.get(), picture.contentId.toLatin1().constData());
    fill(part.get(), picture.data, GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

// The plain text first: programs show the last form that they know.
Owned<GMimeMultipart> body(const MimeMessage &message)
{
    Owned<GMimeMultipart> related = multipart("related", message);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(related.get()), "type", "text/html");
    g_mime_multipart_add(related.get(), GMIME_OBJECT(textPart("html", message.html, message.language).get()));
    for (const MimeMessage::Picture &picture : message.pictures)
        g_mime_multipart_add(related.get(), GMIME_OBJECT(picturePart(picture).get()));
    Owned<GMimeMultipart> forms = multipart("alternative", message);
    g_mime_multipart_add(forms.get(), GMIME_OBJECT(textPart("plain", message.text.toUtf8(), message.language).get()));
    g_mime_multipart_add(forms.get(), GMIME_OBJECT(related.get()));
    return forms;
}

void setHeaders(GMimeMessage *mail, const MimeMessage &message)
{
    const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(
        g_date_time_new_from_unix_utc(message.date.toSecsSinceEpoch()), &g_date_time_unref);
    setHeader(GMIME_OBJECT(mail), "X-Unsent", u"1"_s);
    g_mime_message_set_subject(mail, headerText(message.subject).constData(), "utf-8");
    g_mime_message_set_date(mail, date.get());
    g_mime_message_set_message_id(mail, headerText(message.id).constData());
    setHeader(GMIME_OBJECT(mail), "Content-Language", message.language);
    if (message.sender.isEmpty())
        return;
    const QByteArray sender = headerText(message.sender);
    g_mime_message_add_mailbox(mail, GMIME_ADDRESS_TYPE_FROM, headerText(message.senderName).constData(), sender.constData());
    setHeader(GMIME_OBJECT(mail), "List-Unsubscribe", u"<mailto:%1?subject=unsubscribe>"_s.arg(QString::fromLatin1(sender)));
}

} // namespace

QByteArray writeMimeMessage(const MimeMessage &message)
{
    static const bool ready = (g_mime_init(), true); // once, whichever thread comes first
    Q_UNUSED(ready)
    const Owned<GMimeMessage> mail(g_mime_message_new(false));
    setHeaders(mail.get(), message);
    g_mime_message_set_mime_part(mail.get(), GMIME_OBJECT(body(message).get()));
    const std::unique_ptr<GMimeFormatOptions, FreeOptions> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, decltype(&g_free)> written(g_mime_object_to_string(GMIME_OBJECT(mail.get()), options.get()), &g_free);
    return QByteArray(written.get());
}

} // namespace quarterly
