// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// What stands under the masthead of an issue with several items: what is in it, and beside that its first picture. It is
// composed before the items, since it is read before them, and placed after them, when their pages are known.
class Cover
{
public:
    explicit Cover(Composition &composition);

    double height() const { return m_height; } // zero when there is none
    // The picture, which need not stand with its item again.
    PictureId picture() const { return m_picture ? m_picture->id : PictureId(); }
    void place(int page, double top) const;

private:
    struct Entry
    {
        QUuid leadsTo; // a placement or section
        EditionBlock title;
        ElementIndex element = artifact;
        Rows rows = {};
    };
    using Entries = QList<Entry>;

    void findPicture();
    Entries items() const;
    Entries sections() const;
    double entryWidth() const;
    double heightOfEntries(const Entries &entries) const;
    void composeContents();
    void composeEntry(Entry &entry, ElementIndex contents);
    void composeLanguages();
    void composePicture();
    TextBlock entryText(const Entry &entry) const;

    double contentsHeight() const;
    void placeContents(int page, QPointF topLeft) const;
    void placeEntry(const Entry &entry, int page, QPointF topLeft) const;

    Composition &m_composition;
    const Placement *m_pictured = nullptr;
    const Picture *m_picture = nullptr;
    Row m_figure;
    Rows m_heading;
    Entries m_entries;
    Rows m_languages;
    double m_boxWidth = 0;
    double m_height = 0;
};

} // namespace quarterly
