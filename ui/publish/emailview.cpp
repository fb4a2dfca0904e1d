// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailview.h"

#include <QScrollBar>
#include <QTextDocument>

namespace quarterly {

EmailView::EmailView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void EmailView::show(const QString &html, const QHash<QString, QImage> &pictures, int width, const QColor &ground)
{
    m_pictures = pictures;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, ground);
    setPalette(colours);
    document()->setDocumentMargin(0);
    setFixedWidth(width + verticalScrollBar()->sizeHint().width() + 2 * frameWidth());
    setHtml(html);
}

QVariant EmailView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource && name.scheme() == QLatin1String("cid"))
        return m_pictures.value(name.path());
    return {};
}

} // namespace quarterly
