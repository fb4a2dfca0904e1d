// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pageframe.h"
#include "issue/editiontext.h"
#include "layout/fragment.h"
#include "layout/theme.h"

#include <QRegularExpression>

#include <functional>
#include <optional>

namespace quarterly {

class LayoutCache;

// Some lines of text as the composers ask for them.
struct TextBlock
{
    QList<TextRun> runs = {};
    Language language = {};
    ElementIndex element = artifact;
    double width = 0;
    double left = 0;
    double indent = 0; // of the first line
    double lead = 0;
    Alignment alignment = Alignment::Justified;
    int narrowLines = 0; // see Paragraph
    double narrowBy = 0;
    std::optional<TextArea> area = {}; // without a rectangle
};

// What the parts of an edition share while it is composed: the issue and its look, the structure that grows with every
// part, and the setting of text into rows.
class Composition
{
public:
    Composition(const Issue &issue, Language language, const PageSetup &setup, LayoutCache &cache);

    const Issue &issue;
    const Language language;
    const Theme theme;
    const PageFrame frame;
    Pages pages;
    QHash<QUuid, ElementIndex> places; // where in the structure sections and placements are, by their id

    ElementIndex addElement(const QByteArray &type, ElementIndex parent, const QString &languageTag);
    ElementIndex addElement(const QByteArray &type, ElementIndex parent, Language language);
    ElementIndex addElement(const QByteArray &type, ElementIndex parent) { return addElement(type, parent, language); }
    int addPicture(const Picture &picture) { return addPicture(PagePicture{picture.data, picture.format, picture.hash, picture.size}); }
    int addPicture(const Logo &logo) { return addPicture(PagePicture{logo.data, logo.format, logo.hash, logo.size}); }
    double luminance(const Logo &logo); // of what is seen of it
    // What is composed in between, apart from everything else; it comes into the edition by add().
    Fragment apart(const std::function<void(Fragment &)> &compose);
    // Adds its elements under `section` and its pictures; the rows know from then on where they belong. Returns the first
    // element, which is the placement's own.
    ElementIndex add(Fragment &fragment, ElementIndex section);
    FragmentCache &fragments() const;

    // Runs in a style and its bold, italic and raised variants.
    QList<TextRun> styled(const Runs &runs, const TextStyle &style) const;
    Rows set(TextBlock block);
    QList<Line> lines(const Paragraph &paragraph);
    // Of a text in one line.
    double width(const QString &text, const TextStyle &style);
    // Text in one line with its left (or right) end at a place on the baseline.
    QList<PageItem> line(const QString &text, const TextStyle &style, ElementIndex element, QPointF at, bool rightAligned = false);

    // A space, to part in the text what stands apart on the page.
    PageItem gap(const TextStyle &style, ElementIndex element, QPointF at) const;

private:
    QList<LineRun> oneLine(const QString &text, const TextStyle &style);
    QList<TextRun> withRaisedOrdinals(const QList<TextRun> &runs) const;
    QList<ElementIndex> elementsOf(const TextBlock &block);
    Row rowOf(const Line &line, const TextBlock &block, const QList<ElementIndex> &elements) const;
    QString languageOf(ElementIndex element) const;
    int addPicture(const PagePicture &picture);

    LayoutCache &m_cache;
    QRegularExpression m_ordinal; // of the edition's language; empty where it raises none
    QHash<QByteArray, int> m_pictures; // by hash
};

} // namespace quarterly
