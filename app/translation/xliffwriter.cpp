// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliffwriter.h"

#include "rehearsal.h"
#include "xliffparts.h"
#include "xliffreader.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Xliff)
};

// Reads what was written as if it came back from a translator.
Result<ExchangeFile> readBack(const QByteArray &file)
{
    return readXliff(file, Messages::tr("The file"));
}

} // namespace

Result<QByteArray> toXliff(const Issue &issue, Language target, const QList<Segment> &segments, XliffVersion version)
{
    const QList<Language> sources = sourcesOf(segments);
    if (version == XliffVersion::V20 && sources.size() > 1)
        return Error{Error::Kind::Refused,
                     Messages::tr("The issue has texts written in %1 and in %2, which one file of XLIFF 2.0 cannot hold: choose version 1.2.")
                         .arg(sources[0].autonym(), sources[1].autonym())};
    QByteArray file;
    {
        QXmlStreamWriter xml(&file);
        const XliffJob job{issue, target, sources, segments};
        if (version == XliffVersion::V12)
            writeXliff12(xml, job);
        else
            writeXliff20(xml, job);
    }
    if (const auto survives = rehearse(readBack(file), issue, segments); !survives)
        return survives.error();
    return file;
}

} // namespace quarterly
