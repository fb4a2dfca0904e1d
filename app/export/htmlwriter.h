// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace quarterly {

// One escaper per place in a page: what is safe in a text is not safe in an attribute.
QString escapedText(const QString &text);
QString escapedAttribute(const QString &value);
// A relative address out of file and folder names, which may hold anything.
QString escapedPath(const QString &path);

struct HtmlAttribute
{
    QLatin1StringView name;
    std::optional<QString> value; // without one the attribute is left out
};

using HtmlAttributes = QList<HtmlAttribute>;

// Writes HTML element by element, so that no text gets into a page unescaped and each element is closed.
class HtmlWriter
{
public:
    void open(QLatin1StringView element, const HtmlAttributes &attributes = {});
    void close(); // the innermost one that is open
    void text(const QString &text);
    // A whole element that holds nothing but text.
    void element(QLatin1StringView element, const HtmlAttributes &attributes, const QString &text);
    // An element that never holds anything: "img", "meta", "br" …
    void single(QLatin1StringView element, const HtmlAttributes &attributes = {});

    // What elements of these names bear from here on as their style, for readers that know no style sheets.
    void setStyles(const QHash<QLatin1StringView, QString> &styles) { m_styles = styles; }
    void styleSheet(const QString &css);
    // Markup that only Outlook for Windows takes note of, and what it does not get to see.
    void outlookOnly(QLatin1StringView markup);
    void beginExceptOutlook();
    void endExceptOutlook();
    void jsonLd(const QJsonObject &data);

    QString fragment() const; // what has been written
    QString document() const;
    // With the doctype of old, by which mail programs that know no other do not fall back to the ways of the nineties.
    QString mailDocument() const;

private:
    void addAttribute(const HtmlAttribute &attribute);
    void startTag(QLatin1StringView element, const HtmlAttributes &attributes);
    void startLine();

    QString m_html;
    QHash<QLatin1StringView, QString> m_styles;
    QList<QLatin1StringView> m_open;
};

} // namespace quarterly
