// SPDX-License-Identifier: GPL-3.0-or-later
#include "taggedreader.h"

#include "base/xmlguard.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using Piece = TaggedPiece::Kind;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Xliff)
};

} // namespace

TaggedText TaggedReader::read()
{
    TaggedText text;
    QList<Element> open;
    m_length = 0;
    m_natives.clear();
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isStartElement()) {
            const bool isNative = !open.isEmpty() && open.last().isNative;
            open << (isNative ? Element{{}, true} : start(text));
        } else if (m_xml.isEndElement()) {
            if (open.isEmpty())
                break;
            if (const Element closed = open.takeLast(); !closed.closes.isEmpty())
                text.pieces << TaggedPiece{Piece::Close, closed.closes};
        } else if (m_xml.isCharacters()) {
            addWords(text, !open.isEmpty() && open.last().isNative);
        }
    }
    return text;
}

QString TaggedReader::readPlain()
{
    QString words;
    const TaggedText text = read();
    for (const TaggedPiece &piece : text.pieces) {
        if (piece.kind == Piece::Text)
            words += piece.text;
    }
    return words;
}

void TaggedReader::skip()
{
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        m_xml.readNext();
        depth += m_xml.isStartElement() - m_xml.isEndElement();
    }
}

void TaggedReader::addWords(TaggedText &text, bool isNative)
{
    m_length += m_xml.text().size();
    if (m_length > xmllimit::text)
        return m_xml.raiseError(Messages::tr("A text is longer than any newsletter."));
    if (isNative && text.pieces.last().kind != Piece::Close)
        m_natives[text.pieces.last().text] += m_xml.text();
    if (isNative)
        return;
    if (!text.pieces.isEmpty() && text.pieces.last().kind == Piece::Text)
        text.pieces.last().text += m_xml.text();
    else
        text.pieces << TaggedPiece{Piece::Text, m_xml.text().toString()};
}

QString TaggedReader::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(name).toString();
}

// What both ends of a pair bear: "rid" in XLIFF 1.2, "startRef" in 2.x, "i" in TMX, otherwise their own id.
QString TaggedReader::pairId() const
{
    for (const QLatin1StringView name : {"rid"_L1, "startRef"_L1, "i"_L1}) {
        if (const QString id = attribute(name); !id.isEmpty())
            return id;
    }
    return attribute("id"_L1);
}

// The codes of XLIFF 1.2, of 2.x and of TMX, each of which has its own for the same thing.
TaggedReader::Element TaggedReader::start(TaggedText &text)
{
    const QString name = m_xml.name().toString();
    const QString id = attribute("id"_L1);
    if (name == "g"_L1 || name == "pc"_L1) {
        text.pieces << TaggedPiece{Piece::Open, id};
        return {id, false};
    }
    if (name == "bx"_L1 || name == "sc"_L1 || name == "bpt"_L1)
        text.pieces << TaggedPiece{Piece::Open, pairId()};
    else if (name == "ex"_L1 || name == "ec"_L1 || name == "ept"_L1)
        text.pieces << TaggedPiece{Piece::Close, pairId()};
    else if (name == "x"_L1 || name == "ph"_L1 || name == "it"_L1)
        text.pieces << TaggedPiece{Piece::Single, id.isEmpty() ? attribute("x"_L1) : id};
    else
        return {};
    return {{}, true};
}

} // namespace quarterly
