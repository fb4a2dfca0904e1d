// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentjudge.h"

#include "translation/termwords.h"

namespace quarterly {

namespace {

QList<TermOffer> offersFor(const JudgedPair &pair, const QList<Term> &terms)
{
    const TermText source(plainText(pair.source), pair.from), target(plainText(pair.target), pair.to);
    QList<TermHit> hits = termHits(terms, source, pair.from);
    std::ranges::stable_sort(hits, {}, [](const TermHit &each) { return each.hit.first; });
    QList<TermOffer> offers;
    for (const TermHit &each : std::as_const(hits)) {
        const QStringList words = each.term->words.value(pair.to);
        if (words.isEmpty())
            continue;
        const bool isUsed = std::ranges::any_of(words, [&](const QString &word) { return !target.hitsOf(word).isEmpty(); });
        const TermOffer offer{source.textOf(each.hit), words.first(), each.term->note, isUsed};
        const bool isThere = std::ranges::any_of(offers, [&](const TermOffer &other) { return other.word == offer.word; });
        if (!isThere)
            offers << offer;
    }
    return offers;
}

} // namespace

void SegmentJudge::judge(const JudgedPair &pair, const QList<Term> &terms)
{
    const auto judgement = [pair, terms](const Background::GoesOn &) {
        return Judgement{offersFor(pair, terms), checkTranslation(pair.source, pair.from, pair.target, pair.to, terms)};
    };
    m_background.run<Judgement>(judgement, [this](const Judgement &made) { Q_EMIT judged(made); });
}

} // namespace quarterly
