// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarycopy.h"

#include "onlinecopy.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::LibraryCopy)
};

} // namespace

Result<void> copyLibrary(const Library &library, const QString &file)
{
    if (QFileInfo(file) == QFileInfo(library.file()))
        return Error{Error::Kind::Refused, Messages::tr("A copy needs another name than the library “%1” itself.").arg(file)};
    return copyOnline(library.database(), file);
}

} // namespace quarterly
