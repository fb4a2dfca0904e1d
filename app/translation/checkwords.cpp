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

constexpr qsizetype shortestMeasured = 40; // characters: shorter texts may well be twice as long as their source
constexpr qsizetype fewestWords = 2; // a lone word may lose its capital: French, « français »

// One or two words, or a number, that stand twice in a row.
QList<QRegularExpressionMatch> doubledWords(const QString &text)
{
    static const QRegularExpression form = wordPattern(
        u"(?<![\\w’'-])(?:(\\p{L}[\\p{L}\\p{M}]*(?:[ ’]\\p{L}[\\p{L}\\p{M}]*)?)[ \\x{A0}\\x{202F}]+\\1|(\\d+) +\\2)(?![\\w’'-])"_s, true);
    QList<QRegularExpressionMatch> found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        found << matches.next();
    return found;
}

// What a text of the source's length comes to in the target's language.
double expectedLength(const CheckedPair &pair)
{
    return double(pair.source.plain.size()) / pair.source.language.facts().checks.length * pair.target.language.facts().checks.length;
}

// The first character, if it is a letter; opening marks do not count.
std::optional<qsizetype> firstLetter(const QString &text)
{
    static const QRegularExpression opening(u"^[\\s«“‘\"'(¿¡\\[]*"_s);
    const qsizetype at = opening.match(text).capturedEnd();
    return at < text.size() && text[at].isLetter() ? std::optional(at) : std::nullopt;
}

QString firstWord(const QString &text, qsizetype at)
{
    static const QRegularExpression word = wordPattern(u"\\G[\\p{L}\\p{M}]+"_s);
    return word.match(text, at).captured();
}

} // namespace

QList<TranslationFault> repeatedWords(const CheckedPair &pair)
{
    QList<TranslationFault> faults;
    if (!doubledWords(pair.source.words).isEmpty())
        return faults; // then it is meant so: Bora Bora
    for (const auto &doubled : doubledWords(pair.target.words)) {
        const QString word = doubled.captured(1) + doubled.captured(2);
        if (pair.target.language.facts().checks.doubledWords.contains(word.toLower()))
            continue;
        const Correction second{doubled.capturedStart() + word.size(), doubled.capturedLength() - word.size(), {}};
        faults << pair.fault(FaultKind::Repeated, Messages::tr("“%1” stands twice.").arg(word), {second});
        faults.last().at = doubled.capturedStart();
        faults.last().length = doubled.capturedLength();
    }
    return faults;
}

QList<TranslationFault> lengthFaults(const CheckedPair &pair)
{
    constexpr double most = 1.7, least = 0.6, allowance = 25; // of characters, which matters in short texts
    const double expected = expectedLength(pair), length = double(pair.target.plain.size());
    if (pair.source.plain.size() < shortestMeasured)
        return {};
    if (length > most * expected + allowance)
        return {pair.fault(FaultKind::Length, Messages::tr("The translation is much longer than the source."))};
    if (length < least * expected - allowance / 2)
        return {pair.fault(FaultKind::Length, Messages::tr("The translation is much shorter than the source: something may be missing."))};
    return {};
}

QList<TranslationFault> capitalFaults(const CheckedPair &pair)
{
    const auto source = firstLetter(pair.source.words), target = firstLetter(pair.target.words);
    const bool isLong = pair.target.words.split(u' ', Qt::SkipEmptyParts).size() >= fewestWords;
    if (!source || !target || !isLong || !pair.source.words[*source].isUpper())
        return {};
    const QString &words = pair.target.words;
    const bool isName = *target + 1 < words.size() && words[*target + 1].isUpper(); // iPhone
    if (!words[*target].isLower() || isName || words.contains(firstWord(pair.source.words, *source)))
        return {};
    const Correction capital{*target, 1, QString(words[*target].toUpper())};
    return {pair.fault(FaultKind::Capital, Messages::tr("The source begins with a capital letter."), {capital})};
}

} // namespace quarterly
