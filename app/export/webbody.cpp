// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyhtml.h"
#include "webedition.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Writes the page of one edition.
class PageWriter
{
public:
    explicit PageWriter(const WebEdition &edition) : m_edition(edition) {}

    QByteArray written();

private:
    QString word(const char *name) const { return m_edition.language.word(QLatin1String(name)); }
    WebHead head() const;
    void writeHeader();
    void writeBar();
    void writeContents();
    void writeContentsEntry(const Section &section);
    void writeMain();
    void writeFooter();

    // The list of all issues in the reader's language.
    QString archive() const { return m_edition.root + u"../"_s + m_edition.language.code() + u'/'; }
    // The sections that say something; contact stands at the foot of the page.
    QList<Section> sections(bool contact) const;

    const WebEdition &m_edition;
    HtmlWriter m_html;
};

QByteArray PageWriter::written()
{
    m_html.open("html"_L1, {{"lang"_L1, m_edition.language.tag()}});
    writeHead(m_html, m_edition, head());
    m_html.open("body"_L1);
    writeSkipLink(m_html, m_edition.language);
    writeHeader();
    m_html.open("div"_L1, {{"class"_L1, u"columns wrap"_s}});
    writeContents();
    writeMain();
    m_html.close();
    writeFooter();
    m_html.close();
    m_html.close();
    return m_html.document().toUtf8();
}

WebHead PageWriter::head() const
{
    WebHead head{m_edition.title(), m_edition.longTitle(), m_edition.description(), u"article"_s};
    head.feeds = {{u"feed.xml"_s, m_edition.title()}, {archive() + u"feed.xml"_s, m_edition.masthead()}};
    head.image = m_edition.sharedImage();
    head.imageAlt = m_edition.sharedAlt();
    head.data = structuredData(m_edition);
    return head;
}

void PageWriter::writeHeader()
{
    m_html.open("header"_L1);
    writeMasthead(m_html, m_edition);
    writeBar();
    m_html.close();
}

// The other languages, and the other forms of this one.
void PageWriter::writeBar()
{
    m_html.open("div"_L1, {{"class"_L1, u"bar"_s}});
    m_html.open("div"_L1, {{"class"_L1, u"wrap"_s}});
    writeLanguageLinks(m_html, m_edition);
    m_html.open("ul"_L1, {{"class"_L1, u"downloads"_s}});
    writeDownloads(m_html, m_edition.plan.downloads, m_edition.root, m_edition.language);
    m_html.open("li"_L1);
    m_html.element("a"_L1, {{"href"_L1, archive() + u"index.html"_s}}, word("allIssues"));
    m_html.close();
    m_html.open("li"_L1);
    m_html.element("a"_L1, {{"href"_L1, archive() + u"feed.xml"_s}, {"type"_L1, u"application/atom+xml"_s}}, word("feed"));
    m_html.close();
    m_html.close();
    m_html.close();
    m_html.close();
}

void PageWriter::writeContents()
{
    m_html.open("nav"_L1, {{"class"_L1, u"contents"_s}, {"aria-labelledby"_L1, u"contents"_s}});
    m_html.element("p"_L1, {{"id"_L1, u"contents"_s}}, word("contents"));
    m_html.open("ul"_L1);
    for (const Section &section : sections(false) + sections(true))
        writeContentsEntry(section);
    m_html.close();
    m_html.close();
}

void PageWriter::writeContentsEntry(const Section &section)
{
    m_html.open("li"_L1);
    m_html.open("a"_L1, {{"href"_L1, u'#' + m_edition.anchor(section)}});
    writeLine(m_html, withoutLinks(sectionTitle(section, m_edition.language, m_edition.issue.source)), m_edition.language);
    m_html.close();
    m_html.open("ul"_L1);
    for (const Placement &placement : section.placements) {
        const EditionBlock title = editionLine(placement.item.title, m_edition.language, placement.item.source);
        if (title.isEmpty())
            continue;
        m_html.open("li"_L1);
        m_html.open("a"_L1, {{"href"_L1, u'#' + m_edition.anchor(placement)}});
        writeLine(m_html, withoutLinks(title), m_edition.language);
        m_html.close();
        m_html.close();
    }
    m_html.close();
    m_html.close();
}

void PageWriter::writeMain()
{
    m_html.open("main"_L1, {{"id"_L1, u"text"_s}});
    for (const Section &section : sections(false))
        writeSection(m_html, m_edition, section);
    m_html.close();
}

void PageWriter::writeFooter()
{
    m_html.open("footer"_L1, {{"class"_L1, u"band"_s}});
    m_html.open("div"_L1, {{"class"_L1, u"wrap"_s}});
    writePublisher(m_html, m_edition);
    for (const Section &section : sections(true))
        writeSection(m_html, m_edition, section);
    m_html.close();
    m_html.close();
}

QList<Section> PageWriter::sections(bool contact) const
{
    QList<Section> chosen;
    std::ranges::copy_if(m_edition.issue.sections, std::back_inserter(chosen), [contact](const Section &section) {
        return !section.placements.isEmpty() && (section.kind == SectionKind::Contact) == contact;
    });
    return chosen;
}

} // namespace

QByteArray editionPage(const WebEdition &edition)
{
    return PageWriter(edition).written();
}

} // namespace quarterly
