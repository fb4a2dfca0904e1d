// SPDX-License-Identifier: GPL-3.0-or-later
#include "logopreview.h"

#include "base/picturereader.h"
#include "layout/logo.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QPainter>

namespace quarterly {

LogoPreview::LogoPreview(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(200, 64);
    setAccessibleName(tr("Logo on the pages"));
}

void LogoPreview::show(const Profile &profile)
{
    const Logo &logo = profile.logo;
    m_image = readPicture(logo.data);
    m_band = makeTheme({}, profile).primary;
    m_onPlate = !m_image.isNull() && needsPlate(visibleLuminance(logo), m_band);
    setAccessibleDescription(m_image.isNull() ? tr("None") : QString());
    update();
}

void LogoPreview::paintEvent(QPaintEvent *)
{
    constexpr int margin = 8, padding = 4;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_image.isNull()) {
        const Colours &colours = Colours::of(palette());
        paintCard(painter, rect(), colours.card, colours.border);
        painter.setPen(colours.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("None"));
        return;
    }
    paintCard(painter, rect(), m_band, m_band);
    const QSize most = size() - QSize(2 * (margin + padding), 2 * (margin + padding));
    QRect shown(QPoint(), m_image.size().scaled(most, Qt::KeepAspectRatio));
    shown.moveCenter(rect().center());
    if (m_onPlate)
        paintCard(painter, shown.adjusted(-padding, -padding, padding, padding), Qt::white, Qt::white, 4);
    painter.drawImage(shown, m_image.scaled(shown.size() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

} // namespace quarterly
