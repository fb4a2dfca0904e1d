// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include "gumbotree.h"
#include "htmlguard.h"
#include "importlimits.h"

#include "base/files.h"

namespace quarterly {

namespace {

constexpr qsizetype mostBytes = 16 << 20; // Word wraps each word in its own marks

class TableReader
{
public:
    explicit TableReader(const QByteArray &html) : m_html(html) {}

    Result<QList<ImportedRow>> read(const GumboNode *root)
    {
        visit(root, 0);
        return m_error ? Result<QList<ImportedRow>>(*m_error) : m_rows;
    }

private:
    void visit(const GumboNode *node, int depth)
    {
        if (!isElement(node) || m_error)
            return;
        if (depth > ImportLimits::depth)
            m_error = ImportLimits::tooDeep();
        else if (isOneOf(node, {GUMBO_TAG_TR}))
            readRow(node);
        else
            for (const GumboNode *child : childrenOf(node))
                visit(child, depth + 1);
    }

    void readRow(const GumboNode *row)
    {
        m_rows << ImportedRow();
        for (const GumboNode *cell : childrenOf(row)) {
            if (!isElement(cell) || !isOneOf(cell, {GUMBO_TAG_TD, GUMBO_TAG_TH}))
                continue;
            const auto blocks = blocksFromHtml(contentOf(cell));
            if (!blocks)
                m_error = blocks.error();
            else
                m_rows.last() << *blocks;
        }
    }

    // As it stands in the file, between the tags.
    QString contentOf(const GumboNode *cell) const
    {
        const GumboElement &element = cell->v.element;
        const char *begin = element.original_tag.data + element.original_tag.length;
        const char *end = element.original_end_tag.length > 0 ? element.original_end_tag.data : m_html.constData() + element.end_pos.offset;
        return begin < end ? QString::fromUtf8(begin, end - begin) : QString();
    }

    const QByteArray &m_html;
    QList<ImportedRow> m_rows;
    std::optional<Error> m_error;
};

} // namespace

Result<QList<ImportedRow>> tableRowsFromHtml(const QString &html)
{
    const QByteArray bytes = cleanText(html).toUtf8();
    if (bytes.size() > mostBytes)
        return ImportLimits::tooLarge();
    if (overloadsHtmlParser(bytes))
        return ImportLimits::tooDeep();
    return withParsedHtml(bytes, [&bytes](const GumboNode *root) { return TableReader(bytes).read(root); });
}

} // namespace quarterly
