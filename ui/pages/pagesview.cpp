// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagesview.h"

#include "export/pagepainter.h"
#include "ui/pages/pageeditor.h"
#include "ui/pages/typesetter.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/spokenrole.h"
#include "ui/style/style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

namespace quarterly {

namespace {

constexpr int margin = 24; // around the pages, in pixels
constexpr double gap = 14; // between two pages, in points
constexpr int nearPages = 4; // whose pixels are kept on either side of a page

} // namespace

PagesView::PagesView(Session &session, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("pagesView"));
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the number of pages
    setFocusPolicy(Qt::StrongFocus);
    speakAs(*this, QAccessible::Document);
    setMinimumWidth(240);
    viewport()->setMouseTracking(true);
    connect(&session.typesetter(), &Typesetter::pagesReady, this, [this](Language language) {
        if (language == m_session.language())
            showPages();
    });
    connect(&session, &Session::languageChanged, this, [this] {
        closeEditor();
        showPages();
    });
    connect(&session, &Session::issueChosen, this, &PagesView::closeEditor);
    connect(&session, &Session::placementChanged, this, [this] {
        m_text = {};
        showChosen();
    });
    // The action is told before the bar has moved.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &PagesView::tellWhatIsInSight, Qt::QueuedConnection);
    showPages();
}

void PagesView::showBlock(BlockId block)
{
    m_block = block;
    showChosen();
}

void PagesView::showPreview(const std::shared_ptr<const Pages> &pages, PlacementId placement)
{
    if (m_preview == pages)
        return;
    m_preview = pages;
    closeEditor();
    showPages();
    if (pages && !placement.isNull())
        bringIntoSight(spots([placement](const TextArea &area) { return area.placement == placement; }));
}

void PagesView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.25, 6.0);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() ? double(bar->value()) / bar->maximum() : 0;
    m_zoom = zoom;
    m_pixmaps.clear();
    fitScrollBars();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    viewport()->update();
}

double PagesView::scale() const
{
    double width = 595;
    if (m_pages && !m_pages->pages.isEmpty())
        width = std::ranges::max(m_pages->pages, {}, [](const Page &page) { return page.size.width(); }).size.width();
    return std::max(0.05, (viewport()->width() - 2.0 * margin) / width * m_zoom);
}

QRectF PagesView::pageRect(int page) const
{
    const QSizeF size = m_pages->pages[page].size * scale();
    const double room = std::max<double>(viewport()->width(), size.width() + 2 * margin);
    return {QPointF(std::floor((room - size.width()) / 2) - horizontalScrollBar()->value(),
                    std::floor(margin + pageTop(page) * scale()) - verticalScrollBar()->value()),
            QSizeF(std::ceil(size.width()), std::ceil(size.height()))};
}

double PagesView::pageTop(int page) const
{
    double top = 0;
    for (int i = 0; i < page; ++i)
        top += m_pages->pages[i].size.height() + gap;
    return top;
}

void PagesView::retranslateUi()
{
    const int count = m_pages ? int(m_pages->pages.size()) : 0;
    setAccessibleName(tr("Pages of the %1 edition").arg(m_session.language().autonym()));
    setAccessibleDescription(isPreview() ? tr("Preview of %n page(s): nothing has changed yet", nullptr, count)
                                         : tr("%n page(s), as they will be printed", nullptr, count));
}

void PagesView::showPages()
{
    m_pages = m_preview ? m_preview : m_session.typesetter().pages(m_session.language());
    m_pixmaps.clear();
    fitScrollBars();
    retranslateUi();
    viewport()->update();
    if (m_mustScroll)
        showChosen();
    placeEditor();
}

void PagesView::showChosen()
{
    viewport()->update();
    const QList<Spot> spots = chosenSpots();
    m_mustScroll = spots.isEmpty() && !(m_block.isNull() && m_session.placement().isNull());
    bringIntoSight(spots);
}

void PagesView::bringIntoSight(const QList<Spot> &spots)
{
    if (spots.isEmpty())
        return;
    const QRectF rect = onScreen(spots.first());
    if (rect.top() >= 0 && std::min(rect.bottom(), rect.top() + viewport()->height() / 2.0) <= viewport()->height())
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(rect.top()) - 3 * margin);
}

void PagesView::tellWhatIsInSight()
{
    const double line = viewport()->height() / 4.0;
    for (int page = 0; m_pages && page < m_pages->pages.size(); ++page) {
        for (const TextArea &area : m_pages->pages[page].areas) {
            if (!area.placement.isNull() && onScreen({page, area.rect}).bottom() > line) {
                Q_EMIT scrolledTo(area.placement);
                return;
            }
        }
    }
}

void PagesView::fitScrollBars()
{
    const int count = m_pages ? int(m_pages->pages.size()) : 0;
    double height = 0, width = 0;
    if (count > 0) {
        height = (pageTop(count) - gap) * scale() + 2 * margin;
        width = m_zoom > 1 ? m_pages->pages.first().size.width() * scale() + 2 * margin : 0;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, qCeil(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(width) - viewport()->width()));
}

QList<PagesView::Spot> PagesView::chosenSpots() const
{
    return spots([this](const TextArea &area) {
        if (!m_block.isNull())
            return area.block == m_block;
        return m_session.placement().isNull() ? !m_text.isNull() && area.block == m_text
                                              : area.placement == m_session.placement();
    });
}

