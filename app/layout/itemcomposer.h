// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// Sets one placement into rows: its title, the line of articles, dates and places under it, pictures and text.
class ItemComposer
{
public:
    // `section` is the structure element under which the item comes. A picture that already stands elsewhere is left out.
    ItemComposer(Composition &composition, const Placement &placement, ElementIndex section, const PictureId &elsewhere = {});

    // In a column.
    Rows column(Band &band, double width);
    // Pictures too wide for a column, across all of them; to stand below the item.
    Rows widePictures();
    // In a tinted box, the picture at the left.
    Rows box(Band &band, double width);

private:
    Rows boxed(const Row &figure, Rows texts, double padding, int backdrop) const;
    Rows heading();
    Rows eventLine();
    Rows articleLabels(ElementIndex element, double &end);
    QList<TextRun> eventRuns() const;

    Rows story(Band &band);
    Rows block(const EditionBlock &block, const EditionBlock *before, int number, Band &band);
    Rows listItem(const EditionBlock &block, const EditionBlock *before, int number);
    Rows quotation(const EditionBlock &block, Band &band);
    Rows subheading(const EditionBlock &block);
    Rows paragraph(const EditionBlock &block, const EditionBlock *before);
    TextBlock textBlock(const EditionBlock &block, ElementIndex element) const;

    QList<Picture> pictures(bool wide) const;
    Row picture(const Picture &picture, double width);
    bool standsBeside(const Picture &picture) const;
    Row pictureBeside(const Picture &picture);
    Rows beside(Rows rows);
    Row boxPicture(const Picture &picture, double width);
    double pictureWidth(const Picture &picture, double most) const;
    Rows marked(Rows rows) const;

    Composition &m_composition;
    const Theme &m_theme;
    const Placement &m_placement;
    const Item &m_item;
    Adjustment m_adjustment;
    PictureId m_elsewhere;
    EditionBlock m_title;
    ElementIndex m_element;
    ElementIndex m_list = artifact;

    TextStyle m_body;
    Alignment m_alignment;
    double m_besideHeight = 0; // that a picture still reaches down beside the text
    double m_besideWidth = 0; // of it and the room before it
    double m_left = 0;
    double m_width = 0;
};

} // namespace quarterly
