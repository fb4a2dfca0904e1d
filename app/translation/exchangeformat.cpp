// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangeformat.h"

#include "sidetable.h"
#include "xliffreader.h"
#include "xliffwriter.h"

#include "base/files.h"

#include <QFileInfo>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 16 << 20;

bool hasSuffix(const QString &path, const QStringList &suffixes)
{
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

// The endings that such a table shares with other documents.
bool mayBeTable(const QString &path)
{
    return hasSuffix(path, {u"html"_s, u"htm"_s, u"docx"_s});
}

} // namespace

QString suffixOf(ExchangeFormat format)
{
    return format == ExchangeFormat::SideTable ? u"html"_s : u"xlf"_s;
}

QStringList exchangeSuffixes()
{
    return {u"xlf"_s, u"xliff"_s, u"html"_s, u"htm"_s, u"docx"_s};
}

bool isExchangeFile(const QString &path)
{
    if (!mayBeTable(path))
        return hasSuffix(path, exchangeSuffixes());
    const auto bytes = readFile(path, mostBytes);
    return bytes && isSideTable(*bytes);
}

Result<QByteArray> toExchangeFile(const Issue &issue, Language target, const QList<Segment> &segments, ExchangeFormat format)
{
    if (format == ExchangeFormat::SideTable)
        return toSideTable(issue, target, segments);
    return toXliff(issue, target, segments, format == ExchangeFormat::Xliff20 ? XliffVersion::V20 : XliffVersion::V12);
}

Result<ExchangeFile> readExchangeFile(const QString &path)
{
    return mayBeTable(path) ? readSideTable(path) : readXliff(path);
}

} // namespace quarterly
