// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure.h"

namespace quarterly {

namespace {

bool isKept(const Pages &pages, ElementIndex element)
{
    return element == 0 || pages.elements[element].page >= 0;
}

} // namespace

void dropUnplaced(Pages &pages)
{
    const auto isUnplaced = [](const Element &element) { return element.page < 0; };
    if (std::none_of(pages.elements.cbegin() + 1, pages.elements.cend(), isUnplaced))
        return;
    QList<ElementIndex> moved(pages.elements.size(), artifact);
    QList<Element> kept;
    for (ElementIndex i = 0; i < pages.elements.size(); ++i) {
        if (!isKept(pages, i))
            continue;
        Element element = pages.elements[i];
        if (element.parent != artifact)
            element.parent = moved[element.parent]; // kept too: it begins where its first child does
        moved[i] = ElementIndex(kept.size());
        kept << element;
    }
    const auto renumber = [&moved](ElementIndex &element) {
        if (element != artifact)
            element = moved[element];
    };
    for (Page &page : pages.pages) {
        for (PageItem &item : page.items)
            renumber(item.element);
        for (LinkArea &link : page.links)
            renumber(link.element);
    }
    pages.elements = kept;
}

} // namespace quarterly
