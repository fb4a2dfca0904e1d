// SPDX-License-Identifier: GPL-3.0-or-later
#include "readability.h"

#include <QTextBoundaryFinder>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsPerMinute = 238; // silent reading of adults: Brysbaert, How many words do we read per minute? (2019)
constexpr int fewestWords = 30; // below, the formulas say nothing

bool isVowel(QChar letter)
{
    static const QString vowels = u"aeiouyœæ"_s;
    return vowels.contains(QString(letter).normalized(QString::NormalizationForm_D).front());
}

int vowelGroups(QStringView word)
{
    int groups = 0;
    bool before = false;
    for (const QChar letter : word) {
        const bool vowel = isVowel(letter);
        groups += vowel && !before ? 1 : 0;
        before = vowel;
    }
    return groups;
}

// In English and French a last e is silent: table, made, phrase; not in « le », "the" nor behind another vowel.
int silentEndings(QStringView word, Language language)
{
    if (word.size() < 3)
        return 0;
    if (language.code() == "en"_L1) {
        const bool isTable = word.endsWith("le"_L1) && !isVowel(word[word.size() - 3]);
        return word.endsWith(u'e') && !isVowel(word[word.size() - 2]) && !isTable ? 1 : 0;
    }
    if (language.code() != "fr"_L1)
        return 0;
    const QStringView stem = word.endsWith(u's') ? word.chopped(1) : word;
    return stem.size() > 2 && stem.endsWith(u'e') && !isVowel(stem[stem.size() - 2]) ? 1 : 0;
}

// Two full vowels side by side are two syllables in Spanish, as are an accented weak one and its neighbour.
int hiatuses(QStringView word)
{
    static const QString full = u"aeoáéóíú"_s;
    static const QString strong = u"aeoáéó"_s;
    int hiatuses = 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool both = full.contains(word[i]) && full.contains(word[i - 1]);
        hiatuses += both && (strong.contains(word[i]) || strong.contains(word[i - 1])) ? 1 : 0;
    }
    return hiatuses;
}

int syllablesOf(const QString &word, Language language)
{
    const QString letters = word.toLower();
    int syllables = vowelGroups(letters) - silentEndings(letters, language);
    if (language.code() == "es"_L1)
        syllables += hiatuses(letters);
    return std::max(1, syllables);
}

bool saysSomething(QStringView text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isLetterOrNumber(); });
}

void countWords(const QString &line, Language language, Readability &counted)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to != -1; from = to, to = finder.toNextBoundary()) {
        const QString word = line.mid(from, to - from);
        if (!saysSomething(word))
            continue;
        ++counted.words;
        counted.syllables += syllablesOf(word, language);
    }
}

int sentencesIn(const QString &line)
{
    int sentences = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to != -1; from = to, to = finder.toNextBoundary())
        sentences += saysSomething(QStringView(line).mid(from, to - from)) ? 1 : 0;
    return sentences;
}

} // namespace

int Readability::minutes() const
{
    return std::max(1, int(std::lround(double(words) / wordsPerMinute)));
}

// English: Flesch, A new readability yardstick (1948). French: Kandel and Moles, Application de l’indice de Flesch à la
// langue française (1958). Spanish: Fernández Huerta, Medidas sencillas de lecturabilidad (1959), in its corrected form
// with the mean length of sentences.
std::optional<int> Readability::ease(Language language) const
{
    if (words < fewestWords || sentences == 0)
        return std::nullopt;
    const double perWord = double(syllables) / words, perSentence = double(words) / sentences;
    double ease = 0;
    if (language.code() == "en"_L1)
        ease = 206.835 - 1.015 * perSentence - 84.6 * perWord;
    else if (language.code() == "fr"_L1)
        ease = 209 - 1.15 * perSentence - 68 * perWord;
    else if (language.code() == "es"_L1)
        ease = 206.84 - 1.02 * perSentence - 60 * perWord;
    else
        return std::nullopt;
    return std::clamp(int(std::lround(ease)), 0, 100);
}

// Kincaid and others, Derivation of new readability formulas (1975).
std::optional<int> Readability::grade(Language language) const
{
    if (language.code() != "en"_L1 || words < fewestWords || sentences == 0)
        return std::nullopt;
    const double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    return std::max(1, int(std::lround(grade)));
}

Readability readabilityOf(const QString &text, Language language)
{
    Readability counted;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        countWords(line, language, counted);
        counted.sentences += sentencesIn(line);
    }
    return counted;
}

} // namespace quarterly
