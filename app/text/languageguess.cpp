// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageguess.h"

#include <QRegularExpression>
#include <QSet>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enough = 20000; // characters: more make no difference
constexpr int fewestWords = 2;

int countOf(const QStringList &words, Language language)
{
    const QStringList list = language.word(u"commonWords"_s).split(u' ');
    const QSet<QString> common(list.begin(), list.end());
    return int(std::ranges::count_if(words, [&common](const QString &word) { return common.contains(word); }));
}

} // namespace

std::optional<Language> guessLanguage(const QString &text)
{
    static const QRegularExpression noLetters(u"\\P{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.left(enough).toLower().split(noLetters, Qt::SkipEmptyParts);
    std::optional<Language> best;
    int most = 0, second = 0;
    for (const Language language : Language::all()) {
        const int count = countOf(words, language);
        if (count > most) {
            second = std::exchange(most, count);
            best = language;
        } else {
            second = std::max(second, count);
        }
    }
    const bool sure = most >= fewestWords && 2 * most >= 3 * second;
    return sure ? best : std::nullopt;
}

} // namespace quarterly
