// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangefile.h"

#include <QXmlStreamWriter>

namespace quarterly {

// What goes to a translator, and what the formats share in writing it.
struct XliffJob
{
    const Issue &issue;
    Language target;
    QList<Language> sources; // in which the segments are written
    const QList<Segment> &segments;
};

void writeXliff12(QXmlStreamWriter &xml, const XliffJob &job);
void writeXliff20(QXmlStreamWriter &xml, const XliffJob &job);

QList<Language> sourcesOf(const QList<Segment> &segments);

// The segments that belong to one highlight, or to the issue itself.
struct XliffGroup
{
    QString id;
    QString name;
    bool isItem = false;
    QList<Segment> segments;
};
QList<XliffGroup> xliffGroups(const XliffJob &job, Language source);

// For the translator's eyes: "Newsletter 2017-Q4, English → Français".
QString xliffTitle(const XliffJob &job, Language source);
QString elementOf(CodeKind kind); // of HTML, that sets a text so: "em"
// What a code does, in the words of HTML: "<em>", "</em>".
QString startOf(const InlineCode &code);
QString endOf(const InlineCode &code);
void writeLine(QXmlStreamWriter &xml, int depth); // line end and indentation
void writeWords(QXmlStreamWriter &xml, const QString &text);

inline const QString xliffProduct = QStringLiteral("Quarterly");

} // namespace quarterly
