// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagedialog.h"

#include "base/interfacelanguage.h"
#include "issue/issueloader.h"
#include "ui/messagelabel.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

// Beside whoever writes: through a connection of its own, as every thread needs one.
Result<void> writeFrom(const QString &libraryFile, IssueId id, Language language, const QString &path,
                       const std::function<bool()> &goesOn)
{
    const auto library = Library::open(libraryFile, Library::Mode::ReadOnly);
    if (!library)
        return library.error();
    const auto issue = loadIssue(**library, id);
    return issue ? writePackage(**library, *issue, language, path, goesOn) : Result<void>(issue.error());
}

} // namespace

PackageDialog::PackageDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_contents(new QLabel(this))
    , m_message(new MessageLabel(this))
{
    setObjectName(u"packageDialog"_s);
    const Language spoken = Language::fromCode(interfaceLanguage()).value_or(Language());
    setWindowTitle(tr("Package of %1", "a quarter with its year").arg(quarterAndYear(session.issue()->quarter, spoken)));
    makeControls();
    fillLanguages();
    m_file->setText(QDir::toNativeSeparators(QFileInfo(session.library().file()).absolutePath() + u'/'));
    connect(m_language, &QComboBox::currentIndexChanged, this, &PackageDialog::showFileName);
    connect(m_file, &QLineEdit::textChanged, this, &PackageDialog::showState);
    showFileName();
    resize(620, sizeHint().height());
}

void PackageDialog::makeControls()
{
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    m_language->setObjectName(u"packageLanguage"_s);
    form->addRow(tr("Translate into"), m_language);
    makeFile(*form);
    makeMuted(*m_contents);
    m_contents->setWordWrap(true);
    m_contents->setText(tr("The translator opens it in Quarterly like a library. It has this issue with its pictures and comments, the "
                           "glossary and what the memory knows in this language; nothing else of your library."));
    form->addRow(QString(), m_contents);
    m_message->setObjectName(u"packageMessage"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing()); // so that the window does not jump
    form->addRow(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_write = buttons->addButton(tr("Write the package"), QDialogButtonBox::ActionRole);
    m_write->setObjectName(u"writePackage"_s);
    makePrimary(*m_write);
    m_write->setDefault(true);
    form->addRow(buttons);
    connect(m_write, &QPushButton::clicked, this, &PackageDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PackageDialog::makeFile(QFormLayout &form)
{
    m_file->setObjectName(u"packageFile"_s);
    m_file->setAccessibleName(tr("File to write"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    form.addRow(tr("File"), row);
    connect(choose, &QPushButton::clicked, this, &PackageDialog::chooseFile);
}

void PackageDialog::fillLanguages()
{
    for (const Language language : Language::all()) {
        const Progress progress = m_session.progress(language);
        if (progress.segments > 0)
            m_language->addItem(tr("%1 (%2 % translated)").arg(language.autonym()).arg(progress.percent()), language.code());
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_session.language().code())));
}

Language PackageDialog::target() const
{
    return Language::fromCode(m_language->currentData().toString()).value_or(m_session.language());
}

QString PackageDialog::path() const
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    const QString ending = u'.' + packageSuffix;
    const bool isNamed = !path.isEmpty() && !path.endsWith(u'/');
    return !isNamed || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

QString PackageDialog::suggestedName() const
{
    const QDir folder = QFileInfo(QDir::fromNativeSeparators(m_file->text())).dir();
    const QString base = u"newsletter-%1-%2"_s.arg(m_session.issue()->quarter.toString(), target().code());
    QString name = base + u'.' + packageSuffix;
    for (int number = 2; folder.exists(name); ++number)
        name = u"%1-%2.%3"_s.arg(base).arg(number).arg(packageSuffix);
    return name;
}

void PackageDialog::chooseFile()
{
    const QString filter = tr("Packages for a translator (%1)").arg(u"*."_s + packageSuffix);
    const QString chosen = QFileDialog::getSaveFileName(this, tr("The package for the translator"), path(), filter, nullptr,
                                                        QFileDialog::DontConfirmOverwrite); // none is ever written over
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

// A name that somebody gave stays as it is.
void PackageDialog::showFileName()
{
    const QFileInfo now(QDir::fromNativeSeparators(m_file->text()));
    if (now.fileName() == m_suggested) {
        m_suggested = suggestedName();
        m_file->setText(QDir::toNativeSeparators(now.path() + u'/' + m_suggested));
    }
    showState();
}

void PackageDialog::showState()
{
    const QString file = path();
    const bool exists = QFileInfo(file).isFile();
    m_message->setForegroundRole(QPalette::WindowText);
    m_message->setText(exists ? tr("This file exists already, and may have work in it: choose another name.") : QString());
    m_write->setEnabled(!m_isWriting && !exists && !file.isEmpty() && !file.endsWith(u'/'));
}

void PackageDialog::write()
{
    m_isWriting = true;
    showState();
    m_message->say(tr("The package is being made…"));
    const QString path = this->path();
    const auto write = [library = m_session.library().file(), issue = m_session.issue()->id, language = target(), path](const Background::GoesOn &goesOn) {
        return writeFrom(library, issue, language, path, goesOn);
    };
    m_background.run<Result<void>>(write, [this, path](const Result<void> &written) { showWritten(path, written); });
}

void PackageDialog::showWritten(const QString &path, const Result<void> &written)
{
    m_isWriting = false;
    showState();
    m_message->setForegroundRole(written ? QPalette::WindowText : QPalette::BrightText);
    m_message->say(written ? tr("%1 is written and found sound. When it comes back, open it here.").arg(QFileInfo(path).fileName())
                           : written.error().message);
    if (!written)
        return;
    m_close->setFocus();
    m_session.tell(tr("The package for the translator is %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace quarterly
