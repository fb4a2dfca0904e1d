// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverypage.h"

#include "library/library.h"
#include "library/verification.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Beside the damaged library, and not there yet.
QString freeName(const QString &library, const QString &name)
{
    const QFileInfo file(library);
    for (int number = 1;; ++number) {
        const QString more = number == 1 ? QString() : u" %1"_s.arg(number);
        const QString free = u"%1/%2%3.%4"_s.arg(file.absolutePath(), name.arg(file.completeBaseName()), more, file.suffix());
        if (!QFileInfo::exists(free))
            return free;
    }
}

} // namespace

RecoveryPage::RecoveryPage(const QString &library, const QString &why, QWidget *parent)
    : QWidget(parent), m_library(library), m_why(why), m_title(new QLabel(this)), m_words(new QLabel(this)), m_restore(new QPushButton(this)),
      m_salvage(new QPushButton(this)), m_read(new QPushButton(this)), m_doing(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_message(new QLabel(this)), m_lookThrough(new QListWidget(this)), m_open(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"recoveryPage"_s);
    m_choices = makeChoices();
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_title->setFont(large);
    m_message->setObjectName(u"recoveryMessage"_s);
    m_lookThrough->setObjectName(u"lookThrough"_s);
    m_lookThrough->setWordWrap(true);
    m_open->setObjectName(u"openSalvaged"_s);
    m_cancel->setObjectName(u"cancelRecovery"_s);
    makePrimary(*m_open);
    for (QLabel *label : {m_title, m_words, m_doing, m_message})
        label->setWordWrap(true);
    layOut();
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(*m_prospects->backup); });
    connect(m_salvage, &QPushButton::clicked, this, &RecoveryPage::chooseOut);
    connect(m_read, &QPushButton::clicked, this, &RecoveryPage::readingRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT finished(m_out, {}); });
    connect(m_cancel, &QPushButton::clicked, this, &RecoveryPage::cancelled);
    retranslateUi();
    if (!m_why.isEmpty())
        lookForProspects();
}

void RecoveryPage::layOut()
{
    const QList<QWidget *> shownLater{m_doing, m_progress, m_message, m_lookThrough};
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(1);
    for (QWidget *widget : QList<QWidget *>{m_title, m_words, m_choices} + shownLater)
        column->addWidget(widget);
    for (QPushButton *button : {m_open, m_cancel})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addStretch(2);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(640);
    middle->setLayout(column);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 6);
    row->addStretch(1);
    for (QWidget *widget : shownLater)
        widget->hide();
    m_open->hide();
}

QWidget *RecoveryPage::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_restore->setObjectName(u"restoreNewest"_s);
    m_salvage->setObjectName(u"salvage"_s);
    m_read->setObjectName(u"openReadOnly"_s);
    makePrimary(*m_restore);
    m_restoreWords = addChoice(*column, m_restore);
    m_salvageWords = addChoice(*column, m_salvage);
    m_readWords = addChoice(*column, m_read);
    return choices;
}

QLabel *RecoveryPage::addChoice(QVBoxLayout &column, QPushButton *button)
{
    auto *words = new QLabel(this);
    words->setWordWrap(true);
    makeMuted(*words);
    column.addWidget(button, 0, Qt::AlignLeft);
    column.addWidget(words);
    column.addSpacing(12);
    return words;
}

void RecoveryPage::lookForProspects()
{
    m_background.run<Prospects>([library = m_library](const Background::GoesOn &goesOn) { return prospectsOf(library, goesOn); },
                                [this](const Prospects &found) {
                                    m_prospects = found;
                                    retranslateUi();
                                    (m_restore->isEnabled() ? m_restore : m_salvage)->setFocus();
                                });
}

RecoveryPage::Prospects RecoveryPage::prospectsOf(const QString &library, const Background::GoesOn &goesOn)
{
    Prospects found;
    found.isReadable = bool(Library::open(library, Library::Mode::ReadOnly));
    const QList<Backup> all = backups(library);
    for (const Backup &backup : all) {
        const auto verified = verifyClosed(backup.file, VerificationDepth::Rows, goesOn);
        if (!verified || !verified->isSound())
            continue;
        found.backup = backup;
        if (const auto counts = countsIn(backup.file))
            found.counts = *counts;
        break;
    }
    return found;
}

void RecoveryPage::restore(const Backup &backup)
{
    work(tr("The backup is being restored…"), false);
    m_background.run<Result<QString>>([library = m_library, file = backup.file](const auto &) { return restoreBackup(library, file); },
                                      [this, backup](const Result<QString> &kept) { showRestored(backup, kept); });
}

void RecoveryPage::showRestored(const Backup &backup, const Result<QString> &kept)
{
    if (!kept)
        return m_why.isEmpty() ? failed(kept.error()) : showFailure(kept.error());
    const QString time = QLocale().toString(backup.time.toLocalTime(), QLocale::ShortFormat);
    Q_EMIT finished(m_library, kept->isEmpty() ? tr("The backup of %1 is restored.").arg(time)
                                               : tr("The backup of %1 is restored. What was there before is kept in %2").arg(time, QDir::toNativeSeparators(*kept)));
}

