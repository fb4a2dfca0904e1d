// SPDX-License-Identifier: GPL-3.0-or-later
#include "sittingwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::SittingWords)
};

QString originName(const QString &origin)
{
    if (origin == u"imported"_s)
        return Words::tr("imported", "how a text came about");
    if (origin == u"merged"_s)
        return Words::tr("merged", "how a text came about");
    return Words::tr("typed", "how a text came about");
}

} // namespace

QString exactTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return Words::tr("%1, %2", "date, time of day")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString shortTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString timeSince(const QDateTime &time, const QDateTime &now)
{
    constexpr qint64 hour = 60, day = 24 * hour; // minutes
    const qint64 minutes = time.secsTo(now) / 60;
    if (minutes < 1)
        return Words::tr("Just now");
    if (minutes < hour)
        return Words::tr("%n minute(s) ago", nullptr, int(minutes));
    if (minutes < day)
        return Words::tr("%n hour(s) ago", nullptr, int(minutes / hour));
    const qint64 days = time.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days < 60)
        return Words::tr("%n day(s) ago", nullptr, int(days));
    if (days < 730)
        return Words::tr("%n month(s) ago", nullptr, int(days / 30));
    return Words::tr("%n year(s) ago", nullptr, int(days / 365));
}

QString authorAndOrigin(const Sitting &sitting)
{
    return sitting.author.isEmpty() ? originName(sitting.origin) : sitting.author + u" · "_s + originName(sitting.origin);
}

} // namespace quarterly
