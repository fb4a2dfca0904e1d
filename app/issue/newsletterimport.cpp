// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsletterimport.h"

#include "issueloader.h"

#include "library/duplicates.h"

#include <QCoreApplication>
#include <QFileInfo>

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

// Whether the item says the same in its source language, whatever its spaces.
bool saysTheSame(const Item &item, const ItemDraft &draft)
{
    return item.title.plain(item.source).simplified() == draft.title.plainText().simplified()
        && item.body.plain(item.source).simplified() == draft.body.plainText().simplified();
}

// Makes of a draft what the library keeps, and says what it made.
class Importer
{
public:
    Importer(IssueEditor &editor, const DocumentDraft &document, Twins twins)
        : m_editor(editor), m_document(document), m_twins(twins), m_report{.language = document.language, .remarks = document.remarks}
    {
    }

    const ImportReport &report() const { return m_report; }

    Result<void> make() { return m_document.newsletter ? makeIssue(*m_document.newsletter) : makeItem(m_document.item); }

private:
    void remark(const QString &remark) { m_report.remarks << remark; }

    Result<void> makeItem(const ItemDraft &draft)
    {
        const auto item = createItem(draft);
        if (!item)
            return item.error();
        if (m_report.items.contains(*item))
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
        const qsizetype before = m_report.lines.size(); // its pictures are told of below it
        const auto item = createItem(draft);
        if (!item)
            return item.error();
        const QString line = m_report.items.contains(*item) ? Messages::tr("    New: “%1”") : Messages::tr("    From the library: “%1”");
        m_report.lines.insert(before, line.arg(draft.title.plainText()));
        const auto placed = m_editor.placeItems({*item}, section);
        return placed ? Result<void>() : placed.error();
    }

    // The same text once more is told of, and not made again if that is wanted.
    Result<ItemId> createItem(const ItemDraft &draft)
    {
        if (const auto twin = twinOf(draft)) {
            m_report.twins << *twin;
            if (m_twins == Twins::Reuse)
                return *twin;
            remark(Messages::tr("“%1” is in the library already, with the same text.").arg(draft.title.plainText()));
        }
        return createNewItem(draft);
    }

    std::optional<ItemId> twinOf(const ItemDraft &draft) const
    {
        const auto titled = itemsTitled(m_editor.library(), draft.title.plainText());
        for (const ItemId id : titled ? *titled : QList<ItemId>()) {
            const auto item = loadItem(m_editor.library(), id);
            if (item && !m_report.items.contains(id) && saysTheSame(*item, draft))
                return id;
        }
        return std::nullopt;
    }

    Result<ItemId> createNewItem(const ItemDraft &draft)
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
            const Result<ImageFile> &file = *m_document.pictures.constFind(picture.source);
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
    const DocumentDraft &m_document;
    const Twins m_twins;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importDraft(IssueEditor &editor, const DocumentDraft &draft, Twins twins)
{
    Importer importer(editor, draft, twins);
    editor.setOrigin(u"imported"_s);
    const auto done = editor.together(Messages::tr("Import %1").arg(QFileInfo(draft.file).fileName()), [&] { return importer.make(); });
    editor.setOrigin(u"typed"_s);
    if (!done)
        return aboutFile(draft.file, done.error());
    return importer.report();
}

// It is made, and then undone before anybody sees it: so the preview cannot differ from what will be made.
Result<QList<ImportReport>> previewDrafts(IssueEditor &editor, const QList<DocumentDraft> &drafts, Twins twins)
{
    QList<ImportReport> reports;
    std::optional<Error> failed;
    const auto undone = editor.together({}, [&]() -> Result<void> {
        for (const DocumentDraft &draft : drafts) {
            Importer importer(editor, draft, twins);
            if (const auto made = importer.make(); !made)
                return *(failed = aboutFile(draft.file, made.error()));
            reports << importer.report();
        }
        return refused({});
    });
    Q_ASSERT(!undone);
    if (failed)
        return *failed;
    return undone.error().message.isEmpty() ? Result<QList<ImportReport>>(reports) : undone.error();
}

Result<ImportReport> importDocument(IssueEditor &editor, const QString &file, std::optional<Language> language)
{
    const auto draft = readDocument(file, language);
    return draft ? importDraft(editor, *draft) : draft.error();
}

} // namespace quarterly
