// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include "repairs.h"

#include "issue/editiontext.h"
#include "layout/inlinetext.h"
#include "text/deadlinks.h"
#include "translation/segments.h"

#include <QCoreApplication>
#include <QLocale>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

class EditionCheck
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::EditionCheck)

public:
    EditionCheck(const Issue &issue, Language language) : m_issue(issue), m_language(language) {}

    QList<Finding> findings();

private:
    void checkTranslation(const QList<Segment> &segments);
    void checkComments(const QList<Segment> &segments);
    Finding *addTexts(Severity severity, const QString &sentence, const QList<Segment> &segments); // null for no segments
    void checkPlacement(const Placement &placement);
    void checkLinks(const Placement &placement);
    void checkVague(const Placement &placement, const EditionBlock &block, const Run &link);
    void checkDead(const Placement &placement, const EditionBlock &block, const Run &link);
    void checkCharacters(const Placement &placement);

    QString fieldName(const TextField &text, bool ofItem) const;
    QString editionName() const;

    const Issue &m_issue;
    const Language m_language;
    QList<Finding> m_findings;
};

QList<Segment> inState(const QList<Segment> &segments, SegmentState state)
{
    QList<Segment> chosen;
    for (const Segment &segment : segments) {
        if (segment.state == state)
            chosen << segment;
    }
    return chosen;
}

// One list for each item, section and so on, in the order of the pages.
QList<QList<Segment>> grouped(const QList<Segment> &segments)
{
    QList<QList<Segment>> groups;
    for (const Segment &segment : segments) {
        // Pictures without alternative text have a finding of their own.
        if (segment.field.name == field::alt && segment.state == SegmentState::Untranslated)
            continue;
        const bool joins = !groups.isEmpty() && groups.last().last().placement == segment.placement
            && groups.last().last().heading == segment.heading;
        if (!joins)
            groups << QList<Segment>();
        groups.last() << segment;
    }
    return groups;
}

QList<Finding> EditionCheck::findings()
{
    const QList<Segment> all = segments(m_issue, m_language);
    for (const QList<Segment> &segments : grouped(all))
        checkTranslation(segments);
    checkComments(all);
    for (const Section &section : m_issue.sections) {
        for (const Placement &placement : section.placements)
            checkPlacement(placement);
    }
    return m_findings;
}

void EditionCheck::checkTranslation(const QList<Segment> &segments)
{
    addTexts(Severity::Error, tr("“%1” is not all in %2 yet. Missing: %3."),
             inState(segments, SegmentState::Untranslated));
    const QList<Segment> stale = inState(segments, SegmentState::Stale), drafts = inState(segments, SegmentState::Draft);
    if (Finding *finding = addTexts(Severity::Warning, tr("“%1” has changed since it was put into %2. To look at again: %3."), stale))
        finding->repairs << confirmMeaning(stale, m_language);
    if (Finding *finding = addTexts(Severity::Remark, tr("“%1” in %2 is still a draft: %3."), drafts))
        finding->repairs << finishDrafts(drafts, m_language);
}

void EditionCheck::checkComments(const QList<Segment> &segments)
{
    for (const Comment &comment : m_issue.comments) {
        const auto about = std::ranges::find(segments, comment.block, &Segment::block);
        if (comment.language != m_language || about == segments.end())
            continue;
        const QString message = tr("%1 remarks on “%2”: %3", "translator, text, words")
                                    .arg(comment.author, plainText(about->source).simplified().left(40), comment.words);
        m_findings << Finding{Severity::Remark, message, m_language, about->item, about->placement, about->block, {}};
        m_findings.last().repairs << dropComment(comment.block, comment.language);
    }
}

Finding *EditionCheck::addTexts(Severity severity, const QString &sentence, const QList<Segment> &segments)
{
    if (segments.isEmpty())
        return nullptr;
    QStringList fields;
    for (const Segment &segment : segments)
        fields << fieldName(segment.field, !segment.item.isNull());
    fields.removeDuplicates();
    const Segment &first = segments.first();
    const QString name = first.heading.isEmpty() ? plainText(first.source).simplified().left(40) : first.heading;
    const QString message = sentence.arg(name, editionName(), QLocale().createSeparatedList(fields));
    m_findings << Finding{severity, message, m_language, first.item, first.placement, first.block, {}};
    return &m_findings.last();
}

