// SPDX-License-Identifier: GPL-3.0-or-later
#include "termwords.h"

#include "checkedpair.h"

#include "base/languagefacts.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 3;
constexpr qsizetype mostKnown = 20000; // terms whose words are remembered

QString withoutAccents(const QString &word)
{
    QString plain;
    for (const QString apart = word.toLower().normalized(QString::NormalizationForm_D); const QChar c : apart) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

QString stemOf(const QString &word, const QStringList &endings)
{
    const QString plain = withoutAccents(word);
    for (const QString &ending : endings) {
        if (plain.size() >= ending.size() + shortestStem && plain.endsWith(ending))
            return plain.chopped(ending.size());
    }
    return plain;
}

// A glossary is asked for the same terms at each text.
const QList<TermWord> &wordsOfTerm(const QString &term, Language language)
{
    thread_local QHash<QString, QList<TermWord>> known;
    const QString key = language.code() + u' ' + term;
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= mostKnown)
        known.clear();
    return *known.insert(key, termWords(term, language));
}

} // namespace

QList<TermWord> termWords(const QString &text, Language language)
{
    static const QRegularExpression form = wordPattern(u"\\p{L}[\\p{L}\\p{M}]*|\\d+"_s);
    const CheckFacts &facts = language.facts().checks;
    QList<TermWord> words;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = match.captured();
        if (!facts.smallWords.contains(word.toLower()))
            words << TermWord{{match.capturedStart(), match.capturedLength()}, word, stemOf(word, facts.endings)};
    }
    return words;
}

TermText::TermText(const QString &text, Language language) : m_text(text), m_language(language), m_words(termWords(text, language))
{
    for (qsizetype i = m_words.size(); i-- > 0;)
        m_places.insert(m_words[i].stem, i);
}

QList<TermText::Hit> TermText::hitsOf(const QString &term) const
{
    const QList<TermWord> &words = wordsOfTerm(term, m_language);
    QList<Hit> hits;
    if (words.isEmpty())
        return hits;
    const auto places = m_places.equal_range(words.first().stem);
    for (auto place = places.first; place != places.second; ++place) {
        if (!isAt(*place, words, term.contains(u',')))
            continue;
        const WordRange first = m_words[*place].range, last = m_words[*place + words.size() - 1].range;
        hits << Hit{*place, words.size(), {first.from, last.from + last.length - first.from}};
    }
    return hits;
}

bool TermText::isAt(qsizetype first, const QList<TermWord> &term, bool mayHaveComma) const
{
    if (first + term.size() > m_words.size())
        return false;
    for (qsizetype i = 0; i < term.size(); ++i) {
        const TermWord &word = m_words[first + i];
        const bool isSame = isAbbreviation(term[i].text) ? word.text == term[i].text : word.stem == term[i].stem;
        if (!isSame)
            return false;
        const qsizetype end = i > 0 ? m_words[first + i - 1].range.from + m_words[first + i - 1].range.length : word.range.from;
        const QStringView between = QStringView(m_text).mid(end, word.range.from - end);
        const bool isParted = std::ranges::any_of(between, [mayHaveComma](QChar c) {
            return u".;:!?()\n\uFFFC"_s.contains(c) || (c == u',' && !mayHaveComma);
        });
        if (isParted)
            return false;
    }
    return true;
}

QList<TermHit> termHits(const QList<Term> &terms, const TermText &text, Language language)
{
    QList<TermHit> all, kept;
    for (const Term &term : terms) {
        const QStringList words = term.words.value(language);
        for (const QString &word : words) {
            for (const TermText::Hit &hit : text.hitsOf(word))
                all << TermHit{&term, hit, text.textOf(hit).compare(word, Qt::CaseInsensitive) == 0};
        }
    }
    std::ranges::stable_sort(all, std::greater(), [](const TermHit &each) { return std::pair(each.hit.count, each.isExact); });
    for (const TermHit &candidate : all) {
        const bool isInside = std::ranges::any_of(kept, [&](const TermHit &longer) {
            return longer.hit.overlaps(candidate.hit)
                   && (longer.hit.count > candidate.hit.count || longer.term == candidate.term || (longer.isExact && !candidate.isExact));
        });
        if (!isInside)
            kept << candidate;
    }
    return kept;
}

} // namespace quarterly
