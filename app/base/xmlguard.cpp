// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlguard.h"

#include "files.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::XmlGuard)
};

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message};
}

// Steps from one piece of markup to the next.
class XmlScanner
{
public:
    XmlScanner(QStringView text, const QString &name, DocumentType allowed) : m_text(text), m_name(name), m_allowed(allowed) {}

    Result<void> run()
    {
        while (m_at < m_text.size()) {
            if (const auto done = m_text[m_at] == u'<' ? takeMarkup() : takeWords(); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> takeMarkup()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith("<!--"_L1))
            return skip(4, "-->"_L1);
        if (rest.startsWith("<![CDATA["_L1))
            return skip(9, "]]>"_L1);
        if (rest.startsWith("<?"_L1))
            return skip(2, "?>"_L1);
        if (rest.startsWith("<!"_L1))
            return takeDocumentType();
        if (!rest.startsWith("</"_L1))
            return takeElement();
        --m_depth;
        return skip(2, ">"_L1);
    }

    Result<void> skip(qsizetype length, QLatin1StringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at + length);
        m_at = found < 0 ? m_text.size() : found + end.size();
        return {};
    }

    Result<void> takeWords()
    {
        const qsizetype found = m_text.indexOf(u'<', m_at);
        return takeReferences(found < 0 ? m_text.size() : found);
    }

    Result<void> takeDocumentType()
    {
        const qsizetype end = endOfTag();
        if (m_allowed == DocumentType::None || m_text.sliced(m_at, end - m_at).contains(u'['))
            return entities();
        m_at = end + 1;
        return {};
    }

    Result<void> takeElement()
    {
        int attributes = 0;
        const qsizetype end = endOfTag(&attributes);
        if (attributes > xmllimit::attributes) {
            return refused(Messages::tr("%1 has more than %2 attributes in one element at line %3 and is not read: save it anew with the program that it comes from.")
                               .arg(m_name).arg(xmllimit::attributes).arg(line()));
        }
        m_depth += m_text[end - 1] != u'/';
        if (m_depth > xmllimit::depth) {
            return refused(Messages::tr("%1 is nested too deeply at line %2 and is not read: save it anew with the program that it comes from.")
                               .arg(m_name).arg(line()));
        }
        const auto taken = takeReferences(end);
        m_at = end + 1;
        return taken;
    }

    // Of the tag that begins here. Every attribute has one sign of equality outside of its value.
    qsizetype endOfTag(int *attributes = nullptr) const
    {
        QChar quote;
        qsizetype at = m_at + 1;
        for (; at < m_text.size() && (!quote.isNull() || m_text[at] != u'>'); ++at) {
            const QChar character = m_text[at];
            if (!quote.isNull())
                quote = character == quote ? QChar() : quote;
            else if (character == u'"' || character == u'\'')
                quote = character;
            else if (character == u'=' && attributes)
                ++*attributes;
        }
        return at;
    }

    // Up to `end`.
    Result<void> takeReferences(qsizetype end)
    {
        static const QRegularExpression reference(u"&([^\\s;&<#][^\\s;&<]*);"_s);
        static const QStringList known{u"amp"_s, u"lt"_s, u"gt"_s, u"quot"_s, u"apos"_s};
        for (m_at = m_text.first(end).indexOf(u'&', m_at); m_at >= 0; m_at = m_text.first(end).indexOf(u'&', m_at + 1)) {
            const auto match = reference.match(m_text.first(end), m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch() && !known.contains(match.captured(1)))
                return entities();
        }
        m_at = end;
        return {};
    }

    Result<void> entities() const
    {
        return refused(Messages::tr("%1 has a document type or entities of its own at line %2 and is not read: save it anew with the program that it comes from.")
                           .arg(m_name).arg(line()));
    }

    qsizetype line() const { return m_text.first(m_at).count(u'\n') + 1; }

    const QStringView m_text;
    const QString m_name;
    const DocumentType m_allowed;
    qsizetype m_at = 0;
    int m_depth = 0;
};

// The letters of a file: by its first bytes, else as it says itself, else UTF-8 as the rule is.
Result<QString> textOf(const QByteArray &xml, const QString &name)
{
    static const QRegularExpression declaration(u"^\\s*<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([^\"'>]*)"_s);
    static const QRegularExpression unicode(u"^(utf-?8|us-ascii|)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression western(u"^(iso-?8859-1|latin-?1|windows-1252)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto marked = QStringConverter::encodingForData(xml, u'<');
    const QString declared = declaration.match(QString::fromLatin1(xml.first(std::min<qsizetype>(xml.size(), 1000)))).captured(1);
    if (!marked && western.match(declared).hasMatch())
        return decodeText(xml).text;
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(xml);
    if (!decoder.hasError() && (marked || unicode.match(declared).hasMatch()))
        return text;
    return refused(Messages::tr("%1 is not in UTF-8 and is not read: save it anew as UTF-8.").arg(name));
}

} // namespace

Result<QString> guardedXml(const QByteArray &xml, const QString &name, DocumentType allowed)
{
    if (xml.size() > xmllimit::bytes)
        return refused(Messages::tr("%1 is too large: at most %2 MB can be read.").arg(name).arg(xmllimit::bytes >> 20));
    const auto text = textOf(xml, name);
    const auto scanned = text ? XmlScanner(*text, name, allowed).run() : Result<void>(text.error());
    return scanned ? text : scanned.error();
}

} // namespace quarterly
