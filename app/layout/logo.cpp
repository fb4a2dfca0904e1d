// SPDX-License-Identifier: GPL-3.0-or-later
#include "logo.h"

#include "base/contrast.h"
#include "base/picturereader.h"

#include <QImage>

namespace quarterly {

namespace {

constexpr double platePadding = 0.45, plateRadius = 0.4; // of the body's size
constexpr int enoughPixels = 128; // a side: a mean needs no more

// Called by the organisation's name, which every logo stands for.
ElementIndex addElement(Composition &composition)
{
    const Profile &profile = composition.issue.profile;
    EditionBlock name = editionLine(profile.organisation, composition.language, profile.source);
    if (name.isEmpty())
        name = editionLine(profile.body, composition.language, profile.source);
    if (name.isEmpty())
        name = newsletterName(composition.issue, composition.language);
    const ElementIndex element = composition.addElement("Figure", 0, name.language);
    composition.pages.elements[element].alt = name.plain();
    return element;
}

} // namespace

LogoMark logoMark(Composition &composition, QSizeF most)
{
    const Logo &logo = composition.issue.profile.logo;
    if (logo.isEmpty())
        return {};
    const double size = composition.theme.size;
    const bool plate = needsPlate(composition.luminance(logo), composition.theme.primary);
    const double padding = plate ? platePadding * size : 0;
    const QSizeF own = QSizeF(logo.size).scaled(most - QSizeF(2 * padding, 2 * padding), Qt::KeepAspectRatio);
    const QRectF rect(QPointF(padding, padding), own);

    LogoMark mark{{.height = own.height() + 2 * padding}, own.width() + 2 * padding};
    if (plate)
        mark.row.items << PageItem{artifact, Box{QRectF(0, 0, mark.width, mark.row.height), Qt::white, plateRadius * size, {}, 0}};
    mark.row.items << PageItem{addElement(composition), Image{composition.addPicture(logo), rect, QRectF(0, 0, 1, 1)}};
    return mark;
}

bool needsPlate(double luminanceOfLogo, const QColor &band)
{
    return luminanceRatio(luminanceOfLogo, luminance(band)) < leastShapeContrast;
}

double visibleLuminance(const Logo &logo)
{
    QImage image = readPicture(logo.data);
    if (image.width() > enoughPixels || image.height() > enoughPixels)
        image = image.scaled(enoughPixels, enoughPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    double light = 0, opacity = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            light += luminance(colour) * colour.alphaF();
            opacity += colour.alphaF();
        }
    }
    return opacity > 0 ? light / opacity : 1;
}

} // namespace quarterly
