// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup.h"

#include "links.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <array>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Markup)
};

struct BlockElement
{
    BlockKind kind;
    QLatin1StringView container; // what neighbours of one kind share, or nothing
    QLatin1StringView name;
};

constexpr std::array<BlockElement, 5> blockElements = {{{BlockKind::Paragraph, ""_L1, "p"_L1},
                                                        {BlockKind::Heading, ""_L1, "h4"_L1},
                                                        {BlockKind::Bullet, "ul"_L1, "li"_L1},
                                                        {BlockKind::Number, "ol"_L1, "li"_L1},
                                                        {BlockKind::Quotation, "blockquote"_L1, "p"_L1}}};

struct StyleElement
{
    RunStyle style;
    QLatin1StringView name;
};

constexpr std::array<StyleElement, 3> styleElements = {
    {{RunStyle::Strong, "strong"_L1}, {RunStyle::Emphasis, "em"_L1}, {RunStyle::Superscript, "sup"_L1}}};

// What XML cannot hold becomes the replacement character, so that what is written can always be read again.
QString escaped(const QString &text)
{
    QString clean = cleanText(text);
    for (QChar &character : clean) {
        if (character.unicode() >= 0xFFFE)
            character = QChar::ReplacementCharacter;
    }
    return clean.toHtmlEscaped().replace(u'\r', "&#13;"_L1).replace(lineBreak, "<br/>"_L1);
}

QString startTag(const QString &name, const QString &attribute, const QString &value)
{
    return u'<' + name + u' ' + attribute + "=\""_L1 + escaped(value) + "\">"_L1;
}

// The start tags around a run, outermost first.
QStringList startTags(const Run &run)
{
    QStringList tags;
    if (!run.link.isEmpty())
        tags << startTag(u"a"_s, u"href"_s, run.link);
    if (!run.language.isEmpty())
        tags << startTag(u"span"_s, u"lang"_s, run.language);
    for (const StyleElement &element : styleElements) {
        if (run.styles.testFlag(element.style))
            tags << u'<' + element.name + u'>';
    }
    return tags;
}

QString endTag(const QString &startTag)
{
    return "</"_L1 + startTag.sliced(1).section(u'>', 0, 0).section(u' ', 0, 0) + u'>';
}

// Writes runs with as few tags as their nesting order allows: an element stays open while its neighbour needs it.
class RunWriter
{
public:
    void add(const Run &run)
    {
        const QStringList wanted = startTags(run);
        const auto firstChange = std::ranges::mismatch(m_open, wanted);
        closeTo(firstChange.in1 - m_open.begin());
        for (auto tag = firstChange.in2; tag != wanted.end(); ++tag) {
            m_markup += *tag;
            m_open << *tag;
        }
        m_markup += escaped(run.text);
    }

    QString finished()
    {
        closeTo(0);
        return m_markup;
    }

private:
    void closeTo(qsizetype depth)
    {
        while (m_open.size() > depth)
            m_markup += endTag(m_open.takeLast());
    }

    QString m_markup;
    QStringList m_open;
};

// Reads exactly what the writers write, in any order of nesting; everything else raises an error in the XML
// reader, which then ends every loop.
class MarkupReader
{
public:
    explicit MarkupReader(const QString &markup)
    {
        m_xml.setNamespaceProcessing(false); // so that a name space counts as the unknown attribute that it is
        m_xml.addData("<text>"_L1 + markup + "</text>"_L1);
        m_xml.readNextStartElement();
    }

    Result<Runs> runs()
    {
        Runs runs;
        readRuns({}, runs);
        finish();
        if (m_xml.hasError())
            return error();
        return canonical(runs);
    }

    Result<StoryText> story()
    {
        StoryText story;
        while (nextElement())
            readBlocks(story);
        finish();
        if (m_xml.hasError())
            return error();
        return story;
    }

private:
    Error error() const
    {
        return {Error::Kind::Failed,
                Messages::tr("The stored text is damaged at character %1: %2").arg(m_xml.characterOffset()).arg(m_xml.errorString())};
    }

    void refuse() { m_xml.raiseError(Messages::tr("“%1” does not belong there.").arg(m_xml.qualifiedName().toString())); }

    void finish()
    {
        while (!m_xml.atEnd())
            m_xml.readNext();
    }

