// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberwords.h"

#include "checkedpair.h"

#include "base/languagefacts.h"
#include "text/spelledwords.h"

#include <QHash>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// The words for numbers of one language, longer ones first where one begins with another.
struct NumberLexicon
{
    QHash<QString, qint64> values;
    QRegularExpression word;
    QRegularExpression joint; // what may stand between two words of one number
    QRegularExpression roman;
    QRegularExpression month;
    QString ordinals;
};

void add(NumberLexicon &lexicon, const QStringList &words, qint64 value)
{
    for (const QString &word : words) {
        if (!lexicon.values.contains(word))
            lexicon.values.insert(word, value);
    }
}

NumberLexicon readLexicon(Language language)
{
    NumberLexicon lexicon;
    const CheckFacts &facts = language.facts().checks;
    for (auto number = facts.numberWords.begin(); number != facts.numberWords.end(); ++number)
        add(lexicon, number.value(), number.key());
    for (auto scale = facts.numberScales.begin(); scale != facts.numberScales.end(); ++scale) {
        qint64 value = 1;
        for (int zeros = scale.key(); zeros > 0; --zeros)
            value *= 10;
        add(lexicon, scale.value(), value);
    }
    QStringList words = lexicon.values.keys();
    std::ranges::sort(words, [](const QString &a, const QString &b) { return a.size() > b.size() || (a.size() == b.size() && a < b); });
    lexicon.word = wordPattern(u"\\b(?:%1)\\b"_s.arg(words.isEmpty() ? u"(?!)"_s : words.join(u'|')), true);
    lexicon.joint = wordPattern(u"^(?:[\\s-]+|[\\s-]+%1[\\s-]+)$"_s.arg(facts.numberJoint), true);
    lexicon.ordinals = language.facts().words.value(u"raisedOrdinals"_s);
    lexicon.roman = wordPattern(u"\\b[IVXLCDM]+(?:%1)?\\b"_s.arg(lexicon.ordinals.isEmpty() ? u"(?!)"_s : lexicon.ordinals));
    lexicon.month = wordPattern(u"\\b(?:%1)\\b"_s.arg(language.facts().months.join(u'|')));
    return lexicon;
}

const NumberLexicon &lexiconOf(Language language)
{
    static const QHash<QString, NumberLexicon> lexicons = [] {
        QHash<QString, NumberLexicon> all;
        for (const Language known : Language::all())
            all.insert(known.code(), readLexicon(known));
        return all;
    }();
    return *lexicons.constFind(language.code());
}

} // namespace

bool NumberWords::add(qint64 value)
{
    constexpr qint64 hundred = 100, thousand = 1000;
    if (m_thousands + m_rest == 0) {
        (value < thousand ? m_rest : m_thousands) = value;
        return true;
    }
    const qint64 tens = m_rest % hundred;
    const bool followsTens = tens % 10 == 0 && ((tens >= 20 && value < 10) || ((tens == 60 || tens == 80) && value < 20));
    const bool followsHundreds = m_rest > 0 && tens == 0 && value < hundred;
    const bool followsThousands = m_rest == 0 && m_thousands % thousand == 0 && value < thousand;
    if (followsTens || followsHundreds || followsThousands) {
        m_rest += value;
    } else if (value == hundred && m_rest > 1 && m_rest < hundred) {
        m_rest *= hundred;
    } else if (value >= thousand && m_thousands + m_rest < value) {
        m_thousands = (m_thousands + m_rest) * value; // mil millones
        m_rest = 0;
    } else if (value >= thousand && m_rest > 0 && m_thousands > value) {
        m_thousands += m_rest * value; // two million three thousand
        m_rest = 0;
    } else {
        return false;
    }
    return true;
}

QList<NumberMention> numberWordsIn(const QString &text, Language language)
{
    const NumberLexicon &lexicon = lexiconOf(language);
    QList<NumberMention> numbers;
    NumberWords number;
    auto matches = lexicon.word.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qint64 value = lexicon.values.value(match.captured().toLower());
        const qsizetype end = numbers.isEmpty() ? -1 : numbers.last().at + numbers.last().length;
        const bool isJoined = end >= 0 && lexicon.joint.match(text.mid(end, match.capturedStart() - end)).hasMatch();
        if (!isJoined || !number.add(value)) {
            number = {};
            number.add(value);
            numbers << NumberMention{match.capturedStart(), 0, {}, {}};
        }
        NumberMention &last = numbers.last();
        last.length = match.capturedEnd() - last.at;
        last.text = text.mid(last.at, last.length);
        last.values = {QString::number(number.value())};
    }
    return numbers;
}

QSet<QString> numbersBesides(const QString &text, Language language)
{
    const NumberLexicon &lexicon = lexiconOf(language);
    QSet<QString> numbers;
    auto months = lexicon.month.globalMatch(text);
    while (months.hasNext())
        numbers << QString::number(language.facts().months.indexOf(months.next().captured()) + 1);
    auto numerals = lexicon.roman.globalMatch(text);
    while (numerals.hasNext()) {
        const QString numeral = numerals.next().captured();
        if (isRomanNumeral(numeral, lexicon.ordinals))
            numbers << QString::number(romanValue(numeral));
    }
    return numbers;
}

int romanValue(QStringView numeral)
{
    static const QHash<QChar, int> letters{{u'I', 1}, {u'V', 5}, {u'X', 10}, {u'L', 50}, {u'C', 100}, {u'D', 500}, {u'M', 1000}};
    int value = 0;
    for (qsizetype i = 0; i < numeral.size(); ++i) {
        const int letter = letters.value(numeral[i]);
        const int next = i + 1 < numeral.size() ? letters.value(numeral[i + 1]) : 0;
        value += letter < next ? -letter : letter; // IV
    }
    return value;
}

} // namespace quarterly
