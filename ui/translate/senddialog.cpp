// SPDX-License-Identifier: GPL-3.0-or-later
#include "senddialog.h"

#include "base/files.h"
#include "ui/messagelabel.h"
#include "ui/session.h"
#include "ui/style/style.h"
#include "ui/translate/segmentwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString amountOf(const QList<Segment> &segments)
{
    return SendDialog::tr("%n text(s)", nullptr, int(segments.size())) + u" · "_s + SendDialog::tr("%n word(s)", nullptr, progress(segments).words);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

} // namespace

SendDialog::SendDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_unfinished(new QRadioButton(this))
    , m_everything(new QRadioButton(this))
    , m_file(new QLineEdit(this))
    , m_amount(new QLabel(this))
    , m_message(new MessageLabel(this))
{
    setObjectName(u"sendDialog"_s);
    setWindowTitle(tr("Texts for a translator"));
    makeControls();
    fillLanguages();
    fillFormats();
    m_file->setText(QDir::toNativeSeparators(folderOf(session.library().file()) + u'/'));
    connect(m_language, &QComboBox::currentIndexChanged, this, &SendDialog::showLanguage);
    connect(m_format, &QComboBox::currentIndexChanged, this, &SendDialog::showFileName);
    connect(m_unfinished, &QRadioButton::toggled, this, &SendDialog::showAmount);
    connect(m_file, &QLineEdit::textChanged, this, &SendDialog::showAmount);
    connect(&session, &Session::issueChanged, this, &SendDialog::showAmount);
    showLanguage();
    resize(620, sizeHint().height());
}

bool SendDialog::isPossible(const Session &session)
{
    return session.issue() && std::ranges::any_of(Language::all(), [&session](Language language) { return session.progress(language).segments > 0; });
}

void SendDialog::makeControls()
{
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    m_language->setObjectName(u"sendLanguage"_s);
    m_format->setObjectName(u"sendFormat"_s);
    form->addRow(tr("Translate into"), m_language);
    form->addRow(tr("Kind of file"), m_format);
    makeScope(*form);
    makeFile(*form);
    makeMuted(*m_amount);
    m_amount->setObjectName(u"sendAmount"_s);
    form->addRow(QString(), m_amount);
    m_message->setObjectName(u"sendMessage"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing()); // so that the window does not jump
    form->addRow(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_write = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_write->setObjectName(u"writeFile"_s);
    makePrimary(*m_write);
    m_write->setDefault(true);
    form->addRow(buttons);
    connect(m_write, &QPushButton::clicked, this, &SendDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SendDialog::makeScope(QFormLayout &form)
{
    m_unfinished->setObjectName(u"sendUnfinished"_s);
    m_unfinished->setText(tr("Only what is not translated yet or no longer up to date"));
    m_everything->setObjectName(u"sendEverything"_s);
    m_everything->setText(tr("Everything, with today’s translations"));
    auto *column = new QVBoxLayout;
    column->addWidget(m_unfinished);
    column->addWidget(m_everything);
    form.addRow(tr("Which texts"), column);
}

void SendDialog::makeFile(QFormLayout &form)
{
    m_file->setObjectName(u"sendFile"_s);
    m_file->setAccessibleName(tr("File to write"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    form.addRow(tr("File"), row);
    connect(choose, &QPushButton::clicked, this, &SendDialog::chooseFile);
}

void SendDialog::fillLanguages()
{
    for (const Language language : Language::all()) {
        const Progress progress = m_session.progress(language);
        if (progress.segments > 0)
            m_language->addItem(tr("%1 (%2 % translated)").arg(language.autonym()).arg(progress.percent()), language.code());
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_session.language().code())));
}

void SendDialog::fillFormats()
{
    m_format->addItem(tr("XLIFF 1.2, for OmegaT, Poedit, Trados and the like"), int(ExchangeFormat::Xliff12));
    m_format->addItem(tr("XLIFF 2.0, if the translator asks for it"), int(ExchangeFormat::Xliff20));
    m_format->addItem(tr("Side-by-side table, for Word"), int(ExchangeFormat::SideTable));
}

Language SendDialog::target() const
{
    return Language::fromCode(m_language->currentData().toString()).value_or(m_session.language());
}

ExchangeFormat SendDialog::format() const
{
    return ExchangeFormat(m_format->currentData().toInt());
}

QList<Segment> SendDialog::chosenSegments() const
{
    QList<Segment> chosen = m_session.issue() ? segments(*m_session.issue(), target()) : QList<Segment>();
    if (m_unfinished->isChecked())
        chosen.removeIf([](const Segment &segment) { return !isUnfinished(segment.state); });
    return chosen;
}

QString SendDialog::path() const
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    const QString ending = u'.' + suffixOf(format());
    const bool isNamed = !path.isEmpty() && !path.endsWith(u'/');
    return !isNamed || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

QString SendDialog::suggestedName() const
{
    return u"newsletter-%1-%2.%3"_s.arg(m_session.issue()->quarter.toString(), target().code(), suffixOf(format()));
}

void SendDialog::chooseFile()
{
    const QString filter = tr("Texts for a translator (%1)").arg(u"*."_s + suffixOf(format()));
    const QString chosen = QFileDialog::getSaveFileName(this, tr("The file for the translator"), path(), filter, nullptr,
                                                        QFileDialog::DontConfirmOverwrite); // the button says it
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

void SendDialog::showLanguage()
{
    const Progress progress = m_session.progress(target());
    m_unfinished->setEnabled(progress.finished < progress.segments);
    (m_unfinished->isEnabled() ? m_unfinished : m_everything)->setChecked(true);
    showFileName();
}

// A name that somebody gave stays as it is.
void SendDialog::showFileName()
{
    const QFileInfo now(QDir::fromNativeSeparators(m_file->text()));
    if (m_session.issue() && now.fileName() == m_suggested) {
        m_suggested = suggestedName();
        m_file->setText(QDir::toNativeSeparators(now.path() + u'/' + m_suggested));
    }
    showAmount();
}

void SendDialog::showAmount()
{
    const QList<Segment> chosen = chosenSegments();
    const QString file = path();
    m_amount->setText(amountOf(chosen));
    m_message->clear();
    m_write->setText(QFileInfo::exists(file) ? tr("Replace the file") : tr("Write the file"));
    m_write->setEnabled(!m_isWriting && !chosen.isEmpty() && !file.isEmpty() && !file.endsWith(u'/'));
}

void SendDialog::write()
{
    const QList<Segment> chosen = chosenSegments();
    m_isWriting = true;
    showAmount();
    const QString path = this->path();
    const auto write = [issue = *m_session.issue(), language = target(), chosen, format = format(), path](const Background::GoesOn &) {
        const auto file = toExchangeFile(issue, language, chosen, format);
        return file ? writeFile(path, *file) : file.error();
    };
    m_background.run<Result<void>>(write, [this, path, amount = amountOf(chosen)](const Result<void> &written) { showWritten(path, amount, written); });
}

void SendDialog::showWritten(const QString &path, const QString &amount, const Result<void> &written)
{
    m_isWriting = false;
    showAmount();
    m_message->setForegroundRole(written ? QPalette::WindowText : QPalette::BrightText);
    m_message->say(written ? tr("%1: %2 · read back and found intact", "file, how much is in it").arg(QFileInfo(path).fileName(), amount)
                           : written.error().message);
    if (!written)
        return;
    findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->setFocus(); // so that Enter does not write again
    m_session.tell(tr("The texts for the translator are in %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace quarterly
