// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "checkedpair.h"

namespace quarterly {

QList<TranslationFault> checkTranslation(const Runs &source, Language from, const Runs &target, Language to,
                                         const QList<Term> &terms)
{
    const CheckedPair pair{CheckedText(source, from), CheckedText(target, to)};
    if (pair.source.plain.trimmed().isEmpty() || pair.target.plain.trimmed().isEmpty() || from == to)
        return {};
    QList<TranslationFault> faults = languageFaults(pair);
    const bool isForeign = std::ranges::any_of(faults, [&pair](const TranslationFault &fault) {
        return fault.kind == FaultKind::Identical || fault.length >= pair.target.plain.trimmed().size();
    });
    if (isForeign)
        return faults; // all the rest would follow from it
    for (const auto &check : {numberFaults, dateFaults, addressFaults, codeFaults, repeatedWords, sentenceFaults, spaceFaults,
                              quoteFaults, bracketFaults, lengthFaults, capitalFaults})
        faults += check(pair);
    faults += termFaults(pair, terms);
    std::ranges::stable_sort(faults, {}, &TranslationFault::at);
    return faults;
}

} // namespace quarterly
