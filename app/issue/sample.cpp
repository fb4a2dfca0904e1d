// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "glossary.h"
#include "issueloader.h"

#include "base/files.h"
#include "library/pictureimport.h"
#include "text/glossarycsv.h"
#include "text/markup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

Language languageOf(const QJsonValue &code)
{
    return Language::fromCode(code.toString()).value_or(Language());
}

// The languages of a text in sample.json, the source first: translations are made from it.
QList<Language> languagesOf(const QJsonObject &text, Language source)
{
    QList<Language> languages;
    for (const QString &code : text.keys()) {
        const Language language = languageOf(code);
        languages.insert(language == source ? 0 : languages.size(), language);
    }
    return languages;
}

// A title is a line of inline markup; a body a list of blocks.
Result<StoryText> storyOf(const QJsonValue &value)
{
    if (value.isString()) {
        const auto runs = runsFromMarkup(value.toString());
        return runs ? Result<StoryText>(StoryText{{Block{BlockId::create(), BlockKind::Paragraph, *runs}}}) : runs.error();
    }
    QString markup;
    for (const QJsonArray all = value.toArray(); const auto block : all)
        markup += block.toString();
    return storyFromMarkup(markup);
}

Result<QJsonObject> readJson(const QString &name)
{
    const auto bytes = readFile(u":/sample/"_s + name, 8 << 20);
    return bytes ? Result<QJsonObject>(QJsonDocument::fromJson(*bytes).object()) : bytes.error();
}

// Reads the files of resources/sample into a library, section by section.
class SampleReader
{
public:
    explicit SampleReader(IssueEditor &editor) : m_editor(editor) {}

    // The issue under way comes last; the window opens with the finished one.
    Result<void> read(const QJsonObject &sample, const QJsonObject &underWay)
    {
        if (const auto done = readProfile(sample["profile"_L1].toObject()); !done)
            return done;
        if (const auto done = readGlossary(); !done)
            return done;
        const auto finished = readIssue(sample["issue"_L1].toObject());
        const auto begun = finished ? readIssue(underWay) : finished;
        return begun ? rememberIssue(m_editor.library(), *finished) : begun.error();
    }

private:
    Result<void> setTexts(const TextField &field, const QJsonObject &texts)
    {
        for (Language language : languagesOf(texts, field.source)) {
            const auto story = storyOf(texts[language.code()]);
            if (!story)
                return story.error();
            const TextState state = language == field.source ? TextState::Translated : TextState::Reviewed;
            if (const auto set = m_editor.setParallelText(field, language, *story, state); !set)
                return set;
        }
        return {};
    }

    Result<void> readProfile(const QJsonObject &json)
    {
        const Language source = languageOf(json["source"_L1]);
        const auto id = m_editor.ensureProfile(source);
        if (!id)
            return id.error();
        Profile profile{.id = *id, .source = source};
        profile.web = json["web"_L1].toString();
        profile.mail = json["mail"_L1].toString();
        profile.online = json["online"_L1].toString();
        profile.sender = json["sender"_L1].toString();
        profile.colour = json["colour"_L1].toString();
        profile.accent = json["accent"_L1].toString();
        if (const auto set = m_editor.setProfile(profile); !set)
            return set;
        for (const QString &name : {field::organisation, field::body, field::address}) {
            if (const auto set = setTexts({*id, name, source}, json[name].toObject()); !set)
                return set;
        }
        return {};
    }

    Result<void> readGlossary()
    {
        const QString name = u":/sample/glossary.csv"_s;
        const auto bytes = readFile(name, 1 << 20);
        if (!bytes)
            return bytes.error();
        const auto contents = glossaryFromCsv(QString::fromUtf8(*bytes), name);
        return contents ? m_editor.setTerms(contents->terms) : contents.error();
    }

    Result<IssueId> readIssue(const QJsonObject &json)
    {
        const Language source = languageOf(json["source"_L1]);
        const auto issue = m_editor.createIssue(*Quarter::fromString(json["quarter"_L1].toString()), source);
        if (!issue)
            return issue.error();
        for (const QString &name : {field::masthead, field::tagline}) {
            if (const auto set = setTexts({issue->uuid(), name, source}, json[name].toObject()); !set)
                return set.error();
        }
        for (const QJsonArray all = json["sections"_L1].toArray(); const auto section : all) {
            if (const auto read = readSection(section.toObject(), *issue, source); !read)
                return read.error();
        }
        return *issue;
    }

