// SPDX-License-Identifier: GPL-3.0-or-later
// Physical floor: the least a Qt program has to do. Not a newsletter editor.
//   qtfloor empty               start QGuiApplication and leave
//   qtfloor pdf IN.json OUT.pdf [IN OUT ...]  two justified columns with QTextDocument, photos, footer
#include <QGuiApplication>
#include <QTextDocument>
#include <QTextCursor>
#include <QTextBlockFormat>
#include <QAbstractTextDocumentLayout>
#include <QTextFrame>
#include <QPdfWriter>
#include <QPainter>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QElapsedTimer>
#include <QDebug>

static bool one(const QString &in, const QString &out)
{
    QFile f(in);
    if (!f.open(QIODevice::ReadOnly)) return false;
    const QJsonObject d = QJsonDocument::fromJson(f.readAll()).object();
    const QString dir = QFileInfo(in).absolutePath();
    QPdfWriter w(out);
    w.setResolution(600);
    w.setPageSize(QPageSize(QPageSize::A4));
    w.setPageMargins(QMarginsF(16, 10, 16, 20), QPageLayout::Millimeter);
    w.setTitle(d["title"].toString() + " - " + d["issue"].toString());
    const qreal mm = 600 / 25.4, W = w.width(), H = w.height(), gap = 8 * mm, cw = (W - gap) / 2;
    QPainter p(&w);
    QTextDocument doc;
    doc.documentLayout()->setPaintDevice(&w);
    QFont body("Liberation Serif"); body.setPointSizeF(10);
    doc.setDefaultFont(body);
    doc.setDocumentMargin(0);
    QTextCursor c(&doc);
    const qreal px = 96 / 25.4; // QTextDocument takes margins and image sizes in 96 dpi pixels and scales them to the device
    QTextBlockFormat bf; bf.setAlignment(Qt::AlignJustify); bf.setBottomMargin(2 * px); bf.setLineHeight(105, QTextBlockFormat::ProportionalHeight);
    QTextBlockFormat hf; hf.setAlignment(Qt::AlignLeft); hf.setTopMargin(4 * px); hf.setBottomMargin(1.5 * px); hf.setHeadingLevel(3);
    QTextCharFormat ht; ht.setFont(QFont("Liberation Sans", 11, QFont::Bold), QTextCharFormat::FontPropertiesAll); ht.setForeground(QColor("#14426b"));
    QTextCharFormat bt; bt.setFont(body);
    auto head = [&](const QString &s) { c.insertBlock(hf, ht); c.insertText(s, ht); };
    auto para = [&](const QString &s) { c.insertBlock(bf, bt); c.insertText(s, bt); };
    // the masthead lies in a band that every page leaves free (a floor, not a layout)
    const qreal band = 22 * mm;
    const QJsonArray items = d["items"].toArray();
    for (int i = 0; i < items.size(); ++i) {
        const QJsonObject it = items[i].toObject();
        head(it["head"].toString());
        for (const QJsonValue &v : it["paras"].toArray()) para(v.toString());
        if (i == 2 || i == 3) {
            const QString name = QString("photo%1.jpg").arg(i - 1);
            QImage img(dir + "/" + name);
            doc.addResource(QTextDocument::ImageResource, QUrl(name), img);
            QTextImageFormat f; f.setName(name); f.setWidth(cw * 96 / 600 - 1); f.setHeight(f.width() * img.height() / img.width());
            c.insertBlock(bf, bt); c.insertImage(f);
            para(d["captions"].toArray()[i - 2].toString());
        }
    }
    head(d["pub_head"].toString());
    for (const QJsonValue &v : d["pub"].toArray()) para(v.toString());
    for (const QJsonValue &v : d["contact"].toArray()) para(v.toString());
    // one column = one page of the QTextDocument
    const qreal ch = H - band;
    doc.setPageSize(QSizeF(cw, ch));
    const int cols = doc.pageCount();
    const int pages = (cols + 1) / 2;
    for (int pg = 0; pg < pages; ++pg) {
        if (pg) w.newPage();
        qreal top = band;
        if (!pg) {
            p.fillRect(QRectF(0, 0, W, 20 * mm), QColor("#14426b"));
            p.setPen(Qt::white); p.setFont(QFont("Liberation Sans", 24, QFont::Bold));
            p.drawText(QRectF(6 * mm, 1 * mm, W, 11 * mm), Qt::AlignVCenter, d["title"].toString());
            p.setFont(QFont("Liberation Sans", 11)); p.drawText(QRectF(6 * mm, 11 * mm, W, 7 * mm), Qt::AlignVCenter, d["issue"].toString());
        }
        for (int k = 0; k < 2; ++k) {
            const int col = pg * 2 + k;
            if (col >= cols) break;
            p.save();
            p.translate(k * (cw + gap), top - col * ch);
            QAbstractTextDocumentLayout::PaintContext ctx;
            ctx.clip = QRectF(0, col * ch, cw, ch);
            ctx.palette.setColor(QPalette::Text, Qt::black);
            p.setClipRect(ctx.clip);
            doc.documentLayout()->draw(&p, ctx);
            p.restore();
        }
        p.setPen(QColor("#444444")); p.setFont(QFont("Liberation Sans", 8));
        p.drawText(QRectF(0, H + 4 * mm, W, 6 * mm), Qt::AlignRight, QString("%1 %2 / %3").arg(d["page"].toString()).arg(pg + 1).arg(pages));
    }
    return p.end();
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QStringList a = app.arguments();
    if (a.value(1) == "pdf") {
        for (int i = 2; i + 1 < a.size(); i += 2) if (!one(a[i], a[i + 1])) return 1;
        return 0;
    }
    return a.value(1) == "empty" ? 0 : 2;
}
