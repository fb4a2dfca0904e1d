// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsletterimport.h"

#include "documentpictures.h"
#include "issueloader.h"
#include "newsletterreader.h"

#include "base/files.h"
#include "text/languageguess.h"
#include "text/textimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::NewsletterImport)
};

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message};
}

// The message with the name of the file that it is about.
Error about(const QString &file, const Error &error)
{
    return {error.kind, Messages::tr("%1: %2").arg(file, error.message)};
}

// Told by the name, and for plain names by whether the text has Markdown's headings.
Result<ImportedBlocks> blocksOf(const QString &file, const QString &text)
{
    static const QRegularExpression heading(u"^#{1,6} "_s, QRegularExpression::MultilineOption);
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1)
        return blocksFromHtml(text);
    if (suffix == "md"_L1 || suffix == "markdown"_L1 || heading.match(text).hasMatch())
        return blocksFromMarkdown(text);
    if (suffix == "txt"_L1 || suffix == "text"_L1 || suffix.isEmpty())
        return blocksFromPlainText(text);
    return refused(Messages::tr("Files of this kind cannot be read: save it as text, Markdown or HTML."));
}

QString wordsOf(const ImportedBlocks &blocks)
{
    QString words;
    for (const ImportedBlock &block : blocks)
        words += plainText(block.block.runs) + u'\n';
    return words;
}

// Makes of a draft what the library keeps, and says what it made.
class Importer
{
public:
    Importer(IssueEditor &editor, const QString &file, Language language)
        : m_editor(editor), m_pictures(file), m_report{.language = language}
    {
    }

    const ImportReport &report() const { return m_report; }
    void remark(const QString &remark) { m_report.remarks << remark; }

    Result<void> makeItem(const ItemDraft &draft)
    {
        const auto item = createItem(draft);
        if (!item)
            return item.error();
        m_report.lines << Messages::tr("Made the highlight “%1”.").arg(draft.title.plainText());
        return {};
    }

    Result<void> makeIssue(const NewsletterDraft &draft)
    {
        m_report.issue = draft.quarter;
        m_report.remarks += draft.remarks;
        const auto known = existing(*draft.quarter);
        if (!known)
            return startIssue(draft);
        const auto issue = loadIssue(m_editor.library(), *known);
        if (!issue)
            return issue.error();
        if (issue->languages().contains(m_report.language)) {
            return refused(Messages::tr("%1 has a text in %2 already: to read it again, take those highlights out of the issue first.")
                               .arg(draft.quarter->toString(), m_report.language.autonym()));
        }
        return joinIssue(draft, *issue);
    }

private:
    std::optional<IssueId> existing(Quarter quarter) const
    {
        for (const IssueRow &row : m_editor.library().issues()) {
            if (row.year == quarter.year() && row.quarter == quarter.number())
                return row.id;
        }
        return std::nullopt;
    }

    Result<void> startIssue(const NewsletterDraft &draft)
    {
        const Language language = m_report.language;
        const auto issue = m_editor.createIssue(*draft.quarter, language);
        if (!issue)
            return issue.error();
        m_report.lines << Messages::tr("Made the issue %1 in %2.").arg(draft.quarter->toString(), language.autonym());
        if (!draft.masthead.isEmpty()) {
            const auto set = m_editor.setPlainText({issue->uuid(), field::masthead, language}, language, draft.masthead);
            if (!set)
                return set;
        }
        for (const SectionDraft &section : draft.sections) {
            if (const auto made = makeSection(*issue, language, section); !made)
                return made;
        }
        return {};
    }

    Result<void> makeSection(IssueId issue, Language source, const SectionDraft &draft)
    {
        const auto section = m_editor.addSection(issue, draft.kind, {});
        if (!section)
            return section.error();
        const TextField title{section->uuid(), field::title, source};
        if (const auto set = m_editor.setParallelText(title, m_report.language, draft.title); !set)
            return set;
        m_report.lines << Messages::tr("  Section “%1”").arg(draft.title.plainText());
        for (const ItemDraft &item : draft.items) {
            if (const auto placed = placeNew(item, *section); !placed)
                return placed;
        }
        return {};
    }

