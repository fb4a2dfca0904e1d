// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfcontent.h"

#include "export/pdfresources.h"
#include "export/pdftext.h"

#include <optional>

namespace quarterly {

namespace {

class ContentWriter
{
public:
    ContentWriter(const Page &page, const QList<Element> *elements, PdfResources &resources)
        : m_page(page), m_elements(elements), m_resources(resources), m_height(page.size.height())
    {
    }

    PdfContent write();
    void operator()(const GlyphRun &run);
    void operator()(const Box &box);
    void operator()(const Image &image);

private:
    void mark(ElementIndex element);
    void endMark();
    void fillWith(const QColor &colour);
    void outline(const Box &box);
    void roundedOutline(const QRectF &rect, double radius);
    void rectangle(const QRectF &rect);
    void put(std::initializer_list<double> numbers, const char *operation);

    const Page &m_page;
    const QList<Element> *m_elements;
    PdfResources &m_resources;
    const double m_height;
    PdfContent m_content;
    std::string &m_out = m_content.operators;
    std::optional<ElementIndex> m_marked;
    QColor m_fill = Qt::black; // as every page begins
};

PdfContent ContentWriter::write()
{
    for (const PageItem &item : m_page.items) {
        mark(item.element);
        std::visit(*this, item.content);
    }
    endMark();
    return std::move(m_content);
}

void ContentWriter::mark(ElementIndex element)
{
    if (!m_elements || m_marked == element)
        return;
    endMark();
    m_marked = element;
    if (element == artifact) {
        m_out += "/Artifact BMC\n";
        return;
    }
    m_out += '/' + m_elements->at(element).type.toStdString() + " <</MCID " + std::to_string(m_content.marked.size())
             + ">> BDC\n";
    m_content.marked << element;
}

void ContentWriter::endMark()
{
    if (m_marked)
        m_out += "EMC\n";
    m_marked.reset();
}

void ContentWriter::operator()(const GlyphRun &run)
{
    fillWith(run.colour);
    const bool tagged = m_marked && *m_marked != artifact;
    PdfText(m_out, m_resources.font(*run.face), run, m_height).write(tagged);
}

void ContentWriter::operator()(const Box &box)
{
    const bool stroked = box.stroke.isValid() && box.strokeWidth > 0;
    if (box.fill.isValid())
        fillWith(box.fill);
    if (stroked) {
        appendColour(m_out, box.stroke);
        m_out += "RG ";
        put({box.strokeWidth}, "w\n");
    }
    outline(box);
    if (box.fill.isValid())
        m_out += stroked ? "B\n" : "f\n";
    else
        m_out += stroked ? "S\n" : "n\n";
}

void ContentWriter::operator()(const Image &image)
{
    const QRectF source = image.source.isEmpty() ? QRectF(0, 0, 1, 1) : image.source;
    // Where the whole picture would lie, were it not cut to what is seen.
    const QSizeF whole(image.rect.width() / source.width(), image.rect.height() / source.height());
    const QPointF corner = image.rect.topLeft() - QPointF(source.x() * whole.width(), source.y() * whole.height());

    m_out += "q\n";
    if (source != QRectF(0, 0, 1, 1)) {
        rectangle(image.rect);
        m_out += "W n\n";
    }
    put({whole.width(), 0, 0, whole.height(), corner.x(), m_height - corner.y() - whole.height()}, "cm ");
    m_out += m_resources.picture(image.picture) + " Do\nQ\n";
}

void ContentWriter::fillWith(const QColor &colour)
{
    if (colour == m_fill)
        return;
    m_fill = colour;
    appendColour(m_out, colour);
    m_out += "rg\n";
}

void ContentWriter::outline(const Box &box)
{
    const double radius = std::min({box.radius, box.rect.width() / 2, box.rect.height() / 2});
    if (radius > 0)
        roundedOutline(box.rect, radius);
    else
        rectangle(box.rect);
}

// Four sides and four quarters of a circle, counter-clockwise from the lower left.
void ContentWriter::roundedOutline(const QRectF &rect, double radius)
{
    const double left = rect.left(), right = rect.right();
    const double bottom = m_height - rect.bottom(), top = m_height - rect.top();
    const double pull = radius * (1 - 0.5523); // of the control points, away from the corner
    put({left + radius, bottom}, "m ");
    put({right - radius, bottom}, "l ");
    put({right - pull, bottom, right, bottom + pull, right, bottom + radius}, "c\n");
    put({right, top - radius}, "l ");
    put({right, top - pull, right - pull, top, right - radius, top}, "c\n");
    put({left + radius, top}, "l ");
    put({left + pull, top, left, top - pull, left, top - radius}, "c\n");
    put({left, bottom + radius}, "l ");
    put({left, bottom + pull, left + pull, bottom, left + radius, bottom}, "c h\n");
}

void ContentWriter::rectangle(const QRectF &rect)
{
    put({rect.x(), m_height - rect.bottom(), rect.width(), rect.height()}, "re ");
}

void ContentWriter::put(std::initializer_list<double> numbers, const char *operation)
{
    appendNumbers(m_out, numbers);
    m_out += operation;
}

} // namespace

PdfContent pdfContent(const Page &page, const QList<Element> *elements, PdfResources &resources)
{
    return ContentWriter(page, elements, resources).write();
}

} // namespace quarterly
