// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "base/contrast.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {


QJsonObject readTheme(const QString &name)
{
    QFile file(u":/themes/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(u":/themes/classic.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "readTheme", "the classic theme is built in");
        Q_UNUSED(opened)
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

Face::Role roleOf(const QString &name)
{
    static const QHash<QString, Face::Role> roles = {
        {u"Text"_s, Face::Role::Text},       {u"TextItalic"_s, Face::Role::TextItalic},
        {u"Heading"_s, Face::Role::Heading}, {u"HeadingBold"_s, Face::Role::HeadingBold},
        {u"HeadingHeavy"_s, Face::Role::HeadingHeavy},
    };
    Q_ASSERT_X(roles.contains(name), "theme", "a style names no face");
    return roles.value(name);
}

Forms::Figures figuresOf(const QString &name)
{
    using enum Forms::Figures;
    static const QHash<QString, Forms::Figures> all = {{QString(), Usual}, {u"old-style"_s, OldStyle}, {u"lining"_s, Lining}, {u"tabular"_s, Tabular}};
    Q_ASSERT_X(all.contains(name), "theme", "a style names no figures");
    return all.value(name);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](double x, double y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

double typeSize(const QJsonObject &json, const PageSetup &setup)
{
    return qBound(qMax(leastTypeSize, json["leastSize"_L1].toDouble()), setup.typeSize, mostTypeSize);
}

class ThemeReader
{
public:
    ThemeReader(const QJsonObject &json, const PageSetup &setup, const Profile &profile);

    Theme theme;

private:
    void readColours(const QJsonObject &colours, const Profile &profile);
    void readStyles(const QJsonObject &styles);
    QColor colourNamed(const QString &name) const;
    TextStyle style(const QJsonObject &json) const;
};

ThemeReader::ThemeReader(const QJsonObject &json, const PageSetup &setup, const Profile &profile)
{
    theme.size = typeSize(json, setup);
    theme.mostColumns = json["mostColumns"_L1].toInt(theme.mostColumns);
    theme.ragged = json["ragged"_L1].toBool();
    theme.lead = theme.size * json["lead"_L1].toDouble();
    readColours(json["colours"_L1].toObject(), profile);
    readStyles(json["styles"_L1].toObject());
}

void ThemeReader::readColours(const QJsonObject &colours, const Profile &profile)
{
    const auto colour = [&colours](const char *name, const QString &own = {}) {
        const QColor chosen(own);
        return chosen.isValid() ? chosen : QColor(colours[QLatin1String(name)].toString());
    };
    theme.primary = readableOn(colour("primary", profile.colour), Qt::white);
    theme.accent = colour("accent", profile.accent);
    theme.secondary = mixed(theme.primary, QColor::fromHsvF(theme.primary.hsvHueF() < 0 ? 0 : theme.primary.hsvHueF(),
                                                            theme.primary.hsvSaturationF(), 1), 0.35f);
    theme.link = readableOn(theme.secondary, Qt::white);
    theme.text = colour("text");
    theme.quiet = colour("quiet");
    theme.paper = colour("paper");
    theme.tint = mixed(theme.primary, Qt::white, 0.93);
    theme.rule = mixed(theme.primary, Qt::white, 0.55);
    theme.onPrimary = Qt::white;
    theme.onPrimaryQuiet = mixed(theme.primary, Qt::white, 0.82);
}

QColor ThemeReader::colourNamed(const QString &name) const
{
    const QHash<QString, QColor> colours = {
        {u"primary"_s, theme.primary},     {u"accent"_s, theme.accent}, {u"text"_s, theme.text},
        {u"quiet"_s, theme.quiet},         {u"link"_s, theme.link},     {u"onPrimary"_s, theme.onPrimary},
        {u"onPrimaryQuiet"_s, theme.onPrimaryQuiet},
    };
    Q_ASSERT_X(colours.contains(name), "theme", "a style names no colour");
    return colours.value(name);
}

TextStyle ThemeReader::style(const QJsonObject &json) const
{
    TextStyle style;
    style.face = roleOf(json["face"_L1].toString());
    style.size = json["size"_L1].toDouble() * theme.size;
    style.colour = colourNamed(json["colour"_L1].toString());
    style.tracking = json["tracking"_L1].toDouble();
    style.capitals = json["capitals"_L1].toBool();
    style.forms.figures = figuresOf(json["figures"_L1].toString());
    return style;
}

void ThemeReader::readStyles(const QJsonObject &styles)
{
    const std::pair<const char *, TextStyle *> all[] = {
        {"masthead", &theme.masthead},
        {"tagline", &theme.tagline},
        {"quarter", &theme.quarter},
        {"section", &theme.section},
        {"title", &theme.title},
        {"subheading", &theme.subheading},
        {"event", &theme.event},
        {"article", &theme.article},
        {"body", &theme.body},
        {"quotation", &theme.quotation},
        {"caption", &theme.caption},
        {"boxed", &theme.boxed},
        {"contentsTitle", &theme.contentsTitle},
        {"contents", &theme.contents},
        {"contentsPage", &theme.contentsPage},
        {"languages", &theme.languages},
        {"contactHeading", &theme.contactHeading},
        {"contactTitle", &theme.contactTitle},
        {"contact", &theme.contact},
        {"footer", &theme.footer},
        {"pageNumber", &theme.pageNumber},
    };
    for (const auto &[name, target] : all)
        *target = style(styles[QLatin1String(name)].toObject());
}

} // namespace

Theme makeTheme(const PageSetup &setup, const Profile &profile)
{
    return ThemeReader(readTheme(setup.theme), setup, profile).theme;
}

double typeSizeOf(const PageSetup &setup)
{
    return typeSize(readTheme(setup.theme), setup);
}

QStringList themeNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/themes"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names << file.section(u'.', 0, 0);
    return names;
}

} // namespace quarterly
