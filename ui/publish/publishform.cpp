// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishform.h"

#include "bookletpapers.h"

#include "translation/segments.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

QString rememberedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(u"publish/folder"_s, documents + u"/Newsletter"_s).toString();
}

} // namespace

PublishForm::PublishForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_allowMissing(new QCheckBox(this))
    , m_paperLabel(new QLabel(this))
    , m_bookletPaper(new QComboBox(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(12);
    for (const Format format : allFormats) {
        m_formats[format] = new QLabel(this);
        makeMuted(*m_formats[format]);
        m_formats[format]->setWordWrap(true); // as narrow as the column may be
        m_formats[format]->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        grid->addWidget(m_formats[format], 0, 1 + int(format));
    }
    for (const Language &language : Language::all())
        addLanguage(*grid, language);
    grid->setColumnStretch(1 + int(allFormats.size()), 1);
    m_folder->setText(QDir::toNativeSeparators(rememberedFolder()));
    m_folder->setObjectName(u"publishFolder"_s);
    m_allowMissing->setObjectName(u"allowMissing"_s);
    m_bookletPaper->setObjectName(u"bookletPaper"_s);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(m_allowMissing);
    column->addSpacing(8);
    column->addWidget(m_paperLabel);
    column->addWidget(m_bookletPaper);
    column->addSpacing(8);
    column->addWidget(m_folderLabel);
    column->addLayout(folderRow);
    connect(m_choose, &QPushButton::clicked, this, &PublishForm::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &PublishForm::changed);
    connect(&session, &Session::issueChanged, this, &PublishForm::showLanguages, Qt::QueuedConnection);
    retranslateUi();
}

void PublishForm::addLanguage(QGridLayout &grid, Language language)
{
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(language.autonym(), this), row, 0);
    for (const Format format : allFormats) {
        auto *check = new QCheckBox(this);
        check->setObjectName(u"%1-%2"_s.arg(language.code(), nameOf(format)));
        m_checks[language][format] = check;
        grid.addWidget(check, row, 1 + int(format), Qt::AlignHCenter);
        connect(check, &QCheckBox::toggled, this, &PublishForm::changed);
    }
    m_states[language] = new QLabel(this);
    makeMuted(*m_states[language]);
    m_states[language]->setWordWrap(true);
    grid.addWidget(m_states[language], row, 1 + int(allFormats.size()));
}

PublishRequest PublishForm::request() const
{
    PublishRequest request{.folder = folder(), .allowMissing = m_allowMissing->isChecked()};
    request.bookletPaper = chosenBookletPaper(*m_bookletPaper);
    for (const Language &language : Language::all()) {
        for (const Format format : allFormats) {
            const QCheckBox *check = m_checks[language][format];
            if (check->isEnabled() && check->isChecked())
                request.outputs << Output{language, format};
        }
    }
    return request;
}

QString PublishForm::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

// An edition that says nothing cannot be published; one that is new to the issue is offered at once.
void PublishForm::showLanguages()
{
    const auto &issue = m_session.issue();
    const QList<Language> spoken = issue ? issue->languages() : QList<Language>();
    for (const Language &language : Language::all()) {
        const bool possible = spoken.contains(language);
        for (QCheckBox *check : std::as_const(m_checks[language])) {
            if (possible != check->isEnabled() || !check->property("offered").toBool())
                check->setChecked(possible && check != m_checks[language][Format::Press]); // which few need
            check->setProperty("offered", true);
            check->setEnabled(possible);
        }
        const bool isSource = issue && issue->source == language;
        m_states[language]->setText(!possible  ? tr("no text in this language")
                                    : isSource ? tr("source")
                                               : tr("%1 % translated").arg(m_session.progress(language).percent()));
    }
    Q_EMIT changed();
}

void PublishForm::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where to publish to"), folder());
    if (chosen.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(chosen));
    QSettings().setValue(u"publish/folder"_s, chosen);
}

void PublishForm::retranslateUi()
{
    for (const Format format : allFormats) {
        m_formats[format]->setText(formatName(format));
        for (const Language &language : Language::all())
            m_checks[language][format]->setAccessibleName(
                tr("%1 in %2", "format and language").arg(formatName(format), language.autonym()));
    }
    m_allowMissing->setText(tr("Print the source text where a translation is missing"));
    m_paperLabel->setText(tr("Paper of booklets"));
    m_bookletPaper->setAccessibleName(m_paperLabel->text());
    showBookletPapers(*m_bookletPaper, m_session.issue() ? m_session.issue()->setup.paper : PageSetup().paper);
    m_folderLabel->setText(tr("Folder"));
    m_folder->setAccessibleName(tr("Folder to publish to"));
    m_choose->setText(tr("Choose…"));
    showLanguages();
}

void PublishForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

QString formatName(Format format)
{
    switch (format) {
    case Format::Pdf: return PublishForm::tr("PDF");
    case Format::Booklet: return PublishForm::tr("Booklet");
    case Format::Press: return PublishForm::tr("Printing house");
    case Format::Web: return PublishForm::tr("Web pages");
    case Format::Email: return PublishForm::tr("E-mail");
    }
    Q_UNREACHABLE();
}

} // namespace quarterly
