// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include <QWidget>

namespace quarterly {

// One surface at a time, as it will leave the printer or lie before the reader.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void show(SharedSurfaces surfaces);
    void turnTo(int surface);
    int surface() const { return m_surface; }
    int count() const { return m_surfaces ? m_surfaces->count() : 0; }
    QString name() const; // of the surface
    QSize sizeHint() const override { return {560, 520}; }

Q_SIGNALS:
    void turned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintPaper(QPainter &painter, const QRectF &paper) const;

    SharedSurfaces m_surfaces;
    int m_surface = 0;
};

} // namespace quarterly
