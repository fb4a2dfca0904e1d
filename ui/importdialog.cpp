// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Session &session, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(new QComboBox(this))
    , m_tree(new QTreeWidget(this))
    , m_reuse(new QCheckBox(tr("Use the highlights that the library has already"), this))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    for (const QString &file : files)
        m_documents << Document{file, std::nullopt};
    makeControls();
    connect(m_language, &QComboBox::activated, this, [this] { read(Language::fromCode(m_language->currentData().toString())); });
    connect(m_reuse, &QCheckBox::toggled, this, &ImportDialog::showPreview);
    resize(640, 520);
    read({});
}

void ImportDialog::makeControls()
{
    m_language->setObjectName(u"importLanguage"_s);
    m_language->addItem(tr("As the text tells"));
    for (const Language &language : Language::all())
        m_language->addItem(language.autonym(), language.code());
    m_tree->setObjectName(u"importPreview"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setAccessibleName(tr("What will be made"));
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_reuse->setObjectName(u"reuseTwins"_s);
    m_reuse->setChecked(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Reading…"));
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importNow"_s);
    makePrimary(*m_import);
    m_import->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Language of the text"), m_language);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addWidget(m_tree, 1);
    column->addWidget(m_reuse);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::importAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::read(std::optional<Language> language)
{
    using Drafts = QList<Result<DocumentDraft>>;
    QStringList files;
    for (Document &document : m_documents) {
        document.draft.reset();
        files << document.file;
    }
    const auto readAll = [files, language](const Background::GoesOn &goesOn) {
        Drafts drafts;
        for (auto file = files.cbegin(); file != files.cend() && goesOn(); ++file)
            drafts << readDocument(*file, language);
        return drafts;
    };
    m_background.run<Drafts>(readAll, [this](const Drafts &drafts) { take(drafts); });
    showPreview();
}

void ImportDialog::take(const QList<Result<DocumentDraft>> &drafts)
{
    for (qsizetype i = 0; i < m_documents.size(); ++i)
        m_documents[i].draft = drafts[i];
    showPreview();
}

bool ImportDialog::isReading() const
{
    return std::ranges::any_of(m_documents, [](const Document &document) { return !document.draft; });
}

// Those that could be read.
QList<DocumentDraft> ImportDialog::drafts() const
{
    QList<DocumentDraft> drafts;
    for (const Document &document : m_documents) {
        if (document.draft && *document.draft)
            drafts << **document.draft;
    }
    return drafts;
}

Twins ImportDialog::twins() const
{
    return m_reuse->isChecked() ? Twins::Reuse : Twins::MakeAgain;
}

void ImportDialog::showPreview()
{
    m_progress->setVisible(isReading());
    m_import->setEnabled(false);
    m_message->clear();
    if (isReading()) {
        m_message->setText(tr("Reading…"));
        return;
    }
    m_tree->clear();
    const auto reports = previewDrafts(m_session.editor(), drafts(), twins());
    if (!reports)
        m_message->setText(reports.error().message);
    showReports(reports ? *reports : QList<ImportReport>());
    m_tree->expandAll();
}

void ImportDialog::showReports(const QList<ImportReport> &reports)
{
    const QList<DocumentDraft> read = drafts();
    bool hasTwins = false;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        addReport(read[i].file, reports[i]);
        hasTwins |= !reports[i].twins.isEmpty();
    }
    for (const Document &document : std::as_const(m_documents)) {
        if (!*document.draft)
            addProblem(m_tree->invisibleRootItem(), document.draft->error().message);
    }
    m_reuse->setVisible(hasTwins);
    m_import->setEnabled(!reports.isEmpty());
    if (!reports.isEmpty())
        m_message->setText(tr("Nothing has been made yet. Undo takes the whole import back."));
}

// The report's lines are set in by two spaces a level.
void ImportDialog::addReport(const QString &file, const ImportReport &report)
{
    auto *top = new QTreeWidgetItem(m_tree, {tr("%1 (%2)", "file, language").arg(QFileInfo(file).fileName(), report.language.autonym())});
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    QList<QTreeWidgetItem *> parents{top};
    for (const QString &line : report.lines) {
        const qsizetype level = (line.size() - line.trimmed().size()) / 2 + 1;
        parents.resize(std::clamp<qsizetype>(level, 1, parents.size()));
        parents << new QTreeWidgetItem(parents.last(), {line.trimmed()});
    }
    for (const QString &remark : report.remarks)
        addProblem(top, remark);
}

void ImportDialog::addProblem(QTreeWidgetItem *parent, const QString &message)
{
    auto *item = new QTreeWidgetItem(parent, {tr("To look at: %1").arg(message)});
    item->setForeground(0, Colours::of(palette()).warning);
    item->setToolTip(0, message);
}

void ImportDialog::importAll()
{
    if (const auto safe = m_session.backUpFirst(); !safe)
        return m_message->setText(safe.error().message);
    QList<ImportReport> reports;
    const auto done = m_session.editor().together(tr("Import %n document(s)", nullptr, int(drafts().size())), [&]() -> Result<void> {
        for (const DocumentDraft &draft : drafts()) {
            const auto report = importDraft(m_session.editor(), draft, twins());
            if (!report)
                return report.error();
            reports << *report;
        }
        return {};
    });
    if (!done) {
        m_message->setText(done.error().message);
        return;
    }
    accept();
    showResult(reports);
}

// What was made last is what one goes on with.
void ImportDialog::showResult(const QList<ImportReport> &reports)
{
    const ImportReport &last = reports.last();
    QStringList said;
    for (const ImportReport &report : reports)
        said << report.lines.value(0);
    if (last.issue) {
        for (const IssueRow &row : m_session.library().issues()) {
            if (row.year == last.issue->year() && row.quarter == last.issue->number())
                m_session.chooseIssue(row.id);
        }
    } else if (!last.items.isEmpty() || !last.twins.isEmpty()) {
        Q_EMIT m_session.itemRequested(last.items.isEmpty() ? last.twins.first() : last.items.first());
    }
    m_session.chooseLanguage(last.language);
    m_session.tell(said.join(u" · "_s));
}

} // namespace quarterly
