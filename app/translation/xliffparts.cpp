// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliffparts.h"

#include "base/files.h"

namespace quarterly {

using namespace Qt::StringLiterals;

QList<Language> sourcesOf(const QList<Segment> &segments)
{
    QList<Language> sources;
    for (const Segment &segment : segments) {
        if (!sources.contains(segment.field.source))
            sources << segment.field.source;
    }
    return sources;
}

QList<XliffGroup> xliffGroups(const XliffJob &job, Language source)
{
    QList<XliffGroup> groups;
    for (const Segment &segment : job.segments) {
        if (segment.field.source != source)
            continue;
        const bool isItem = !segment.item.isNull();
        const QString id = isItem ? segment.item.toString() : u"issue"_s;
        auto group = std::ranges::find(groups, id, &XliffGroup::id);
        if (group == groups.end())
            group = groups.insert(groups.end(), XliffGroup{id, segment.heading, isItem, {}});
        group->segments << segment;
    }
    return groups;
}

QString xliffTitle(const XliffJob &job, Language source)
{
    return u"%1 %2, %3 → %4"_s.arg(plainText(job.issue.masthead.in(job.issue.source).blocks.value(0).runs).simplified(), job.issue.quarter.toString(),
                                   source.autonym(), job.target.autonym());
}

QString elementOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Link: return u"a"_s;
    case CodeKind::Language: return u"span"_s;
    case CodeKind::Strong: return u"strong"_s;
    case CodeKind::Emphasis: return u"em"_s;
    case CodeKind::Superscript: return u"sup"_s;
    case CodeKind::LineBreak: return u"br"_s;
    }
    Q_UNREACHABLE();
}

QString startOf(const InlineCode &code)
{
    const QString element = elementOf(code.kind);
    if (code.kind == CodeKind::Link)
        return u"<a href=\"%1\">"_s.arg(code.value);
    if (code.kind == CodeKind::Language)
        return u"<span lang=\"%1\">"_s.arg(code.value);
    return code.kind == CodeKind::LineBreak ? u"<br/>"_s : u'<' + element + u'>';
}

QString endOf(const InlineCode &code)
{
    return u"</"_s + elementOf(code.kind) + u'>';
}

void writeLine(QXmlStreamWriter &xml, int depth)
{
    xml.writeCharacters(u'\n' + QString(depth, u' '));
}

void writeWords(QXmlStreamWriter &xml, const QString &text)
{
    QString clean = cleanText(text);
    for (QChar &character : clean) {
        if (character.unicode() >= 0xFFFE)
            character = QChar::ReplacementCharacter; // XML cannot hold it
    }
    xml.writeCharacters(clean);
}

} // namespace quarterly
