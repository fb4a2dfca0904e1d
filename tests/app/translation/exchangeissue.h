// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../library/testlibrary.h"
#include "issue/issueloader.h"
#include "translation/segments.h"

namespace quarterly {

using namespace Qt::StringLiterals;

inline Language english() { return *Language::fromCode(u"en"_s); }
inline Language french() { return *Language::fromCode(u"fr"_s); }

// An issue with one highlight whose body has every code.
class ExchangeIssue
{
public:
    ExchangeIssue() : m_editor(m_library.library())
    {
        m_issue = *m_editor.createIssue(*Quarter::create(2017, 4), english());
        m_item = *m_editor.createItem(ItemKind::News, english());
        const SectionId section = *m_editor.addSection(m_issue, SectionKind::Highlights, {{english(), u"Highlights"_s}});
        check(m_editor.setPlainText({m_item.uuid(), field::title, english()}, english(), u"Peru & “clearance” <2>"_s));
        setBody({{u"On "_s}, {u"12 March"_s, RunStyle::Strong}, {u" we said "_s}, {u"ad hoc"_s, RunStyle::Emphasis, {}, u"la"_s},
                 {u" in m"_s}, {u"2"_s, RunStyle::Superscript}, {u":\u2028see "_s}, {u"here"_s, {}, u"https://one.example.org/"_s},
                 {u" and "_s}, {u"there"_s, RunStyle::Strong, u"https://two.example.org/"_s}, {u"."_s}});
        if (const auto placed = m_editor.placeItems({m_item}, section); !placed)
            qFatal("%s", qPrintable(placed.error().message));
    }

    IssueEditor &editor() { return m_editor; }
    Library &library() { return m_library.library(); }
    Issue issue() { return *loadIssue(m_library.library(), m_issue); }
    QList<Segment> segments() { return quarterly::segments(issue(), french()); }
    Segment named(const QString &field)
    {
        const QList<Segment> all = segments();
        return *std::ranges::find_if(all, [&](const Segment &segment) { return segment.item == m_item && segment.field.name == field; });
    }

    void setBody(const Runs &runs)
    {
        Block block{.id = BlockId::create(), .runs = runs};
        const StoryText now = issue().sections.isEmpty() ? StoryText() : loadItem(library(), m_item)->body.in(english());
        if (!now.blocks.isEmpty())
            block.id = now.blocks.first().id;
        check(m_editor.setText({m_item.uuid(), field::body, english()}, english(), {{block}}));
    }

    void translate(const QString &field, const Runs &runs, TextState state = TextState::Translated)
    {
        check(m_editor.setTranslation(named(field).block, english(), french(), runs, state));
    }

private:
    static void check(const Result<void> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    TestLibrary m_library;
    IssueEditor m_editor;
    IssueId m_issue;
    ItemId m_item;
};

} // namespace quarterly
