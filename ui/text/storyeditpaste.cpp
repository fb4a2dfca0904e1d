// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyedit.h"

#include "text/links.h"
#include "text/markup.h"
#include "text/textimport.h"

#include <QMimeData>

// What comes into and leaves a StoryEdit: the clipboard and drags.
namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

const QString idsFormat = u"application/x-quarterly-blocks"_s; // beside the HTML: the ids of its blocks, one a line

StoryText selectedStory(const QTextCursor &selection)
{
    StoryText story;
    const int from = selection.selectionStart(), to = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        const int start = std::max(from - block.position(), 0);
        const int end = std::min(to - block.position(), block.length() - 1);
        if (const Runs runs = slice(runsOf(block), start, end - start); !runs.isEmpty())
            story.blocks << Block{idOf(block), kindOf(block), runs};
    }
    return story;
}

QByteArray idsOf(const StoryText &story)
{
    QStringList ids;
    for (const Block &block : story.blocks)
        ids << block.id.toString();
    return ids.join(u'\n').toLatin1();
}

Result<StoryText> storyFrom(const QMimeData &source)
{
    if (source.hasHtml()) {
        const auto blocks = blocksFromHtml(source.html());
        if (!blocks)
            return blocks.error();
        if (StoryText story = storyFromBlocks(*blocks); !story.isEmpty())
            return story;
    }
    return storyFromBlocks(blocksFromPlainText(source.text()));
}

// Blocks cut out of this text keep their ids, unless they are still there.
void takeIds(StoryText &story, const QMimeData &source, const QSet<BlockId> &known, const StoryText &present)
{
    const QStringList ids = QString::fromLatin1(source.data(idsFormat)).split(u'\n', Qt::SkipEmptyParts);
    if (ids.size() != story.blocks.size())
        return;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const BlockId id = BlockId::fromString(ids[i]);
        if (known.contains(id) && !std::ranges::count(present.blocks, id, &Block::id))
            story.blocks[i].id = id;
    }
}

// For a field of one block: all of it in one, without the kinds.
StoryText inOneBlock(const StoryText &story)
{
    Block joined{BlockId::create()};
    for (const Block &block : story.blocks) {
        if (!joined.runs.isEmpty())
            joined.runs << Run{u" "_s};
        joined.runs << block.runs;
    }
    joined.runs = canonical(joined.runs);
    return {{joined}};
}

} // namespace

QMimeData *StoryEdit::createMimeDataFromSelection() const
{
    const StoryText story = selectedStory(textCursor());
    auto *data = new QMimeData;
    data->setText(story.plainText());
    data->setHtml(toMarkup(story));
    data->setData(idsFormat, idsOf(story));
    return data;
}

// Pictures and files are for whoever we lie on.
bool StoryEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return (source->hasText() || source->hasHtml()) && !source->hasImage()
           && std::ranges::none_of(source->urls(), &QUrl::isLocalFile);
}

void StoryEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    const auto story = storyFrom(*source);
    if (!story) {
        Q_EMIT refused(story.error().message);
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    setTextCursor(cursor);
    StoryText converted = withLinks(*story);
    takeIds(converted, *source, m_known, wholeStoryOf(*document()));
    insertStory(m_form == Form::Line ? inOneBlock(converted) : converted);
    cursor.endEditBlock();
    ensureCursorVisible();
}

// The first block goes on where the caret is, unless that block is empty; the others follow as they are, and what
// was behind the caret comes after the last.
void StoryEdit::insertStory(const StoryText &story)
{
    QTextCursor cursor = textCursor();
    for (const Block &block : story.blocks) {
        const bool isFirst = &block == &story.blocks.first();
        const bool comesBack = m_known.contains(block.id);
        m_known << block.id;
        if (!isFirst)
            cursor.insertBlock(m_format.block(block.kind, block.id), m_format.run(block.kind, {}));
        else if (cursor.block().text().isEmpty() && m_form == Form::Text)
            cursor.setBlockFormat(m_format.block(block.kind, comesBack ? block.id : idOf(cursor.block())));
        m_format.insertRuns(cursor, kindOf(cursor.block()), block.runs);
    }
    setTextCursor(cursor);
}

} // namespace quarterly
