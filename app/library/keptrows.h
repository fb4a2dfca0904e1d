// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"

namespace quarterly {

// Tables that no row type describes.
const Table &settingTable();
const Table &publicationTable();
const Table &publicationFileTable();
const Table &publicationTextTable();
const Table &memoryTable(); // has no key but the number of the row

// Every table of what people wrote, those referred to before those that refer to them. All others follow from these.
const QList<const Table *> &keptTables();

} // namespace quarterly
