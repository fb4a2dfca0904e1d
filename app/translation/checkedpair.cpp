// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedpair.h"

#include "text/links.h"

namespace quarterly {

namespace {

void leaveUnread(QString &text, qsizetype at, qsizetype length)
{
    text.replace(at, length, QString(length, unread));
}

bool isOfFigures(const Run &run)
{
    return run.styles.testFlag(RunStyle::Superscript) && std::ranges::any_of(run.text, [](QChar c) { return c.isDigit(); });
}

// Half a character would let every pattern fail.
QString withoutLoneSurrogates(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else if (text[at].isSurrogate())
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

CheckedText::CheckedText(const Runs &of, Language writtenIn)
    : runs(canonical(of)), language(writtenIn), plain(withoutLoneSurrogates(plainText(runs))), figures(plain), words(plain)
{
    for (const Address &address : addressesIn(plain)) {
        leaveUnread(figures, address.at, address.length);
        leaveUnread(words, address.at, address.length);
    }
    qsizetype at = 0;
    for (const Run &run : std::as_const(runs)) {
        if (isOfFigures(run)) {
            leaveUnread(figures, at, run.text.size());
            words.replace(at, run.text.size(), QString(run.text.size(), u'¹'));
            raised << run.text;
        }
        if (!run.language.isEmpty() && Language::fromCode(run.language) != language)
            leaveUnread(words, at, run.text.size());
        at += run.text.size();
    }
}

QRegularExpression wordPattern(const QString &pattern, bool anyCase)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption
                                           | (anyCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
}

} // namespace quarterly
