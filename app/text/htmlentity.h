// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quarterly {

// The character that an HTML entity such as "&eacute;" or "&#233;" stands for; what is unknown stays as it is.
QString decodedEntity(const QString &entity);

} // namespace quarterly
