// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangereview.h"

#include "foldedtext.h"

#include "text/languageguess.h"

#include <QCoreApplication>
#include <QHash>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using enum ExchangeOutcome;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::ExchangeReview)
};

bool isFinished(SegmentState state)
{
    return state == SegmentState::Translated || state == SegmentState::Reviewed;
}

// A text too short or too full of names says nothing certain about its language.
bool isOtherLanguage(const Runs &target, Language to)
{
    const QString text = plainText(target);
    const auto guess = guessLanguage(text);
    return guess && *guess != to && text.simplified().count(u' ') >= 7;
}

// Compares one unit with one segment in three ways: with the source, the translation of today and that of the export.
class UnitReview
{
public:
    UnitReview(const ExchangeUnit &unit, const Segment &segment, Language to) : m_unit(unit), m_to(to)
    {
        m_source = tagged(segment.source);
        m_target = tagged(segment.target, m_source.codes);
        m_review = {.id = unit.id, .line = unit.line, .segment = segment};
        m_review.source = returned(unit.source, {}, m_source.codes).runs;
    }

    ReviewedUnit reviewed()
    {
        m_review.state = isFinished(m_unit.state) || m_unit.state == m_unit.exportedState ? TextState::Translated : TextState::Draft;
        if (hasTarget())
            readTarget();
        m_review.outcome = outcome();
        const Runs todays = trimmed(canonical(m_review.segment.target));
        m_review.isIntact = m_review.source == trimmed(canonical(m_review.segment.source))
                            && (todays.isEmpty() ? m_review.outcome == Untranslated : m_review.target == todays);
        return m_review;
    }

private:
    bool hasTarget() const { return m_unit.target && !m_unit.target->isBlank(); }
    bool sourceIsTodays() const { return m_unit.source.fingerprint() == m_source.fingerprint() && m_unit.from == m_review.segment.field.source; }
    bool wasRaised() const { return isFinished(m_unit.state) && m_unit.state != m_unit.exportedState; }

    void readTarget()
    {
        // What the translation's codes stand for today comes before what the source's do.
        QList<InlineCode> known = m_target.codes;
        std::ranges::copy_if(m_source.codes, std::back_inserter(known), [this](const InlineCode &code) { return !m_target.code(code.id); });
        // A code that the translation of today does without as well was not lost outside.
        QList<InlineCode> expected = m_source.codes;
        if (!m_review.segment.target.isEmpty())
            expected.removeIf([this](const InlineCode &code) { return !m_target.code(code.id); });
        const ReturnedText text = returned(*m_unit.target, expected, known);
        m_review.target = text.runs;
        m_losesCodes = !text.lost.isEmpty();
        if (text.repaired)
            m_review.remarks << Messages::tr("A code stood there twice and was put right in order.");
        for (const InlineCode &code : text.lost)
            m_review.remarks << lossOf(code);
        if (!text.unknown.isEmpty())
            m_review.remarks << Messages::tr("%n code(s) that the source does not have were left out.", nullptr, int(text.unknown.size()));
    }

    static QString lossOf(const InlineCode &code)
    {
        switch (code.kind) {
        case CodeKind::Link: return Messages::tr("The link %1 is lost: %2").arg(code.id, code.value);
        case CodeKind::Language: return Messages::tr("The mark %1 for another language is lost.").arg(code.id);
        case CodeKind::Strong: return Messages::tr("The bold type %1 is lost.").arg(code.id);
        case CodeKind::Emphasis: return Messages::tr("The italics %1 are lost.").arg(code.id);
        case CodeKind::Superscript: return Messages::tr("The superscript %1 is lost.").arg(code.id);
        case CodeKind::LineBreak: return Messages::tr("The line break %1 is lost.").arg(code.id);
        }
        Q_UNREACHABLE();
    }

