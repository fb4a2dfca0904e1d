// SPDX-License-Identifier: GPL-3.0-or-later
#include "tmx.h"

#include "taggedreader.h"

#include "base/xmlguard.h"
#include "text/links.h"
#include "text/markup.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Tmx)
};

// What a code of HTML stands for, whichever program wrote it. Of those that are none of ours only the words stay.
std::optional<InlineCode> codeFrom(const QString &id, const QString &html)
{
    static const QRegularExpression tag(u"^<(\\w+)(?:\\s+(\\w+)=\"([^\"]*)\")?\\s*/?>$"_s);
    static const QHash<QString, CodeKind> plain = {{u"strong"_s, CodeKind::Strong}, {u"b"_s, CodeKind::Strong}, {u"em"_s, CodeKind::Emphasis},
                                                   {u"i"_s, CodeKind::Emphasis}, {u"sup"_s, CodeKind::Superscript}, {u"br"_s, CodeKind::LineBreak}};
    const auto match = tag.match(html.trimmed());
    if (const auto kind = plain.constFind(match.captured(1)); kind != plain.cend())
        return InlineCode{id, *kind, {}};
    const auto link = match.captured(2) == "href"_L1 ? safeLink(match.captured(3)) : std::nullopt;
    if (match.captured(1) == "a"_L1 && link)
        return InlineCode{id, CodeKind::Link, *link};
    const auto language = match.captured(2) == "lang"_L1 && runsFromMarkup(html + u"</span>"_s);
    if (match.captured(1) == "span"_L1 && language)
        return InlineCode{id, CodeKind::Language, match.captured(3)};
    return std::nullopt;
}

Runs runsOf(const TaggedText &text, const QHash<QString, QString> &natives)
{
    QList<InlineCode> codes;
    for (auto native = natives.cbegin(); native != natives.cend(); ++native) {
        if (const auto code = codeFrom(native.key(), native.value()))
            codes << *code;
    }
    return returned(text, {}, codes).runs;
}

constexpr qsizetype unitsAtOnce = 1000;

QString writtenOn(const QXmlStreamAttributes &attributes)
{
    const auto date = attributes.hasAttribute("changedate"_L1) ? attributes.value("changedate"_L1) : attributes.value("creationdate"_L1);
    QDateTime written = QDateTime::fromString(date.toString(), u"yyyyMMdd'T'HHmmss'Z'"_s);
    written.setTimeSpec(Qt::UTC);
    return written.isValid() ? written.toString(Qt::ISODateWithMs) : QString();
}

class TmxParser
{
public:
    TmxParser(const QString &text, const QString &name, const TakeUnits &take)
        : m_size(std::max<qsizetype>(1, text.size())), m_xml(text), m_text(m_xml), m_name(name), m_take(take)
    {
    }

    Result<TmxReading> read()
    {
        bool isFirst = true;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (!m_xml.isStartElement())
                continue;
            if (isFirst && m_xml.name() != "tmx"_L1)
                return Error{Error::Kind::Refused, Messages::tr("%1 is no translation memory: choose a TMX file.").arg(m_name)};
            isFirst = false;
            if (m_xml.name() == "header"_L1)
                readHeader();
            else if (m_xml.name() == "tu"_L1)
                readUnit();
            if (const auto handedOn = m_units.size() < unitsAtOnce ? Result<void>() : handOn(); !handedOn)
                return handedOn.error();
        }
        const QString damage = m_xml.hasError() ? m_xml.errorString() : QString();
        if (const auto handedOn = handOn(); !handedOn)
            return handedOn.error();
        return finished(damage);
    }

private:
    struct Variant
    {
        Language language;
        Runs text;
    };

    Result<void> handOn()
    {
        m_reading.units += int(m_units.size());
        return m_take(std::exchange(m_units, {}), std::min(1.0, double(m_xml.characterOffset()) / double(m_size)));
    }

    Result<TmxReading> finished(const QString &damage)
    {
        if (!damage.isEmpty() && m_reading.units == 0)
            return Error{Error::Kind::Failed, Messages::tr("%1 is damaged at line %2 (%3): export it again.").arg(m_name).arg(m_xml.lineNumber()).arg(damage)};
        if (!damage.isEmpty())
            m_reading.damage = Messages::tr("%1 was read up to line %2, where it is damaged (%3): export it again for the rest.").arg(m_name).arg(m_xml.lineNumber()).arg(damage);
        return m_reading;
    }

    void readHeader()
    {
        m_source = m_xml.attributes().value("srclang"_L1).toString();
        m_text.skip();
    }

    Runs readText()
    {
        const TaggedText text = m_text.read();
        return runsOf(text, m_text.natives());
    }

    std::optional<Variant> readVariant()
    {
        QString code = m_xml.attributes().value("xml:lang"_L1).toString();
        if (code.isEmpty())
            code = m_xml.attributes().value("lang"_L1).toString(); // as TMX 1.1 had it
        const auto language = Language::fromCode(code);
        Runs text;
        while (!m_xml.hasError() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isStartElement() && m_xml.name() == "seg"_L1)
                text = readText();
            else if (m_xml.isStartElement())
                m_text.skip();
        }
        return language && !text.isEmpty() ? std::optional(Variant{*language, text}) : std::nullopt;
    }

    void readProperty(TranslationUnit &unit)
    {
        const QString type = m_xml.attributes().value("type"_L1).toString();
        const QString value = m_text.readPlain();
        if (type == "x-context"_L1)
            unit.context = value;
        else if (type == "x-state"_L1)
            unit.state = value == "draft"_L1 ? TextState::Draft : value == "reviewed"_L1 ? TextState::Reviewed : TextState::Translated;
    }

    void readUnit()
    {
        TranslationUnit unit;
        QList<Variant> variants;
        unit.written = writtenOn(m_xml.attributes());
        const QString own = m_xml.attributes().value("srclang"_L1).toString();
        const auto from = Language::fromCode(own.isEmpty() ? m_source : own);
        while (!m_xml.hasError() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == "prop"_L1) {
                readProperty(unit);
            } else if (m_xml.name() == "tuv"_L1) {
                if (const auto variant = readVariant())
                    variants << *variant;
            } else {
                m_text.skip();
            }
        }
        if (!m_xml.hasError()) // of a unit that breaks off nobody knows what is missing
            add(unit, variants, from);
    }

    // One unit for each language beside the source; the first language is the source where the file names none.
    void add(TranslationUnit unit, const QList<Variant> &variants, std::optional<Language> from)
    {
        const auto source = std::ranges::find_if(variants, [&from](const Variant &variant) { return !from || variant.language == *from; });
        if (source == variants.end() || variants.size() < 2) {
            ++m_reading.skipped;
            return;
        }
        unit.from = source->language;
        unit.source = source->text;
        for (const Variant &variant : variants) {
            if (variant.language == unit.from)
                continue;
            unit.to = variant.language;
            unit.target = variant.text;
            m_units << unit;
        }
    }

    const qsizetype m_size; // characters
    QXmlStreamReader m_xml;
    TaggedReader m_text;
    const QString m_name;
    QString m_source; // language of the whole file
    const TakeUnits &m_take;
    QList<TranslationUnit> m_units; // not handed on yet
    TmxReading m_reading;
};

} // namespace

Result<TmxReading> readTmx(const QByteArray &file, const QString &name, const TakeUnits &take)
{
    const auto text = guardedXml(file, name, DocumentType::Named);
    return text ? TmxParser(*text, name, take).read() : text.error();
}

} // namespace quarterly
