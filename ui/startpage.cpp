// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "libraryfiles.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_sample(new QPushButton(this))
    , m_empty(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_recentCaption(new QLabel(this))
    , m_recent(new QVBoxLayout)
{
    setObjectName(u"startPage"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    m_title->setFont(large);
    m_words->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::BrightText);
    makePrimary(*m_sample);
    makeCaption(*m_recentCaption);
    m_sample->setObjectName(u"openSample"_s);
    m_empty->setObjectName(u"startEmpty"_s);
    m_recent->setSpacing(0);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sample);
    buttons->addWidget(m_empty);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addSpacing(16);
    column->addWidget(m_recentCaption);
    column->addLayout(m_recent);
    column->addStretch(3);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(520);
    middle->setLayout(column);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 4);
    row->addStretch(1);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_empty, &QPushButton::clicked, this, &StartPage::emptyRequested);
    retranslateUi();
}

void StartPage::showMessage(const QString &message)
{
    m_message->setText(message);
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = recentLibraries();
    m_recentCaption->setVisible(!files.isEmpty());
    for (const QString &file : files) {
        auto *button = new QPushButton(QFileInfo(file).completeBaseName(), this);
        button->setToolTip(QDir::toNativeSeparators(file));
        button->setAccessibleDescription(QDir::toNativeSeparators(file));
        makeLink(*button);
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileRequested(file); });
    }
}

void StartPage::retranslateUi()
{
    m_title->setText(tr("Quarterly"));
    m_words->setText(tr("A newsletter four times a year, in three languages, on paper and on the web. Everything you "
                        "write is kept in one file, your library."));
    m_sample->setText(tr("Open the sample"));
    m_empty->setText(tr("Start empty"));
    m_message->setAccessibleName(tr("Message"));
    m_recentCaption->setText(tr("Opened before"));
    fillRecent();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    fillRecent();
    QWidget::showEvent(event);
}

// The band over a newsletter’s first page.
void StartPage::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, width(), 6), colours.accent);
    painter.fillRect(QRect(0, 6, width() / 4, 3), QColor(0xd08c2b));
}

} // namespace quarterly