    ExchangeOutcome outcome() const
    {
        if (!hasTarget())
            return Untranslated;
        const QString fingerprint = m_unit.target->fingerprint();
        const bool isTodays = m_review.target == trimmed(canonical(m_review.segment.target));
        const bool isTheSource = fingerprint == m_unit.source.fingerprint();
        if (isTheSource && !isTodays && !wasRaised())
            return Untranslated;
        if (isTodays) // nothing but the state may be new
            return wasRaised() && sourceIsTodays() && !isFinished(m_review.segment.state) ? Confirmed : Unchanged;
        if (fingerprint == m_unit.exportedTarget)
            return Unchanged; // there; here it has gone on
        if (!sourceIsTodays())
            return Stale;
        if (!m_review.segment.target.isEmpty() && m_target.fingerprint() != m_unit.exportedTarget)
            return Conflict;
        if (m_losesCodes)
            return CodesLost;
        return !isTheSource && isOtherLanguage(m_review.target, m_to) ? OtherLanguage : Taken;
    }

    const ExchangeUnit &m_unit;
    const Language m_to;
    TaggedText m_source, m_target; // of today
    ReviewedUnit m_review;
    bool m_losesCodes = false;
};

ReviewedUnit unknownUnit(const ExchangeUnit &unit)
{
    ReviewedUnit review{.id = unit.id, .line = unit.line, .outcome = Unknown};
    review.source = returned(unit.source, {}, {}).runs;
    if (unit.target)
        review.target = returned(*unit.target, {}, {}).runs;
    return review;
}

// An id that stands twice is no harm while both say the same.
void settleDoubled(QList<ReviewedUnit> &units)
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const auto before = first.constFind(units[i].id);
        if (before == first.cend()) {
            first.insert(units[i].id, i);
            continue;
        }
        ReviewedUnit &original = units[*before];
        if (original.target != units[i].target && original.isSafe())
            original.outcome = Doubled;
        units[i].outcome = Doubled;
        units[i].remarks << Messages::tr("Line %1 has the same segment.").arg(original.line);
    }
}

} // namespace

bool ReviewedUnit::isDoubtful() const
{
    return outcome == Stale || outcome == Conflict || outcome == CodesLost || outcome == OtherLanguage;
}

int ExchangeReview::count(ExchangeOutcome outcome) const
{
    return int(std::ranges::count(units, outcome, &ReviewedUnit::outcome));
}

ExchangeReview reviewExchange(const ExchangeFile &file, const QList<Segment> &segments)
{
    QHash<QString, const Segment *> byId;
    for (const Segment &segment : segments)
        byId.insert(segment.block.toString(), &segment);
    ExchangeReview review{file.to, {}};
    for (const ExchangeUnit &unit : file.units) {
        const Segment *segment = byId.value(unit.id);
        const ExchangeUnit whole = segment && file.isFolded ? unfolded(unit, *segment) : unit;
        review.units << (segment ? UnitReview(whole, *segment, file.to).reviewed() : unknownUnit(whole));
    }
    settleDoubled(review.units);
    return review;
}

bool ExchangeConsent::covers(const ReviewedUnit &unit) const
{
    return unit.isDoubtful() && (everything || ids.contains(unit.id));
}

Result<int> takeExchange(IssueEditor &editor, const ExchangeReview &review, const ExchangeConsent &consent)
{
    int taken = 0;
    editor.setOrigin(u"imported"_s);
    const auto done = editor.together(Messages::tr("Take over the translation into %1").arg(review.to.autonym()), [&]() -> Result<void> {
        for (const ReviewedUnit &unit : review.units) {
            if (!unit.isSafe() && !consent.covers(unit))
                continue;
            // made from a source that is no longer today's: somebody has to look at it again
            const TextState state = unit.outcome == Stale ? TextState::Draft : unit.state;
            if (const auto set = editor.setTranslation(unit.segment.block, unit.segment.field.source, review.to, unit.target, state); !set)
                return set;
            ++taken;
        }
        return {};
    });
    editor.setOrigin(u"typed"_s);
    return done ? Result<int>(taken) : done.error();
}

} // namespace quarterly
