// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailhtml.h"

#include "emailwriter.h"
#include "storyhtml.h"
#include "webedition.h"

#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// RFC 5322 allows 998 bytes; what is shorter can be read by people too.
constexpr qsizetype lineLength = 120;
constexpr qsizetype longestLine = 700; // characters, which may be two bytes
constexpr int logoHeight = 56;

// What surrounds the highlights of a message.
class EmailWriter
{
public:
    EmailWriter(const EmailEdition &email, const EmailLook &look) : m_email(email), m_look(look) {}

    QString document();

private:
    QString word(const char *name) const { return m_email.language.word(QLatin1String(name)); }
    void writeHead();
    void writeMeta(const QString &name, const QString &content);
    void writeBody();
    void writePreviewText();
    void writeMessage();
    void writeMasthead();
    void writeLogo();
    void writeNames();
    void writeLinks();
    void writeFoot();
    void writeLines(const QList<EditionBlock> &lines);
    void writeButton(const EmailLink &link);
    void writeLanguages(const QString &style);

    const EmailEdition &m_email;
    const EmailLook m_look;
    HtmlWriter m_html;
};

QString EmailWriter::document()
{
    m_html.open("html"_L1, {{"lang"_L1, m_email.language.tag()}, {"dir"_L1, u"ltr"_s},
                            {"xmlns:o"_L1, m_look.fixed ? std::nullopt : std::optional(u"urn:schemas-microsoft-com:office:office"_s)}});
    writeHead();
    writeBody();
    m_html.close();
    return m_html.mailDocument();
}

void EmailWriter::writeMeta(const QString &name, const QString &content)
{
    m_html.single("meta"_L1, {{"name"_L1, name}, {"content"_L1, content}});
}

