// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlwriter.h"

#include <QJsonDocument>
#include <QUrl>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Elements inside a line of text, where a line end in the source would be a space on the page.
bool isInline(QLatin1StringView element)
{
    static const QList<QLatin1StringView> inlines = {"a"_L1,    "br"_L1,  "em"_L1,  "img"_L1, "span"_L1,
                                                     "strong"_L1, "sup"_L1, "time"_L1};
    return inlines.contains(element);
}

} // namespace

QString escapedText(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

QString escapedAttribute(const QString &value)
{
    return escapedText(value).replace(u'"', "&quot;"_L1);
}

QString escapedPath(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

void HtmlWriter::startLine()
{
    if (!m_html.isEmpty() && !m_html.endsWith(u'\n'))
        m_html += u'\n';
}

void HtmlWriter::addAttribute(const HtmlAttribute &attribute)
{
    if (attribute.value)
        m_html += u' ' + attribute.name + "=\""_L1 + escapedAttribute(*attribute.value) + u'"';
}

void HtmlWriter::startTag(QLatin1StringView element, const HtmlAttributes &attributes)
{
    if (!isInline(element))
        startLine();
    m_html += u'<' + element;
    for (const HtmlAttribute &attribute : attributes)
        addAttribute(attribute);
    const bool hasStyle = std::ranges::find(attributes, "style"_L1, &HtmlAttribute::name) != attributes.end();
    if (const auto style = m_styles.constFind(element); style != m_styles.constEnd() && !hasStyle)
        addAttribute({"style"_L1, *style});
    m_html += u'>';
}

void HtmlWriter::open(QLatin1StringView element, const HtmlAttributes &attributes)
{
    startTag(element, attributes);
    m_open << element;
}

void HtmlWriter::close()
{
    const QLatin1StringView element = m_open.takeLast();
    m_html += "</"_L1 + element + u'>';
    if (!isInline(element))
        m_html += u'\n';
}

void HtmlWriter::text(const QString &text)
{
    m_html += escapedText(text);
}

void HtmlWriter::element(QLatin1StringView element, const HtmlAttributes &attributes, const QString &text)
{
    open(element, attributes);
    this->text(text);
    close();
}

void HtmlWriter::single(QLatin1StringView element, const HtmlAttributes &attributes)
{
    startTag(element, attributes);
    if (!isInline(element))
        m_html += u'\n';
}

// Neither style sheets nor data are unescaped by a browser: the sheet is ours, and JSON has its own way to write "<".
void HtmlWriter::styleSheet(const QString &css)
{
    Q_ASSERT(!css.contains(u'<'));
    open("style"_L1);
    m_html += u'\n' + css;
    startLine();
    close();
}

void HtmlWriter::outlookOnly(QLatin1StringView markup)
{
    startLine();
    m_html += "<!--[if mso]>"_L1 + markup + "<![endif]-->\n"_L1;
}

void HtmlWriter::beginExceptOutlook()
{
    startLine();
    m_html += "<!--[if !mso]><!-->\n"_L1;
}

void HtmlWriter::endExceptOutlook()
{
    startLine();
    m_html += "<!--<![endif]-->\n"_L1;
}

void HtmlWriter::jsonLd(const QJsonObject &data)
{
    open("script"_L1, {{"type"_L1, u"application/ld+json"_s}});
    m_html += QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)).replace(u'<', "\\u003c"_L1);
    close();
}

QString HtmlWriter::fragment() const
{
    Q_ASSERT(m_open.isEmpty());
    return m_html;
}

QString HtmlWriter::document() const
{
    return "<!DOCTYPE html>\n"_L1 + fragment();
}

QString HtmlWriter::mailDocument() const
{
    return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"\n"_L1
        " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"_L1 + fragment();
}

} // namespace quarterly
