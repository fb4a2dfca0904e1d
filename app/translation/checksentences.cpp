// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedpair.h"

#include "base/languagefacts.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslationChecks)
};

using Corrections = QList<Correction>;

// The mark with which a text ends, before quotation marks and brackets that close.
struct EndMark
{
    qsizetype at = 0; // where it is or would be
    qsizetype length = 0; // with the space before it
    QString mark; // none, or one of .,;:!?…
    qsizetype end = 0; // of the text, behind what closes
    bool isAbbreviation = false; // "p.m.": nobody can say whether the text ends as well

    bool isInside() const { return at + length < end; }
};

EndMark endMark(const QString &text)
{
    static const QRegularExpression form(
        u"(?<dotted>\\b\\p{L}\\.\\s?\\p{L}\\.|\\betc\\.)?(?<spaces>[ \\x{A0}\\x{202F}]?)(?<mark>\\.\\.\\.|…|[?!]+|[.,;:])?"
        "[\\s»”’\"'\\)\\]¹²³*]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 12; // of what the pattern looks for
    qsizetype end = text.size(), last = end;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    for (last = end; last > 0 && u" \u00A0\u202F»”’\"')]¹²³*"_s.contains(text[last - 1]);)
        --last;
    const auto match = form.match(text, std::max<qsizetype>(0, last - longest));
    const bool isAbbreviation = !match.captured(u"dotted"_s).isEmpty();
    QString mark = match.captured(u"mark"_s);
    if (mark.isEmpty())
        return {last, 0, {}, end, isAbbreviation};
    if (mark == "..."_L1)
        mark = u"…"_s;
    const qsizetype from = match.capturedStart(u"spaces"_s);
    return {from, match.capturedEnd(u"mark"_s) - from, mark, end, isAbbreviation};
}

// Where the sentence or the part of it begins to which the position belongs.
qsizetype sentenceStart(const QString &text, qsizetype position)
{
    static const QRegularExpression boundary = wordPattern(u"(?:[.!?…][»”\\)]*\\s+(?=[\\p{Lu}«“(¿¡])|[:;\\n]\\s*)[«“(\\s]*"_s);
    static const QRegularExpression opening(u"^[\\s«“(]*"_s);
    qsizetype start = opening.match(text).capturedLength();
    auto matches = boundary.globalMatch(text.left(position));
    while (matches.hasNext())
        start = std::max(start, matches.next().capturedEnd());
    return start;
}

// A question may begin behind a comma: "Si llueve, ¿qué hacemos?"
qsizetype questionStart(const CheckedText &text, qsizetype position)
{
    const qsizetype start = sentenceStart(text.words, position);
    const QStringList &questionWords = text.language.facts().checks.questionWords;
    const QRegularExpression form = wordPattern(u", (?:(?:a|de|en|por|para|con|y) )?(?:%1)\\b"_s.arg(questionWords.join(u'|')));
    const auto match = form.match(text.words.mid(start, position - start));
    return match.hasMatch() && !questionWords.isEmpty() ? start + match.capturedStart() + 2 : start;
}

// The mark with the space that the language has before it.
QString spacedMark(const QString &mark, Language language)
{
    return mark.isEmpty() ? mark : plainText(withTypography(plainRuns(u'a' + mark), language)).mid(1);
}

void addOpening(Corrections &corrections, const CheckedText &text, const QString &mark, qsizetype position)
{
    const CheckFacts &facts = text.language.facts().checks;
    if (mark.startsWith(u'?') && !facts.openQuestion.isEmpty())
        corrections << Correction{questionStart(text, position), 0, facts.openQuestion};
    else if (mark.startsWith(u'!') && !facts.openExclamation.isEmpty())
        corrections << Correction{sentenceStart(text.words, position), 0, facts.openExclamation};
}

// The mark at the beginning that belongs to the text's last one.
qsizetype openingOf(const CheckedText &text, const EndMark &end)
{
    const CheckFacts &facts = text.language.facts().checks;
    const QString opening = end.mark.startsWith(u'?') ? facts.openQuestion : end.mark.startsWith(u'!') ? facts.openExclamation : QString();
    return opening.isEmpty() ? -1 : text.words.lastIndexOf(opening, end.at);
}

// A statement may end in a wish: "a todos, ¡feliz año!"
bool endsInAnExclamation(const CheckedText &text, const EndMark &end)
{
    const qsizetype opening = openingOf(text, end);
    return end.mark == "!"_L1 && opening > sentenceStart(text.words, opening);
}

bool endAlike(const CheckedPair &pair, const EndMark &source, const EndMark &target)
{
    const bool isWish = (source.mark == "."_L1 && endsInAnExclamation(pair.target, target))
        || (target.mark == "."_L1 && endsInAnExclamation(pair.source, source));
    return source.mark == target.mark || isWish || source.isAbbreviation || target.isAbbreviation;
}

QString endMarkMessage(const QString &source, const QString &target)
{
    if (target.isEmpty())
        return Messages::tr("The source ends with “%1”, the translation without a mark.").arg(source);
    if (source.isEmpty())
        return Messages::tr("The source ends without a mark, the translation with “%1”.").arg(target);
    return Messages::tr("The source ends with “%1”, the translation with “%2”.").arg(source, target);
}

TranslationFault endMarkFault(const CheckedPair &pair, const EndMark &source, const EndMark &target)
{
    Corrections corrections;
    if (const qsizetype opening = openingOf(pair.target, target); opening >= 0)
        corrections << Correction{opening, 1, {}};
    addOpening(corrections, pair.target, source.mark, target.at);
    if (corrections.size() == 2)
        corrections = {Correction{corrections.first().at, 1, corrections.last().replacement}};
    const qsizetype at = target.mark.isEmpty() && !source.isInside() ? target.end : target.at;
    corrections << Correction{at, target.length, spacedMark(source.mark, pair.target.language)};
    TranslationFault fault = pair.fault(FaultKind::EndMark, endMarkMessage(source.mark, target.mark), corrections);
    fault.at = target.at;
    fault.length = target.length;
    return fault;
}

// Pairs of marks at the beginning and the end of questions or of exclamations.
class InvertedMarksCheck
{
public:
    explicit InvertedMarksCheck(const CheckedPair &pair) : m_pair(pair), m_text(pair.target.words) {}

    QList<TranslationFault> faults()
    {
        const CheckFacts &facts = m_pair.target.language.facts().checks;
        static const QRegularExpression marks(u"[¿¡]|(?<![(\\[«“‘\"])[?!]+"_s);
        auto matches = marks.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString mark = match.captured();
            const qsizetype at = match.capturedStart();
            if (mark != u"¿"_s && mark != u"¡"_s)
                close(mark, at);
            else if (facts.openQuestion.isEmpty())
                m_faults << fault(Messages::tr("This language has no “%1”.").arg(mark), {Correction{at, 1, {}}});
            else
                m_open << at;
        }
        if (!facts.openQuestion.isEmpty())
            addUnclosed();
        return m_faults;
    }

private:
    TranslationFault fault(const QString &message, const Corrections &corrections) const
    {
        return m_pair.fault(FaultKind::InvertedMarks, message, corrections);
    }

    void close(const QString &mark, qsizetype at)
    {
        if (m_pair.target.language.facts().checks.openQuestion.isEmpty())
            return;
        if (!m_open.isEmpty()) {
            m_open.clear();
            return;
        }
        Corrections opening;
        addOpening(opening, m_pair.target, mark, at);
        m_faults << fault(Messages::tr("“%1” has no “%2” at the beginning.").arg(mark, opening.first().replacement), opening);
    }

    void addUnclosed()
    {
        for (const qsizetype at : std::as_const(m_open)) {
            const QString mark = m_text[at] == u'¿' ? u"?"_s : u"!"_s;
            const EndMark end = endMark(m_text);
            TranslationFault unclosed = fault(Messages::tr("“%1” has no “%2” at the end.").arg(m_text[at]).arg(mark),
                                              {Correction{end.at, end.length, mark}});
            unclosed.at = at;
            unclosed.length = 1;
            m_faults << unclosed;
        }
    }

    const CheckedPair &m_pair;
    const QString &m_text;
    QList<qsizetype> m_open;
    QList<TranslationFault> m_faults;
};

} // namespace

QList<TranslationFault> sentenceFaults(const CheckedPair &pair)
{
    QList<TranslationFault> faults = InvertedMarksCheck(pair).faults();
    if (!faults.isEmpty())
        return faults; // what has no beginning has no proper end
    const EndMark source = endMark(pair.source.words), target = endMark(pair.target.words);
    if (!endAlike(pair, source, target))
        faults << endMarkFault(pair, source, target);
    return faults;
}

} // namespace quarterly