void EmailWriter::writeHead()
{
    m_html.open("head"_L1);
    m_html.single("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
    m_html.element("title"_L1, {}, m_email.title);
    if (!m_look.fixed) {
        writeMeta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
        writeMeta(u"x-apple-disable-message-reformatting"_s, u""_s);
        writeMeta(u"format-detection"_s, u"telephone=no, date=no, address=no, email=no, url=no"_s);
        m_html.outlookOnly("<noscript><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch>"
                           "</o:OfficeDocumentSettings></xml></noscript>"_L1);
        m_html.beginExceptOutlook();
        writeMeta(u"color-scheme"_s, u"light dark"_s);
        writeMeta(u"supported-color-schemes"_s, u"light dark"_s);
        m_html.styleSheet(emailStyleSheet(darkEmail(m_email.issue.profile)));
        m_html.endExceptOutlook();
    }
    m_html.close();
}

// What the root says is said again inside: Gmail keeps neither html nor body.
void EmailWriter::writeBody()
{
    const QString ground = "background-color:"_L1 + m_look.colours.ground;
    m_html.open("body"_L1, {{"class"_L1, u"ground"_s}, {"style"_L1, "margin:0;padding:0;"_L1 + ground}});
    m_html.open("div"_L1, {{"role"_L1, u"article"_s}, {"aria-roledescription"_L1, word("email")},
                           {"lang"_L1, m_email.language.tag()}, {"dir"_L1, u"ltr"_s}});
    if (!m_look.fixed)
        writePreviewText();
    openTable(m_html, u"100%"_s, {{"class"_L1, u"ground"_s}, {"bgcolor"_L1, m_look.colours.ground}, {"style"_L1, ground}});
    m_html.open("tr"_L1);
    m_html.open("td"_L1, {{"align"_L1, u"center"_s}, {"style"_L1, u"padding:0"_s}});
    writeMessage();
    for (int open = 5; open > 0; --open) // down to the body
        m_html.close();
}

// Behind it nothing of the message itself is to be seen in the list.
void EmailWriter::writePreviewText()
{
    m_html.open("div"_L1, {{"style"_L1, u"display:none;mso-hide:all"_s}});
    m_html.text(m_email.preview + u"\u00a0\u200c"_s.repeated(40));
    m_html.close();
}

void EmailWriter::writeMessage()
{
    if (!m_look.fixed)
        m_html.outlookOnly("<table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td>"_L1);
    openTable(m_html, m_look.fixed ? QString::number(m_look.width) : u"100%"_s,
              {{"style"_L1, m_look.fixed ? std::nullopt : std::optional(u"max-width:%1px"_s.arg(m_look.width))}});
    writeMasthead();
    if (m_email.online || !m_email.otherLanguages.isEmpty())
        writeLinks();
    for (const EmailSection &section : m_email.sections)
        writeEmailSection(m_html, m_email, section, m_look);
    writeFoot();
    m_html.close();
    if (!m_look.fixed)
        m_html.outlookOnly("</td></tr></table>"_L1);
}

void EmailWriter::writeMasthead()
{
    openRow(m_html, u"pad"_s, m_look.colours.band,
            u"padding:32px %1px 26px;border-bottom:6px solid %2;"_s.arg(m_look.margin).arg(m_look.colours.accent)
                + m_look.sans(16, u"#ffffff"_s));
    const bool elsewhere = m_look.pictures == EmailPictures::Online && m_email.online; // where the logo is not
    if (!m_email.issue.profile.logo.isEmpty() && !elsewhere)
        writeLogo();
    writeNames();
    closeRow(m_html);
}

// On white: in dark and light windows it is as it was drawn for paper.
void EmailWriter::writeLogo()
{
    const Logo &logo = m_email.issue.profile.logo;
    const QSize shown = shownLogo(logo);
    openTable(m_html, {}, {{"style"_L1, u"margin:0 0 18px"_s}});
    m_html.open("tr"_L1);
    m_html.open("td"_L1, {{"bgcolor"_L1, u"#ffffff"_s}, {"style"_L1, u"padding:8px;background-color:#ffffff"_s}});
    writeImage(m_html, u"cid:"_s + contentId(logo.hash, shown), shown,
               {{}, BlockKind::Paragraph, plainRuns(m_email.publisher), m_email.language}, m_email.language);
    for (int open = 3; open > 0; --open)
        m_html.close();
}

void EmailWriter::writeNames()
{
    m_html.element("h1"_L1, {{"style"_L1, "margin:0 0 6px;"_L1 + m_look.sans(32, u"#ffffff"_s)}}, m_email.masthead);
    m_html.setStyles({{"p"_L1, u"margin:0 0 10px"_s}, {"sup"_L1, u"font-size:12px;line-height:1"_s}});
    m_html.open("p"_L1);
    m_html.open("strong"_L1);
    writeRuns(m_html, plainRuns(m_email.quarter), m_email.language);
    m_html.close();
    m_html.single("br"_L1);
    writeRuns(m_html, plainRuns(m_email.period), m_email.language);
    m_html.close();
    if (!m_email.publisherLines.isEmpty() || !m_email.tagline.isEmpty()) {
        m_html.open("p"_L1, {{"style"_L1, u"margin:0"_s}});
        writeLines(m_email.publisherLines + (m_email.tagline.isEmpty() ? QList<EditionBlock>() : QList{m_email.tagline}));
        m_html.close();
    }
    m_html.setStyles({});
}

// The ways to the web, before anything else.
void EmailWriter::writeLinks()
{
    openRow(m_html, u"panel pad"_s, m_look.colours.panel,
            u"padding:16px %1px;"_s.arg(m_look.margin) + m_look.sans(16, m_look.colours.text));
    if (m_email.online)
        writeButton(*m_email.online);
    if (!m_email.otherLanguages.isEmpty())
        writeLanguages(u"margin:12px 0 0;"_s + m_look.sans(15, m_look.colours.quiet));
    closeRow(m_html);
}

// The colour is the cell's too: Outlook for Windows gives links no ground.
void EmailWriter::writeButton(const EmailLink &link)
{
    const QString ground = "background-color:"_L1 + m_look.colours.band;
    openTable(m_html, {});
    m_html.open("tr"_L1);
    m_html.open("td"_L1, {{"bgcolor"_L1, m_look.colours.band}, {"style"_L1, "padding:10px 18px;"_L1 + ground}});
    m_html.element("a"_L1, {{"href"_L1, link.address}, {"class"_L1, u"white"_s},
                            {"style"_L1, "color:#ffffff;font-weight:bold;text-decoration:none;padding:10px 0;"_L1 + ground}}, link.words);
    for (int open = 3; open > 0; --open)
        m_html.close();
}

void EmailWriter::writeLanguages(const QString &style)
{
    m_html.open("p"_L1, {{"class"_L1, u"quiet"_s}, {"style"_L1, style}});
    m_html.text(word("otherLanguages"));
    for (qsizetype i = 0; i < m_email.otherLanguages.size(); ++i) {
        m_html.text(i > 0 ? u" · "_s : u" "_s);
        writeEmailLink(m_html, m_email.otherLanguages[i], u"color:%1;text-decoration:underline"_s.arg(m_look.colours.primary), m_email.language);
    }
    m_html.close();
}

void EmailWriter::writeFoot()
{
    const QString link = u"color:%1;text-decoration:underline"_s.arg(m_look.colours.primary);
    openRow(m_html, u"panel quiet pad"_s, m_look.colours.panel,
            u"padding:24px %1px 32px;"_s.arg(m_look.margin) + m_look.sans(14, m_look.colours.quiet));
    m_html.setStyles({{"p"_L1, u"margin:0 0 12px"_s}});
    if (!m_email.postalLines.isEmpty()) {
        m_html.open("p"_L1);
        writeLines(m_email.postalLines);
        m_html.close();
    }
    QList<EmailLink> links = m_email.contacts;
    if (m_email.unsubscribe)
        links << *m_email.unsubscribe;
    for (const EmailLink &each : links) {
        m_html.open("p"_L1);
        writeEmailLink(m_html, each, link, m_email.language);
        m_html.close();
    }
    m_html.setStyles({});
    closeRow(m_html);
}

void EmailWriter::writeLines(const QList<EditionBlock> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_html.single("br"_L1);
        writeLine(m_html, lines[i], m_email.language);
    }
}

