// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailwriter.h"

#include "onlineaddress.h"
#include "storyhtml.h"
#include "webedition.h"
#include "webimages.h"

// What a message has to tell: its sections and highlights.
namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class EmailItems
{
public:
    EmailItems(HtmlWriter &html, const EmailEdition &email, const EmailLook &look) : m_html(html), m_email(email), m_look(look) {}

    void write(const EmailSection &section);

private:
    QHash<QLatin1StringView, QString> styles() const;
    void writeItem(const EmailItem &item, bool first);
    void writeQuiet(const EditionBlock &line);
    void writePicture(const EmailPicture &picture);
    void writeCaption(const EmailPicture &picture);
    void writeRest(const EmailLink &rest);
    QString sourceOf(const EmailPicture &picture) const;

    HtmlWriter &m_html;
    const EmailEdition &m_email;
    const EmailLook &m_look;
};

QHash<QLatin1StringView, QString> EmailItems::styles() const
{
    const QString &primary = m_look.colours.primary;
    return {{"h2"_L1, "margin:0 0 20px;"_L1 + m_look.sans(24, primary)},
            {"h3"_L1, "margin:0 0 8px;"_L1 + m_look.sans(19, primary)},
            {"h4"_L1, "margin:0 0 8px;"_L1 + m_look.sans(17, primary)},
            {"p"_L1, u"margin:0 0 16px"_s},
            {"ul"_L1, u"margin:0 0 16px;padding:0 0 0 24px"_s},
            {"ol"_L1, u"margin:0 0 16px;padding:0 0 0 28px"_s},
            {"li"_L1, u"margin:0 0 6px"_s},
            {"blockquote"_L1, u"margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid "_s + m_look.colours.accent},
            {"sup"_L1, u"font-size:12px;line-height:1"_s},
            {"a"_L1, u"color:%1;text-decoration:underline"_s.arg(primary)}};
}

void EmailItems::write(const EmailSection &section)
{
    openRow(m_html, u"paper pad"_s, m_look.colours.paper,
            u"padding:32px %1px 16px;"_s.arg(m_look.margin) + m_look.serif(17, m_look.colours.text));
    m_html.setStyles(styles());
    m_html.open("h2"_L1);
    writeLine(m_html, section.title, m_email.language);
    m_html.close();
    for (qsizetype i = 0; i < section.items.size(); ++i)
        writeItem(section.items[i], i == 0);
    m_html.setStyles({});
    closeRow(m_html);
}

void EmailItems::writeItem(const EmailItem &item, bool first)
{
    const QString line = u"margin:0 0 16px;padding:%1px 0 0;border-top:1px solid %2"_s.arg(first ? 0 : 24);
    if (m_look.fixed && !first)
        m_html.single("hr"_L1); // since Qt's rich text draws no borders but of tables
    m_html.open("div"_L1, {{"class"_L1, first ? std::nullopt : std::optional(u"line"_s)},
                           {"style"_L1, first ? u"margin:0 0 16px"_s : line.arg(m_look.colours.line)}});
    if (!item.title.isEmpty()) {
        m_html.open("h3"_L1);
        writeLine(m_html, item.title, m_email.language);
        m_html.close();
    }
    writeQuiet(item.facts);
    writeQuiet({{}, BlockKind::Paragraph, plainRuns(item.original), m_email.language});
    for (const EmailPicture &picture : item.pictures.mid(0, 1))
        writePicture(picture);
    writeStory(m_html, item.blocks, m_email.language, item.title.isEmpty() ? 3 : 4);
    for (const EmailPicture &picture : item.pictures.mid(1))
        writePicture(picture);
    if (item.rest)
        writeRest(*item.rest);
    m_html.close();
}

void EmailItems::writeQuiet(const EditionBlock &line)
{
    if (line.isEmpty())
        return;
    m_html.open("p"_L1, {{"class"_L1, u"quiet"_s}, {"style"_L1, "margin:0 0 12px;"_L1 + m_look.sans(14, m_look.colours.quiet)}});
    writeLine(m_html, line, m_email.language);
    m_html.close();
}

void EmailItems::writePicture(const EmailPicture &picture)
{
    const int column = m_look.width - 2 * m_look.margin;
    QSize shown = picture.shown;
    if (shown.width() > column)
        shown.scale(column, shown.height(), Qt::KeepAspectRatio);
    m_html.open("div"_L1, {{"style"_L1, u"margin:4px 0 12px"_s}});
    writeImage(m_html, sourceOf(picture), shown, picture.alt, m_email.language);
    m_html.close();
    writeCaption(picture);
}

void EmailItems::writeCaption(const EmailPicture &picture)
{
    EditionBlock line = picture.caption;
    const QString &credit = picture.picture->credit;
    if (line.isEmpty())
        line.language = m_email.language;
    if (!credit.isEmpty())
        line.runs << plainRuns(line.isEmpty() ? credit : u" "_s + credit);
    writeQuiet(line);
}

// Words before the arrow: they are what a list of links says.
void EmailItems::writeRest(const EmailLink &rest)
{
    m_html.open("p"_L1, {{"style"_L1, "margin:0 0 12px;"_L1 + m_look.sans(16, m_look.colours.primary)}});
    writeEmailLink(m_html, rest, u"color:%1;font-weight:bold;text-decoration:underline"_s.arg(m_look.colours.primary),
                   m_email.language);
    m_html.close();
}

QString EmailItems::sourceOf(const EmailPicture &picture) const
{
    const Picture &shown = *picture.picture;
    const auto online = m_look.pictures == EmailPictures::Online ? onlineAddress(m_email.issue, m_email.language) : std::nullopt;
    return online ? *online + widestWebImage(shown) : u"cid:"_s + contentId(shown.hash, picture.shown);
}

} // namespace

void writeEmailSection(HtmlWriter &html, const EmailEdition &email, const EmailSection &section, const EmailLook &look)
{
    EmailItems(html, email, look).write(section);
}

} // namespace quarterly
