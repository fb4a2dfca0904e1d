// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultspanel.h"

#include "ui/style/style.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace quarterly {

ResultsPanel::ResultsPanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("results"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    fill();
}

void ResultsPanel::show(const QList<PublishedFile> &files, const QString &folder)
{
    m_files = files;
    m_folder = folder;
    fill();
}

void ResultsPanel::clear()
{
    m_files.clear();
    fill();
}

void ResultsPanel::fill()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    setVisible(!m_files.isEmpty());
    if (m_files.isEmpty())
        return;
    auto *head = new QLabel(tr("%n file(s) made", nullptr, int(m_files.size())), this);
    QFont bold = font();
    bold.setBold(true);
    head->setFont(bold);
    m_column->addWidget(head);
    for (const PublishedFile &file : std::as_const(m_files))
        m_column->addWidget(makeRow(file));
}

QWidget *ResultsPanel::makeRow(const PublishedFile &file)
{
    const QString name = QDir(m_folder).relativeFilePath(file.path);
    auto *row = new QWidget(this);
    auto *label = new QLabel(name, row);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *open = new QPushButton(tr("Open"), row);
    open->setAccessibleName(tr("Open %1").arg(name));
    auto *folder = new QPushButton(tr("Show in folder"), row);
    folder->setAccessibleName(tr("Show %1 in its folder").arg(name));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label, 1);
    for (QPushButton *button : {open, folder}) {
        makeLink(*button);
        line->addWidget(button);
    }
    const auto show = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    connect(open, &QPushButton::clicked, this, [show, path = file.path] { show(path); });
    connect(folder, &QPushButton::clicked, this, [show, path = file.path] { show(QFileInfo(path).absolutePath()); });
    return row;
}

void ResultsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace quarterly
