// SPDX-License-Identifier: GPL-3.0-or-later
#include "translateverb.h"

#include "translation/exchangefile.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class TranslateStatusVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslateStatusVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("status", help(tr("Say how far the translation into each language is")));
        verb->add_option("ISSUE", m_issue, help(tr("For example 2017-Q4")))->required();
        verb->add_option("--language", m_languages, help(tr("Only these languages, for example fr,es")))->delimiter(',');
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto quarter = quarterNamed(m_issue);
        const auto languages = languagesNamed(m_languages);
        if (!quarter || !languages)
            return quarter ? languages.error() : quarter.error();
        const auto issue = console.load(*quarter);
        if (!issue)
            return issue.error();
        QJsonArray list;
        for (const Language language : languages->isEmpty() ? Language::all() : *languages) {
            const QList<Segment> found = segments(*issue, language);
            if (found.isEmpty())
                continue; // everything is written in it
            if (console.json)
                list << json(language, found);
            else
                print(console, language, found);
        }
        if (console.json)
            console.print(list);
        return 0;
    }

private:
    using enum SegmentState;
    static constexpr std::array states = {Untranslated, Draft, Stale, Translated, Reviewed};

    // Of the segments in one state.
    static Progress progressIn(SegmentState state, QList<Segment> all)
    {
        all.removeIf([state](const Segment &segment) { return segment.state != state; });
        return progress(all);
    }

    static QString words(SegmentState state)
    {
        switch (state) {
        case Untranslated: return tr("not translated");
        case Draft: return tr("draft");
        case Stale: return tr("out of date");
        case Translated: return tr("translated");
        case Reviewed: return tr("reviewed");
        }
        return {};
    }

    static void print(Console &console, Language language, const QList<Segment> &found)
    {
        const Progress all = progress(found);
        console.print(u"%1  %2 %  %3, %4"_s.arg(language.code(), QString::number(all.percent()), tr("%n segment(s)", nullptr, all.segments),
                                                tr("%n word(s)", nullptr, all.words)));
        for (const SegmentState state : states) {
            const Progress part = progressIn(state, found);
            if (part.segments > 0)
                console.print(u"    %1: %2, %3"_s.arg(words(state), tr("%n segment(s)", nullptr, part.segments), tr("%n word(s)", nullptr, part.words)));
        }
    }

    static QJsonObject json(Language language, const QList<Segment> &found)
    {
        const Progress all = progress(found);
        QJsonObject byState;
        for (const SegmentState state : states) {
            const Progress part = progressIn(state, found);
            byState[nameOf(state)] = QJsonObject{{u"segments"_s, part.segments}, {u"words"_s, part.words}};
        }
        return {{u"language"_s, language.code()}, {u"percent"_s, all.percent()}, {u"segments"_s, all.segments},
                {u"words"_s, all.words}, {u"states"_s, byState}};
    }

    std::string m_issue;
    std::vector<std::string> m_languages;
};

} // namespace

std::unique_ptr<Verb> makeTranslateStatusVerb() { return std::make_unique<TranslateStatusVerb>(); }

} // namespace quarterly
