// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelledwords.h"

#include "base/languagefacts.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar softHyphen(0x00AD);
constexpr int longestAbbreviation = 6;
constexpr qsizetype longestWord = 100; // what is longer stands in no dictionary: a key, a picture in letters

bool isHyphen(QChar character)
{
    return character == u'-' || character == u'\u2010' || character == u'\u2011';
}

// Unicode lets these stand inside a word; here they stand between two: end.The, lecteur·rice.
bool isJoint(QChar character)
{
    return isHyphen(character) || character == u'.' || character == u':' || character == u'·' || character == u'_';
}

bool isAddress(QStringView piece)
{
    static const QRegularExpression address(
        u"://|@|\\bwww\\.|[a-z0-9-]\\.[a-z]{2,}(/|$)"_s, QRegularExpression::CaseInsensitiveOption);
    return address.match(piece).hasMatch();
}

bool isWord(QStringView text)
{
    if (text.size() > longestWord)
        return false;
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    return letters > 1 && std::ranges::none_of(text, [](QChar c) { return c.isDigit(); });
}

// "e.g", "p.m", "example.org": between small letters a full stop ends no sentence.
bool isDotted(QStringView word)
{
    const qsizetype dot = word.indexOf(u'.');
    return dot > 0 && dot + 1 < word.size() && word[dot + 1].isLower();
}

// The white spaces are where an address ends, which is more than one word by Unicode's rules.
QList<WordRange> pieces(QStringView text)
{
    QList<WordRange> pieces;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text[at].isSpace())
            continue;
        if (at > from)
            pieces << WordRange{from, at - from};
        from = at + 1;
    }
    return pieces;
}

QList<WordRange> unicodeWords(QStringView text)
{
    QList<WordRange> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    do {
        const auto reasons = finder.boundaryReasons();
        if (reasons.testFlag(QTextBoundaryFinder::EndOfItem) && finder.position() > from)
            words << WordRange{from, finder.position() - from};
        if (reasons.testFlag(QTextBoundaryFinder::StartOfItem))
            from = finder.position();
    } while (finder.toNextBoundary() != -1);
    return words;
}

QList<WordRange> joinedAtHyphens(const QList<WordRange> &words, QStringView text)
{
    QList<WordRange> joined;
    for (const WordRange &word : words) {
        const qsizetype before = joined.isEmpty() ? -1 : joined.last().from + joined.last().length;
        if (before >= 0 && before + 1 == word.from && isHyphen(text[before]))
            joined.last().length = word.from + word.length - joined.last().from;
        else
            joined << word;
    }
    return joined;
}

} // namespace

QList<WordRange> spelledWords(QStringView text)
{
    QList<WordRange> words;
    for (const WordRange &piece : pieces(text)) {
        const QStringView written = text.mid(piece.from, piece.length);
        if (isAddress(written))
            continue;
        for (const WordRange &word : joinedAtHyphens(unicodeWords(written), written)) {
            const QStringView letters = written.mid(word.from, word.length);
            if (isWord(letters) && !isDotted(letters))
                words << WordRange{piece.from + word.from, word.length};
        }
    }
    return words;
}

QList<WordRange> partsOf(QStringView text, WordRange word)
{
    QList<WordRange> parts;
    const qsizetype end = word.from + word.length;
    qsizetype from = word.from;
    for (qsizetype at = from; at <= end; ++at) {
        if (at < end && !isJoint(text[at]))
            continue;
        if (isWord(text.mid(from, at - from)))
            parts << WordRange{from, at - from};
        from = at + 1;
    }
    return parts;
}

QString dictionaryForm(QStringView word)
{
    QString form = word.toString().remove(softHyphen);
    for (QChar &character : form) {
        if (isApostrophe(character))
            character = u'\'';
        else if (isHyphen(character))
            character = u'-';
    }
    return form.normalized(QString::NormalizationForm_C);
}

qsizetype elidedLength(QStringView word, const SpellingFacts &facts)
{
    const auto apostrophe = std::ranges::find_if(word, isApostrophe);
    const qsizetype length = apostrophe - word.begin();
    const bool isElided = std::ranges::any_of(facts.elided, [&](const QString &elided) {
        return word.first(length).compare(elided, Qt::CaseInsensitive) == 0;
    });
    return isElided && length + 1 < word.size() ? length + 1 : 0;
}

bool isAbbreviation(QStringView word)
{
    const QStringView capitals = word.endsWith(u's') ? word.chopped(1) : word; // NGOs
    return capitals.size() > 1 && capitals.size() <= longestAbbreviation
           && std::ranges::all_of(capitals, [](QChar c) { return c.isUpper(); });
}

bool isLikeAName(QStringView text, WordRange word)
{
    if (!text[word.from].isUpper())
        return false;
    qsizetype before = word.from - 1;
    while (before >= 0 && !text[before].isLetterOrNumber() && !u".!?…:\u2028"_s.contains(text[before]))
        --before; // spaces, quotation marks, brackets
    return before >= 0 && text[before].isLetterOrNumber();
}

bool isRomanNumeral(QStringView word, QStringView ordinals)
{
    static const QRegularExpression roman(u"^(?=[MDCLXVI])M*(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$"_s);
    if (roman.match(word).hasMatch())
        return true;
    for (const QStringView ending : QStringTokenizer(ordinals, u'|', Qt::SkipEmptyParts)) {
        if (word.endsWith(ending) && roman.match(word.chopped(ending.size())).hasMatch())
            return true;
    }
    return false;
}

} // namespace quarterly
