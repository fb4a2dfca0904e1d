// SPDX-License-Identifier: GPL-3.0-or-later
#include "adaptation.h"

#include "text/wordkeys.h"

#include <optional>

namespace quarterly {

namespace {

struct PlacedNumber
{
    qsizetype run = 0;
    WordToken place;
    QString text;

    QString digits() const
    {
        QString digits = text;
        return digits.removeIf([](QChar character) { return !character.isDigit(); });
    }
};

QList<PlacedNumber> numbersIn(const Runs &runs)
{
    QList<PlacedNumber> numbers;
    for (qsizetype run = 0; run < runs.size(); ++run) {
        for (const WordToken &token : wordTokens(runs[run].text)) {
            if (token.isNumber)
                numbers << PlacedNumber{run, token, runs[run].text.mid(token.at, token.length)};
        }
    }
    return numbers;
}

bool hasSameForm(const QString &left, const QString &right)
{
    return std::ranges::equal(left, right, [](QChar one, QChar other) { return one == other || (one.isDigit() && other.isDigit()); });
}

bool isPlain(const QString &number)
{
    return std::ranges::all_of(number, [](QChar character) { return character.isDigit(); });
}

// The digits asked for, with the separators of the translation.
std::optional<QString> rewritten(const QString &asked, const QString &remembered, const QString &target)
{
    if (isPlain(asked) && isPlain(remembered) && isPlain(target))
        return asked;
    if (!hasSameForm(asked, remembered))
        return std::nullopt;
    QString number = target;
    auto digit = asked.begin();
    for (QChar &character : number) {
        if (!character.isDigit())
            continue;
        digit = std::find_if(digit, asked.end(), [](QChar next) { return next.isDigit(); });
        character = *digit++;
    }
    return number;
}

// The only number among these with the digits.
const PlacedNumber *alone(const QList<PlacedNumber> &numbers, const QString &digits)
{
    const PlacedNumber *found = nullptr;
    for (const PlacedNumber &number : numbers) {
        if (number.digits() != digits)
            continue;
        if (found)
            return nullptr;
        found = &number;
    }
    return found;
}

QList<PlacedNumber> replacements(const QList<PlacedNumber> &asked, const QList<PlacedNumber> &remembered,
                                 const QList<PlacedNumber> &target, int &unplaced)
{
    QList<PlacedNumber> replacements;
    for (qsizetype i = 0; i < std::min(asked.size(), remembered.size()); ++i) {
        if (asked[i].text == remembered[i].text)
            continue;
        const QString digits = remembered[i].digits();
        const PlacedNumber *place = alone(remembered, digits) ? alone(target, digits) : nullptr;
        const auto text = place ? rewritten(asked[i].text, remembered[i].text, place->text) : std::nullopt;
        if (text)
            replacements << PlacedNumber{place->run, place->place, *text};
        else
            ++unplaced;
    }
    return replacements;
}

QStringList linksIn(const Runs &runs)
{
    QStringList links;
    for (const Run &run : runs) {
        if (!run.link.isEmpty() && (links.isEmpty() || links.last() != run.link))
            links << run.link;
    }
    return links;
}

void replaceLinks(Runs &target, const QStringList &asked, const QStringList &remembered)
{
    if (asked.size() != remembered.size())
        return;
    for (Run &run : target) {
        const qsizetype at = remembered.indexOf(run.link);
        if (at >= 0 && !run.link.isEmpty())
            run.link = asked[at];
    }
}

} // namespace

Adaptation adapted(const Runs &asked, const Runs &remembered, const Runs &target)
{
    Adaptation adaptation{target};
    QList<PlacedNumber> changes = replacements(numbersIn(asked), numbersIn(remembered), numbersIn(target), adaptation.unplaced);
    std::ranges::sort(changes, std::greater(), [](const PlacedNumber &number) { return number.place.at; }); // from the end, so that places hold
    for (const PlacedNumber &change : std::as_const(changes))
        adaptation.target[change.run].text.replace(change.place.at, change.place.length, change.text);
    replaceLinks(adaptation.target, linksIn(asked), linksIn(remembered));
    return adaptation;
}

} // namespace quarterly
