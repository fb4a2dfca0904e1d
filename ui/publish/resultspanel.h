// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/publisher.h"

#include <QWidget>

class QVBoxLayout;

namespace quarterly {

// The files that were made, each to be opened or shown in its folder.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(QWidget *parent = nullptr);

    void show(const QList<PublishedFile> &files, const QString &folder);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *makeRow(const PublishedFile &file);

    QList<PublishedFile> m_files;
    QString m_folder;
    QVBoxLayout *m_column;
};

} // namespace quarterly
