// SPDX-License-Identifier: GPL-3.0-or-later
#include "colours.h"

namespace quarterly {

const Colours &Colours::light()
{
    static const Colours colours{
        .window = QRgb(0xfff6f5f2), .card = QRgb(0xffffffff), .hover = QRgb(0xffeeedea), .border = QRgb(0xffdcd9d3),
        .text = QRgb(0xff1d2329), .muted = QRgb(0xff59636d), .accent = QRgb(0xff0f5c7a), .onAccent = QRgb(0xffffffff), .accentSoft = QRgb(0xffe1eef3),
        .good = QRgb(0xff2b6a4d), .warning = QRgb(0xff8a5300), .error = QRgb(0xffb3261e),
        .placeBar = QRgb(0xff20303b), .placeBarText = QRgb(0xffc9d3da), .bed = QRgb(0xffd3d0c8)};
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours{
        .window = QRgb(0xff1b1e21), .card = QRgb(0xff25282c), .hover = QRgb(0xff2f3338), .border = QRgb(0xff3b4046),
        .text = QRgb(0xffe6e8ea), .muted = QRgb(0xffa2abb4), .accent = QRgb(0xff6cb8d8), .onAccent = QRgb(0xff0b1d26), .accentSoft = QRgb(0xff20383f),
        .good = QRgb(0xff84c9a5), .warning = QRgb(0xffe5a94f), .error = QRgb(0xfff2a09a),
        .placeBar = QRgb(0xff131719), .placeBarText = QRgb(0xffaeb7be), .bed = QRgb(0xff101214)};
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
