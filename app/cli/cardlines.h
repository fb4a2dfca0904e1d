// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/itemlist.h"

#include <QJsonObject>

namespace quarterly {

// A highlight as the lists of the command line show it.
QString cardLine(const ItemCard &card);
QJsonObject cardJson(const ItemCard &card);

} // namespace quarterly
