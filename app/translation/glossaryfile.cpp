// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossaryfile.h"

#include "glossarytbx.h"

#include "base/files.h"
#include "base/xmlguard.h"

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

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
    const auto bytes = readFile(file, xmllimit::bytes);
    return bytes ? glossaryFromTbx(*bytes, file) : bytes.error();
}

Result<void> writeGlossary(const QString &file, const QList<Term> &terms)
{
    return writeFile(file, isTbx(file) ? glossaryToTbx(terms) : glossaryToCsv(terms));
}

} // namespace quarterly
