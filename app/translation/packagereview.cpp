// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagereview.h"

#include "textjudge.h"

#include "base/xmlguard.h"
#include "issue/glossary.h"
#include "issue/issueloader.h"
#include "issue/textmerge.h"
#include "text/markup.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using enum ExchangeOutcome;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::PackageReview)
};

constexpr qsizetype longestName = 200; // letters, of an author

// As this program would have written it: nothing else may come in.
bool canBeTaken(const VersionRow &version)
{
    if (version.author.size() > longestName || version.markup.size() > xmllimit::text)
        return false;
    const auto runs = runsFromMarkup(version.markup);
    return runs && toMarkup(canonical(*runs)) == version.markup;
}

// Puts together what a whole package would do.
class PackageJudge
{
public:
    PackageJudge(const PackageContents &contents, const Library &library, const Issue &issue)
        : m_contents(contents), m_library(library), m_here(library, contents.texts)
    {
        m_review.label = contents.label;
        m_review.unchanged = contents.unchanged;
        for (const Language language : QList{contents.label.language} + Language::all()) {
            for (const Segment &segment : segments(issue, language)) {
                if (!m_order.contains(segment.block))
                    m_order.insert(segment.block, m_order.size());
                m_segments.insert(segment.block, segment);
                m_headings.insert(segment.field.owner, segment.heading);
            }
        }
    }

    Result<PackageReview> review()
    {
        for (const PackagedText &text : m_contents.texts) {
            if (!std::ranges::all_of(text.versions, canBeTaken))
                return Error{Error::Kind::Damaged, Messages::tr("%1 has a text that cannot be read, and nothing was taken: ask for the file again.")
                                                       .arg(m_contents.file)};
            add(text);
        }
        std::ranges::stable_sort(m_review.texts, {}, [this](const ReviewedText &text) { return orderOf(text.text.block.id); });
        judgeComments();
        tellOfOwners();
        if (const auto judged = judgeTerms(); !judged)
            return judged.error();
        if (const auto error = m_library.takeReadError())
            return *error;
        return m_review;
    }

private:
    qsizetype orderOf(BlockId block) const { return m_order.value(block, m_order.size()); }

    void add(const PackagedText &text)
    {
        const TextJudge judge(text, m_here);
        const auto language = Language::fromCode(judge.language());
        ReviewedText reviewed{.unit = {.id = text.block.id.toString() + u'/' + judge.language(), .outcome = judge.outcome()},
                              .language = language.value_or(Language()), .wording = judge.wording(), .text = text, .wasHere = judge.wasHere()};
        reviewed.unit.target = runsOrLetters(wordsOf(text, text.now));
        reviewed.unit.state = textState(reviewed.wording.state);
        reviewed.unit.segment = segmentOf(text);
        reviewed.unit.segment.target = runsOrLetters(judge.wordsHere());
        showSource(reviewed, judge);
        remark(reviewed, judge);
        m_review.texts << reviewed;
    }

    // What is not on the pages, too: other paragraphs of what is there only as a headline.
    Segment segmentOf(const PackagedText &text) const
    {
        const auto found = m_segments.constFind(text.block.id);
        Segment segment = found == m_segments.cend() ? Segment{} : *found;
        segment.block = text.block.id;
        if (found == m_segments.cend()) {
            segment.field = {text.block.owner, text.block.field, Language()};
            segment.heading = m_headings.value(text.block.owner);
        }
        return segment;
    }

    // Of a translation what it was made from and what that says today; of a text in its own language how it left.
    void showSource(ReviewedText &reviewed, const TextJudge &judge) const
    {
        Segment &segment = reviewed.unit.segment;
        reviewed.unit.source = runsOrLetters(reviewed.isTranslation() ? wordsOf(reviewed.text, reviewed.wording.madeFrom) : judge.wordsLeft());
        if (!reviewed.isTranslation())
            segment.source = reviewed.unit.source;
        if (reviewed.language != m_review.label.language)
            segment.heading = segment.heading.isEmpty() ? reviewed.language.autonym() : reviewed.language.autonym() + u" · "_s + segment.heading;
    }

