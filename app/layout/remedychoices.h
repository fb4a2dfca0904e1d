// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/remedy.h"

namespace quarterly {

enum class FitDirection { Shorter, Longer };

// What can be tried on an edition, whether or not it helps: the mildest first.
class RemedyChoices
{
public:
    RemedyChoices(const Issue &issue, const EditionFit &now, FitDirection direction);

    // One change, and two where the first is one that nobody sees.
    QList<QList<FitChange>> list() const;
    // Everything that can be done, in the order in which one would do it when little does not help.
    QList<FitChange> all() const;

private:
    void addSpacing(const Placement &placement);
    void addPictures(const Placement &placement);
    void addContents(const Section &section, const Placement &placement);

    EditionFit m_now;
    FitDirection m_direction;
    QList<FitChange> m_everywhere; // of the setting, of the whole edition
    QList<FitChange> m_single; // of the setting, of one item
    QList<FitChange> m_contents;
};

} // namespace quarterly
