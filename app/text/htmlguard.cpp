// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlguard.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace quarterly {

namespace {

// For each tag the elements that are open and a little for itself; for each attribute those before it. A page of
// two megabytes from the wild stays below half of it.
constexpr qint64 mostWork = 1'000'000;
constexpr qint64 workForTag = 4;

// These end where the next one begins, so that leaving out their end tags nests nothing.
const QList<QByteArray> selfEnding = {"p", "li", "dd", "dt", "td", "th", "tr", "tbody", "thead", "tfoot",
                                      "br", "hr", "img", "meta", "embed", "input", "link", "wbr", "col",
                                      "area", "base", "param", "source", "track"};
// Inside drawings and formulas even some of those nest.
const QList<QByteArray> nestingInForeignContent = {"td", "th", "tr", "tbody", "thead", "tfoot", "input", "link", "wbr",
                                                   "col", "area", "base", "param", "source", "track"};
// What these contain is text, up to their own end tag.
const QList<QByteArray> textOnly = {"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"};

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isSpace(char character)
{
    return QByteArrayView(" \t\n\r\f").contains(character);
}

class TagCounter
{
public:
    explicit TagCounter(const QByteArray &html) : m_html(html) {}

    bool isTooMuch()
    {
        while (m_work <= mostWork && (m_at = m_html.indexOf('<', m_at)) >= 0)
            readMarkup();
        return m_work > mostWork;
    }

private:
    char peek(qsizetype ahead) const { return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : '\0'; }

    void readMarkup()
    {
        if (m_html.mid(m_at, 4) == "<!--")
            skipTo(m_html.indexOf("-->", m_at + 2));
        else if (isLetter(peek(1)))
            readTag(1);
        else if (peek(1) == '/' && isLetter(peek(2)))
            readTag(2);
        else
            ++m_at;
    }

    // 0 and below: not found.
    void skipTo(qsizetype position) { m_at = position <= 0 ? m_html.size() : position; }

    void readTag(int nameAt)
    {
        const qsizetype nameStart = m_at + nameAt;
        m_at = nameStart;
        while (m_at < m_html.size() && m_html[m_at] != '>' && m_html[m_at] != '/' && !isSpace(m_html[m_at]))
            ++m_at;
        const QByteArray name = m_html.mid(nameStart, m_at - nameStart).toLower();
        skipAttributes();
        if (nameAt == 2)
            close(name);
        else
            open(name);
        m_work += m_depth + workForTag;
    }

    // To the end of the tag, past values that may hold any character.
    void skipAttributes()
    {
        qint64 attributes = 0;
        bool named = false;
        while (m_at < m_html.size() && m_html[m_at] != '>') {
            const char character = m_html[m_at++];
            if (character == '=' && named)
                skipValue();
            else if (!isSpace(character) && (!named || isSpace(m_html[m_at - 2])))
                m_work += attributes++;
            named = character != '/' && character != '=' && (named || !isSpace(character));
        }
    }

    void skipValue()
    {
        while (isSpace(peek(0)))
            ++m_at;
        const char quote = peek(0);
        if (quote == '"' || quote == '\'')
            return skipTo(m_html.indexOf(quote, m_at + 1) + 1);
        while (m_at < m_html.size() && m_html[m_at] != '>' && !isSpace(m_html[m_at]))
            ++m_at;
    }

    void open(const QByteArray &name)
    {
        m_foreign = m_foreign || name == "svg" || name == "math";
        if (textOnly.contains(name) && !m_foreign)
            return skipTo(endOf(name));
        const bool closesItself = m_foreign && m_html[std::min(m_at, m_html.size()) - 1] == '/';
        const bool nests = !selfEnding.contains(name) || (m_foreign && nestingInForeignContent.contains(name));
        if (!nests || closesItself)
            return;
        ++m_open[name];
        ++m_depth;
    }

    void close(const QByteArray &name)
    {
        const auto open = m_open.find(name);
        if (open == m_open.end() || *open == 0)
            return;
        --*open;
        --m_depth;
    }

    qsizetype endOf(const QByteArray &name) const
    {
        qsizetype at = m_at;
        while ((at = m_html.indexOf("</", at)) >= 0) {
            if (m_html.mid(at + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0)
                return at;
            at += 2;
        }
        return -1;
    }

    const QByteArray m_html;
    qsizetype m_at = 0;
    QHash<QByteArray, int> m_open;
    qint64 m_depth = 0;
    qint64 m_work = 0;
    bool m_foreign = false;
};

} // namespace

bool overloadsHtmlParser(const QByteArray &html)
{
    return TagCounter(html).isTooMuch();
}

} // namespace quarterly