    static void remark(ReviewedText &reviewed, const TextJudge &judge)
    {
        ReviewedUnit &unit = reviewed.unit;
        if (unit.outcome == Conflict && judge.wasRemovedHere())
            unit.remarks << Messages::tr("It was taken out here.");
        if (unit.outcome == Conflict)
            unit.remarks << Messages::tr("The text that is not chosen stays in the history.");
        if (unit.outcome == Unknown && reviewed.wasHere)
            unit.remarks << Messages::tr("It was taken out here: what was written there is kept in the history.");
        else if (unit.outcome == Unknown)
            unit.remarks << Messages::tr("What it belongs to is not in this library: copy it from here if it is of use.");
        const bool isOutdated = unit.isSafe() && reviewed.isTranslation() && !unit.segment.source.isEmpty()
                                && unit.source != unit.segment.source;
        if (isOutdated)
            unit.remarks << Messages::tr("Its source has changed since: it comes as no longer up to date.");
    }

    void judgeComments()
    {
        QMap<std::pair<BlockId, QString>, CommentRow> left, here;
        for (const CommentRow &comment : m_contents.commentsLeft)
            left.insert({comment.block, comment.language}, comment);
        for (const CommentRow &comment : allComments(m_library))
            here.insert({comment.block, comment.language}, comment);
        for (CommentRow comment : m_contents.comments) {
            const std::pair key(comment.block, comment.language);
            const QString before = left.value(key).words, now = here.value(key).words;
            const bool changedHere = !now.isEmpty() && now != before;
            const bool isOfNothing = !m_here.has(comment.block) && !m_library.row<BlockRow>(comment.block.toString());
            if (isOfNothing && !comment.words.isEmpty())
                m_review.remarks << Messages::tr("A comment on a text that was taken out here: “%1” (%2).").arg(comment.words, comment.author);
            if (isOfNothing || now == comment.words)
                continue;
            if (changedHere && (comment.words.isEmpty() || now.contains(comment.words)))
                continue;
            if (changedHere) // both have something to say
                comment.words = now + u'\n' + comment.author + u": "_s + comment.words;
            m_review.comments << comment;
        }
    }

    // Only texts are brought back.
    void tellOfOwners()
    {
        QStringList made, changed;
        for (const PackagedOwner &owner : m_contents.owners) {
            (owner.isNew ? made : changed) << owner.name;
            const auto here = m_library.row<ItemRow>(owner.id);
            if (!owner.remark.isEmpty() && (!here || here->remark != owner.remark))
                m_review.remarks << Messages::tr("The remark on %1 in the package: “%2”").arg(owner.name, owner.remark);
        }
        if (!made.isEmpty())
            m_review.remarks << Messages::tr("Made in the package, and not brought back: %1. Copy it from there if it is of use.").arg(made.join(u", "_s));
        if (!changed.isEmpty()) {
            m_review.remarks << Messages::tr("Changed in the package in more than its texts (dates, articles, tags, pictures, order and the like), which is not "
                                             "brought back: %1. Change it here, too, if it is right.").arg(changed.join(u", "_s));
        }
    }

    Result<void> judgeTerms()
    {
        const auto terms = glossary(m_library);
        if (!terms)
            return terms.error();
        QHash<QString, Term> here;
        for (const Term &term : *terms)
            here.insert(term.id, term);
        for (const Term &term : m_contents.terms) {
            const bool isHere = here.contains(term.id), hadLeft = m_contents.termsLeft.contains(term.id);
            if (isHere && fingerprint(here[term.id]) == fingerprint(term))
                continue;
            const bool isUntouched = isHere && hadLeft && fingerprint(here[term.id]) == m_contents.termsLeft[term.id];
            if (isHere && !isUntouched) {
                addNote(here[term.id], term);
                continue;
            }
            m_review.terms << term;
            if (!isHere && hadLeft)
                m_review.remarks << Messages::tr("The term “%1” was removed here and changed in the package: it comes back.")
                                        .arg(term.preferred(m_review.label.language));
        }
        return {};
    }

