// SPDX-License-Identifier: GPL-3.0-or-later
#include "colours.h"

namespace quarterly {

const Colours &Colours::light()
{
    static const Colours colours{
        .window = QColor(0xf6f5f2), .card = QColor(0xffffff), .hover = QColor(0xeeedea), .border = QColor(0xdcd9d3),
        .text = QColor(0x1d2329), .muted = QColor(0x59636d), .accent = QColor(0x0f5c7a), .onAccent = QColor(0xffffff), .accentSoft = QColor(0xe1eef3),
        .good = QColor(0x2b6a4d), .warning = QColor(0x8a5300), .error = QColor(0xb3261e),
        .placeBar = QColor(0x20303b), .placeBarText = QColor(0xc9d3da), .bed = QColor(0xd3d0c8)};
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours{
        .window = QColor(0x1b1e21), .card = QColor(0x25282c), .hover = QColor(0x2f3338), .border = QColor(0x3b4046),
        .text = QColor(0xe6e8ea), .muted = QColor(0xa2abb4), .accent = QColor(0x6cb8d8), .onAccent = QColor(0x0b1d26), .accentSoft = QColor(0x20383f),
        .good = QColor(0x84c9a5), .warning = QColor(0xe5a94f), .error = QColor(0xf2a09a),
        .placeBar = QColor(0x131719), .placeBarText = QColor(0xaeb7be), .bed = QColor(0x101214)};
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.card, colours.window);
    const auto set = [&](QPalette::ColorRole role, QColor colour) { palette.setColor(QPalette::All, role, colour); };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.card);
    set(QPalette::AlternateBase, colours.window);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::Button, colours.card);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.error);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::ToolTipBase, colours.card);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::Light, colours.card);
    set(QPalette::Midlight, colours.hover);
    set(QPalette::Mid, colours.border);
    set(QPalette::Dark, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    return palette;
}

} // namespace quarterly
