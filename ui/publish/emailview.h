// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace quarterly {

// Shows a message with the pictures that it bears within itself, and nothing from anywhere else. Its links lead nowhere.
class EmailView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit EmailView(QWidget *parent = nullptr);

    void show(const QString &html, const QHash<QString, QImage> &pictures, int width, const QColor &ground);
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QHash<QString, QImage> m_pictures;
};

} // namespace quarterly
