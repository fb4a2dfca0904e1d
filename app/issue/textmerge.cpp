// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmerge.h"

#include "order.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

bool saysTheSame(const VersionRow &left, const VersionRow &right)
{
    return left.block == right.block && left.language == right.language && left.markup == right.markup;
}

void putVersion(Writer &writer, VersionRow version)
{
    if (const auto known = writer.row<VersionRow>(version.id.toString())) {
        if (!saysTheSame(*known, version))
            writer.refuse({Error::Kind::Damaged, IssueEditor::tr("A text of the package bears the mark of another text of the library: nothing was taken.")});
        return;
    }
    version.origin = u"merged"_s;
    version.hash = version.contentHash();
    writer.addVersion(version);
}

// Behind the block that it stands behind there, or in front of all.
void putBlock(Writer &writer, const MergedText &text)
{
    if (writer.row<BlockRow>(text.block.id.toString()))
        return;
    QList<BlockRow> beside = writer.rows<BlockRow>(u"owner"_s, {text.block.owner.toString(QUuid::WithoutBraces)});
    beside.removeIf([&text](const BlockRow &block) { return block.field != text.block.field; });
    qsizetype at = 0;
    if (text.previous) {
        const auto before = std::ranges::find(beside, *text.previous, &BlockRow::id);
        at = before == beside.end() ? beside.size() : before - beside.begin() + 1;
    }
    beside.insert(at, text.block);
    renumber(writer, beside);
}

void putComment(Writer &writer, const CommentRow &comment)
{
    if (!comment.words.isEmpty()) {
        writer.put(comment);
        return;
    }
    for (const CommentRow &old : writer.rows<CommentRow>(u"block"_s, {comment.block.toString()})) {
        if (old.language == comment.language)
            writer.remove(old);
    }
}

void putMerge(Writer &writer, const Merge &merge)
{
    for (const MergedText &text : merge.texts) {
        for (const VersionRow &version : text.versions)
            putVersion(writer, version);
        if (!text.becomesCurrent)
            continue;
        putBlock(writer, text);
        writer.put(text.wording);
    }
    for (const CommentRow &comment : merge.comments)
        putComment(writer, comment);
}

} // namespace

Result<void> takeMerge(IssueEditor &editor, const Merge &merge)
{
    const QString name = IssueEditor::tr("Bring a package back");
    return editor.together(name, [&]() -> Result<void> {
        const auto written = editor.library().write(name, [&merge](Writer &writer) { putMerge(writer, merge); });
        return written ? Result<void>() : written.error();
    });
}

} // namespace quarterly
