// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailedition.h"

#include "emailhtml.h"
#include "onlineaddress.h"
#include "storyhtml.h"
#include "webedition.h"

#include "text/links.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Mailboxes show about so many characters behind the subject.
constexpr qsizetype longestPreview = 130;
constexpr qsizetype shortestPreview = 40;
// CSS pixels: the column of text, and the cover of a publication.
constexpr int columnWidth = 536;
constexpr int coverWidth = 180;

// Puts together what the message says.
class EmailComposer
{
public:
    EmailComposer(const Issue &issue, Language language, const QList<Language> &languages, bool shorten)
        : m_issue(issue), m_languages(languages), m_plan{.languages = languages}, m_edition{issue, m_plan, m_pictures, language, {}},
          m_online(onlineAddress(issue, language)), m_language(language), m_shorten(shorten && m_online)
    {
    }

    EmailEdition composed();

private:
    QString word(const char *name) const { return m_language.word(QLatin1String(name)); }
    QString previewText() const;
    QString periodAndNumber() const;
    QList<EditionBlock> profileLines(std::initializer_list<const LocalizedText *> texts) const;
    QList<EmailLink> contacts() const;
    QList<EmailLink> otherLanguages() const;
    std::optional<EmailLink> unsubscribing(const QString &sender) const;
    EmailSection section(const Section &section);
    EmailItem item(const Placement &placement, bool whole);
    void shorten(const Placement &placement, EmailItem &shown) const;
    EmailLink onlineLink(const Placement &placement, const EditionBlock &title) const;
    EditionBlock facts(const Item &item) const;
    Runs eventRuns(const Event &event, Language source) const;
    EmailPicture picture(const Picture &picture, bool cover) const;

    const Issue &m_issue;
    const QList<Language> &m_languages;
    const WebPlan m_plan; // without downloads: a message has its own
    const WebPictures m_pictures;
    const WebEdition m_edition;
    const std::optional<QString> m_online;
    const Language m_language;
    const bool m_shorten;
    bool m_pictured = false; // a teaser has had its picture
};

EmailEdition EmailComposer::composed()
{
    const Profile &profile = m_issue.profile;
    const QString publisher = m_edition.profileLine(profile.organisation).plain();
    EmailEdition email{.issue = m_issue, .language = m_language, .title = m_edition.title(), .preview = previewText(),
                       .masthead = m_edition.masthead(), .quarter = quarterAndYear(m_issue.quarter, m_language),
                       .period = periodAndNumber(), .tagline = withoutLinks(m_edition.line(m_issue.tagline)),
                       .publisher = publisher.isEmpty() ? m_edition.masthead() : publisher};
    email.publisherLines = profileLines({&profile.body, &profile.organisation});
    email.postalLines = profileLines({&profile.organisation, &profile.body, &profile.address});
    email.contacts = contacts();
    if (m_online)
        email.online = EmailLink{word("readOnline"), *m_online, m_language};
    email.otherLanguages = otherLanguages();
    email.sender = emailSender(m_issue, m_language);
    email.unsubscribe = unsubscribing(email.sender);
    email.date = m_edition.updated();
    email.shortened = m_shorten;
    for (const Section &each : m_issue.sections) {
        if (!each.placements.isEmpty())
            email.sections << section(each);
    }
    return email;
}

// The news, so that the message is opened for them; of which there may be too few to say anything.
QString EmailComposer::previewText() const
{
    const QString news = m_edition.highlights(longestPreview);
    return news.size() < shortestPreview ? m_edition.longTitle() + u". "_s + news : news;
}

QString EmailComposer::periodAndNumber() const
{
    const QString period = periodWithoutYear(m_issue.quarter.period(), m_language);
    if (m_issue.number <= 0)
        return period;
    return period + u" · "_s + word("issue").replace("{number}"_L1, QString::number(m_issue.number));
}

QList<EditionBlock> EmailComposer::profileLines(std::initializer_list<const LocalizedText *> texts) const
{
    QList<EditionBlock> lines;
    for (const LocalizedText *text : texts) {
        if (const EditionBlock line = withoutLinks(m_edition.profileLine(*text)); !line.isEmpty())
            lines << line;
    }
    return lines;
}

QList<EmailLink> EmailComposer::contacts() const
{
    QList<EmailLink> links;
    if (const auto mail = safeLink(m_issue.profile.mail))
        links << EmailLink{m_issue.profile.mail, *mail, m_language};
    if (const auto web = safeLink(m_issue.profile.web))
        links << EmailLink{QString(m_issue.profile.web).remove(u"https://"_s), *web, m_language};
    return links;
}

QList<EmailLink> EmailComposer::otherLanguages() const
{
    QList<EmailLink> links;
    for (const Language other : m_languages) {
        const auto address = onlineAddress(m_issue, other);
        if (address && !(other == m_language))
            links << EmailLink{other.autonym(), *address, other};
    }
    return links;
}

