// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/pages.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QPointer>

#include <functional>
#include <memory>

namespace quarterly {

class PageEditor;
class Session;
struct TextField;

// The pages of the edition on screen, as they will be printed, one below the other. Follows the session: its issue,
// its language and the chosen placement, which is outlined and scrolled to. A click on a text chooses its placement.
// Where texts are edited in place, a click on what is chosen (or Enter) edits it there and Ctrl leads to the item;
// elsewhere a double click (or Enter) does.
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
    void setEditable(bool editable) { m_editable = editable; }
    // Edits the text that this block belongs to where it is printed; false if it is not.
    bool editText(BlockId block);
    bool editChosen(); // the text that was clicked, else the first of the chosen placement
    bool isPreview() const { return m_preview != nullptr; }
    void setZoom(double zoom); // 1 fits the width
    double zoom() const { return m_zoom; }
    double scale() const; // screen pixels to a point of the paper
    QRectF pageRect(int page) const; // inside the viewport
    QSize sizeHint() const override { return {440, 600}; }

Q_SIGNALS:
    void blockClicked(quarterly::BlockId block);
    void scrolledTo(quarterly::PlacementId placement); // by hand: what stands at the top now

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Spot
    {
        int page = 0;
        QRectF rect; // on the page, in points
    };

    void retranslateUi();
    bool pressTextKey(const QKeyEvent &key);
    bool isChosen(const TextArea &area) const;
    void closeEditor();
    void placeEditor();
    void editNext(int by);
    QRectF printedRect(const TextField &text) const;
    void openItem(PlacementId placement);
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
    void tellWhatIsInSight();
    QRectF onScreen(const Spot &spot) const;
    const TextArea *areaAt(QPointF position) const;
    double pageTop(int page) const; // in points, from the first page's

    Session &m_session;
    std::shared_ptr<const Pages> m_pages; // on screen
    std::shared_ptr<const Pages> m_preview;
    BlockId m_block;
    bool m_editable = false;
    BlockId m_text; // clicked last: one more click on its placement edits
    QPointer<PageEditor> m_editor;
    BlockId m_edited; // where the editor was opened
    bool m_mustScroll = false; // what was chosen is not on these pages, but may be on the next
    double m_zoom = 1;
    QHash<int, QPixmap> m_pixmaps; // of m_pages, at the present scale
};

} // namespace quarterly
