// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace quarterly {

// A picture with the point that every crop keeps in sight: chosen with the mouse or the arrow keys.
class FocusPicture : public QWidget
{
    Q_OBJECT

public:
    explicit FocusPicture(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void setPoint(QPointF point); // as fractions of width and height
    QPointF point() const { return m_point; }

Q_SIGNALS:
    void pointMoved(); // by the person in front of it

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF imageRect() const;
    void movePoint(QPointF point);

    QImage m_image;
    QPointF m_point = {0.5, 0.5};
};

} // namespace quarterly
