// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedpair.h"
#include "numbers.h"
#include "numberwords.h"

#include "base/languagefacts.h"
#include "text/textsearch.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslationChecks)
};

using Numbers = QList<NumberMention>;

// The numbers of one text, in figures and in any other way.
struct TextNumbers
{
    explicit TextNumbers(const CheckedText &text)
        : written(numbersIn(text.figures, text.language)), inWords(numberWordsIn(text.figures, text.language)),
          said(numbersBesides(text.figures, text.language))
    {
        for (const NumberMention &word : inWords)
            said << word.values.first();
        said += QSet<QString>(text.raised.begin(), text.raised.end());
        for (const NumberMention &number : written)
            said += QSet<QString>(number.values.begin(), number.values.end());
    }

    Numbers written, inWords;
    QSet<QString> said;
};

bool isSaid(const NumberMention &number, const QSet<QString> &values)
{
    return std::ranges::any_of(number.values, [&values](const QString &value) { return values.contains(value); });
}

// 10.30 is 10 and 30 where the hour is written otherwise.
QStringList piecesOf(const NumberMention &number)
{
    static const QRegularExpression mark(u"\\D0*"_s);
    return number.text.split(mark, Qt::SkipEmptyParts);
}

// Those of which nothing is among the values, in one piece or in several, nor among the pieces of others.
Numbers unsaid(const Numbers &numbers, const QSet<QString> &values, const QSet<QString> &pieces = {})
{
    Numbers rest;
    std::ranges::copy_if(numbers, std::back_inserter(rest), [&](const NumberMention &number) {
        const QStringList own = piecesOf(number);
        const auto isThere = [&values](const QString &piece) { return values.contains(piece); };
        const bool isInPieces = own.size() > 1 && std::ranges::all_of(own, isThere);
        return !isSaid(number, values) && !isSaid(number, pieces) && !isInPieces;
    });
    return rest;
}

QSet<QString> piecesOf(const Numbers &numbers)
{
    QSet<QString> all;
    for (const NumberMention &number : numbers) {
        const QStringList pieces = piecesOf(number);
        if (pieces.size() > 1)
            all += QSet<QString>(pieces.begin(), pieces.end());
    }
    return all;
}

bool isYear(const QString &text)
{
    return text.size() == 4 && (text.startsWith("19"_L1) || text.startsWith("20"_L1));
}

// Looks for numbers that are right but written as the source's language would, or years like quantities.
class FormCheck
{
public:
    FormCheck(const CheckedPair &pair, const Numbers &source, Numbers &lost) : m_pair(pair), m_source(source), m_lost(lost) {}

    std::optional<TranslationFault> faultOf(const NumberMention &number)
    {
        if (number.isForeign && isOfAThing(number) && isSaid(number, valuesOf(m_source)))
            return std::nullopt;
        if (number.isForeign && isSaid(number, valuesOf(m_source)))
            return misformed(number);
        const auto asThere = numberValue(number.text, m_pair.source.language);
        const auto meant = std::ranges::find_if(m_lost, [&](const NumberMention &lost) {
            return asThere && lost.values.first() == *asThere;
        });
        if (meant != m_lost.end()) {
            m_lost.erase(meant);
            return misformed(number);
        }
        const auto year = std::ranges::find(m_source, number.values.first(), &NumberMention::text);
        if (year != m_source.end() && isYear(year->text) && number.text != year->text)
            return fault(number, year->text);
        return std::nullopt;
    }

private:
    static QSet<QString> valuesOf(const Numbers &numbers)
    {
        QSet<QString> values;
        for (const NumberMention &number : numbers)
            values += QSet<QString>(number.values.begin(), number.values.end());
        return values;
    }

    // "XLIFF 2.0", "versions 1.2 and 2.0": behind a name or what is numbered.
    bool isOfAThing(const NumberMention &number) const
    {
        static const QRegularExpression word = wordPattern(
            u"(?<first>^\\s*)?(?<word>\\p{L}+)\\.?[ \\x{A0}\\x{202F}](?:\\d[\\d.]*(?:,|\\s+\\p{L}{1,3})\\s+)*$"_s);
        constexpr qsizetype farthest = 60;
        const CheckedText &text = m_pair.target;
        const qsizetype from = std::max<qsizetype>(0, number.at - farthest);
        const auto before = word.match(text.plain.mid(from, number.at - from));
        const QString thing = before.captured(u"word"_s);
        const bool beginsText = from == 0 && before.capturedStart(u"first"_s) == 0;
        return (!thing.isEmpty() && thing.front().isUpper() && !beginsText)
            || text.language.facts().checks.numberedThings.contains(thing.toLower());
    }

