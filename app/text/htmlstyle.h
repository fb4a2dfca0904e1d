// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/blockbuilder.h"

#include <QHash>

namespace quarterly {

// The style attribute of an HTML element, as far as it says something about the text and not about its looks.
class HtmlStyle
{
public:
    explicit HtmlStyle(const QString &attribute);

    bool isHidden() const;
    bool isInline() const;
    // Word has no lists in its HTML: it has paragraphs that name a list, with the bullet or number written out as
    // text. LibreOffice has both a list and the text.
    bool isListParagraph() const;
    bool isListMarker() const;
    // Google Docs wraps all it copies in <b style="font-weight:normal">: what the style says outdoes the element.
    Setting appliedTo(Setting setting) const;

private:
    QString value(const QString &property) const { return m_values.value(property); }

    QHash<QString, QString> m_values;
};

} // namespace quarterly
