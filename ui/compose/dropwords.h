// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

class QMimeData;

namespace quarterly {

class Session;

// What a drop into this section would do: move, or add, and what the issue holds already. The section is null where
// sections are dropped.
QString dropWords(const QMimeData &data, SectionId section, const Session &session);

} // namespace quarterly
