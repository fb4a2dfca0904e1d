// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markup.h"
#include "text/textimport.h"

namespace quarterly {

// "Heading 2, bold: text", one block a line; "|" for a line end in the file.
inline QString printed(const ImportedBlocks &blocks)
{
    using namespace Qt::StringLiterals;
    static const QStringList kinds{u"Paragraph"_s, u"Heading"_s, u"Bullet"_s, u"Number"_s, u"Quotation"_s};
    QString text;
    for (const ImportedBlock &block : blocks) {
        text += block.picture.isEmpty() ? kinds[int(block.block.kind)] : u"Picture "_s + block.picture;
        if (!block.pictureTitle.isEmpty())
            text += u" ("_s + block.pictureTitle + u')';
        if (block.headingLevel > 0)
            text += u' ' + QString::number(block.headingLevel);
        if (block.wasBold)
            text += u", bold"_s;
        text += u": "_s + toMarkup(block.block.runs).replace(u'\n', u'|') + u'\n';
    }
    return text;
}

} // namespace quarterly
