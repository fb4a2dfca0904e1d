// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QScopeGuard>
#include <QString>

#include <gumbo.h>

#include <algorithm>
#include <span>

// How the tree of the HTML parser is asked.
namespace quarterly {

// Gives the parser's tree to `read`, whatever that returns.
template<typename Read>
auto withParsedHtml(const QByteArray &html, Read read)
{
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
    const auto freed = qScopeGuard([output] { gumbo_destroy_output(&kGumboDefaultOptions, output); });
    return read(output->root);
}

inline std::span<GumboNode *const> childrenOf(const GumboNode *node)
{
    const GumboVector &children = node->v.element.children;
    return {reinterpret_cast<GumboNode *const *>(children.data), children.length};
}

inline bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

inline bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

inline QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

inline bool isOneOf(const GumboNode *node, std::initializer_list<GumboTag> tags)
{
    return std::ranges::find(tags, node->v.element.tag) != tags.end();
}

inline const GumboNode *bodyOf(const GumboNode *root)
{
    for (const GumboNode *child : childrenOf(root)) {
        if (isElement(child) && isOneOf(child, {GUMBO_TAG_BODY}))
            return child;
    }
    return root;
}

} // namespace quarterly