    Result<void> readSection(const QJsonObject &json, IssueId issue, Language source)
    {
        const auto section = m_editor.addSection(issue, sectionKind(json["kind"_L1].toString()), {});
        if (!section)
            return section.error();
        if (const auto set = setTexts({section->uuid(), field::title, source}, json["title"_L1].toObject()); !set)
            return set;
        for (const QJsonArray all = json["items"_L1].toArray(); const auto value : all) {
            const auto item = readItem(value.toObject());
            if (!item)
                return item.error();
            const Presentation shown = presentation(value["presentation"_L1].toString());
            if (const auto placed = m_editor.placeItems({*item}, *section, -1, shown); !placed)
                return placed.error();
        }
        return {};
    }

    Result<ItemId> readItem(const QJsonObject &json)
    {
        const Language source = languageOf(json["source"_L1]);
        const auto item = m_editor.createItem(itemKind(json["kind"_L1].toString()), source);
        if (!item)
            return item.error();
        for (const QString &name : {field::title, field::summary, field::body}) {
            if (const auto set = setTexts({item->uuid(), name, source}, json[name].toObject()); !set)
                return set.error();
        }
        // Translations of what is written anew are out of date.
        const QJsonObject revised = json["revised"_L1].toObject();
        for (const QString &name : revised.keys()) {
            if (const auto set = setTexts({item->uuid(), name, source}, revised[name].toObject()); !set)
                return set.error();
        }
        for (const auto &step : {readEvents(*item, json), readSubjects(*item, json, source), readPictures(*item, json, source)}) {
            if (!step)
                return step.error();
        }
        return *item;
    }

    Result<void> readEvents(ItemId item, const QJsonObject &json)
    {
        QList<EventInput> events;
        for (const QJsonArray all = json["events"_L1].toArray(); const auto value : all) {
            EventInput event;
            event.when = Period{QDate::fromString(value["from"_L1].toString(), Qt::ISODate),
                                QDate::fromString(value["to"_L1].toString(), Qt::ISODate)};
            const QJsonObject places = value["place"_L1].toObject();
            for (const QString &code : places.keys())
                event.places.insert(languageOf(code), places[code].toString());
            events << event;
        }
        return m_editor.setEvents(item, events);
    }

    Result<void> readSubjects(ItemId item, const QJsonObject &json, Language source)
    {
        QList<int> articles;
        for (const QJsonArray all = json["articles"_L1].toArray(); const auto number : all)
            articles << number.toInt();
        if (const auto set = m_editor.setArticles(item, articles); !set)
            return set;
        QStringList names;
        for (const QJsonArray all = json["tags"_L1].toArray(); const auto tag : all)
            names << tag[source.code()].toString();
        if (const auto set = m_editor.setTags(item, names, source); !set)
            return set;
        const auto loaded = loadItem(m_editor.library(), item);
        for (const QJsonArray all = json["tags"_L1].toArray(); const auto tag : all) {
            const auto known = std::ranges::find(loaded->tags, tag[source.code()].toString(),
                                                 [source](const Tag &each) { return each.name.plain(source); });
            if (known == loaded->tags.end())
                continue;
            if (const auto set = setTexts({known->id.uuid(), field::name, source}, tag.toObject()); !set)
                return set;
        }
        return {};
    }

    Result<void> readPictures(ItemId item, const QJsonObject &json, Language source)
    {
        const QJsonArray pictures = json["pictures"_L1].toArray();
        QList<PictureInput> inputs;
        for (const auto value : pictures) {
            const QString name = value["file"_L1].toString();
            const auto bytes = readFile(u":/sample/"_s + name, 8 << 20);
            if (!bytes)
                return bytes.error();
            const auto image = importPicture(*bytes, name);
            if (!image)
                return image.error();
            const QJsonArray focus = value["focus"_L1].toArray();
            inputs << PictureInput{{}, *image, value["credit"_L1].toString(), {focus[0].toDouble(0.5), focus[1].toDouble(0.5)}};
        }
        const auto ids = m_editor.setPictures(item, inputs);
        if (!ids)
            return ids.error();
        for (qsizetype i = 0; i < ids->size(); ++i) {
            for (const QString &name : {field::alt, field::caption}) {
                const TextField text{ids->at(i).uuid(), name, source};
                if (const auto set = setTexts(text, pictures[i].toObject()[name].toObject()); !set)
                    return set;
            }
        }
        return {};
    }

    IssueEditor &m_editor;
};

} // namespace

Result<void> fillWithSample(IssueEditor &editor)
{
    const auto sample = readJson(u"sample.json"_s);
    const auto underWay = readJson(u"underway.json"_s);
    if (!sample || !underWay)
        return sample ? underWay.error() : sample.error();
    return editor.together(IssueEditor::tr("Fill with the sample"), [&] { return SampleReader(editor).read(*sample, *underWay); });
}

} // namespace quarterly
