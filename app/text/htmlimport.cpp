// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

#include "blockbuilder.h"
#include "gumbotree.h"
#include "htmlentity.h"
#include "htmlguard.h"
#include "htmlstyle.h"
#include "importlimits.h"
#include "links.h"

#include "base/files.h"

#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// The data that Word puts among the text.
bool isXmlIsland(const GumboNode *node)
{
    GumboStringPiece name = node->v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return node->v.element.tag == GUMBO_TAG_UNKNOWN && QByteArrayView(name.data, qsizetype(name.length)) == "xml";
}

bool isNeverText(const GumboNode *node)
{
    return isOneOf(node, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TITLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME,
                          GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES, GUMBO_TAG_SVG})
        || isXmlIsland(node);
}

bool isBlock(const GumboNode *node)
{
    return isOneOf(node, {GUMBO_TAG_P,       GUMBO_TAG_DIV,     GUMBO_TAG_LI,         GUMBO_TAG_UL,         GUMBO_TAG_OL,
                          GUMBO_TAG_H1,      GUMBO_TAG_H2,      GUMBO_TAG_H3,         GUMBO_TAG_H4,         GUMBO_TAG_H5,
                          GUMBO_TAG_H6,      GUMBO_TAG_TABLE,   GUMBO_TAG_TR,         GUMBO_TAG_TD,         GUMBO_TAG_TH,
                          GUMBO_TAG_CAPTION, GUMBO_TAG_PRE,     GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_HR,         GUMBO_TAG_DL,
                          GUMBO_TAG_DT,      GUMBO_TAG_DD,      GUMBO_TAG_ADDRESS,    GUMBO_TAG_SECTION,    GUMBO_TAG_ARTICLE,
                          GUMBO_TAG_ASIDE,   GUMBO_TAG_HEADER,  GUMBO_TAG_FOOTER,     GUMBO_TAG_NAV,        GUMBO_TAG_MAIN,
                          GUMBO_TAG_FIGURE,  GUMBO_TAG_CENTER,  GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FORM,       GUMBO_TAG_FIELDSET,
                          GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_OPTION,     GUMBO_TAG_LEGEND,     GUMBO_TAG_BODY});
}

QString plainTextOf(const GumboNode *node, int depth = 0)
{
    if (isText(node))
        return QString::fromUtf8(node->v.text.text);
    QString text;
    if (isElement(node) && depth < ImportLimits::depth) {
        for (const GumboNode *child : childrenOf(node))
            text += plainTextOf(child, depth + 1);
    }
    return text;
}

// What Word has written out before a list item: "·", "o", "1.", "(a)", "iv)".
QString markerIn(const GumboNode *node, int depth = 0)
{
    if (!isElement(node) || depth > ImportLimits::depth)
        return {};
    if (HtmlStyle(attribute(node, "style")).isListMarker())
        return plainTextOf(node).trimmed();
    for (const GumboNode *child : childrenOf(node)) {
        if (const QString marker = markerIn(child, depth + 1); !marker.isEmpty())
            return marker;
    }
    return {};
}

BlockKind kindOfMarker(const QString &marker)
{
    static const QRegularExpression number(u"^\\(?[0-9]*[a-z]{0,5}[.)]"_s, QRegularExpression::CaseInsensitiveOption);
    return number.match(marker).hasMatch() ? BlockKind::Number : BlockKind::Bullet;
}

// Walks through the parser's tree and tells a BlockBuilder what it means.
class HtmlReader
{
public:
    explicit HtmlReader(bool madeByWord) : m_madeByWord(madeByWord) {}

    void read(const GumboNode *node, const Setting &setting, int depth)
    {
        m_tooDeep = m_tooDeep || depth > ImportLimits::depth;
        if (m_tooDeep)
            return;
        if (isText(node))
            m_builder.addText(QString::fromUtf8(node->v.text.text), setting);
        else if (isElement(node))
            readElement(node, setting, depth);
    }

