// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossaryfile.h"

#include "glossarytbx.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFile>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::GlossaryFile)
};

bool isTbx(const QString &file)
{
    return file.endsWith(".tbx"_L1, Qt::CaseInsensitive);
}

} // namespace

QStringList glossarySuffixes()
{
    return {u"csv"_s, u"tbx"_s};
}

Result<GlossaryContents> readGlossary(const QString &file)
{
    if (!isTbx(file)) {
        const auto text = readTextFile(file);
        return text ? glossaryFromCsv(text->text, file) : text.error();
    }
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Refused, Messages::tr("%1 cannot be opened: %2.").arg(file, device.errorString())};
    return glossaryFromTbx(device, file);
}

Result<void> writeGlossary(const QString &file, const QList<Term> &terms)
{
    return writeFile(file, isTbx(file) ? glossaryToTbx(terms) : glossaryToCsv(terms));
}

} // namespace quarterly
