// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/issueloader.h"
#include "storyhtml.h"
#include "webedition.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Writes the items of one edition.
class ItemWriter
{
public:
    ItemWriter(HtmlWriter &html, const WebEdition &edition) : m_html(html), m_edition(edition) {}

    void write(const Placement &placement);

private:
    void writeTitle(const Placement &placement, const EditionBlock &title);
    void writeFacts(const Item &item);
    void writeEvent(const Event &event, Language source);
    void writePicture(const Picture &picture, bool aside);
    void writeImage(const Picture &picture, bool aside);
    void writeCaption(const EditionBlock &caption, const QString &credit);

    HtmlWriter &m_html;
    const WebEdition &m_edition;
};

void ItemWriter::write(const Placement &placement)
{
    const Item &item = placement.item;
    const EditionBlock title = editionLine(item.title, m_edition.language, item.source);
    const QList<EditionBlock> blocks = shownBlocks(placement, m_edition.language);
    // An article without a heading would be no article.
    m_html.open(title.isEmpty() ? "div"_L1 : "article"_L1,
                {{"id"_L1, m_edition.anchor(placement)}, {"class"_L1, nameOf(item.kind)}});
    if (!title.isEmpty())
        writeTitle(placement, title);
    writeFacts(item);
    if (const QString note = originalNote(item, title, blocks, m_edition.language); !note.isEmpty())
        m_html.element("p"_L1, {{"class"_L1, u"original"_s}}, note);
    const QList<Picture> pictures = shownPictures(placement);
    for (const Picture &picture : pictures.mid(0, 1))
        writePicture(picture, item.kind == ItemKind::Publication);
    writeStory(m_html, blocks, m_edition.language, title.isEmpty() ? 3 : 4);
    for (const Picture &picture : pictures.mid(1))
        writePicture(picture, false);
    m_html.close();
}

// The title is the link that others can pass on.
void ItemWriter::writeTitle(const Placement &placement, const EditionBlock &title)
{
    m_html.open("h3"_L1);
    m_html.open("a"_L1, {{"class"_L1, u"permalink"_s},
                         {"href"_L1, u'#' + m_edition.anchor(placement)},
                         {"title"_L1, m_edition.language.word(u"permalink"_s)}});
    writeLine(m_html, withoutLinks(title), m_edition.language);
    m_html.close();
    m_html.close();
}

// "Art. 6  24 November 2017 · Geneva — 20 December 2017 · Vienna"
void ItemWriter::writeFacts(const Item &item)
{
    if (item.articles.isEmpty() && item.events.isEmpty())
        return;
    const QString article = m_edition.language.word(u"articleShort"_s);
    m_html.open("p"_L1, {{"class"_L1, u"facts"_s}});
    for (const int number : item.articles) {
        m_html.element("span"_L1, {{"class"_L1, u"convention"_s}},
                       QString(article).replace("{number}"_L1, QString::number(number)));
        m_html.text(u" "_s);
    }
    for (qsizetype i = 0; i < item.events.size(); ++i) {
        if (i > 0)
            m_html.text(u" — "_s);
        writeEvent(item.events[i], item.source);
    }
    m_html.close();
}

void ItemWriter::writeEvent(const Event &event, Language source)
{
    const EditionBlock place = editionLine(event.place, m_edition.language, source);
    if (event.when)
        writePeriod(m_html, *event.when, periodText(*event.when, m_edition.language), m_edition.language);
    if (event.when && !place.isEmpty())
        m_html.text(u" · "_s);
    writeLine(m_html, place, m_edition.language);
}

void ItemWriter::writePicture(const Picture &picture, bool aside)
{
    const EditionBlock caption = editionLine(picture.caption, m_edition.language, picture.source);
    const bool captioned = !caption.isEmpty() || !picture.credit.isEmpty();
    m_html.open(captioned ? "figure"_L1 : "div"_L1, {{"class"_L1, aside ? u"picture aside"_s : u"picture"_s}});
    writeImage(picture, aside);
    if (captioned)
        writeCaption(caption, picture.credit);
    m_html.close();
}

void ItemWriter::writeImage(const Picture &picture, bool aside)
{
    const WebImages images = m_edition.pictures.value(picture.hash);
    QStringList choices;
    for (const WebImage &image : images)
        choices << u"%1 %2w"_s.arg(image.name).arg(image.size.width());
    const WebImage &shown = images.first();
    const EditionBlock alt = editionLine(picture.alt, m_edition.language, picture.source);
    const bool chosen = choices.size() > 1;
    m_html.single("img"_L1,
                  {{"src"_L1, shown.name},
                   {"srcset"_L1, chosen ? std::optional(choices.join(u", "_s)) : std::nullopt},
                   {"sizes"_L1, !chosen ? std::nullopt
                                : aside ? std::optional(u"9rem"_s)
                                        : std::optional(u"(min-width: 42rem) 38rem, calc(100vw - 2.5rem)"_s)},
                   {"width"_L1, QString::number(shown.size.width())},
                   {"height"_L1, QString::number(shown.size.height())},
                   {"alt"_L1, alt.plain()},
                   {"lang"_L1, foreignTag(alt.language, m_edition.language)}});
}

void ItemWriter::writeCaption(const EditionBlock &caption, const QString &credit)
{
    m_html.open("figcaption"_L1);
    writeLine(m_html, caption, m_edition.language);
    if (!credit.isEmpty()) {
        if (!caption.isEmpty())
            m_html.text(u" "_s);
        m_html.element("span"_L1, {{"class"_L1, u"credit"_s}}, credit);
    }
    m_html.close();
}

} // namespace

void writeLine(HtmlWriter &html, const EditionBlock &line, Language page)
{
    const auto foreign = foreignTag(line.language, page);
    if (line.isEmpty())
        return;
    if (foreign)
        html.open("span"_L1, {{"lang"_L1, *foreign}});
    writeRuns(html, line.runs, line.language);
    if (foreign)
        html.close();
}

// HTML has dates but no periods: both ends are marked.
void writePeriod(HtmlWriter &html, const Period &period, const QString &text, Language language)
{
    const auto date = [&](QDate date, const QString &words) {
        html.open("time"_L1, {{"datetime"_L1, date.toString(Qt::ISODate)}});
        writeRuns(html, plainRuns(words), language);
        html.close();
    };
    const qsizetype dash = text.indexOf(u'–');
    if (period.isDay() || dash < 0)
        return date(period.from, text);
    date(period.from, text.left(dash));
    html.text(u"–"_s);
    date(period.to, text.mid(dash + 1));
}

void writeSection(HtmlWriter &html, const WebEdition &edition, const Section &section)
{
    html.open("section"_L1, {{"id"_L1, edition.anchor(section)}, {"class"_L1, nameOf(section.kind)}});
    html.open("h2"_L1);
    writeLine(html, sectionTitle(section, edition.language, edition.issue.source), edition.language);
    html.close();
    ItemWriter items(html, edition);
    for (const Placement &placement : section.placements)
        items.write(placement);
    html.close();
}

} // namespace quarterly
