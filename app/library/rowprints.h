// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QMap>

namespace quarterly {

// What is kept of each highlight, section, issue and of the organisation besides texts, as a print that is another when
// anything of it is: kind, remark, dates, articles, tags, pictures, order, presentation. By their ids.
QMap<QString, QString> rowPrints(const Library &library);

} // namespace quarterly
