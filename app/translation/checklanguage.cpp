// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedpair.h"

#include "text/spelling.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslationChecks)
};

constexpr qsizetype fewestCommonWords = 3; // that differ: a name or a title may have one or two
constexpr qsizetype shortestWord = 3; // shorter ones may be units: mm

QString compared(const QString &text)
{
    QString form;
    std::ranges::copy_if(text, std::back_inserter(form), [](QChar c) { return c.isLetterOrNumber(); });
    return form;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression noLetters = wordPattern(u"\\P{L}+"_s);
    return text.toLower().split(noLetters, Qt::SkipEmptyParts);
}

const QSet<QString> &commonWords(Language language)
{
    static const QHash<QString, QSet<QString>> words = [] {
        QHash<QString, QSet<QString>> all;
        for (const Language known : Language::all()) {
            const QStringList list = known.word(u"commonWords"_s).split(u' ');
            all.insert(known.code(), QSet<QString>(list.begin(), list.end()));
        }
        return all;
    }();
    return *words.constFind(language.code());
}

bool isMostlyCommonWords(const QString &text, Language language)
{
    const QSet<QString> &common = commonWords(language);
    const QStringList words = wordsOf(text);
    return 2 * std::ranges::count_if(words, [&common](const QString &word) { return common.contains(word); }) > words.size();
}

QSet<qsizetype> unknownWords(const QString &text, Language language)
{
    QSet<qsizetype> starts;
    for (const WordRange &word : SpellChecker::of(language).misspellings(text))
        starts << word.from;
    return starts;
}

// Whether some word of the text, but for names, is one in the source's language and none in the target's.
bool hasForeignWord(const CheckedPair &pair)
{
    const QString &text = pair.target.words;
    const Language from = pair.source.language, to = pair.target.language;
    if (!SpellChecker::of(from).isAvailable() || !SpellChecker::of(to).isAvailable())
        return isMostlyCommonWords(text, from);
    const QSet<qsizetype> inSource = unknownWords(text, from);
    return std::ranges::any_of(SpellChecker::of(to).misspellings(text), [&](const WordRange &word) {
        return text[word.from].isLower() && word.length >= shortestWord && !inSource.contains(word.from);
    });
}

// The sentences of a text.
QList<WordRange> sentences(const QString &text)
{
    static const QRegularExpression end = wordPattern(u"[.!?…][»”\\)]*\\s+(?=[\\p{Lu}«“(¿¡])|\\n"_s);
    QList<WordRange> found;
    qsizetype from = 0;
    auto ends = end.globalMatch(text);
    while (ends.hasNext()) {
        const qsizetype to = ends.next().capturedEnd();
        found << WordRange{from, to - from};
        from = to;
    }
    return found << WordRange{from, text.size() - from};
}

// How much of a text is of which language.
struct LanguageShares
{
    LanguageShares(const QStringList &list, Language own, Language other)
        : foreign(((QSet<QString>(list.begin(), list.end()) & commonWords(other)) - commonWords(own)).size()),
          ownWords(countOf(list, own)), otherWords(countOf(list, other))
    {
    }

    static qsizetype countOf(const QStringList &list, Language language)
    {
        return std::ranges::count_if(list, [&](const QString &word) { return commonWords(language).contains(word); });
    }

    qsizetype foreign; // common words of the other language alone
    qsizetype ownWords, otherWords; // common words, each as often as it occurs
};

// By the dictionaries: related languages share many common words.
bool isWrittenIn(const QString &text, Language other, Language own)
{
    if (!SpellChecker::of(other).isAvailable() || !SpellChecker::of(own).isAvailable())
        return false;
    const QSet<qsizetype> unknown = unknownWords(text, own);
    const qsizetype enough = spelledWords(text).size() / 3 + 1;
    if (unknown.size() < enough)
        return false; // asking the other dictionary takes time
    const QSet<qsizetype> unknownToo = unknownWords(text, other);
    const auto telling = std::ranges::count_if(unknown, [&](qsizetype at) { return text[at].isLower() && !unknownToo.contains(at); });
    return telling > 1 && telling >= enough && unknownToo.size() <= unknown.size() - telling;
}

// Common words of another language, which outnumber the target's own by far; when in doubt the dictionaries decide.
std::optional<TranslationFault> wrongLanguage(const CheckedPair &pair, const WordRange &stretch)
{
    const QString text = pair.target.words.mid(stretch.from, stretch.length);
    const QStringList words = wordsOf(text);
    const Language own = pair.target.language;
    for (const Language other : Language::all()) {
        const LanguageShares shares(words, own, other);
        if (other == own || shares.foreign == 0)
            continue;
        const bool isSure = shares.foreign >= fewestCommonWords && shares.otherWords > 2 * shares.ownWords;
        const bool isDoubtful = words.size() > fewestCommonWords && shares.otherWords >= shares.ownWords;
        if (isSure || (isDoubtful && isWrittenIn(text, other, own)))
            return pair.fault(FaultKind::WrongLanguage, Messages::tr("This looks like another language (%1).").arg(other.autonym()),
                              stretch.from, text.trimmed().size());
    }
    return std::nullopt;
}

} // namespace

QList<TranslationFault> languageFaults(const CheckedPair &pair)
{
    const QString &text = pair.target.words;
    if (compared(text) == compared(pair.source.words) && hasForeignWord(pair))
        return {pair.fault(FaultKind::Identical, Messages::tr("The text is not translated."), 0, text.size())};
    if (const auto fault = wrongLanguage(pair, {0, text.size()}))
        return {*fault};
    QList<TranslationFault> faults;
    for (const WordRange &sentence : sentences(text)) {
        if (const auto fault = wrongLanguage(pair, sentence))
            faults << *fault;
    }
    return faults;
}

} // namespace quarterly
