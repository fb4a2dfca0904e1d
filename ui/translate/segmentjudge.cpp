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

SegmentJudge::SegmentJudge(QObject *parent) : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

SegmentJudge::~SegmentJudge()
{
    stop();
    m_worker.waitForDone();
}

void SegmentJudge::judge(const JudgedPair &pair, const QList<Term> &terms)
{
    const int question = ++m_question;
    m_worker.start([this, question, pair, terms] {
        if (question != m_question)
            return; // something newer waits behind
        const Judgement judgement{offersFor(pair, terms), checkTranslation(pair.source, pair.from, pair.target, pair.to, terms)};
        const auto tell = [this, question, judgement] {
            if (question == m_question)
                Q_EMIT judged(judgement);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace quarterly