void EditionCheck::checkPlacement(const Placement &placement)
{
    for (const Picture &picture : shownPictures(placement)) {
        if (picture.alt.has(m_language))
            continue;
        const QString message = tr("A picture of “%1” has no alternative text in %2: blind readers will miss it.")
                                    .arg(nameForEditors(placement.item), editionName());
        m_findings << Finding{Severity::Error, message, m_language, placement.item.id, placement.id, {}, {}};
    }
    checkLinks(placement);
    checkCharacters(placement);
}

// Words in other scripts, most of them.
void EditionCheck::checkCharacters(const Placement &placement)
{
    QList<EditionBlock> shown = shownBlocks(placement, m_language);
    shown.prepend(editionLine(placement.item.title, m_language, placement.item.source));
    for (const EditionBlock &block : shown) {
        const QString missing = missingCharacters(block.plain());
        if (missing.isEmpty())
            continue;
        const QString message = tr("The fonts lack characters that stand in “%1” (%2): “?” is printed instead. Write the words in Latin letters.")
                                    .arg(nameForEditors(placement.item), missing);
        m_findings << Finding{Severity::Warning, message, m_language, placement.item.id, placement.id, block.id, {}};
    }
}

void EditionCheck::checkLinks(const Placement &placement)
{
    QStringList seen; // a link with an emphasised word is several runs
    for (const EditionBlock &shown : shownBlocks(placement, m_language)) {
        for (const Run &run : shown.runs) {
            if (shown.language != m_language || run.link.isEmpty())
                continue;
            checkVague(placement, shown, run);
            if (!seen.contains(run.link))
                checkDead(placement, shown, run);
            seen << run.link;
        }
    }
}

// "Read it here" says nothing to those who jump from link to link.
void EditionCheck::checkVague(const Placement &placement, const EditionBlock &block, const Run &link)
{
    static const QString vagueLinks = u"vagueLinks"_s;
    if (!m_language.word(vagueLinks).split(u'|').contains(link.text.trimmed().toLower()))
        return;
    const QString message = tr("A link of “%1” in %2 says only “%3”: let its words say where it leads.")
                                .arg(nameForEditors(placement.item), editionName(), link.text.trimmed());
    m_findings << Finding{Severity::Warning, message, m_language, placement.item.id, placement.id, block.id, {}};
}

void EditionCheck::checkDead(const Placement &placement, const EditionBlock &block, const Run &link)
{
    if (!looksDead(link.link))
        return;
    const QString message = tr("A link of “%1” in %2 hardly leads anywhere: %3")
                                .arg(nameForEditors(placement.item), editionName(), link.link);
    const QString better = mendedLink(link.link);
    const bool isMended = better != link.link && !looksDead(better);
    m_findings << Finding{Severity::Warning, message, m_language, placement.item.id, placement.id, block.id,
                          {changeLink(block.id, m_language, link.link, isMended ? better : QString())}};
}

QString EditionCheck::fieldName(const TextField &text, bool ofItem) const
{
    const QHash<QString, QString> names = {
        {field::title, tr("title")},       {field::summary, tr("summary")},
        {field::place, tr("place")},       {field::caption, tr("caption")},
        {field::alt, tr("alternative text")}, {field::masthead, tr("masthead")},
        {field::tagline, tr("tagline")},   {field::organisation, tr("name of the organisation")},
        {field::address, tr("address")},   {field::body, ofItem ? tr("text") : tr("name of the convention")}};
    return names.value(text.name, text.name);
}

QString EditionCheck::editionName() const
{
    return languageName(m_language, languageOfMessages());
}

} // namespace

QList<Finding> editionFindings(const Issue &issue, Language language)
{
    return EditionCheck(issue, language).findings();
}

} // namespace quarterly
