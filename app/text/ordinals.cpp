// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinals.h"

#include "base/languagefacts.h"

namespace quarterly {

using namespace Qt::StringLiterals;

QRegularExpression raisedOrdinal(Language language)
{
    const QString endings = language.facts().words.value(u"raisedOrdinals"_s);
    return QRegularExpression(endings.isEmpty() ? QString() : u"(?<![\\w./@-])\\d{1,3}(%1)(?![\\w/@-])"_s.arg(endings));
}

Runs withRaisedOrdinals(const Runs &runs, Language language)
{
    const QRegularExpression ordinal = raisedOrdinal(language);
    if (ordinal.pattern().isEmpty())
        return runs;
    Runs raised;
    for (const Run &run : runs) {
        qsizetype from = 0;
        const bool isPlain = run.language.isEmpty() && run.link.isEmpty() && !run.styles.testFlag(RunStyle::Superscript);
        auto matches = isPlain ? ordinal.globalMatch(run.text) : QRegularExpressionMatchIterator();
        while (matches.hasNext()) {
            const auto match = matches.next();
            raised << run << run;
            raised[raised.size() - 2].text = run.text.sliced(from, match.capturedStart(1) - from);
            raised.last().text = match.captured(1);
            raised.last().styles.setFlag(RunStyle::Superscript);
            from = match.capturedEnd(1);
        }
        if (from < run.text.size()) {
            raised << run;
            raised.last().text = run.text.sliced(from);
        }
    }
    return raised;
}

} // namespace quarterly