    Result<void> placeNew(const ItemDraft &draft, SectionId section)
    {
        const auto item = createItem(draft);
        if (!item)
            return item.error();
        m_report.lines << Messages::tr("    New: “%1”").arg(draft.title.plainText());
        const auto placed = m_editor.placeItems({*item}, section);
        return placed ? Result<void>() : placed.error();
    }

    Result<ItemId> createItem(const ItemDraft &draft)
    {
        const Language language = m_report.language;
        const auto item = m_editor.createItem(draft.kind, language, draft.remark);
        if (!item)
            return item.error();
        m_report.items << *item;
        if (!draft.remark.isEmpty())
            remark(u"“%1”: %2"_s.arg(draft.title.plainText(), draft.remark));
        if (const auto set = setTexts(*item, language, draft); !set)
            return set.error();
        if (const auto set = m_editor.setArticles(*item, draft.articles); !set)
            return set.error();
        QList<EventInput> events;
        for (const EventDraft &event : draft.events)
            events << EventInput{{}, event.when, {{language, event.place}}};
        if (const auto set = m_editor.setEvents(*item, events); !set)
            return set.error();
        if (const auto set = setPictures(Item{.id = *item, .source = language}, draft); !set)
            return set.error();
        return *item;
    }

    // The document's pictures meet those that the item has by their order; further ones are added. One that cannot be
    // had is told of, with the words that stood for it.
    Result<void> setPictures(const Item &item, const ItemDraft &draft)
    {
        QList<PictureInput> inputs;
        for (const Picture &picture : item.pictures)
            inputs << PictureInput{picture.id, {}, picture.credit, picture.focus};
        QList<PictureDraft> found;
        for (const PictureDraft &picture : draft.pictures) {
            const auto file = m_pictures.read(picture.source);
            if (!file) {
                QString text = Messages::tr("A picture was left out: %1").arg(file.error().message);
                if (!picture.alt.isEmpty())
                    text += u' ' + Messages::tr("It shows: “%1”.").arg(picture.alt);
                if (const auto noted = note(item.id, draft, text); !noted)
                    return noted;
                continue;
            }
            found << picture;
            if (found.size() > inputs.size())
                inputs << PictureInput{{}, *file, {}};
        }
        return found.isEmpty() ? Result<void>() : putPictures(item, inputs, found);
    }

