// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

#include <QFile>
#include <QMap>
#include <QStringList>

// Laid-out pages as text, for comparing them in tests.
namespace quarterly::pagetext {

using namespace Qt::StringLiterals;

inline QString textOf(const GlyphRun &run)
{
    QString text;
    for (const Glyph &glyph : run.glyphs)
        text += glyph.text;
    return text;
}

// The words of a text without what setting adds: line-end hyphens and spaces of several kinds.
inline QString words(QString text)
{
    text.remove(u'\u00AD').replace(u'\u00A0', u' ').replace(u'\u2028', u' ');
    return text.simplified();
}

// The element of a paragraph, heading or the like that holds an element.
inline ElementIndex blockOf(const Pages &pages, ElementIndex element)
{
    while (element > 0 && (pages.elements[element].type == "Span" || pages.elements[element].type == "Link")
           && pages.elements[pages.elements[element].parent].type != "TOCI")
        element = pages.elements[element].parent;
    return element;
}

// What each block says, over all pages, by its place in reading order.
inline QMap<ElementIndex, QString> blocks(const Pages &pages)
{
    QMap<ElementIndex, QString> texts;
    for (const Page &page : pages.pages) {
        for (const PageItem &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.content);
            if (run && item.element != artifact)
                texts[blockOf(pages, item.element)] += textOf(*run);
        }
    }
    for (QString &text : texts)
        text = words(text);
    return texts;
}

inline int depthOf(const Pages &pages, ElementIndex element)
{
    int depth = 0;
    while ((element = pages.elements[element].parent) != artifact)
        ++depth;
    return depth;
}

// One element a line: "    P (fr) page 2: text".
inline QString structure(const Pages &pages)
{
    const QMap<ElementIndex, QString> texts = blocks(pages);
    QStringList lines;
    for (ElementIndex i = 0; i < pages.elements.size(); ++i) {
        const Element &element = pages.elements[i];
        QString line = QString(2 * depthOf(pages, i), u' ') + QString::fromLatin1(element.type);
        if (!element.language.isEmpty())
            line += u" (%1)"_s.arg(element.language);
        line += u" page %1"_s.arg(element.page + 1);
        if (!element.alt.isEmpty())
            line += u" [%1]"_s.arg(element.alt);
        if (texts.contains(i))
            line += u": "_s + texts[i];
        lines << line;
    }
    return lines.join(u'\n') + u'\n';
}

// What a file of tests/data/layout says, line by line. With QUARTERLY_RECORD set it first comes to say what was found.
inline QStringList recorded(const QString &name, const QString &found)
{
    QFile file(QStringLiteral(QUARTERLY_TEST_DATA "/layout/") + name);
    if (qEnvironmentVariableIsSet("QUARTERLY_RECORD") && file.open(QIODevice::WriteOnly)) {
        file.write(found.toUtf8());
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

// Where every text begins, one a line: for comparing two settings of the same pages.
inline QStringList places(const Pages &pages)
{
    QStringList lines;
    for (const Page &page : pages.pages) {
        for (const PageItem &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item.content); run && !run->glyphs.isEmpty()) {
                const QPointF at = run->origin + QPointF(run->glyphs.first().x, run->glyphs.first().y);
                lines << u"%1 %2 %3"_s.arg(at.x(), 0, 'f', 2).arg(at.y(), 0, 'f', 2).arg(textOf(*run));
            }
        }
    }
    return lines;
}

} // namespace quarterly::pagetext
