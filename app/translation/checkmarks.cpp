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

bool isNoBreakSpace(QChar c) { return c == u'\u00A0' || c == u'\u202F'; }
bool isBlank(QStringView text) { return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); }); }

// Whether it puts or takes spaces; one no-break space for another is a matter of taste.
bool changesSpaces(const Correction &correction, const QString &text)
{
    const QStringView before = QStringView(text).mid(correction.at, correction.length);
    static const QRegularExpression mark = wordPattern(u"[;:!?%«»]"_s); // other spaces are less to be seen
    const QStringView around = QStringView(text).mid(std::max<qsizetype>(0, correction.at - 1), correction.length + 2);
    const bool isSameKind = before.size() == 1 && correction.replacement.size() == 1 && isNoBreakSpace(before[0])
        && isNoBreakSpace(correction.replacement[0]);
    return isBlank(before) && isBlank(correction.replacement) && !isSameKind && mark.match(around).hasMatch();
}

bool overlaps(const Corrections &corrections, const Correction &other)
{
    return std::ranges::any_of(corrections, [&other](const Correction &correction) {
        return correction.at <= other.at + other.length && other.at <= correction.at + correction.length;
    });
}

void add(Corrections &corrections, const QRegularExpression &form, const QString &text, const QString &replacement)
{
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Correction correction{match.capturedStart(), match.capturedLength(), replacement};
        if (!overlaps(corrections, correction))
            corrections << correction;
    }
}

// The text around a position up to the next spaces.
QStringView pieceAround(QStringView text, qsizetype at)
{
    qsizetype from = at, to = at;
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    while (to < text.size() && !text[to].isSpace())
        ++to;
    return text.sliced(from, to - from);
}

// Where a space is missing behind a mark or between word and number, but for what the source has likewise: "en,fr".
void addMissingSpaces(Corrections &found, const QString &text, const QString &source)
{
    static const QRegularExpression form = wordPattern(
        u"(?<=\\p{L})[,;:!?](?=[\\p{L}¿¡])|(?<=\\p{Ll}{2})\\.(?=\\p{Lu}\\p{Ll})|(?<=[)»”])[,;:](?=\\p{L})"
        "|(?<=\\p{Ll}{3})(?=\\d)|(?<=\\d)(?=\\p{Lu}\\p{Ll}{2})"_s);
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const Correction space{matches.next().capturedEnd(), 0, u" "_s};
        if (!overlaps(found, space) && !source.contains(pieceAround(text, space.at)))
            found << space;
    }
}

// Spaces before and after marks, as the language has them.
Corrections spacesAtMarks(const CheckedText &text, const QString &source)
{
    static const QRegularExpression beforeMark = wordPattern(u"(?<=\\S)[ \\x{A0}\\x{202F}]+(?=[.,](?:\\s|$)|[)\\]’”])"_s);
    static const QRegularExpression beforeSpacedMark = wordPattern(u"(?<=\\S)[ \\x{A0}\\x{202F}]+(?=[;:!?](?:\\s|[)\\]”»’]|$))"_s);
    static const QRegularExpression afterOpening = wordPattern(u"(?<=[(\\[“¿¡])[ \\x{A0}\\x{202F}]+(?=\\S)"_s);
    static const QRegularExpression percent = wordPattern(u"(?<=\\d)(?=%)"_s);
    static const QRegularExpression spacedPercent = wordPattern(u"(?<=\\d)[ \\x{A0}\\x{202F}]+(?=%)"_s);
    const QString &spaced = text.language.facts().checks.spacedMarks;
    Corrections found;
    for (const Correction &correction : corrections(text.words, text.language)) {
        if (changesSpaces(correction, text.words))
            found << correction;
    }
    add(found, beforeMark, text.words, {});
    if (!spaced.contains(u'?'))
        add(found, beforeSpacedMark, text.words, {});
    if (spaced.contains(u'%'))
        add(found, percent, text.words, u"\u00A0"_s);
    else
        add(found, spacedPercent, text.words, {});
    add(found, afterOpening, text.words, {});
    addMissingSpaces(found, text.words, source);
    std::ranges::sort(found, {}, &Correction::at);
    return found;
}

Corrections doubleSpaces(const QString &text)
{
    static const QRegularExpression form(u"(?<=\\S)[ \\x{A0}\\x{202F}\\t]{2,}(?=\\S)"_s);
    Corrections found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString spaces = match.captured();
        const auto noBreak = std::ranges::find_if(spaces, isNoBreakSpace);
        found << Correction{match.capturedStart(), spaces.size(), noBreak == spaces.end() ? u" "_s : QString(*noBreak)};
    }
    return found;
}

Corrections spacesAtEnds(const QString &text)
{
    static const QRegularExpression form = wordPattern(u"^\\s+|\\s+$"_s);
    Corrections found;
    add(found, form, text, {});
    return found;
}

// Quotation marks of other languages that do not stand inside the language's own.
Corrections strayQuotes(const CheckedText &text)
{
    const LanguageFacts &facts = text.language.facts();
    const QChar opener = facts.openQuote.trimmed().front(), closer = facts.closeQuote.trimmed().back();
    Corrections found;
    int depth = 0;
    bool opens = true;
    for (qsizetype at = 0; at < text.words.size(); ++at) {
        const QChar c = text.words[at];
        depth += c == opener;
        depth -= c == closer && depth > 0;
        if (depth > 0 || !facts.checks.strayQuotes.contains(c))
            continue;
        qsizetype from = at, to = at + 1; // with the spaces that belong to it
        while (opens && to < text.words.size() && text.words[to].isSpace())
            ++to;
        while (!opens && from > 0 && text.words[from - 1].isSpace())
            --from;
        found << Correction{from, to - from, opens ? facts.openQuote : facts.closeQuote};
        opens = !opens;
    }
    return found;
}

