// SPDX-License-Identifier: GPL-3.0-or-later
#include "logofield.h"

#include "logopreview.h"

#include "base/files.h"
#include "issue/issueloader.h"
#include "library/pictureimport.h"
#include "ui/style/style.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 32 << 20;

} // namespace

LogoField::LogoField(QWidget *parent)
    : QWidget(parent), m_preview(new LogoPreview), m_choose(new QPushButton(tr("Choose…"))),
      m_remove(new QPushButton(tr("Remove"))), m_words(new QLabel)
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_preview);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_words);
    setFocusProxy(m_choose);

    m_choose->setObjectName(u"chooseLogo"_s);
    m_choose->setAccessibleName(tr("Choose the logo"));
    m_remove->setObjectName(u"removeLogo"_s);
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_words->setObjectName(u"logoWords"_s);
    m_words->setWordWrap(true);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
}

void LogoField::show(const Profile &profile)
{
    m_preview->show(profile);
    m_remove->setEnabled(!profile.logo.isEmpty());
    m_words->setText(tr("Beside the newsletter’s name. Screen readers say the organisation’s name."));
    makeMuted(*m_words);
}

void LogoField::ask()
{
    const QString file = QFileDialog::getOpenFileName(window(), tr("Choose the logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!file.isEmpty())
        take(file);
}

void LogoField::take(const QString &file)
{
    const auto bytes = readFile(file, largestFile);
    if (!bytes)
        return complain(bytes.error().message);
    const auto image = importPicture(*bytes, QFileInfo(file).fileName());
    if (!image)
        return complain(image.error().message);
    Q_EMIT chosen(logoOf(*image));
}

void LogoField::complain(const QString &message)
{
    m_words->setText(message);
    m_words->setForegroundRole(QPalette::BrightText); // that of errors, in light and dark
}

} // namespace quarterly
