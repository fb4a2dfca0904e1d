// SPDX-License-Identifier: GPL-3.0-or-later
#include "newissue.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::NewIssue)
};

struct UsualSection
{
    SectionKind kind;
    QString word; // of the language files
};

QMap<Language, QString> inAllLanguages(const QString &word)
{
    QMap<Language, QString> words;
    for (const Language &language : Language::all())
        words.insert(language, language.word(word));
    return words;
}

// A new issue that `fill` fills, all of it one edit.
Result<IssueId> made(IssueEditor &editor, Quarter quarter, Language source, const std::function<Result<void>(IssueId)> &fill)
{
    IssueId id;
    const auto done = editor.together(Words::tr("New issue %1").arg(quarter.toString()), [&]() -> Result<void> {
        const auto issue = editor.createIssue(quarter, source);
        if (!issue)
            return issue.error();
        id = *issue;
        return fill(id);
    });
    return done ? Result<IssueId>(id) : done.error();
}

Result<void> fillLike(IssueEditor &editor, IssueId issue, const Issue &model)
{
    for (const auto &[name, text] : {std::pair{field::masthead, model.masthead}, std::pair{field::tagline, model.tagline}}) {
        if (const auto written = editor.setPlainTexts({issue.uuid(), name, model.source}, text.plainTexts()); !written)
            return written;
    }
    for (const Section &section : model.sections) {
        if (const auto added = editor.addSection(issue, section.kind, section.title.plainTexts()); !added)
            return added.error();
    }
    if (model.number > 0) {
        if (const auto numbered = editor.setNumber(issue, model.number + 1); !numbered)
            return numbered;
    }
    return editor.setSetup(issue, model.setup);
}

} // namespace

Result<IssueId> makeUsualIssue(IssueEditor &editor, Quarter quarter, Language source)
{
    return made(editor, quarter, source, [&](IssueId issue) -> Result<void> {
        const QList<UsualSection> sections = {{SectionKind::Highlights, u"highlights"_s},
                                              {SectionKind::Publications, u"publications"_s},
                                              {SectionKind::Events, u"events"_s},
                                              {SectionKind::Contact, u"contact"_s}};
        for (const UsualSection &section : sections) {
            if (const auto added = editor.addSection(issue, section.kind, inAllLanguages(section.word)); !added)
                return added.error();
        }
        return editor.setPlainTexts({issue.uuid(), field::masthead, source}, inAllLanguages(u"newsletter"_s));
    });
}

Result<IssueId> makeIssueLike(IssueEditor &editor, Quarter quarter, const Issue &model)
{
    return made(editor, quarter, model.source, [&](IssueId issue) { return fillLike(editor, issue, model); });
}

} // namespace quarterly
