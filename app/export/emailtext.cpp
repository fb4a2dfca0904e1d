// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailtext.h"

#include "text/links.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 78; // RFC 5322 2.1.1

// Lines broken at spaces that may be broken at; an address that is longer than a line has one of its own.
QString wrapped(const QString &text, const QString &first = {}, const QString &further = {})
{
    QString lines, line = first;
    bool empty = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!empty && line.size() + 1 + word.size() > lineLength) {
            lines += line + u'\n';
            line = further;
            empty = true;
        }
        line += empty ? word : u' ' + word;
        empty = false;
    }
    return empty ? QString() : lines + line + u'\n';
}

QString underlined(const QString &text, QChar with)
{
    const QString lines = wrapped(text);
    qsizetype longest = 0;
    for (const QString &line : lines.split(u'\n'))
        longest = std::max(longest, line.size());
    return lines + QString(longest, with) + u'\n';
}

// The words and where they lead; words that are an address already are given in full instead.
QString linked(const QString &words, const QString &link)
{
    if (link.isEmpty() || words.contains(link))
        return words;
    const bool mail = link.startsWith("mailto:"_L1);
    if (mail && words.contains(link.mid(7).section(u'?', 0, 0)))
        return words;
    const QList<Address> addresses = addressesIn(words);
    const bool bare = addresses.size() == 1 && addresses[0].length == words.trimmed().size();
    if (bare && (addresses[0].link == link || addresses[0].link + u'/' == link))
        return link;
    return words + u" <"_s + (mail ? link.mid(7) : link) + u'>';
}

QString linked(const EmailLink &link)
{
    return linked(link.words, link.address);
}

QString plainWords(const Runs &runs)
{
    QString text;
    for (auto run = runs.begin(); run != runs.end();) {
        const auto end = std::find_if(run, runs.end(), [run](const Run &next) { return next.link != run->link; });
        text += linked(plainText(Runs(run, end)), safeLink(run->link).value_or(QString()));
        run = end;
    }
    return text;
}

// Writes the text part by part, an empty line between them.
class TextWriter
{
public:
    explicit TextWriter(const EmailEdition &email) : m_email(email) {}

    QString written();

private:
    QString word(const char *name) const { return m_email.language.word(QLatin1String(name)); }
    void add(const QString &part);
    void addLines(const QStringList &lines);
    void addHead();
    void addLinks();
    void addItem(const EmailItem &item);
    void addBlocks(const QList<EditionBlock> &blocks);
    void addPicture(const EmailPicture &picture);
    void addFoot();

    const EmailEdition &m_email;
    QString m_text;
};

QString TextWriter::written()
{
    addHead();
    addLinks();
    for (const EmailSection &section : m_email.sections) {
        add(underlined(section.title.plain(), u'='));
        for (const EmailItem &item : section.items)
            addItem(item);
    }
    addFoot();
    return m_text;
}

void TextWriter::add(const QString &part)
{
    if (part.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text += u'\n';
    m_text += part;
}

void TextWriter::addLines(const QStringList &lines)
{
    QString part;
    for (const QString &line : lines)
        part += wrapped(line);
    add(part);
}

void TextWriter::addHead()
{
    add(underlined(m_email.masthead, u'='));
    QStringList lines{m_email.quarter, m_email.period};
    for (const EditionBlock &line : m_email.publisherLines)
        lines << line.plain();
    addLines(lines << m_email.tagline.plain());
}

void TextWriter::addLinks()
{
    if (m_email.online)
        add(wrapped(linked(*m_email.online)));
    if (m_email.otherLanguages.isEmpty())
        return;
    QString part = wrapped(word("otherLanguages"));
    for (const EmailLink &link : m_email.otherLanguages)
        part += wrapped(linked(link), u"* "_s, u"  "_s);
    add(part);
}

void TextWriter::addItem(const EmailItem &item)
{
    if (!item.title.isEmpty())
        add(underlined(item.title.plain(), u'-'));
    addLines({item.facts.plain(), item.original});
    for (const EmailPicture &picture : item.pictures.mid(0, 1))
        addPicture(picture);
    addBlocks(item.blocks);
    for (const EmailPicture &picture : item.pictures.mid(1))
        addPicture(picture);
    if (item.rest)
        add(wrapped(linked(*item.rest)));
}

void TextWriter::addBlocks(const QList<EditionBlock> &blocks)
{
    int number = 0;
    bool inList = false;
    for (const EditionBlock &block : blocks) {
        const bool bullet = block.kind == BlockKind::Bullet, numbered = block.kind == BlockKind::Number;
        number = numbered ? number + 1 : 0;
        const QString mark = bullet ? u"* "_s : numbered ? u"%1. "_s.arg(number) : block.kind == BlockKind::Quotation ? u"    "_s : QString();
        const QString further(mark.size(), u' ');
        QString part;
        for (const QString &line : plainWords(block.runs).split(u'\n'))
            part += wrapped(line, part.isEmpty() ? mark : further, further);
        if (block.kind == BlockKind::Heading)
            part = underlined(plainWords(block.runs).simplified(), u'.');
        if (inList && (bullet || numbered))
            m_text += part; // items of a list stand together
        else
            add(part);
        inList = bullet || numbered;
    }
}

void TextWriter::addPicture(const EmailPicture &picture)
{
    QStringList lines;
    if (const QString alt = picture.alt.plain(); !alt.isEmpty())
        lines << u'[' + word("picture").replace("{alt}"_L1, alt) + u']';
    QStringList caption{plainWords(picture.caption.runs).simplified(), picture.picture->credit};
    caption.removeAll(QString());
    addLines(lines << caption.join(u' '));
}

void TextWriter::addFoot()
{
    m_text += u'\n' + QString(lineLength, u'-') + u'\n';
    QStringList lines;
    for (const EditionBlock &line : m_email.postalLines)
        lines << line.plain();
    for (const EmailLink &link : m_email.contacts)
        lines << linked(link);
    addLines(lines);
    if (m_email.unsubscribe)
        add(wrapped(linked(*m_email.unsubscribe)));
}

} // namespace

QString emailText(const EmailEdition &email)
{
    return TextWriter(email).written();
}

} // namespace quarterly
