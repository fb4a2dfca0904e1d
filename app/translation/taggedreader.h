// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "taggedtext.h"

#include <QHash>
#include <QXmlStreamReader>

namespace quarterly {

// Reads the texts of the XML formats that translators' programs exchange, from what guardedXml() returns. A text
// longer than it allows raises an error in the XML reader, which then ends every loop.
class TaggedReader
{
public:
    explicit TaggedReader(QXmlStreamReader &xml) : m_xml(xml) {}

    // Up to the end of the element that is open. Elements that are no codes lose their tags and keep their words.
    TaggedText read();
    QString readPlain();
    // What the program that wrote the text last read says its codes stand for, by their ids.
    const QHash<QString, QString> &natives() const { return m_natives; }
    // Past the element that is open, whatever is in it.
    void skip();

private:
    struct Element
    {
        QString closes; // the code that ends with it, or nothing
        bool isNative = false; // what is inside belongs to another program
    };

    Element start(TaggedText &text);
    void addWords(TaggedText &text, bool isNative);
    QString attribute(QLatin1StringView name) const;
    QString pairId() const;

    QXmlStreamReader &m_xml;
    QHash<QString, QString> m_natives;
    qsizetype m_length = 0;
};

} // namespace quarterly
