// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlstyle.h"

#include <QStringList>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Numbers as CSS has them: 400 is normal, 700 bold.
bool isBold(const QString &weight)
{
    return weight.startsWith("bold"_L1) || weight.toInt() >= 600;
}

} // namespace

HtmlStyle::HtmlStyle(const QString &attribute)
{
    for (const QString &declaration : attribute.toLower().split(u';', Qt::SkipEmptyParts)) {
        const QString value = declaration.section(u':', 1).remove("!important"_L1);
        m_values.insert(declaration.section(u':', 0, 0).trimmed(), value.trimmed());
    }
}

bool HtmlStyle::isHidden() const
{
    return value(u"display"_s) == "none"_L1 || value(u"visibility"_s) == "hidden"_L1 || value(u"mso-hide"_s) == "all"_L1
        || value(u"mso-element"_s) == "comment-list"_L1 || value(u"mso-special-character"_s) == "comment"_L1;
}

bool HtmlStyle::isInline() const
{
    return value(u"display"_s) == "inline"_L1;
}

bool HtmlStyle::isListParagraph() const
{
    const QString list = value(u"mso-list"_s);
    return !list.isEmpty() && list != "none"_L1 && list != "skip"_L1 && !isListMarker();
}

bool HtmlStyle::isListMarker() const
{
    return value(u"mso-list"_s) == "ignore"_L1
        || (value(u"display"_s) == "block"_L1 && value(u"float"_s) == "left"_L1 && m_values.contains(u"min-width"_s));
}

Setting HtmlStyle::appliedTo(Setting setting) const
{
    const auto apply = [&](const QString &property, RunStyle style, auto isOn) {
        const QString said = value(property);
        if (!said.isEmpty() && said != "inherit"_L1)
            setting.run.styles.setFlag(style, isOn(said));
    };
    apply(u"font-weight"_s, RunStyle::Strong, isBold);
    apply(u"font-style"_s, RunStyle::Emphasis, [](const QString &style) { return style == "italic"_L1 || style == "oblique"_L1; });
    if (value(u"vertical-align"_s) == "super"_L1)
        setting.run.styles |= RunStyle::Superscript;
    return setting;
}

} // namespace quarterly
