// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "statusline.h"

#include "issue/issueloader.h"
#include "ui/compose/comparisondialog.h"
#include "ui/compose/composeplace.h"
#include "ui/coverage/coveragewindow.h"
#include "ui/glossary/glossarywindow.h"
#include "ui/library/libraryplace.h"
#include "ui/library/replacedialog.h"
#include "ui/publish/publishplace.h"
#include "ui/recovery/faultbar.h"
#include "ui/style/icons.h"
#include "ui/topbar/newissuedialog.h"
#include "ui/topbar/topbar.h"
#include "ui/translate/lookupdialog.h"
#include "ui/translate/packagedialog.h"
#include "ui/translate/packageline.h"
#include "ui/translate/senddialog.h"
#include "ui/translate/statisticsdialog.h"
#include "ui/translate/translateplace.h"

#include <QAction>
#include <QEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

Workspace::Workspace(std::unique_ptr<Library> library, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(library))
    , m_checker(m_session)
    , m_undo(new QAction(icon(Icon::Undo), {}, this))
    , m_redo(new QAction(icon(Icon::Redo), {}, this))
    , m_top(new TopBar(m_session, m_undo, m_redo, this))
    , m_bar(new PlaceBar(this))
    , m_places(new QStackedWidget(this))
    , m_library(new LibraryPlace(m_session, this))
    , m_compose(new ComposePlace(m_session, this))
    , m_translate(new TranslatePlace(m_session, this))
    , m_publish(new PublishPlace(m_session, m_checker, this))
    , m_faults(new FaultBar(m_session, this))
{
    for (QWidget *place : {static_cast<QWidget *>(m_library), static_cast<QWidget *>(m_compose),
                           static_cast<QWidget *>(m_translate), static_cast<QWidget *>(m_publish)})
        m_places->addWidget(place);
    auto *status = new StatusLine(m_session, m_checker, this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_bar);
    middle->addWidget(m_places, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(new PackageLine(m_session.library(), this));
    column->addLayout(middle, 1);
    column->addWidget(m_faults);
    column->addWidget(status);
    connect(status, &StatusLine::findingsRequested, this, [this] { showPlace(Place::Publish); });
    makeUndo();
    connectPlaces();
    m_session.chooseIssue(lastIssue(m_session.library()));
    const int place = QSettings().value(u"place"_s, int(Place::Compose)).toInt();
    showPlace(Place(std::clamp(place, int(Place::Library), int(Place::Publish))));
    if (const auto package = packageLabel(m_session.library())) { // is for one thing
        m_session.chooseLanguage(package->language);
        m_places->setCurrentWidget(m_translate);
        m_bar->show(Place::Translate);
    }
}

// All that is shown goes before the session that it borrows.
Workspace::~Workspace()
{
    const auto shown = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (auto widget = shown.crbegin(); widget != shown.crend(); ++widget)
        delete *widget;
}

void Workspace::makeUndo()
{
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    IssueEditor &editor = m_session.editor();
    connect(m_undo, &QAction::triggered, &m_session, &Session::undo);
    connect(m_redo, &QAction::triggered, &m_session, &Session::redo);
    connect(&editor, &IssueEditor::undoChanged, this, &Workspace::showUndo);
    showUndo();
}

void Workspace::showUndo()
{
    const IssueEditor &editor = m_session.editor();
    m_undo->setEnabled(editor.canUndo());
    m_redo->setEnabled(editor.canRedo());
    m_undo->setText(editor.canUndo() ? tr("Undo: %1").arg(editor.undoName()) : tr("Undo"));
    m_redo->setText(editor.canRedo() ? tr("Redo: %1").arg(editor.redoName()) : tr("Redo"));
}

void Workspace::connectPlaces()
{
    connect(m_bar, &PlaceBar::chosen, this, &Workspace::showPlace);
    connect(m_top, &TopBar::newIssueRequested, this, &Workspace::newIssue);
    connect(m_top, &TopBar::publishRequested, this, [this] { showPlace(Place::Publish); });
    connect(m_top, &TopBar::searched, this, [this](const QString &words) {
        showPlace(Place::Library);
        m_library->search(words);
    });
    connect(m_library, &LibraryPlace::coverageRequested, this, &Workspace::showCoverage);
    connect(m_compose, &ComposePlace::newIssueRequested, this, &Workspace::newIssue);
    connect(m_compose, &ComposePlace::newHighlightRequested, this, &Workspace::newHighlight);
    connect(m_publish, &PublishPlace::composeRequested, this, [this] { showPlace(Place::Compose); });
    connect(&m_session, &Session::issueChosen, this, &Workspace::rememberIssue);
    connect(&m_session, &Session::faultMet, this, &Workspace::stopEdits);
    connect(&m_session, &Session::itemRequested, this, [this] { showPlace(Place::Library); });
    connect(&m_session, &Session::segmentRequested, this, [this](BlockId block) {
        showPlace(Place::Translate);
        m_translate->showSegment(block);
    });
}

void Workspace::rememberIssue()
{
    const bool isWorkedOn = m_session.issue() && !m_session.library().isReadOnly();
    if (isWorkedOn)
        m_session.report(quarterly::rememberIssue(m_session.library(), m_session.issue()->id));
}

// Into a file that is another's nothing is written any more, so nothing is typed either.
void Workspace::stopEdits()
{
    if (m_session.fault()->kind != Error::Kind::Replaced)
        return;
    m_top->setEnabled(false);
    m_places->setEnabled(false);
}

Place Workspace::place() const
{
    return Place(m_places->currentIndex());
}

void Workspace::showPlace(Place place)
{
    m_places->setCurrentIndex(int(place));
    m_bar->show(place);
    QSettings().setValue(u"place"_s, int(place));
}

void Workspace::newIssue()
{
    NewIssueDialog dialog(m_session, this);
    if (dialog.exec() == QDialog::Accepted)
        showPlace(Place::Compose);
}

void Workspace::newHighlight()
{
    showPlace(Place::Library);
    m_library->newHighlight();
}

void Workspace::print()
{
    m_publish->print();
}

void Workspace::focusSearch()
{
    if (place() == Place::Library)
        m_library->focusSearch();
    else
        m_top->focusSearch();
}

void Workspace::compareIssues()
{
    if (!ComparisonDialog::isPossible(m_session)) {
        m_session.tell(tr("There is no other issue to compare with yet."));
        return;
    }
    auto *dialog = new ComparisonDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::sendTexts()
{
    if (!SendDialog::isPossible(m_session)) {
        m_session.tell(tr("There is no text to translate: choose an issue that has some."));
        return;
    }
    auto *dialog = new SendDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::makePackage()
{
    if (!SendDialog::isPossible(m_session)) {
        m_session.tell(tr("There is no text to translate: choose an issue that has some."));
        return;
    }
    auto *dialog = new PackageDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Beside the places, so that one can go from gap to gap.
void Workspace::showCoverage()
{
    if (!m_coverage) {
        m_coverage = new CoverageWindow(m_session, this);
        m_coverage->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_coverage, &CoverageWindow::highlightsRequested, this, [this](int article, const Period &month) {
            showPlace(Place::Library);
            m_library->showMonth(article, month);
            window()->activateWindow();
        });
        connect(m_coverage, &CoverageWindow::newHighlightRequested, this, [this](int article, QDate day) {
            showPlace(Place::Library);
            m_library->newHighlight(article, day);
            window()->activateWindow();
        });
    }
    m_coverage->show();
    m_coverage->raise();
    m_coverage->activateWindow();
}

// Beside the texts that are translated with it.
void Workspace::showGlossary()
{
    if (!m_glossary) {
        m_glossary = new GlossaryWindow(m_session, this);
        m_glossary->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_glossary->show();
    m_glossary->raise();
    m_glossary->activateWindow();
}

void Workspace::lookUp()
{
    const auto *text = qobject_cast<QTextEdit *>(window()->focusWidget());
    auto *dialog = new LookUpDialog(m_session, text ? text->textCursor().selectedText() : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void Workspace::showStatistics()
{
    if (!m_session.issue()) {
        m_session.tell(tr("Choose an issue first."));
        return;
    }
    auto *dialog = new StatisticsDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::replaceWords()
{
    m_library->flush();
    ReplaceDialog(m_session, m_library->selectedItems(), this).exec();
}

void Workspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showUndo();
    QWidget::changeEvent(event);
}

} // namespace quarterly
