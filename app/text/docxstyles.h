// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/storytext.h"

#include <QHash>

#include <optional>

class QXmlStreamReader;

namespace quarterly {

// What a paragraph or a stretch of text is, as far as its style or its own properties say; nothing where they do not.
struct DocxProperties
{
    std::optional<bool> bold, italic, raised, hidden;
    std::optional<int> headingLevel; // 1 to 6; 0 for text
    std::optional<QString> list; // the numbering's id; "0" for none
    std::optional<int> listLevel;
    bool isQuotation = false, isCaption = false, isContents = false;

    // What these do not say, the others do.
    DocxProperties over(const DocxProperties &others) const;
};

// Of the element that the reader stands on, whatever the prefix of its name; empty if it has none such.
QString docxAttribute(const QXmlStreamReader &xml, QLatin1StringView name);

// Takes in what an element that belongs to paragraph or run properties says ("b", "numId", "outlineLvl" …).
void readDocxProperty(QStringView element, QStringView value, DocxProperties &properties);

// The styles and lists of a Word file: word/styles.xml and word/numbering.xml.
class DocxStyles
{
public:
    // Either part may be empty; both from guardedXml().
    static Result<DocxStyles> read(const QString &styles, const QString &numbering);

    DocxProperties style(const QString &id) const;
    // Of a list at one level; Paragraph where it has neither bullet nor number.
    BlockKind listKind(const QString &list, int level) const;

private:
    struct Style
    {
        DocxProperties properties;
        QString basedOn;
    };

    Result<void> readStyles(const QString &part);
    Result<void> readNumbering(const QString &part);

    QHash<QString, Style> m_styles;
    QHash<QString, QString> m_lists; // the abstract list of each
    QHash<QString, QHash<int, BlockKind>> m_kinds; // of abstract lists, level by level
};

} // namespace quarterly
