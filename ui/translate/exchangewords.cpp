// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangewords.h"

#include "ui/style/colours.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

using enum ExchangeOutcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::ExchangeWords)
};

QString reason(const ReviewedUnit &unit, Language to)
{
    switch (unit.outcome) {
    case Taken: return unit.segment.target.isEmpty() ? Words::tr("It was not translated before.") : Words::tr("The translator has worded it anew.");
    case Confirmed: return Words::tr("The translator has confirmed today’s wording.");
    case Unchanged: return Words::tr("The translator has changed nothing here.");
    case Untranslated: return Words::tr("The translator has not translated it.");
    case Stale: return Words::tr("The translator had an earlier source. Taken over, it is a draft that somebody must look at again.");
    case Conflict: return Words::tr("It was changed here too since the file left. Taken over, it replaces today’s wording.");
    case CodesLost: return Words::tr("Something of the source is missing in the translation.");
    case OtherLanguage: return Words::tr("This does not look like %1.").arg(to.autonym());
    case Doubled: return Words::tr("The file says two things. Put it right there, or type the translation yourself.");
    case Unknown: return Words::tr("The issue does not have this text, or has it no longer.");
    case Removed: return Words::tr("The translator has taken it out. It stays here: take it out yourself if it is to go.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString outcomeName(const ReviewedUnit &unit)
{
    switch (unit.outcome) {
    case Taken: return unit.segment.target.isEmpty() ? Words::tr("New", "a text that came back") : Words::tr("New wording");
    case Confirmed: return Words::tr("Confirmed", "a text that came back");
    case Unchanged: return Words::tr("Unchanged", "a text that came back");
    case Untranslated: return Words::tr("Not translated");
    case Stale: return Words::tr("Source has changed since");
    case Conflict: return Words::tr("Changed here too");
    case CodesLost: return Words::tr("Formatting lost");
    case OtherLanguage: return Words::tr("Other language");
    case Doubled: return Words::tr("Twice in the file");
    case Unknown: return Words::tr("Not in this issue");
    case Removed: return Words::tr("Taken out there");
    }
    Q_UNREACHABLE();
}

QString outcomeExplanation(const ReviewedUnit &unit, Language to)
{
    QStringList sentences{reason(unit, to)};
    const bool isSetOtherwise = unit.outcome != Confirmed && unit.target != canonical(unit.segment.target)
                                && plainText(unit.target) == plainText(unit.segment.target);
    if (isSetOtherwise && !unit.target.isEmpty())
        sentences << Words::tr("The words are today’s: only their formatting differs.");
    return (sentences + unit.remarks).join(u' ');
}

QColor outcomeColour(const ReviewedUnit &unit, const Colours &colours)
{
    if (unit.isSafe())
        return colours.good;
    if (unit.isDoubtful())
        return colours.warning;
    return unit.outcome == Unchanged || unit.outcome == Untranslated ? colours.muted : colours.error;
}

} // namespace quarterly