Corrections straightQuotes(const CheckedText &text)
{
    Corrections found = corrections(text.words, text.language);
    found.removeIf([&text](const Correction &correction) { return text.words.mid(correction.at, correction.length) != "\""_L1; });
    return found;
}

// A mark that opens or closes something and has no partner.
struct LoneBracket
{
    qsizetype at = 0;
    QChar mark;
    QChar partner;
};

const QList<std::pair<QChar, QChar>> &bracketPairs()
{
    static const QList<std::pair<QChar, QChar>> pairs{{u'(', u')'}, {u'[', u']'}, {u'{', u'}'}, {u'«', u'»'}, {u'“', u'”'}};
    return pairs;
}

// "a)" and "1)" count.
bool isOfList(const QString &text, qsizetype at)
{
    static const QRegularExpression item = wordPattern(u"(?:^|\\s)(?:\\d{1,2}|\\p{L}|[ivx]{1,4})$"_s);
    return text[at] == u')' && item.match(text.mid(std::max<qsizetype>(0, at - 5), std::min<qsizetype>(at, 5))).hasMatch();
}

QList<LoneBracket> loneBrackets(const QString &text)
{
    QList<LoneBracket> open, lone;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const auto &[opening, closing] : bracketPairs()) {
            if (text[at] == opening)
                open << LoneBracket{at, opening, closing};
            if (text[at] != closing)
                continue;
            const QChar wanted = opening;
            const auto partner = std::find_if(open.rbegin(), open.rend(), [wanted](const LoneBracket &other) { return other.mark == wanted; });
            if (partner != open.rend())
                open.erase(std::next(partner).base());
            else if (!isOfList(text, at))
                lone << LoneBracket{at, closing, opening};
        }
    }
    return lone + open;
}

// At the end of the text, before its last mark, if that is where the source closes its own.
std::optional<Correction> closing(const CheckedPair &pair, const LoneBracket &bracket)
{
    static const QRegularExpression end(u"[\\s.;:!?…,]*$"_s);
    const qsizetype sourceEnd = end.match(pair.source.words).capturedStart();
    const QString closers = u")]}»”’"_s;
    if (closers.contains(bracket.mark) || sourceEnd == 0 || !closers.contains(pair.source.words[sourceEnd - 1]))
        return std::nullopt;
    const QString mark = bracket.partner == u'»' ? pair.target.language.facts().closeQuote : QString(bracket.partner);
    return Correction{end.match(pair.target.words).capturedStart(), 0, mark};
}

} // namespace

QList<TranslationFault> spaceFaults(const CheckedPair &pair)
{
    QList<TranslationFault> faults;
    const Corrections atEnds = spacesAtEnds(pair.target.words), doubled = doubleSpaces(pair.target.words);
    Corrections atMarks = spacesAtMarks(pair.target, pair.source.words);
    atMarks.removeIf([&](const Correction &correction) { return overlaps(doubled, correction) || overlaps(atEnds, correction); });
    if (!atEnds.isEmpty() && spacesAtEnds(pair.source.words).isEmpty())
        faults << pair.fault(FaultKind::Spaces, Messages::tr("There are spaces at the beginning or the end."), atEnds);
    if (!doubled.isEmpty() && doubleSpaces(pair.source.words).isEmpty())
        faults << pair.fault(FaultKind::Spaces, Messages::tr("There are double spaces."), doubled);
    if (atMarks.isEmpty())
        return faults;
    const QString message = Messages::tr("%n space(s) at punctuation marks or numbers are not as this language has them.", nullptr,
                                         int(atMarks.size()));
    faults << pair.fault(FaultKind::Spaces, message, atMarks);
    const CheckedText repaired(*faults.last().repaired, pair.target.language); // a mark with a space behind it may want one before
    faults.last().repaired = corrected(repaired.runs, spacesAtMarks(repaired, pair.source.words));
    return faults;
}

QList<TranslationFault> quoteFaults(const CheckedPair &pair)
{
    QList<TranslationFault> faults;
    if (const Corrections straight = straightQuotes(pair.target); !straight.isEmpty())
        faults << pair.fault(FaultKind::Quotes, Messages::tr("The quotation marks are straight."), straight);
    if (const Corrections stray = strayQuotes(pair.target); !stray.isEmpty())
        faults << pair.fault(FaultKind::Quotes, Messages::tr("The quotation marks are those of another language."), stray);
    return faults;
}

QList<TranslationFault> bracketFaults(const CheckedPair &pair)
{
    const QList<LoneBracket> lone = loneBrackets(pair.target.words);
    if (lone.isEmpty() || !loneBrackets(pair.source.words).isEmpty())
        return {};
    const LoneBracket &bracket = lone.first();
    const QString message = Messages::tr("“%1” has no partner “%2”.").arg(bracket.mark, bracket.partner);
    if (const auto repair = closing(pair, bracket); repair && lone.size() == 1) {
        TranslationFault fault = pair.fault(FaultKind::Brackets, message, {*repair});
        fault.at = bracket.at;
        fault.length = 1;
        return {fault};
    }
    return {pair.fault(FaultKind::Brackets, message, bracket.at, 1)};
}

} // namespace quarterly