    // Changed on both sides: what is here stays, and bears what the package says in its note.
    void addNote(Term here, const Term &there)
    {
        const QString note = Messages::tr("In the package: %1").arg(said(there));
        if (here.note.contains(note))
            return; // brought back before
        here.note += (here.note.isEmpty() ? u""_s : u"\n"_s) + note;
        m_review.terms << here;
        m_review.remarks << Messages::tr("The term “%1” was changed here and in the package: it stays as it is here, and what the package says is in its note.")
                                .arg(there.preferred(m_review.label.language));
    }

    static QString said(const Term &term)
    {
        QStringList parts;
        for (const Language language : Language::all()) {
            for (const QString &word : term.words.value(language))
                parts << u"%1 (%2)"_s.arg(word, language.code());
            for (const QString &word : term.forbidden.value(language))
                parts << Messages::tr("not %1 (%2)", "a word that is not to be used, and its language").arg(word, language.code());
        }
        parts << term.note.simplified() << term.origin;
        parts.removeAll(QString());
        return parts.join(u"; "_s);
    }

    const PackageContents &m_contents;
    const Library &m_library;
    const HereTexts m_here;
    QHash<BlockId, qsizetype> m_order;
    QHash<BlockId, Segment> m_segments;
    QHash<OwnerId, QString> m_headings;
    PackageReview m_review;
};

} // namespace

ExchangeReview PackageReview::units() const
{
    ExchangeReview review{label.language, {}};
    for (const ReviewedText &text : texts)
        review.units << text.unit;
    return review;
}

QSet<QString> PackageReview::safe() const
{
    QSet<QString> ids;
    for (const ReviewedText &text : texts) {
        if (text.unit.isSafe())
            ids << text.unit.id;
    }
    return ids;
}

int PackageReview::conflicts() const
{
    return int(std::ranges::count_if(texts, [](const ReviewedText &text) { return text.unit.outcome == Conflict; }));
}

bool PackageReview::isEmpty() const
{
    return safe().isEmpty() && conflicts() == 0 && comments.isEmpty() && terms.isEmpty();
}

Result<PackageReview> reviewPackage(const PackageContents &contents, const Library &library)
{
    if (!library.row<IssueRow>(contents.label.issue.toString())) {
        return Error{Error::Kind::Refused, Messages::tr("%1 belongs to an issue that this library does not have: open the library that it came from.")
                                               .arg(contents.file)};
    }
    const auto issue = loadIssue(library, contents.label.issue);
    return issue ? PackageJudge(contents, library, *issue).review() : Result<PackageReview>(issue.error());
}

Result<PackageTaken> takePackage(IssueEditor &editor, const PackageReview &review, const QSet<QString> &ids)
{
    PackageTaken taken{.comments = int(review.comments.size()), .terms = int(review.terms.size())};
    Merge merge{{}, review.comments};
    for (const ReviewedText &text : review.texts) {
        const bool isTaken = ids.contains(text.unit.id) && (text.unit.isSafe() || text.unit.outcome == Conflict);
        const bool isKept = text.unit.outcome == Conflict || text.unit.outcome == Unknown;
        if (!isTaken && !isKept)
            continue;
        ++(isTaken ? taken.texts : taken.conflicts);
        QList<VersionRow> versions;
        for (const QString &id : {text.wording.version.toString(), text.wording.madeFrom}) {
            if (text.text.versions.contains(id))
                versions << text.text.versions[id];
        }
        merge.texts << MergedText{text.text.block, text.text.previous, text.wording, versions, isTaken};
    }
    const auto done = editor.together(Messages::tr("Bring a package back"), [&]() -> Result<void> {
        if (const auto merged = takeMerge(editor, merge); !merged)
            return merged;
        return review.terms.isEmpty() ? Result<void>() : editor.setTerms(review.terms);
    });
    return done ? Result<PackageTaken>(taken) : done.error();
}

} // namespace quarterly
