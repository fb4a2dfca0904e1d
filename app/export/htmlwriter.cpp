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

void HtmlWriter::startTag(QLatin1StringView element, const HtmlAttributes &attributes)
{
    if (!isInline(element))
        startLine();
    m_html += u'<' + element;
    for (const HtmlAttribute &attribute : attributes) {
        if (attribute.value)
            m_html += u' ' + attribute.name + "=\""_L1 + escapedAttribute(*attribute.value) + u'"';
    }
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

} // namespace quarterly
