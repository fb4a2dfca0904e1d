// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangeformat.h"

#include "xliffreader.h"
#include "xliffwriter.h"

#include <QFileInfo>

namespace quarterly {

using namespace Qt::StringLiterals;

QString suffixOf(ExchangeFormat)
{
    return u"xlf"_s;
}

QStringList exchangeSuffixes()
{
    return {u"xlf"_s, u"xliff"_s};
}

bool isExchangeFile(const QString &path)
{
    return exchangeSuffixes().contains(QFileInfo(path).suffix().toLower());
}

Result<QByteArray> toExchangeFile(const Issue &issue, Language target, const QList<Segment> &segments, ExchangeFormat format)
{
    return toXliff(issue, target, segments, format == ExchangeFormat::Xliff20 ? XliffVersion::V20 : XliffVersion::V12);
}

Result<ExchangeFile> readExchangeFile(const QString &path)
{
    return readXliff(path);
}

} // namespace quarterly