// Breaks lines where a space stands, in texts and between attributes, where it makes no difference.
QString withShortLines(const QString &html)
{
    QString broken;
    broken.reserve(html.size() + html.size() / 50);
    qsizetype length = 0;
    bool tag = false, quoted = false;
    for (const QChar c : html) {
        quoted = tag && (quoted != (c == u'"'));
        tag = quoted || (tag ? c != u'>' : c == u'<');
        const bool breaks = c == u' ' && length >= (quoted ? longestLine : lineLength);
        broken += breaks ? QChar(u'\n') : c;
        length = broken.back() == u'\n' ? 0 : length + 1;
    }
    return broken;
}

} // namespace

QString EmailLook::sans(int size, const QString &colour) const
{
    return u"font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:%1px;line-height:%2;color:%3"_s.arg(size)
        .arg(size > 18 ? u"1.25"_s : u"1.45"_s, colour);
}

QString EmailLook::serif(int size, const QString &colour) const
{
    return u"font-family:Georgia,Cambria,serif;font-size:%1px;line-height:1.55;color:%2"_s.arg(size).arg(colour);
}

void openTable(HtmlWriter &html, const QString &width, const HtmlAttributes &more)
{
    html.open("table"_L1, HtmlAttributes{{"role"_L1, u"presentation"_s},
                                         {"width"_L1, width.isEmpty() ? std::nullopt : std::optional(width)},
                                         {"cellpadding"_L1, u"0"_s}, {"cellspacing"_L1, u"0"_s}, {"border"_L1, u"0"_s}} + more);
}

void openRow(HtmlWriter &html, const QString &classes, const QString &ground, const QString &style)
{
    html.open("tr"_L1);
    html.open("td"_L1, {{"class"_L1, classes}, {"align"_L1, u"left"_s}, {"bgcolor"_L1, ground},
                        {"style"_L1, "background-color:"_L1 + ground + u';' + style}});
}

void closeRow(HtmlWriter &html)
{
    html.close();
    html.close();
}

// Without its height, which follows from the width in narrow windows too.
void writeImage(HtmlWriter &html, const QString &source, QSize size, const EditionBlock &alt, Language page)
{
    html.single("img"_L1, {{"src"_L1, source},
                           {"width"_L1, QString::number(size.width())},
                           {"alt"_L1, alt.plain()},
                           {"lang"_L1, foreignTag(alt.language, page)},
                           {"border"_L1, u"0"_s},
                           {"style"_L1, u"display:block;width:100%;max-width:%1px;border:0"_s.arg(size.width())}});
}

void writeEmailLink(HtmlWriter &html, const EmailLink &link, const QString &style, Language page)
{
    html.element("a"_L1, {{"href"_L1, link.address}, {"lang"_L1, foreignTag(link.language, page)}, {"style"_L1, style}}, link.words);
}

QByteArray emailHtml(const EmailEdition &email, EmailPictures pictures)
{
    const EmailLook look{.colours = lightEmail(email.issue.profile), .pictures = pictures};
    return withShortLines(EmailWriter(email, look).document()).toUtf8();
}

QString emailPreview(const EmailEdition &email, const EmailColours &colours, int width)
{
    const int margin = width < 480 ? 20 : 32;
    QString html = EmailWriter(email, {.colours = colours, .width = width, .margin = margin, .fixed = true}).document();
    // Qt's rich text gives headings sizes of its own.
    static const QRegularExpression opened(u"<h[1-4] style=\""_s), closed(u"</h[1-4]>"_s);
    return html.replace(opened, u"<p style=\"font-weight:bold;"_s).replace(closed, u"</p>"_s);
}

QString contentId(const QByteArray &hash, QSize shown)
{
    return u"%1-%2@quarterly"_s.arg(QString::fromLatin1(hash.toHex().first(12))).arg(shown.width());
}

QSize shownLogo(const Logo &logo)
{
    return logo.size.scaled(240, logoHeight, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace quarterly