    // Written as the source's language has it, or some other.
    TranslationFault misformed(const NumberMention &number) const
    {
        const Language source = m_pair.source.language;
        const QList<Language> &all = Language::all();
        const auto reader = std::ranges::find_if(all, [&](Language other) { return numberValue(number.text, other) == number.values.first(); });
        const bool isOfSource = numberValue(number.text, source) || reader == all.end();
        return fault(number, rewritten(number.text, isOfSource ? source : *reader, m_pair.target.language));
    }

    TranslationFault fault(const NumberMention &number, const QString &form) const
    {
        const QString message = Messages::tr("The number “%1” is not written as in this language: “%2”.").arg(number.text, form);
        return m_pair.fault(FaultKind::Numbers, message, {Correction{number.at, number.length, form}});
    }

    const CheckedPair &m_pair;
    const Numbers &m_source;
    Numbers &m_lost;
};

// A slip of the hand changes a digit or two, not a day to a year.
bool areOfOneSize(const NumberMention &one, const NumberMention &other)
{
    return std::abs(one.values.first().size() - other.values.first().size()) <= 1;
}

TranslationFault changedNumber(const CheckedPair &pair, const NumberMention &lost, const NumberMention &added)
{
    const QString right = rewritten(lost.text, pair.source.language, pair.target.language);
    return pair.fault(FaultKind::Numbers, Messages::tr("The source has the number “%1”, not “%2”.").arg(lost.text, added.text),
                      {Correction{added.at, added.length, right}});
}

// A number in words for which there is another one: “four” and « trois ». One and two are in too many words.
QList<TranslationFault> changedNumberWords(const CheckedPair &pair, const TextNumbers &source, const TextNumbers &target)
{
    const auto notIn = [](const Numbers &words, const QSet<QString> &said) {
        Numbers rest = unsaid(words, said);
        rest.removeIf([](const NumberMention &word) {
            const qint64 value = word.values.first().toLongLong();
            return value < 3 || value >= 1000; // "million" may stand behind figures
        });
        return rest;
    };
    const Numbers lost = notIn(source.inWords, target.said), added = notIn(target.inWords, source.said);
    if (lost.size() != 1 || added.size() != 1)
        return {};
    const NumberMention &wrong = added.first();
    const QString message = Messages::tr("The source has the number “%1”, not “%2”.").arg(lost.first().text, wrong.text);
    TranslationFault fault = pair.fault(FaultKind::Numbers, message, wrong.at, wrong.length);
    const auto &words = pair.target.language.facts().checks.numberWords;
    const QStringList right = words.value(lost.first().values.first().toLongLong());
    const bool isPlain = words.value(wrong.values.first().toLongLong()).startsWith(wrong.text.toLower()); // no ordinal
    if (isPlain && !right.isEmpty()) {
        const QString word = TextSearch(wrong.text.toLower(), {}).replacementFor(wrong.text, right.first());
        fault.repaired = corrected(pair.target.runs, {Correction{wrong.at, wrong.length, word}});
    }
    return {fault};
}

} // namespace

QList<TranslationFault> numberFaults(const CheckedPair &pair)
{
    const TextNumbers source(pair.source), target(pair.target);
    const QSet<QString> sourcePieces = piecesOf(unsaid(source.written, target.said));
    Numbers lost = unsaid(source.written, target.said, piecesOf(unsaid(target.written, source.said)));
    Numbers added;
    QList<TranslationFault> faults = changedNumberWords(pair, source, target);
    FormCheck form(pair, source.written, lost);
    for (const NumberMention &number : target.written) {
        if (const auto fault = form.faultOf(number))
            faults << *fault;
        else
            added += unsaid({number}, source.said, sourcePieces);
    }
    if (lost.size() == 1 && added.size() == 1 && areOfOneSize(lost.first(), added.first()))
        return faults << changedNumber(pair, lost.first(), added.first());
    for (const NumberMention &number : added) {
        const QString message = Messages::tr("The number “%1” is not in the source.").arg(number.text);
        faults << pair.fault(FaultKind::Numbers, message, number.at, number.length);
    }
    for (const NumberMention &number : lost)
        faults << pair.fault(FaultKind::Numbers, Messages::tr("The number “%1” of the source is missing.").arg(number.text));
    return faults;
}

} // namespace quarterly