    Result<ImportedBlocks> finished()
    {
        if (m_tooDeep)
            return ImportLimits::tooDeep();
        return m_builder.finished();
    }

private:
    void readElement(const GumboNode *node, const Setting &outer, int depth)
    {
        const HtmlStyle style(attribute(node, "style"));
        if (isNeverText(node) || style.isHidden() || style.isListMarker() || gumbo_get_attribute(&node->v.element.attributes, "hidden"))
            return;
        if (isOneOf(node, {GUMBO_TAG_BR}))
            return m_builder.addLineBreak(outer);
        if (isOneOf(node, {GUMBO_TAG_IMG}))
            return m_builder.addPicture(attribute(node, "src"), attribute(node, "alt"), attribute(node, "title"));

        const bool block = isBlock(node) && !style.isInline();
        if (block)
            m_builder.endBlock();
        const Setting inner = style.appliedTo(settingInside(node, outer, style));
        for (const GumboNode *child : childrenOf(node))
            read(child, inner, depth + 1);
        if (block)
            m_builder.endBlock();
    }

    Setting settingInside(const GumboNode *node, Setting setting, const HtmlStyle &style)
    {
        const GumboTag tag = node->v.element.tag;
        if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6)
            setting.headingLevel = tag - GUMBO_TAG_H1 + 1;
        else if (isOneOf(node, {GUMBO_TAG_STRONG, GUMBO_TAG_B}))
            setting.run.styles |= RunStyle::Strong;
        else if (isOneOf(node, {GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_CITE, GUMBO_TAG_DFN, GUMBO_TAG_VAR, GUMBO_TAG_FIGCAPTION}))
            setting.run.styles |= RunStyle::Emphasis;
        else if (tag == GUMBO_TAG_SUP)
            setting.run.styles |= RunStyle::Superscript;
        else if (tag == GUMBO_TAG_A)
            setting.run.link = safeLink(attribute(node, "href")).value_or(QString());
        else if (tag == GUMBO_TAG_PRE)
            setting.preformatted = true;
        else
            enterStructure(tag, setting);
        if (style.isListParagraph() && setting.headingLevel == 0)
            enterItem(kindOfMarker(markerIn(node)), setting);
        if (!isBlock(node) && !m_madeByWord)
            enterLanguage(attribute(node, "lang"), setting);
        return setting;
    }

    void enterStructure(GumboTag tag, Setting &setting)
    {
        if (tag == GUMBO_TAG_BLOCKQUOTE)
            setting.kind = BlockKind::Quotation;
        else if (tag == GUMBO_TAG_UL)
            setting.kind = BlockKind::Bullet;
        else if (tag == GUMBO_TAG_OL)
            setting.kind = BlockKind::Number;
        else if (tag == GUMBO_TAG_LI)
            enterItem(setting.kind == BlockKind::Number ? BlockKind::Number : BlockKind::Bullet, setting);
        else if (tag == GUMBO_TAG_TABLE)
            leaveLists(setting);
    }

    void enterItem(BlockKind kind, Setting &setting)
    {
        setting.kind = kind;
        setting.listItem = ++m_listItems;
    }

    static void leaveLists(Setting &setting)
    {
        setting.kind = BlockKind::Paragraph;
        setting.listItem = 0;
    }

    // Word marks every word with a language, whatever it is in.
    static void enterLanguage(const QString &language, Setting &setting)
    {
        static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
        if (tag.match(language).hasMatch())
            setting.run.language = language;
    }

    BlockBuilder m_builder;
    const bool m_madeByWord;
    int m_listItems = 0;
    bool m_tooDeep = false;
};

} // namespace

Result<ImportedBlocks> blocksFromHtml(const QString &html)
{
    const QByteArray bytes = cleanText(html).toUtf8();
    if (bytes.size() > ImportLimits::bytes)
        return ImportLimits::tooLarge();
    if (overloadsHtmlParser(bytes))
        return ImportLimits::tooDeep();
    HtmlReader reader(bytes.contains("urn:schemas-microsoft-com:office") || bytes.contains("mso-"));
    return withParsedHtml(bytes, [&reader](const GumboNode *root) {
        reader.read(bodyOf(root), {}, 0);
        return reader.finished();
    });
}

QString decodedEntity(const QString &entity)
{
    return withParsedHtml(entity.toUtf8(), [&entity](const GumboNode *root) {
        const auto content = childrenOf(bodyOf(root));
        const bool known = content.size() == 1 && isText(content[0]);
        return known ? cleanText(QString::fromUtf8(content[0]->v.text.text)) : entity;
    });
}

} // namespace quarterly
