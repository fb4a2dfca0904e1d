// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/composition.h"

namespace quarterly {

// The coloured band at the foot of the last page: how to reach the publisher, as the contact section says it or
// else as the library's profile does.
class Contact
{
public:
    explicit Contact(Composition &composition);

    double height() const; // down to the edge of the paper
    void place(int page) const;

private:
    void composeSection(const Section &section, ElementIndex element);
    void composeProfile(ElementIndex element);
    void addHeading(const EditionBlock &title, ElementIndex section);
    void addLines(const QList<TextRun> &runs, Language language, ElementIndex element, std::optional<TextArea> area = {});
    void addProfileText(const LocalizedText &text, const TextStyle &style, ElementIndex parent);
    void addAddress(const QString &address, const QString &shown, ElementIndex parent);
    double columnWidth() const;
    qsizetype halfWay() const;

    Composition &m_composition;
    Rows m_heading;
    Rows m_rows;
};

} // namespace quarterly
