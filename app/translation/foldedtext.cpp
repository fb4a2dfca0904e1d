// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedtext.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar character)
{
    return character.isSpace(); // no-break spaces and line breaks as well
}

// A single no-break space stays: it is French.
Runs folded(const Runs &runs)
{
    Runs result;
    QChar last = u' ';
    for (const Run &run : runs) {
        Run folded{{}, run.styles, run.link.isEmpty() ? QString() : u"link"_s, {}};
        for (const QChar character : run.text) {
            const QChar now = character == lineBreak || character == u'\t' || character == u'\n' ? QChar(u' ') : character;
            if (isBlank(now) && isBlank(last))
                continue;
            folded.text += now;
            last = now;
        }
        result << folded;
    }
    return trimmed(canonical(result));
}

Runs wholeRuns(const TaggedText &text)
{
    return returned(text, {}, text.codes).runs;
}

// The foreign passages of the model are marked where their words stand again.
Runs withPassages(Runs runs, const Runs &model)
{
    qsizetype from = 0;
    for (const Run &passage : model) {
        const qsizetype at = passage.language.isEmpty() ? -1 : plainText(runs).indexOf(plainText(Runs{passage}), from);
        if (at < 0)
            continue;
        Runs marked = slice(runs, at, passage.text.size());
        for (Run &run : marked)
            run.language = passage.language;
        from = at + passage.text.size();
        runs = slice(runs, 0, at) + marked + slice(runs, from, plainText(runs).size() - from);
    }
    return canonical(runs);
}

// Line breaks beyond those of the source came from paragraphs, and mean no more than a space.
Runs withLineBreaks(Runs runs, qsizetype most)
{
    for (Run &run : runs) {
        for (QChar &character : run.text) {
            if (character == lineBreak && --most < 0)
                character = u' ';
        }
    }
    return runs;
}

// What a text is if it says the same as a text of today, else that text's passages in it.
Runs restored(const Runs &runs, const Runs &today, const Runs &source)
{
    if (!today.isEmpty() && folded(runs) == folded(today))
        return canonical(today);
    const Runs &model = today.isEmpty() ? source : today;
    return withPassages(withLineBreaks(runs, plainText(source).count(u'\n')), model);
}

} // namespace

QString foldedFingerprint(const Runs &runs)
{
    return tagged(folded(runs)).fingerprint();
}

ExchangeUnit unfolded(ExchangeUnit unit, const Segment &segment)
{
    const QList<InlineCode> codes = tagged(segment.source).codes;
    const bool isHereAsItWas = unit.exportedTarget == foldedFingerprint(segment.target);
    unit.source = tagged(restored(wholeRuns(unit.source), segment.source, segment.source));
    if (unit.target) {
        const Runs runs = wholeRuns(*unit.target);
        const bool isThereAsItWas = unit.exportedTarget == foldedFingerprint(runs);
        unit.target = tagged(restored(runs, segment.target, segment.source), codes);
        if (isThereAsItWas)
            unit.exportedTarget = unit.target->fingerprint();
    }
    if (isHereAsItWas)
        unit.exportedTarget = tagged(segment.target, codes).fingerprint();
    return unit;
}

} // namespace quarterly
