// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <functional>
#include <memory>

namespace quarterly {

class Session;

// The pages of the edition on screen, as they will be printed, one below the other. Follows the session: its issue,
// its language and the chosen placement, which is outlined and scrolled to. A click on a text chooses its placement;
// a double click (or Enter) asks to edit the item.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(Session &session, QWidget *parent = nullptr);

    // Outlines one block instead of the whole placement and scrolls to it; a null id ends that.
    void showBlock(BlockId block);
    // Shows these pages instead of the issue's, where this placement stands, and says that they are a preview; null pages
    // end that.
    void showPreview(const std::shared_ptr<const Pages> &pages, PlacementId placement = {});
    bool isPreview() const { return m_preview != nullptr; }
    void setZoom(double zoom); // 1 fits the width
    double zoom() const { return m_zoom; }
    double scale() const; // screen pixels to a point of the paper
    QRectF pageRect(int page) const; // inside the viewport
    QSize sizeHint() const override { return {440, 600}; }

Q_SIGNALS:
    void blockClicked(quarterly::BlockId block);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Spot
    {
        int page = 0;
        QRectF rect; // on the page, in points
    };

    void retranslateUi();
    void showPages();
    void showChosen();
    void fitScrollBars();
    void paintHint(QPainter &painter) const;
    void paintPage(QPainter &painter, int page);
    void paintPreviewSign(QPainter &painter) const;
    const QPixmap &pixmap(int page);
    QList<Spot> chosenSpots() const;
    QList<Spot> spots(const std::function<bool(const TextArea &)> &isMeant) const;
    void bringIntoSight(const QList<Spot> &spots);
    QRectF onScreen(const Spot &spot) const;
    const TextArea *areaAt(QPointF position) const;
    double pageTop(int page) const; // in points, from the first page's

    Session &m_session;
    std::shared_ptr<const Pages> m_pages; // on screen
    std::shared_ptr<const Pages> m_preview;
    BlockId m_block;
    bool m_mustScroll = false; // what was chosen is not on these pages, but may be on the next
    double m_zoom = 1;
    QHash<int, QPixmap> m_pixmaps; // of m_pages, at the present scale
};

} // namespace quarterly
