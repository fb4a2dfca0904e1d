// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedpair.h"
#include "numbers.h"
#include "numberwords.h"

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
    explicit TextNumbers(const CheckedText &text) : written(numbersIn(text.figures, text.language)), said(numbersSaid(text.figures, text.language))
    {
        said += QSet<QString>(text.raised.begin(), text.raised.end());
        for (const NumberMention &number : written)
            said += QSet<QString>(number.values.begin(), number.values.end());
    }

    Numbers written;
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
        const bool isInPieces = own.size() > 1 && std::ranges::all_of(own, [&values](const QString &piece) { return values.contains(piece); });
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

bool isGrouped(const NumberMention &number)
{
    return number.text.size() > number.values.first().size();
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
        if (number.isForeign && isSaid(number, valuesOf(m_source)))
            return misformed(number, number.values.first());
        const auto asThere = numberValue(number.text, m_pair.source.language);
        const auto meant = std::ranges::find_if(m_lost, [&](const NumberMention &lost) { return asThere && lost.values.first() == *asThere; });
        if (meant != m_lost.end()) {
            m_lost.erase(meant);
            return misformed(number, *asThere);
        }
        const auto year = std::ranges::find(m_source, number.values.first(), &NumberMention::text);
        if (isGrouped(number) && year != m_source.end() && isYear(year->text))
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

    TranslationFault misformed(const NumberMention &number, const QString &value) const
    {
        return fault(number, inFigures(value, m_pair.target.language, value.size() > 3 && isGrouped(number)));
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

TranslationFault changedNumber(const CheckedPair &pair, const NumberMention &lost, const NumberMention &added)
{
    const auto value = numberValue(lost.text, pair.source.language);
    const QString right = value ? inFigures(*value, pair.target.language, isGrouped(lost)) : lost.text;
    return pair.fault(FaultKind::Numbers, Messages::tr("The source has the number “%1”, not “%2”.").arg(lost.text, added.text),
                      {Correction{added.at, added.length, right}});
}

} // namespace

QList<TranslationFault> numberFaults(const CheckedPair &pair)
{
    const TextNumbers source(pair.source), target(pair.target);
    const QSet<QString> sourcePieces = piecesOf(unsaid(source.written, target.said));
    Numbers lost = unsaid(source.written, target.said, piecesOf(unsaid(target.written, source.said)));
    Numbers added;
    QList<TranslationFault> faults;
    FormCheck form(pair, source.written, lost);
    for (const NumberMention &number : target.written) {
        if (const auto fault = form.faultOf(number))
            faults << *fault;
        else
            added += unsaid({number}, source.said, sourcePieces);
    }
    if (lost.size() == 1 && added.size() == 1)
        return faults << changedNumber(pair, lost.first(), added.first());
    for (const NumberMention &number : added)
        faults << pair.fault(FaultKind::Numbers, Messages::tr("The number “%1” is not in the source.").arg(number.text), number.at, number.length);
    for (const NumberMention &number : lost)
        faults << pair.fault(FaultKind::Numbers, Messages::tr("The number “%1” of the source is missing.").arg(number.text));
    return faults;
}

} // namespace quarterly
