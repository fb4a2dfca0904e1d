// SPDX-License-Identifier: GPL-3.0-or-later
#include "typography.h"

#include "links.h"
#include "typographyrules.h"

#include "base/languagefacts.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using Corrections = QList<Correction>;

// A stretch of the text that no rule may touch.
struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool isTouchedBy(const Correction &correction) const
    {
        return correction.at < to && correction.at + correction.length > from;
    }
};

void addRule(const TypographyRule &rule, const QString &text, Corrections &found)
{
    auto matches = rule.pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!rule.applies || rule.applies(match))
            found << Correction{match.capturedStart(), match.capturedLength(), rule.replacement};
    }
}

// Straight quotation marks, as they come one after the other. Inside quotation marks that are typographic already
// they are those of the inner level.
class QuoteReader
{
public:
    QuoteReader(const LanguageFacts &facts, const QString &text) : m_facts(facts), m_text(text) {}

    void addTo(Corrections &found)
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"')
                addMark(markHere(), found);
            else if (m_facts.openQuote.contains(m_text[m_at]) && !m_text[m_at].isSpace())
                ++m_outer;
            else if (m_facts.closeQuote.contains(m_text[m_at]) && !m_text[m_at].isSpace())
                m_outer = std::max(0, m_outer - 1);
        }
    }

private:
    QChar before() const { return m_at > 0 ? m_text[m_at - 1] : QChar(u' '); }
    QChar after() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(u' '); }

    bool canOpen() const
    {
        static const QString openers = u"([{«“‘—–/¿¡"_s;
        const bool afterElision = (before() == u'\'' || before() == u'’') && m_pendingClose.isEmpty(); // l'"Union"
        return before().isSpace() || openers.contains(before()) || afterElision;
    }

    QString markHere()
    {
        if (canOpen())
            return after().isSpace() ? QString() : open();
        if (!m_pendingClose.isEmpty())
            return std::exchange(m_pendingClose, QString());
        if (m_outer == 0)
            return {}; // closes nothing: inches, or code
        --m_outer;
        return m_facts.closeQuote;
    }

    QString open()
    {
        const bool inner = m_outer > 0;
        m_pendingClose = inner ? m_facts.closeInnerQuote : m_facts.closeQuote;
        return inner ? m_facts.openInnerQuote : m_facts.openQuote;
    }

    void addMark(const QString &mark, Corrections &found) const
    {
        if (!mark.isEmpty())
            found << Correction{m_at, 1, mark};
    }

    const LanguageFacts &m_facts;
    const QString m_text;
    qsizetype m_at = 0;
    int m_outer = 0;
    QString m_pendingClose;
};

// In order and not overlapping; where two touch the same place, the one found first stays.
Corrections inOrder(Corrections found)
{
    std::ranges::stable_sort(found, {}, &Correction::at);
    Corrections kept;
    for (const Correction &correction : found) {
        if (kept.isEmpty() || (correction.at > kept.last().at && correction.at >= kept.last().at + kept.last().length))
            kept << correction;
    }
    return kept;
}

// `text` may end with the caret of typing; addresses are looked for without it.
Corrections correctionsIn(const QString &text, Language language, QList<Span> untouched)
{
    Corrections found;
    QuoteReader(language.facts(), text).addTo(found);
    for (const TypographyRule &rule : typographyRules(language))
        addRule(rule, text, found);
    for (const Address &address : addressesIn(text.endsWith(typingCaret) ? text.chopped(1) : text))
        untouched << Span{address.at, address.at + address.length};
    found.removeIf([&](const Correction &correction) {
        return text.mid(correction.at, correction.length) == correction.replacement
            || std::ranges::any_of(untouched, [&](const Span &span) { return span.isTouchedBy(correction); });
    });
    return inOrder(found);
}

// Links whose text is the address itself, and passages in another language, which have rules of their own.
QList<Span> untouchedSpans(const Runs &runs, Language language)
{
    QList<Span> spans;
    qsizetype at = 0;
    for (const Run &run : runs) {
        const bool isAddress = !run.link.isEmpty() && (run.link.contains(run.text) || safeLink(run.text) == run.link);
        const bool isForeign = !run.language.isEmpty() && Language::fromCode(run.language) != language;
        if (isAddress || isForeign)
            spans << Span{at, at + run.text.size()};
        at += run.text.size();
    }
    return spans;
}

// One correction that does what these do, from the first to the last.
Correction asOne(const Corrections &corrections, const QString &text)
{
    Correction one = corrections.first();
    for (const Correction &next : corrections.sliced(1)) {
        const qsizetype end = one.at + one.length;
        one.replacement += text.mid(end, next.at - end) + next.replacement;
        one.length = next.at + next.length - one.at;
    }
    return one;
}

// The replacement, set like the text that it replaces or follows.
Runs replaced(const Runs &runs, const Correction &correction)
{
    Runs model = correction.length > 0 ? slice(runs, correction.at, 1) : slice(runs, std::max<qsizetype>(correction.at - 1, 0), 1);
    model.first().text = correction.replacement;
    return model;
}

} // namespace

QList<Correction> corrections(const QString &text, Language language)
{
    return correctionsIn(text, language, {});
}

Runs corrected(const Runs &runs, const QList<Correction> &corrections)
{
    Runs result;
    qsizetype done = 0;
    for (const Correction &correction : corrections) {
        result += slice(runs, done, correction.at - done) + replaced(runs, correction);
        done = correction.at + correction.length;
    }
    return canonical(result + slice(runs, done, plainText(runs).size() - done));
}

Runs withTypography(const Runs &runs, Language language)
{
    return corrected(runs, correctionsIn(plainText(runs), language, untouchedSpans(runs, language)));
}

StoryText withTypography(StoryText story, Language language)
{
    for (Block &block : story.blocks)
        block.runs = withTypography(block.runs, language);
    return story;
}

// Due is what was not before: a correction that someone has taken back does not come again with the next key.
std::optional<Correction> typingCorrection(const QString &text, Language language)
{
    if (text.isEmpty())
        return std::nullopt;
    const Corrections before = correctionsIn(text.chopped(1) + typingCaret, language, {});
    Corrections due = correctionsIn(text + typingCaret, language, {});
    due.removeIf([&](const Correction &correction) {
        return before.contains(correction) || correction.at + correction.length > text.size();
    });
    return due.isEmpty() ? std::nullopt : std::optional(asOne(due, text));
}

} // namespace quarterly
