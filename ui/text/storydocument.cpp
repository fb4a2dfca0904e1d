// SPDX-License-Identifier: GPL-3.0-or-later
#include "storydocument.h"

#include "base/files.h"

#include <QTextDocument>

namespace quarterly {

namespace {

constexpr int idProperty = QTextFormat::UserProperty + 1;
constexpr int kindProperty = QTextFormat::UserProperty + 2;
constexpr int languageProperty = QTextFormat::UserProperty + 3;

constexpr int indent = 24;
constexpr int lineHeight = 135; // per cent

} // namespace

QTextBlockFormat StoryFormat::block(BlockKind kind, BlockId id) const
{
    QTextBlockFormat format;
    format.setProperty(idProperty, id.uuid());
    format.setProperty(kindProperty, int(kind));
    if (m_tight)
        return format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(isListItem(kind) ? 2 : 8);
    if (kind == BlockKind::Heading)
        format.setTopMargin(8);
    if (isListItem(kind) || kind == BlockKind::Quotation)
        format.setLeftMargin(indent);
    return format;
}

QTextCharFormat StoryFormat::run(BlockKind kind, const Run &like) const
{
    QTextCharFormat format;
    if (kind == BlockKind::Heading || like.styles.testFlag(RunStyle::Strong))
        format.setFontWeight(QFont::Bold);
    if (like.styles.testFlag(RunStyle::Emphasis))
        format.setFontItalic(true);
    if (like.styles.testFlag(RunStyle::Superscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (kind == BlockKind::Quotation)
        format.setForeground(m_quiet);
    if (!like.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(like.link);
        format.setFontUnderline(true);
        format.setForeground(m_link);
    }
    if (!like.language.isEmpty())
        format.setProperty(languageProperty, like.language);
    return format;
}

void StoryFormat::insertRuns(QTextCursor &cursor, BlockKind kind, const Runs &runs) const
{
    for (const Run &piece : runs)
        cursor.insertText(piece.text, run(kind, piece));
}

void StoryFormat::fill(QTextDocument &document, const StoryText &story) const
{
    QTextCursor cursor(&document);
    const QList<Block> blocks = story.blocks.isEmpty() ? QList{Block{BlockId::create()}} : story.blocks;
    for (const Block &next : blocks) {
        const QTextBlockFormat form = block(next.kind, next.id);
        if (cursor.position() == 0 && &next == &blocks.first()) {
            cursor.setBlockFormat(form);
            cursor.setBlockCharFormat(run(next.kind, {}));
        } else {
            cursor.insertBlock(form, run(next.kind, {}));
        }
        insertRuns(cursor, next.kind, next.runs);
    }
}

BlockId idOf(const QTextBlock &block)
{
    return BlockId(block.blockFormat().property(idProperty).toUuid());
}

BlockKind kindOf(const QTextBlock &block)
{
    return BlockKind(block.blockFormat().intProperty(kindProperty));
}

Run settingOf(const QTextCharFormat &format, BlockKind kind)
{
    Run run;
    // A sub-heading is bold all through, which says nothing about its words.
    run.styles.setFlag(RunStyle::Strong, kind != BlockKind::Heading && format.fontWeight() >= QFont::Bold);
    run.styles.setFlag(RunStyle::Emphasis, format.fontItalic());
    run.styles.setFlag(RunStyle::Superscript, format.verticalAlignment() == QTextCharFormat::AlignSuperScript);
    run.link = format.anchorHref();
    run.language = format.stringProperty(languageProperty);
    return run;
}

Runs runsOf(const QTextBlock &block)
{
    Runs runs;
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        Run run = settingOf(fragment.fragment().charFormat(), kindOf(block));
        run.text = cleanText(fragment.fragment().text().remove(QChar::ObjectReplacementCharacter));
        runs << run;
    }
    return canonical(runs);
}

StoryText wholeStoryOf(const QTextDocument &document)
{
    StoryText story;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        story.blocks << Block{idOf(block), kindOf(block), runsOf(block)};
    return story;
}

StoryText storyOf(const QTextDocument &document)
{
    StoryText story = wholeStoryOf(document);
    story.blocks.removeIf([](const Block &block) { return plainText(block.runs).trimmed().isEmpty(); });
    return story;
}

} // namespace quarterly