    // The next child, past nothing but white space.
    bool nextElement()
    {
        while (!m_xml.hasError() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isStartElement())
                return true;
            if (!m_xml.isWhitespace())
                refuse();
        }
        return false;
    }

    void readBlocks(StoryText &story)
    {
        const QString name = m_xml.qualifiedName().toString();
        const auto element = std::ranges::find_if(blockElements, [&name](const BlockElement &element) {
            return (element.container.isEmpty() ? element.name : element.container) == name;
        });
        if (element == blockElements.end() || !m_xml.attributes().isEmpty())
            return refuse();
        if (element->container.isEmpty())
            return readBlock(*element, story);
        while (nextElement())
            readBlock(*element, story);
    }

    void readBlock(const BlockElement &element, StoryText &story)
    {
        if (m_xml.qualifiedName() != element.name || !m_xml.attributes().isEmpty())
            return refuse();
        Block block{.id = BlockId::create(), .kind = element.kind, .runs = {}};
        readRuns({}, block.runs);
        block.runs = canonical(block.runs);
        story.blocks << block;
    }

    // Up to the end of the element that is open; `setting` is how its text is set.
    void readRuns(const Run &setting, Runs &runs)
    {
        while (!m_xml.hasError() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters() && !m_xml.isCDATA())
                add(m_xml.text().toString(), setting, runs);
            else if (m_xml.isStartElement() && m_xml.qualifiedName() == "br"_L1)
                readLineBreak(setting, runs);
            else if (m_xml.isStartElement())
                readElement(setting, runs);
            else
                refuse();
        }
    }

    void readLineBreak(const Run &setting, Runs &runs)
    {
        const bool bare = m_xml.attributes().isEmpty();
        if (m_xml.readNext() != QXmlStreamReader::EndElement || !bare)
            return refuse();
        add(lineBreak, setting, runs);
    }

    void readElement(Run setting, Runs &runs)
    {
        if (isStyle(setting) || isLink(setting) || isForeign(setting))
            readRuns(setting, runs);
        else
            refuse();
    }

    static void add(const QString &text, Run setting, Runs &runs)
    {
        setting.text = text;
        runs << setting;
    }

    // Each of these takes the open element into the setting, if it is one of its kind and not there already: so
    // nothing nests deeper than the vocabulary.
    bool isStyle(Run &setting) const
    {
        const auto element = std::ranges::find_if(styleElements, [this](const StyleElement &style) { return style.name == m_xml.qualifiedName(); });
        if (element == styleElements.end() || setting.styles.testFlag(element->style) || !m_xml.attributes().isEmpty())
            return false;
        setting.styles |= element->style;
        return true;
    }

    bool isLink(Run &setting) const
    {
        const QString address = onlyAttribute("href"_L1);
        if (m_xml.qualifiedName() != "a"_L1 || !setting.link.isEmpty() || address.isEmpty() || safeLink(address) != address)
            return false;
        setting.link = address;
        return true;
    }

    bool isForeign(Run &setting) const
    {
        static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
        const QString language = onlyAttribute("lang"_L1);
        if (m_xml.qualifiedName() != "span"_L1 || !setting.language.isEmpty() || !tag.match(language).hasMatch())
            return false;
        setting.language = language;
        return true;
    }

    QString onlyAttribute(QLatin1StringView name) const
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        return attributes.size() == 1 ? attributes.value(name).toString() : QString();
    }

    QXmlStreamReader m_xml;
};

const BlockElement &elementOf(BlockKind kind)
{
    return *std::ranges::find(blockElements, kind, &BlockElement::kind);
}

} // namespace

QString toMarkup(const Runs &runs)
{
    RunWriter writer;
    for (const Run &run : canonical(runs))
        writer.add(run);
    return writer.finished();
}

Result<Runs> runsFromMarkup(const QString &markup)
{
    const auto isMarkup = [](QChar character) { return u"<&>\r\n"_s.contains(character); };
    if (std::ranges::none_of(markup, isMarkup))
        return plainRuns(markup); // most texts are: nothing to parse
    return MarkupReader(markup).runs();
}

QString toMarkup(const StoryText &story)
{
    QString markup;
    QString container;
    const auto enter = [&](const QString &next) {
        if (next == container)
            return;
        if (!container.isEmpty())
            markup += "</"_L1 + container + u'>';
        if (!next.isEmpty())
            markup += u'<' + next + u'>';
        container = next;
    };
    for (const Block &block : story.blocks) {
        const BlockElement &element = elementOf(block.kind);
        enter(element.container);
        markup += u'<' + element.name + u'>' + toMarkup(block.runs) + "</"_L1 + element.name + u'>';
    }
    enter({});
    return markup;
}

Result<StoryText> storyFromMarkup(const QString &markup)
{
    return MarkupReader(markup).story();
}

Runs runsOrLetters(const QString &markup)
{
    const auto runs = runsFromMarkup(markup);
    return runs ? *runs : plainRuns(markup);
}

} // namespace quarterly
