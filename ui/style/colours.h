// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace quarterly {

// The colours of the window beyond what a QPalette has names for. Every text has a contrast of 4.5:1 and more on the
// grounds it is used on.
struct Colours
{
    QColor window; // behind everything
    QColor card; // what lies on it: cards, fields, bars
    QColor hover; // a control under the pointer
    QColor border;
    QColor text;
    QColor muted; // what may be read second
    QColor accent; // one: what is chosen, what to do next
    QColor onAccent;
    QColor accentSoft; // behind what is chosen
    QColor good;
    QColor warning;
    QColor error;
    QColor placeBar;
    QColor placeBarText;
    QColor bed; // under the pages

    static const Colours &light();
    static const Colours &dark();
    static const Colours &of(const QPalette &palette); // the set to which the palette belongs
};

QPalette paletteOf(const Colours &colours);

} // namespace quarterly
