// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockbuilder.h"
#include "docxstyles.h"

#include <QXmlStreamReader>

namespace quarterly {

struct DocxTarget;

// What a part needs to know of the rest of the file.
struct DocxSurroundings
{
    const DocxStyles &styles;
    const QHash<QString, DocxTarget> &targets;
    const QHash<QString, QString> &notes; // what foot- and endnotes say, by "footnote1" and "endnote1"
};

// Walks through the XML of a part once, from its beginning to its end, and makes blocks of it.
class DocxBody
{
public:
    DocxBody(QXmlStreamReader &xml, const DocxSurroundings &surroundings, int depth = 0);

    // Up to the end of the element that the reader stands on.
    Result<ImportedBlocks> read();

private:
    // A field as Word marks it in the text: what it is, then what it shows.
    struct Field
    {
        QString instruction;
        bool shows = false;
    };

    bool skips() const; // the element that begins is not for readers
    void startElement();
    void endElement();
    void startParagraph();
    void endParagraph();
    void startRun();
    void readProperties(DocxProperties &properties); // up to the end of pPr or rPr
    void takeParagraphProperties();
    void startLink();
    void startSimpleField();
    void readFieldCharacter();
    void readPicture(const QString &id);
    void readTextBox();
    QString readText(); // of the element that is open, as far as it may be so long
    void addText(const QString &text);
    void count(const QString &text);
    void addNote(const QString &words);
    Setting setting() const;
    QString link() const;
    QString attribute(QLatin1StringView name) const;

    QXmlStreamReader &m_xml;
    const DocxSurroundings &m_surroundings;
    const int m_depth; // of text boxes in text boxes
    BlockBuilder m_builder;
    ImportedBlocks m_blocks; // finished
    ImportedBlocks m_boxes; // of the paragraph that is being read
    DocxProperties m_paragraph;
    DocxProperties m_run;
    QStringList m_links; // around the text, innermost last
    QList<Field> m_fields;
    QString m_pictureText; // alternative text of the drawing that is being read
    int m_listItems = 0;
    qsizetype m_paragraphLength = 0, m_length = 0; // characters, of the paragraph and of all
    std::optional<Error> m_error;
};

} // namespace quarterly
