// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifydialog.h"

#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

VerifyDialog::VerifyDialog(const QString &library, QWidget *parent)
    : QDialog(parent), m_words(new QLabel(this)), m_progress(new QProgressBar(this)), m_damages(new QListWidget(this)), m_help(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"verifyDialog"_s);
    resize(560, 320);
    m_words->setObjectName(u"verifyWords"_s);
    m_words->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_damages->setObjectName(u"damages"_s);
    m_damages->setWordWrap(true);
    m_damages->hide();
    m_help->setObjectName(u"damageHelp"_s);
    m_help->hide();
    makePrimary(*m_help);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_help);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addWidget(m_damages, 1);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_help, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslateUi();
    m_background.run<Result<Verification>>([library](const Background::GoesOn &goesOn) { return verifyLibrary(library, VerificationDepth::Everything, goesOn); },
                                           [this](const Result<Verification> &found) { take(found); });
}

void VerifyDialog::take(const Result<Verification> &found)
{
    m_found = found;
    m_progress->hide();
    const bool isDamaged = found && !found->isSound();
    m_damages->setVisible(isDamaged);
    if (isDamaged)
        m_damages->addItems(found->damages);
    m_help->setVisible(isDamaged);
    retranslateUi();
}

QString VerifyDialog::words() const
{
    if (!m_found)
        return tr("The library is being looked through. You can close this at any time.");
    const Result<Verification> &found = *m_found;
    if (!found)
        return found.error().message;
    const QLocale locale;
    const QString sound = tr("Highlights: %1 · Texts: %2 · Pictures: %3 · Issues: %4")
                              .arg(locale.toString(found->items), locale.toString(found->texts), locale.toString(found->pictures), locale.toString(found->issues));
    if (found->isSound())
        return tr("All is well: everything is as it was written.") + u'\n' + sound;
    const int damages = int(found->damages.size()) + found->more;
    return tr("%n damage(s) found. This is as it was written:", nullptr, damages) + u'\n' + sound;
}

QString VerifyDialog::firstDamage() const
{
    return m_found && *m_found ? (*m_found)->damages.value(0) : QString();
}

void VerifyDialog::retranslateUi()
{
    setWindowTitle(tr("Verify the library"));
    m_words->setText(words());
    m_progress->setAccessibleName(tr("Progress"));
    m_damages->setAccessibleName(tr("Damages"));
    m_help->setText(tr("What can be done…"));
    m_close->setText(m_found ? tr("Close") : tr("Cancel"));
}

void VerifyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
