// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingline.h"

#include "text/readability.h"
#include "ui/style/style.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString easeInWords(int ease)
{
    if (ease >= 80)
        return ReadingLine::tr("very easy", "to read");
    if (ease >= 65)
        return ReadingLine::tr("easy", "to read");
    if (ease >= 50)
        return ReadingLine::tr("fairly hard", "to read");
    return ease >= 30 ? ReadingLine::tr("hard", "to read") : ReadingLine::tr("very hard", "to read");
}

QString levelInWords(const Readability &counted, Language language)
{
    const auto ease = counted.ease(language);
    const auto grade = counted.grade(language);
    if (!ease)
        return {};
    return grade ? ReadingLine::tr("Grade %1: %2", "school years · how hard").arg(*grade).arg(easeInWords(*ease))
                 : ReadingLine::tr("Reading: %1", "how hard").arg(easeInWords(*ease));
}

} // namespace

ReadingLine::ReadingLine(QWidget *parent) : QLabel(parent)
{
    setObjectName(u"reading"_s);
    makeMuted(*this);
}

void ReadingLine::measure(const QString &text, Language language)
{
    const Readability counted = readabilityOf(text, language);
    QStringList parts{tr("%n word(s)", nullptr, counted.words), tr("%n minute(s) to read", nullptr, counted.minutes()),
                      levelInWords(counted, language)};
    parts.removeAll(QString());
    setText(parts.join(u" · "_s));
    const auto ease = counted.ease(language);
    setToolTip(ease ? tr("Reading ease %1 of 100, reckoned from the length of sentences and words. Shorter sentences and "
                         "shorter words make it easier.").arg(*ease)
                    : QString());
    setVisible(counted.words > 0);
}

} // namespace quarterly
