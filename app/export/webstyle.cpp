// SPDX-License-Identifier: GPL-3.0-or-later
#include "webstyle.h"

#include "base/contrast.h"

#include <QFile>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// The darkest ground of the light page and the lightest of the dark one: what is readable there is so everywhere.
// They are --panel in web.css.
constexpr QRgb lightGround = 0xffeef3f5;
constexpr QRgb darkGround = 0xff1f272d;

QColor colourOr(const QString &name, QRgb otherwise)
{
    const QColor colour(name);
    return colour.isValid() ? colour.toRgb() : QColor(otherwise);
}

QString customProperty(QLatin1StringView name, QColor colour)
{
    return u"  --%1: %2;\n"_s.arg(name, colour.name());
}

} // namespace

QColor bandColour(const Profile &profile)
{
    return readableOn(colourOr(profile.colour, 0xff103f54), Qt::white);
}

QString webStyle(const Profile &profile)
{
    const QColor colour = colourOr(profile.colour, 0xff103f54);
    QFile file(u":/templates/web.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "webStyle", "the style sheet is built in");
    Q_UNUSED(opened)
    return ":root {\n"_L1 + customProperty("band"_L1, bandColour(profile))
        + customProperty("accent"_L1, colourOr(profile.accent, 0xffd08c2b))
        + customProperty("primary-on-light"_L1, readableOn(colour, QColor(lightGround)))
        + customProperty("primary-on-dark"_L1, readableOn(colour, QColor(darkGround))) + "}\n"_L1
        + QString::fromUtf8(file.readAll());
}

} // namespace quarterly
