// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// The bands of all sections but the contact section. A picture that already stands elsewhere is left out.
QList<Band> composeSections(Composition &composition, const PictureId &elsewhere);


// The section that is set at the foot of the last page; null when there is none or it is too long for that.
const Section *contactSection(const Composition &composition);

} // namespace quarterly
