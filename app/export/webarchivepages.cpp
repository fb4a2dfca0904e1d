// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyhtml.h"
#include "webarchive.h"
#include "webedition.h"

#include <QJsonArray>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Writes the list of all issues in one language.
class ArchiveWriter
{
public:
    ArchiveWriter(const QList<ArchivedIssue> &issues, const WebEdition &edition) : m_edition(edition)
    {
        std::ranges::copy_if(issues, std::back_inserter(m_issues), [this](const ArchivedIssue &issue) {
            return issue.edition(m_edition.language) != nullptr;
        });
    }

    QByteArray page();
    QByteArray feed() const;

private:
    QString word(const char *name) const { return m_edition.language.word(QLatin1String(name)); }
    QString folderOf(const ArchivedIssue &issue) const { return u"../"_s + issue.quarter.toString() + u'/'; }
    QString pageOf(const ArchivedIssue &issue) const { return folderOf(issue) + m_edition.language.code() + u"/index.html"_s; }
    const ArchivedEdition &told(const ArchivedIssue &issue) const { return *issue.edition(m_edition.language); }
    WebHead head() const;
    QJsonObject data() const;
    void writeHeader();
    void writeIssues();
    void writeIssue(const ArchivedIssue &issue);

    const WebEdition &m_edition;
    QList<ArchivedIssue> m_issues; // in this language
    HtmlWriter m_html;
};

QByteArray ArchiveWriter::page()
{
    m_html.open("html"_L1, {{"lang"_L1, m_edition.language.tag()}});
    writeHead(m_html, m_edition, head());
    m_html.open("body"_L1, {{"class"_L1, u"front"_s}});
    writeSkipLink(m_html, m_edition.language);
    writeHeader();
    m_html.open("main"_L1, {{"id"_L1, u"text"_s}, {"class"_L1, u"wrap"_s}});
    m_html.element("h2"_L1, {{"id"_L1, u"issues"_s}}, word("allIssues"));
    writeIssues();
    m_html.close();
    writeFoot(m_html, m_edition);
    m_html.close();
    m_html.close();
    return m_html.document().toUtf8();
}

WebHead ArchiveWriter::head() const
{
    const QString title = m_edition.masthead() + u" – "_s + word("allIssues");
    WebHead head{title, title, title, u"website"_s, {{u"feed.xml"_s, m_edition.masthead()}}};
    if (!m_issues.isEmpty())
        head.description += u". "_s + told(m_issues.first()).highlights;
    head.data = data();
    return head;
}

QJsonObject ArchiveWriter::data() const
{
    QJsonArray parts;
    for (const ArchivedIssue &issue : m_issues) {
        parts << QJsonObject{{u"@type"_s, u"PublicationIssue"_s}, {u"name"_s, told(issue).title}, {u"url"_s, m_edition.address(pageOf(issue))}};
    }
    QJsonObject data = periodical(m_edition);
    data[u"@context"_s] = u"https://schema.org"_s;
    data[u"inLanguage"_s] = m_edition.language.tag();
    data[u"hasPart"_s] = parts;
    return data;
}

void ArchiveWriter::writeHeader()
{
    m_html.open("header"_L1);
    writeMastheadWithoutQuarter(m_html, m_edition);
    m_html.open("div"_L1, {{"class"_L1, u"bar"_s}});
    m_html.open("div"_L1, {{"class"_L1, u"wrap"_s}});
    writeLanguageLinks(m_html, m_edition);
    m_html.open("ul"_L1, {{"class"_L1, u"downloads"_s}});
    m_html.open("li"_L1);
    m_html.element("a"_L1, {{"href"_L1, u"feed.xml"_s}, {"type"_L1, u"application/atom+xml"_s}}, word("feed"));
    m_html.close();
    m_html.close();
    m_html.close();
    m_html.close();
    m_html.close();
}

// Years have no headings of their own: four lines for each would say little.
void ArchiveWriter::writeIssues()
{
    m_html.open("div"_L1, {{"class"_L1, u"issues"_s}});
    for (const ArchivedIssue &issue : m_issues)
        writeIssue(issue);
    m_html.close();
}

void ArchiveWriter::writeIssue(const ArchivedIssue &issue)
{
    const Language language = m_edition.language;
    m_html.open("article"_L1, {{"id"_L1, u"issue-"_s + issue.id.toString()}});
    m_html.open("h3"_L1);
    m_html.open("a"_L1, {{"href"_L1, pageOf(issue)}});
    writeRuns(m_html, plainRuns(quarterAndYear(issue.quarter, language)), language);
    m_html.close();
    m_html.close();
    m_html.open("p"_L1, {{"class"_L1, u"facts"_s}});
    writePeriod(m_html, issue.quarter.period(), periodText(issue.quarter.period(), language), language);
    m_html.close();
    m_html.element("p"_L1, {}, told(issue).highlights);
    if (!told(issue).downloads.isEmpty()) {
        m_html.open("ul"_L1, {{"class"_L1, u"downloads"_s}});
        writeDownloads(m_html, told(issue).downloads, folderOf(issue), language);
        m_html.close();
    }
    m_html.close();
}

QByteArray ArchiveWriter::feed() const
{
    WebFeed feed{m_edition.issue.profile.id, m_edition.masthead(), {}};
    for (const ArchivedIssue &issue : m_issues) {
        HtmlWriter html;
        html.element("p"_L1, {}, told(issue).highlights);
        feed.entries << WebFeed::Entry{issue.id.uuid(), told(issue).title, pageOf(issue), html.fragment(), told(issue).updated};
    }
    return writeFeed(feed, m_edition);
}

QList<Language> languagesOf(const QList<ArchivedIssue> &issues)
{
    QList<Language> languages;
    std::ranges::copy_if(Language::all(), std::back_inserter(languages), [&issues](Language language) {
        return std::ranges::any_of(issues, [language](const ArchivedIssue &issue) { return issue.edition(language) != nullptr; });
    });
    return languages;
}

// The page that leads to the languages, each with its newest issue.
QByteArray frontOf(const QList<ArchivedIssue> &issues, const WebEdition &edition)
{
    QList<WebFrontEntry> entries;
    for (const Language language : edition.languages()) {
        const auto newest = std::ranges::find_if(issues, [language](const ArchivedIssue &issue) { return issue.edition(language); });
        entries << WebFrontEntry{language, newest->edition(language)->title, newest->edition(language)->highlights};
    }
    const WebHead head{edition.masthead(), edition.masthead(), edition.masthead() + u". "_s + edition.language.word(u"allIssues"_s),
                       u"website"_s};
    return writeFront(edition, head, entries, writeMastheadWithoutQuarter);
}

} // namespace

WebFolder writeArchive(const QList<ArchivedIssue> &issues, const Issue &current)
{
    WebFolder folder;
    const WebPlan plan{.languages = languagesOf(issues)};
    const WebPictures pictures = webLogo(current.profile);
    const auto addLogo = [&](const QString &place) {
        for (const WebImages &images : pictures)
            folder.insert(place + images.last().name, images.last().data);
    };
    for (const Language language : plan.languages) {
        const WebEdition edition{current, plan, pictures, language, u"../"_s, language.code() + u'/'};
        ArchiveWriter writer(issues, edition);
        folder.insert(language.code() + u"/index.html"_s, writer.page());
        folder.insert(language.code() + u"/feed.xml"_s, writer.feed());
        addLogo(language.code() + u'/');
    }
    addLogo({});
    folder.insert(u"index.html"_s, frontOf(issues, {current, plan, pictures, current.source, {}}));
    return folder;
}

} // namespace quarterly
