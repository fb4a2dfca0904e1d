// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <gumbo.h>

// A page as a browser understands it, whatever its source looks like.
namespace quarterly::htmltree {

using namespace Qt::StringLiterals;

struct Element
{
    QString name;
    QMap<QString, QString> attributes;
    QString text; // of all that is inside

    QString operator[](const QString &attribute) const { return attributes.value(attribute); }
};

inline QString innerText(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
        return QString::fromUtf8(node->v.text.text);
    QString text;
    if (node->type == GUMBO_NODE_ELEMENT) {
        if (node->v.element.tag == GUMBO_TAG_BR)
            return u"\n"_s;
        for (unsigned int i = 0; i < node->v.element.children.length; ++i)
            text += innerText(static_cast<const GumboNode *>(node->v.element.children.data[i]));
    }
    return text;
}

inline void collect(const GumboNode *node, QList<Element> &elements)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    Element element{QString::fromLatin1(gumbo_normalized_tagname(node->v.element.tag)), {}, innerText(node)};
    for (unsigned int i = 0; i < node->v.element.attributes.length; ++i) {
        const auto attribute = static_cast<const GumboAttribute *>(node->v.element.attributes.data[i]);
        element.attributes.insert(QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value));
    }
    elements << element;
    for (unsigned int i = 0; i < node->v.element.children.length; ++i)
        collect(static_cast<const GumboNode *>(node->v.element.children.data[i]), elements);
}

// All elements of the page, in the order of their beginnings.
inline QList<Element> parse(const QByteArray &html)
{
    QList<Element> elements;
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
    collect(output->root, elements);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return elements;
}

inline QList<Element> named(const QList<Element> &elements, const QString &name)
{
    QList<Element> found;
    std::ranges::copy_if(elements, std::back_inserter(found), [&](const Element &element) { return element.name == name; });
    return found;
}

inline Element first(const QList<Element> &elements, const QString &name)
{
    return named(elements, name).value(0);
}

// The element with this value of this attribute; without a name if there is none.
inline Element with(const QList<Element> &elements, const QString &attribute, const QString &value)
{
    const auto found = std::ranges::find_if(elements, [&](const Element &element) {
        return element.attributes.contains(attribute) && element[attribute] == value;
    });
    return found == elements.end() ? Element() : *found;
}

} // namespace quarterly::htmltree
