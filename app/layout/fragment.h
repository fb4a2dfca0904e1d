// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"
#include "layout/rows.h"

#include <optional>

namespace quarterly {

// What a placement adds to an edition, numbered apart from the rest of it: element 0 stands for the section around it, the
// pictures count from 0. So it can be kept from one layout to the next, wherever it then comes to stand.
struct Fragment
{
    Band band;
    Rows across; // below the band's columns, over all of them
    QList<Element> elements;
    QList<PagePicture> pictures;
};

// The fragments of the last layout. A keystroke changes one placement of hundreds: the others are not composed again.
class FragmentCache
{
public:
    // What all fragments depend on.
    struct Setting
    {
        Language language;
        PageSetup setup;
        QString colour, accent;
        LocalizedText newsletter; // what a picture is called that nobody describes
        int year = 0;

        friend bool operator==(const Setting &, const Setting &) = default;
    };
    // What one depends on besides.
    struct Key
    {
        Placement placement;
        PictureId elsewhere; // the picture that stands on the cover
        bool boxed = false;

        friend bool operator==(const Key &, const Key &) = default;
    };

    void begin(const Setting &setting); // forgets those of another
    const Fragment *find(const Key &key) const;
    const Fragment &keep(const Key &key, Fragment fragment);

private:
    struct Kept
    {
        Key key;
        Fragment fragment;
    };

    std::optional<Setting> m_setting;
    QHash<PlacementId, Kept> m_fragments;
};

} // namespace quarterly
