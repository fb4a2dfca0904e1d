// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedpair.h"
#include "termwords.h"

#include "base/languagefacts.h"
#include "text/textsearch.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslationChecks)
};

using Hit = TermText::Hit;

bool isVowel(QChar letter)
{
    return u"aeiouœæ"_s.contains(QString(letter).normalized(QString::NormalizationForm_D).front().toLower());
}

// With the elision that the new word calls for: « la Réunion », « l’Assemblée ». Nothing if the article is not known.
std::optional<Correction> withElision(Correction correction, const CheckedText &text)
{
    static const QRegularExpression article = wordPattern(u"(\\p{L}+)([ ’'])$"_s);
    const QStringList &elided = text.language.facts().spelling.elided;
    const auto before = article.match(text.plain.left(correction.at));
    if (elided.isEmpty() || !before.hasMatch())
        return correction;
    const QString word = before.captured(1);
    const bool isElided = before.captured(2) != " "_L1, wantsElision = isVowel(correction.replacement.front());
    if (isElided && !wantsElision)
        return std::nullopt;
    if (!isElided && wantsElision && word.size() <= 3 && isVowel(word.back()) && elided.contains(word.chopped(1).toLower())) {
        correction.length += correction.at - before.capturedStart();
        correction.at = before.capturedStart();
        correction.replacement.prepend(word.chopped(1) + u'’');
    }
    return correction;
}

TranslationFault replaceable(const CheckedPair &pair, FaultKind kind, const QString &message, WordRange range, const QString &words)
{
    TranslationFault fault = pair.fault(kind, message, range.from, range.length);
    const auto correction = withElision({range.from, range.length, words}, pair.target);
    if (correction)
        fault.repaired = corrected(pair.target.runs, {*correction});
    return fault;
}

// Forbidden may be what differs from the permitted words in an ending or a capital only: « Estados partes ».
bool isForbidden(const QString &found, const QString &forbidden, bool isPermittedForm)
{
    const QString plain = QString(found).replace(u'\u00A0', u' ').replace(u'’', u'\'');
    const QString wanted = QString(forbidden).replace(u'’', u'\'');
    return !isPermittedForm || (plain.mid(1) == wanted.mid(1) && plain.left(1).compare(wanted.left(1), Qt::CaseInsensitive) == 0);
}

class ForbiddenTerms
{
public:
    ForbiddenTerms(const CheckedPair &pair, const TermText &text, const QList<TermHit> &permitted)
        : m_pair(pair), m_text(text), m_permitted(permitted)
    {
    }

    // A variant of one word may mean something else in a text that does not speak of the term.
    QList<TranslationFault> faultsOf(const Term &term, bool isInSource) const
    {
        QList<TranslationFault> faults;
        const QStringList variants = term.forbidden.value(m_pair.target.language);
        for (const QString &variant : variants) {
            for (const Hit &hit : m_text.hitsOf(variant)) {
                const auto coversIt = [&hit](const TermHit &other) { return other.hit.covers(hit); };
                const bool isPermittedForm = std::ranges::any_of(m_permitted, coversIt);
                if ((isInSource || hit.count > 1) && isForbidden(m_text.textOf(hit), variant, isPermittedForm))
                    faults << faultAt(hit, variant, term.preferred(m_pair.target.language));
            }
        }
        return faults;
    }

private:
    TranslationFault faultAt(const Hit &hit, const QString &variant, const QString &right) const
    {
        const QString found = m_text.textOf(hit);
        if (right.isEmpty()) {
            const QString message = Messages::tr("The glossary forbids “%1”.").arg(found);
            return m_pair.fault(FaultKind::ForbiddenTerm, message, hit.range.from, hit.range.length);
        }
        const QString words = TextSearch(variant, {}).replacementFor(found, right);
        const QString message = Messages::tr("The glossary forbids “%1” and says “%2”.").arg(found, words);
        return replaceable(m_pair, FaultKind::ForbiddenTerm, message, hit.range, words);
    }

    const CheckedPair &m_pair;
    const TermText &m_text;
    const QList<TermHit> &m_permitted;
};

// The term has none of its translations; perhaps it stands there in the source's language.
TranslationFault missingTerm(const CheckedPair &pair, const QString &asked, const QString &right)
{
    const QString message = Messages::tr("The glossary says “%2” for “%1”.").arg(asked, right);
    const auto hits = TextSearch(asked, {.wholeWords = true}).hitsIn(pair.target.words);
    if (hits.isEmpty())
        return pair.fault(FaultKind::Term, message);
    const QString found = pair.target.plain.mid(hits.first().from, hits.first().length);
    const bool beginsText = hits.first().from == 0 && found.front().isUpper();
    const QString words = beginsText ? right.front().toUpper() + right.mid(1) : right;
    return replaceable(pair, FaultKind::Term, message, hits.first(), words);
}

} // namespace

QList<TranslationFault> termFaults(const CheckedPair &pair, const QList<Term> &terms)
{
    const TermText source(pair.source.words, pair.source.language), target(pair.target.words, pair.target.language);
    const QList<TermHit> asked = termHits(terms, source, pair.source.language), permitted = termHits(terms, target, pair.target.language);
    const ForbiddenTerms forbidden(pair, target, permitted);
    QList<TranslationFault> faults;
    for (const Term &term : terms) {
        const auto inSource = std::ranges::find(asked, &term, &TermHit::term);
        const auto wrong = forbidden.faultsOf(term, inSource != asked.end());
        faults += wrong;
        if (inSource == asked.end() || !wrong.isEmpty() || term.preferred(pair.target.language).isEmpty())
            continue;
        const QStringList words = term.words.value(pair.target.language);
        if (std::ranges::all_of(words, [&target](const QString &word) { return target.hitsOf(word).isEmpty(); }))
            faults << missingTerm(pair, source.textOf(inSource->hit), words.first());
    }
    return faults;
}

} // namespace quarterly