std::optional<EmailLink> EmailComposer::unsubscribing(const QString &sender) const
{
    if (sender.isEmpty())
        return std::nullopt;
    return EmailLink{word("unsubscribe").replace("{address}"_L1, sender),
                     "mailto:"_L1 + sender + "?subject="_L1 + escapedPath(word("unsubscribeSubject")), m_language};
}

// How to reach the publisher is said in the message itself.
EmailSection EmailComposer::section(const Section &section)
{
    EmailSection shown{sectionTitle(section, m_language, m_issue.source), {}};
    const bool whole = !m_shorten || section.kind == SectionKind::Contact;
    for (const Placement &placement : section.placements)
        shown.items << item(placement, whole);
    return shown;
}

EmailItem EmailComposer::item(const Placement &placement, bool whole)
{
    const Item &item = placement.item;
    EmailItem shown;
    shown.title = withoutLinks(editionLine(item.title, m_language, item.source));
    shown.facts = facts(item);
    shown.blocks = shownBlocks(placement, m_language);
    if (!whole && placement.presentation == Presentation::Full)
        shorten(placement, shown);
    shown.original = originalNote(item, shown.title, shown.blocks, m_language);
    if (placement.presentation != Presentation::Full)
        return shown;
    for (const Picture &each : item.pictures) {
        if (whole || !std::exchange(m_pictured, true))
            shown.pictures << picture(each, item.kind == ItemKind::Publication);
    }
    return shown;
}

// What one paragraph says leads nowhere else.
void EmailComposer::shorten(const Placement &placement, EmailItem &shown) const
{
    Placement brief = placement;
    brief.presentation = Presentation::Brief;
    const QList<EditionBlock> blocks = shownBlocks(brief, m_language);
    if (std::ranges::equal(blocks, shown.blocks, {}, &EditionBlock::id, &EditionBlock::id))
        return;
    shown.blocks = blocks;
    shown.rest = onlineLink(placement, shown.title);
}

EmailLink EmailComposer::onlineLink(const Placement &placement, const EditionBlock &title) const
{
    const QString name = title.isEmpty() ? m_edition.title() : title.plain();
    return {word("readOn").replace("{title}"_L1, name), *m_online + u'#' + itemAnchor(m_issue, placement), m_language};
}

// "Art. 6 · 24 November 2017 · Geneva — 20 December 2017 · Vienna"
EditionBlock EmailComposer::facts(const Item &item) const
{
    EditionBlock line{{}, BlockKind::Paragraph, {}, m_language};
    QStringList articles;
    for (const int number : item.articles)
        articles << word("articleShort").replace("{number}"_L1, QString::number(number));
    line.runs = plainRuns(articles.join(u" "_s));
    for (qsizetype i = 0; i < item.events.size(); ++i) {
        if (!line.isEmpty())
            line.runs << plainRuns(i > 0 ? u" — "_s : u" · "_s);
        line.runs << eventRuns(item.events[i], item.source);
    }
    line.runs = canonical(line.runs);
    return line;
}

Runs EmailComposer::eventRuns(const Event &event, Language source) const
{
    Runs runs;
    const EditionBlock place = withoutLinks(editionLine(event.place, m_language, source));
    if (event.when)
        runs << plainRuns(periodText(*event.when, m_language));
    if (event.when && !place.isEmpty())
        runs << plainRuns(u" · "_s);
    for (Run run : place.runs) {
        if (run.language.isEmpty() && !(place.language == m_language))
            run.language = place.language.tag();
        runs << run;
    }
    return runs;
}

EmailPicture EmailComposer::picture(const Picture &picture, bool cover) const
{
    const int width = std::min(picture.size.width(), cover ? coverWidth : columnWidth);
    const int height = std::max(1, qRound(picture.size.height() * double(width) / picture.size.width()));
    return {&picture, {width, height}, editionLine(picture.alt, m_language, picture.source),
            editionLine(picture.caption, m_language, picture.source)};
}

// The first address in the section that says how to reach the publisher.
std::optional<QString> contactAddress(const Issue &issue, Language language)
{
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.kind == SectionKind::Contact ? section.placements : QList<Placement>()) {
            for (const EditionBlock &block : shownBlocks(placement, language)) {
                for (const Address &address : addressesIn(block.plain())) {
                    if (const auto mail = safeMailAddress(address.link.mid(qstrlen("mailto:"))))
                        return mail;
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace

QString emailSender(const Issue &issue, Language language)
{
    for (const QString &address : {issue.profile.sender, issue.profile.mail}) {
        if (const auto mail = safeMailAddress(address))
            return *mail;
    }
    return contactAddress(issue, language).value_or(QString());
}

EmailEdition makeEmail(const Issue &issue, Language language, const QList<Language> &languages, Teasers teasers)
{
    const EmailEdition whole = EmailComposer(issue, language, languages, teasers == Teasers::Always).composed();
    if (teasers != Teasers::Auto || emailHtml(whole).size() <= comfortableEmail)
        return whole;
    return EmailComposer(issue, language, languages, true).composed();
}

} // namespace quarterly