void RecoveryPage::chooseOut()
{
    const QString out = QFileDialog::getSaveFileName(window(), tr("Where to put what can be saved"), freeName(m_library, tr("%1 (salvaged)", "a file's name")),
                                                     tr("Libraries (*.quarterly)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!out.isEmpty())
        salvageInto(out);
}

void RecoveryPage::salvageInto(const QString &out)
{
    work(tr("What can be read is being put into a new library…"), true);
    const auto salvageIt = [this, library = m_library, out](const Background::GoesOn &goesOn) {
        return salvage(library, out, [this, goesOn](int percent) {
            QMetaObject::invokeMethod(m_progress, [this, percent] { m_progress->setValue(percent); }, Qt::QueuedConnection);
            return goesOn();
        });
    };
    m_progress->setRange(0, 100);
    m_background.run<Result<SalvageReport>>(salvageIt, [this, out](const Result<SalvageReport> &report) { showSalvaged(out, report); });
}

void RecoveryPage::work(const QString &what, bool canBeEnded)
{
    m_choices->hide();
    m_message->hide();
    m_doing->setText(what);
    m_doing->show();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(what);
    m_progress->show();
    m_cancel->setVisible(canBeEnded);
}

void RecoveryPage::showSalvaged(const QString &out, const Result<SalvageReport> &report)
{
    if (!report)
        return showFailure(report.error());
    m_out = out;
    retranslateUi();
    m_doing->hide();
    m_progress->hide();
    QStringList words{tr("%n entry(ies) are in the new library %1.", nullptr, report->rows).arg(QDir::toNativeSeparators(out))};
    words << (report->lost > 0 ? tr("%n entry(ies) could not be saved.", nullptr, report->lost) : tr("Nothing that was found had to be left behind."));
    if (!report->toLookThrough.isEmpty())
        words << tr("These may not be as they were written; please look through them:");
    m_message->setForegroundRole(QPalette::WindowText);
    m_message->setText(words.join(u'\n'));
    m_message->show();
    m_lookThrough->addItems(report->toLookThrough);
    m_lookThrough->setVisible(!report->toLookThrough.isEmpty());
    m_open->show();
    m_open->setFocus();
    m_cancel->show();
}

void RecoveryPage::showFailure(const Error &error)
{
    m_doing->hide();
    m_progress->hide();
    m_choices->show();
    m_cancel->show();
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->setText(error.message);
    m_message->show();
}

QString RecoveryPage::backupInWords() const
{
    if (!m_prospects)
        return tr("Looking for the newest good backup…");
    if (!m_prospects->backup)
        return tr("There is no good backup of this library.");
    const QString time = QLocale().toString(m_prospects->backup->time.toLocalTime(), QLocale::ShortFormat);
    const auto &counts = m_prospects->counts;
    if (!counts)
        return tr("It was made on %1.").arg(time);
    return tr("It was made on %1 and has %2 and %3. What is there now is kept.", "time, highlights, issues")
        .arg(time, tr("%n highlight(s)", nullptr, counts->items), tr("%n issue(s)", nullptr, counts->issues));
}

void RecoveryPage::retranslateUi()
{
    const QString name = QFileInfo(m_library).completeBaseName();
    const bool isSalvaged = !m_out.isEmpty();
    m_title->setText(isSalvaged ? tr("What was saved of “%1”").arg(name) : m_why.isEmpty() ? tr("Restoring “%1”").arg(name) : tr("“%1” is damaged").arg(name));
    m_words->setText(isSalvaged ? tr("The damaged file is left as it is.")
                     : m_why.isEmpty() ? QString()
                                       : tr("%1\nThe file is left as it is. Choose how to go on:").arg(m_why));
    m_restore->setText(tr("Restore the newest good backup"));
    m_restore->setEnabled(m_prospects && m_prospects->backup);
    m_restoreWords->setText(backupInWords());
    m_salvage->setText(tr("Save what can be read into a new file…"));
    m_salvageWords->setText(tr("Afterwards you see what was saved and what was not."));
    m_read->setText(tr("Open it to read only"));
    m_read->setEnabled(m_prospects && m_prospects->isReadable);
    const bool cannotBeRead = m_prospects && !m_prospects->isReadable;
    m_readWords->setText(cannotBeRead ? tr("It cannot be opened any more.") : tr("To look and to copy from it. Nothing is written; parts may be missing."));
    const std::pair<QPushButton *, QLabel *> choices[] = {{m_restore, m_restoreWords}, {m_salvage, m_salvageWords}, {m_read, m_readWords}};
    for (const auto &[button, words] : choices)
        button->setAccessibleDescription(words->text());
    m_message->setAccessibleName(tr("Message"));
    m_lookThrough->setAccessibleName(tr("What to look through"));
    m_open->setText(tr("Open the new library"));
    m_cancel->setText(isSalvaged ? tr("Close") : tr("Cancel"));
}

void RecoveryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void RecoveryPage::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, width(), 6), colours.accent);
}

} // namespace quarterly
