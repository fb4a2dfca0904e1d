// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailstyle.h"

#include "webstyle.h"

#include "base/contrast.h"

#include <QColor>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString readable(const QString &name, const QColor &band, const QString &ground)
{
    const QColor colour(name);
    return readableOn(colour.isValid() ? colour.toRgb() : band, QColor(ground)).name();
}

EmailColours withOwnColours(EmailColours colours, const Profile &profile)
{
    const QColor band = bandColour(profile);
    const QColor accent(profile.accent);
    colours.primary = readable(profile.colour, band, colours.panel);
    colours.band = band.name();
    colours.accent = accent.isValid() ? accent.toRgb().name() : u"#d08c2b"_s;
    return colours;
}

} // namespace

EmailColours lightEmail(const Profile &profile)
{
    return withOwnColours({.ground = u"#eef3f5"_s, .paper = u"#ffffff"_s, .panel = u"#eef3f5"_s, .text = u"#1f2326"_s,
                           .quiet = u"#55616a"_s, .line = u"#cdd8dd"_s}, profile);
}

EmailColours darkEmail(const Profile &profile)
{
    return withOwnColours({.ground = u"#0f1417"_s, .paper = u"#151b1f"_s, .panel = u"#1f272d"_s, .text = u"#e4e2dc"_s,
                           .quiet = u"#a5b0b7"_s, .line = u"#36424a"_s}, profile);
}

QString emailStyleSheet(const EmailColours &dark)
{
    const auto colour = [](QLatin1StringView selector, QLatin1StringView property, const QString &value) {
        return u"  %1 { %2: %3 !important; }\n"_s.arg(selector, property, value);
    };
    return "@media (max-width: 480px) {\n"_L1
        "  .pad { padding-left: 20px !important; padding-right: 20px !important; }\n"_L1
        "}\n"_L1
        "@media (prefers-color-scheme: dark) {\n"_L1
        + colour(".ground"_L1, "background-color"_L1, dark.ground) + colour(".paper"_L1, "background-color"_L1, dark.paper)
        + colour(".paper"_L1, "color"_L1, dark.text) + colour(".panel"_L1, "background-color"_L1, dark.panel)
        + colour(".quiet"_L1, "color"_L1, dark.quiet) + colour(".line"_L1, "border-color"_L1, dark.line)
        + colour("h2, h3, h4, a"_L1, "color"_L1, dark.primary) + colour(".white"_L1, "color"_L1, u"#ffffff"_s) + "}\n"_L1;
}

} // namespace quarterly
