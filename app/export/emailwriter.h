// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emailhtml.h"
#include "htmlwriter.h"

namespace quarterly {

// How the message is to look.
struct EmailLook
{
    EmailColours colours;
    int width = 600; // of the message, in CSS pixels
    int margin = 32; // beside its text
    EmailPictures pictures = EmailPictures::Attached;
    bool fixed = false; // cannot be told by a style sheet to look otherwise

    QString sans(int size, const QString &colour) const; // declarations of a font
    QString serif(int size, const QString &colour) const;
};

// A row of the message's one column, to be closed by closeRow().
void openRow(HtmlWriter &html, const QString &classes, const QString &ground, const QString &style);
void closeRow(HtmlWriter &html);
void openTable(HtmlWriter &html, const QString &width, const HtmlAttributes &more = {});
void writeImage(HtmlWriter &html, const QString &source, QSize size, const EditionBlock &alt, Language page);
void writeEmailLink(HtmlWriter &html, const EmailLink &link, const QString &style, Language page);
void writeEmailSection(HtmlWriter &html, const EmailEdition &email, const EmailSection &section, const EmailLook &look);

} // namespace quarterly