    Result<void> putPictures(const Item &item, const QList<PictureInput> &inputs, const QList<PictureDraft> &drafts)
    {
        const auto pictures = m_editor.setPictures(item.id, inputs);
        if (!pictures)
            return pictures.error();
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            const OwnerId picture = pictures->at(i).uuid();
            if (const auto set = m_editor.setPlainText({picture, field::alt, item.source}, m_report.language, drafts[i].alt); !set)
                return set;
            const TextField caption{picture, field::caption, item.source};
            if (const auto set = m_editor.setParallelText(caption, m_report.language, drafts[i].caption); !set)
                return set;
            if (i >= item.pictures.size())
                m_report.lines << Messages::tr("      Picture “%1”").arg(drafts[i].source);
        }
        return {};
    }

    // A remark for the person who imports, and kept with the highlight.
    Result<void> note(ItemId item, const ItemDraft &draft, const QString &text)
    {
        remark(u"“%1”: %2"_s.arg(draft.title.plainText(), text));
        const auto row = m_editor.library().row<ItemRow>(item.toString());
        const QString before = row && !row->remark.isEmpty() ? row->remark + u' ' : QString();
        return m_editor.setRemark(item, before + text);
    }

    Result<void> setTexts(ItemId item, Language source, const ItemDraft &draft)
    {
        const auto title = m_editor.setParallelText({item.uuid(), field::title, source}, m_report.language, draft.title);
        if (!title)
            return title;
        return m_editor.setParallelText({item.uuid(), field::body, source}, m_report.language, draft.body);
    }

    // A further language: sections meet by their kind, highlights by their order.
    Result<void> joinIssue(const NewsletterDraft &draft, const Issue &issue)
    {
        m_report.lines << Messages::tr("Joined the issue %1 with %2.").arg(issue.quarter.toString(), m_report.language.autonym());
        if (!draft.masthead.isEmpty()) {
            const TextField masthead{issue.id.uuid(), field::masthead, issue.source};
            if (const auto set = m_editor.setPlainText(masthead, m_report.language, draft.masthead); !set)
                return set;
        }
        QList<const Section *> unmatched;
        for (const Section &section : issue.sections)
            unmatched << &section;
        for (const SectionDraft &section : draft.sections) {
            const auto same = std::ranges::find(unmatched, section.kind, &Section::kind);
            const auto joined = same == unmatched.end() ? makeSection(issue.id, issue.source, section)
                                                        : joinSection(section, *unmatched.takeAt(same - unmatched.begin()), issue);
            if (!joined)
                return joined;
        }
        return {};
    }

    Result<void> joinSection(const SectionDraft &draft, const Section &section, const Issue &issue)
    {
        const TextField title{section.id.uuid(), field::title, issue.source};
        if (const auto set = m_editor.setParallelText(title, m_report.language, draft.title); !set)
            return set;
        m_report.lines << Messages::tr("  Section “%1” = “%2”").arg(draft.title.plainText(), section.title.plain(issue.source));
        for (qsizetype i = 0; i < draft.items.size(); ++i) {
            const bool meets = i < section.placements.size();
            const auto joined = meets ? joinItem(draft.items[i], section.placements[i].item) : placeNew(draft.items[i], section.id);
            if (!joined)
                return joined;
            if (!meets)
                remark(Messages::tr("“%1” has no counterpart in %2 and was added.").arg(draft.items[i].title.plainText(), issue.source.autonym()));
        }
        for (qsizetype i = draft.items.size(); i < section.placements.size(); ++i) {
            const Item &item = section.placements[i].item;
            remark(Messages::tr("“%1” has no counterpart in %2.").arg(item.title.plain(item.source), m_report.language.autonym()));
        }
        return {};
    }

    Result<void> joinItem(const ItemDraft &draft, const Item &item)
    {
        m_report.items << item.id;
        m_report.lines << Messages::tr("    “%1” = “%2”").arg(draft.title.plainText(), item.title.plain(item.source));
        const qsizetype own = draft.body.blocks.size(), others = item.body.in(item.source).blocks.size();
        if (own != others) {
            remark(Messages::tr("“%1” has %2 paragraphs in %3 and %4 in %5: compare them.")
                       .arg(draft.title.plainText()).arg(own).arg(m_report.language.autonym()).arg(others).arg(item.source.autonym()));
        }
        if (const auto set = setTexts(item.id, item.source, draft); !set)
            return set;
        for (const Event &event : item.events) {
            const auto same = std::ranges::find(draft.events, event.when, &EventDraft::when);
            if (same == draft.events.end() || same->place.isEmpty())
                continue;
            const TextField place{event.id.uuid(), field::place, item.source};
            if (const auto set = m_editor.setPlainText(place, m_report.language, same->place); !set)
                return set;
        }
        return setPictures(item, draft);
    }

    IssueEditor &m_editor;
    const DocumentPictures m_pictures;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importDocument(IssueEditor &editor, const QString &file, std::optional<Language> language)
{
    const auto text = readTextFile(file);
    if (!text)
        return text.error();
    const auto blocks = blocksOf(file, text->text);
    if (!blocks)
        return about(file, blocks.error());
    const QString words = wordsOf(*blocks);
    if (words.trimmed().isEmpty())
        return refused(Messages::tr("%1 has no text.").arg(file));

    const auto guessed = language ? language : guessLanguage(words);
    const Language chosen = guessed.value_or(Language());
    Importer importer(editor, file, chosen);
    if (text->wasWindows1252)
        importer.remark(Messages::tr("%1 is not UTF-8 and was read as Windows-1252: look at its accents.").arg(file));
    if (!guessed)
        importer.remark(Messages::tr("The language of %1 is not clear: it was taken for %2.").arg(file, chosen.autonym()));

    editor.setOrigin(u"imported"_s);
    const auto done = editor.together(Messages::tr("Import %1").arg(QFileInfo(file).fileName()), [&] {
        const auto newsletter = readNewsletter(*blocks, chosen);
        return newsletter ? importer.makeIssue(*newsletter) : importer.makeItem(readItem(*blocks, chosen));
    });
    editor.setOrigin(u"typed"_s);
    if (!done)
        return about(file, done.error());
    return importer.report();
}

} // namespace quarterly