QList<PagesView::Spot> PagesView::spots(const std::function<bool(const TextArea &)> &isMeant) const
{
    QList<Spot> spots;
    // The blocks of one column become one outline.
    for (int page = 0; m_pages && page < m_pages->pages.size(); ++page) {
        for (const TextArea &area : m_pages->pages[page].areas) {
            if (!isMeant(area))
                continue;
            const bool goesOn = !spots.isEmpty() && spots.last().page == page
                && spots.last().rect.left() < area.rect.right() && area.rect.left() < spots.last().rect.right()
                && area.rect.top() >= spots.last().rect.top();
            if (goesOn)
                spots.last().rect |= area.rect;
            else
                spots << Spot{page, area.rect};
        }
    }
    return spots;
}

QRectF PagesView::onScreen(const Spot &spot) const
{
    return {pageRect(spot.page).topLeft() + spot.rect.topLeft() * scale(), spot.rect.size() * scale()};
}

const TextArea *PagesView::areaAt(QPointF position) const
{
    for (int page = 0; m_pages && page < m_pages->pages.size(); ++page) {
        const QPointF point = (position - pageRect(page).topLeft()) / scale();
        for (const TextArea &area : m_pages->pages[page].areas) {
            if (area.rect.contains(point))
                return &area;
        }
    }
    return nullptr;
}

const QPixmap &PagesView::pixmap(int page)
{
    if (const auto found = m_pixmaps.constFind(page); found != m_pixmaps.constEnd())
        return *found;
    m_pixmaps.removeIf([page](QHash<int, QPixmap>::iterator old) { return qAbs(old.key() - page) > nearPages; });
    QPixmap pixmap((pageRect(page).size() * devicePixelRatioF()).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale(), scale());
    quarterly::paintPage(painter, *m_pages, page);
    painter.end();
    return *m_pixmaps.insert(page, pixmap);
}

void PagesView::paintPage(QPainter &painter, int page)
{
    const QRectF rect = pageRect(page);
    for (int blur = 4; blur > 0; --blur)
        paintCard(painter, rect.adjusted(-blur, 1 - blur, blur, 1 + blur), QColor(0, 0, 0, 14), Qt::transparent, blur + 1);
    painter.drawPixmap(rect.topLeft(), pixmap(page));
}

void PagesView::paintPreviewSign(QPainter &painter) const
{
    const Colours &colours = Colours::of(palette());
    const QString words = tr("Preview: nothing has changed yet");
    const QSize size = fontMetrics().size(0, words) + QSize(24, 10);
    QRect sign({0, 6}, size.boundedTo(viewport()->size()));
    sign.moveLeft((viewport()->width() - sign.width()) / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, sign, colours.accent, Qt::transparent, sign.height() / 2.0);
    painter.setPen(colours.onAccent);
    painter.drawText(sign, Qt::AlignCenter, words);
    paintCard(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), Qt::transparent, colours.accent, 0, 2);
}

void PagesView::paintHint(QPainter &painter) const
{
    const bool hasIssue = m_session.issue().has_value();
    painter.setPen(Colours::of(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     hasIssue ? tr("Setting the pages…") : tr("The pages of the issue appear here."));
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &colours = Colours::of(palette());
    painter.fillRect(viewport()->rect(), colours.bed);
    if (!m_pages || m_pages->pages.isEmpty())
        return paintHint(painter);
    for (int page = 0; page < m_pages->pages.size(); ++page) {
        if (pageRect(page).intersects(QRectF(viewport()->rect())))
            paintPage(painter, page);
        else
            m_pixmaps.remove(page);
    }
    const QColor accent = Colours::light().accent; // on paper, which is always light
    QColor soft = accent, line = accent;
    soft.setAlpha(16);
    line.setAlpha(130);
    for (const Spot &spot : chosenSpots())
        paintCard(painter, onScreen(spot).adjusted(-5, -4, 5, 4), soft, line, 4, 1.5);
    if (isPreview())
        paintPreviewSign(painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintCard(painter, viewport()->rect(), Qt::transparent, colours.accent, 2, 2);
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        m_pixmaps.clear();
    fitScrollBars();
    placeEditor();
}

// By a click before this one; what was chosen in the outline is only chosen once more.
bool PagesView::isChosen(const TextArea &area) const
{
    return !m_text.isNull() && (area.placement.isNull() ? area.block == m_text : area.placement == m_session.placement());
}

void PagesView::mousePressEvent(QMouseEvent *event)
{
    const TextArea *area = areaAt(event->position());
    if (!area || event->button() != Qt::LeftButton)
        return;
    const TextArea clicked = *area; // choosing may bring new pages
    const bool again = isChosen(clicked);
    m_session.choosePlacement(clicked.placement);
    m_text = clicked.block;
    viewport()->update();
    Q_EMIT blockClicked(clicked.block);
    if (m_editable && event->modifiers() & Qt::ControlModifier)
        openItem(clicked.placement);
    else if (m_editable && again)
        editText(clicked.block);
}

void PagesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TextArea *area = areaAt(event->position());
    if (!area || event->button() != Qt::LeftButton)
        return;
    if (m_editable)
        editText(area->block);
    else
        openItem(area->placement);
}

void PagesView::mouseMoveEvent(QMouseEvent *event)
{
    const TextArea *area = areaAt(event->position());
    const bool writes = area && m_editable && isChosen(*area);
    viewport()->setCursor(writes ? Qt::IBeamCursor : area ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (pressTextKey(*event))
        return;
    if (event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom * 1.25);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / 1.25);
    else if (event->key() == Qt::Key_0 && event->modifiers() & Qt::ControlModifier)
        setZoom(1);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace quarterly
