// SPDX-License-Identifier: GPL-3.0-or-later
#include "translateplace.h"

#include "ui/library/chip.h"
#include "ui/library/flowlayout.h"
#include "ui/pages/pagespanel.h"
#include "ui/pages/pagesview.h"
#include "ui/session.h"
#include "ui/style/rememberedsplitter.h"
#include "ui/style/style.h"
#include "ui/text/formatbar.h"
#include "ui/translate/helppanel.h"
#include "ui/translate/pretranslator.h"
#include "ui/translate/progressline.h"
#include "ui/translate/segmenteditor.h"
#include "ui/translate/segmentlist.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

TranslatePlace::TranslatePlace(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new SegmentModel(session, this)),
      m_list(new SegmentList(session, *m_model)), m_help(new HelpPanel(session)), m_pages(new PagesPanel(session)),
      m_caption(new QLabel), m_count(new QLabel), m_fill(new QPushButton),
      m_pretranslator(new Pretranslator(session.library(), this)), m_progress(new ProgressLine),
      m_words(new QLineEdit), m_stack(new QStackedWidget)
{
    setObjectName(u"translatePlace"_s);
    auto *splitter = new RememberedSplitter(u"translate"_s, {640, 220, 420}, this);
    splitter->addWidget(makeSegments());
    splitter->addWidget(m_help);
    splitter->addWidget(m_pages);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(splitter);

    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { confirmAndNext(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { confirmAndNext(); });
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] { confirmAndNext(TextState::Reviewed); });
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter), [this] { confirmAndNext(TextState::Reviewed); });
    addKey(Qt::Key_F7, [this] { confirmUnchanged(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { step(-1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { step(1); });
    connectHelp();
    connect(&m_list->editor(), &SegmentEditor::confirmRequested, this, [this] { confirmAndNext(); });
    connect(&m_list->editor(), &SegmentEditor::unchangedRequested, this, &TranslatePlace::confirmUnchanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TranslatePlace::followCurrent);
    connect(m_model, &SegmentModel::progressChanged, this, &TranslatePlace::showProgress);
    connect(&m_pages->view(), &PagesView::blockClicked, this, &TranslatePlace::showSegment);
    connect(&session, &Session::languageChanged, this, &TranslatePlace::showMessage);
    for (const auto change : {&Session::languageChanged, &Session::issueChosen})
        connect(&session, change, m_pretranslator, &Pretranslator::stop);
    retranslateUi();
}

// What is being written is kept while there is somebody to follow it.
TranslatePlace::~TranslatePlace()
{
    m_list->editor().flush();
    m_help->flush();
}

void TranslatePlace::connectHelp()
{
    SegmentEditor &editor = m_list->editor();
    addKey(Qt::Key_F6, [this] { takeHelp(m_help->takeMatch(0), tr("The memory knows nothing like this text.")); });
    addKey(Qt::Key_F8, [this] { takeHelp(m_help->takeRepair(), tr("There is nothing here that could be mended in one step.")); });
    for (int number = 1; number <= 9; ++number)
        addKey(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), [this, number] { m_help->takeCode(number - 1); });
    connect(&editor, &SegmentEditor::typed, m_help, &HelpPanel::showTyped);
    connect(m_help, &HelpPanel::matchChosen, &editor, &SegmentEditor::write);
    connect(m_help, &HelpPanel::repairChosen, &editor, &SegmentEditor::write);
    connect(m_help, &HelpPanel::wordsChosen, &editor, &SegmentEditor::insertWords);
    connect(m_help, &HelpPanel::codeChosen, &editor, &SegmentEditor::applyCode);
    connect(m_help, &HelpPanel::termsFound, &editor, &SegmentEditor::setTerms);
    connect(m_fill, &QPushButton::clicked, this, &TranslatePlace::fillFromMemory);
    connect(m_pretranslator, &Pretranslator::progressed, this,
            [this](int percent) { m_session.tell(tr("Asking the memory: %1 %").arg(percent)); });
    connect(m_pretranslator, &Pretranslator::finished, this, &TranslatePlace::takePretranslations);
}

void TranslatePlace::takeHelp(bool taken, const QString &otherwise)
{
    if (!taken)
        m_session.tell(otherwise);
}

QWidget *TranslatePlace::makeSegments()
{
    auto *panel = new QWidget;
    panel->setMinimumWidth(420);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addStretch();
    head->addWidget(m_fill);
    head->addWidget(m_count);
    head->setSpacing(12);
    m_fill->setObjectName(u"fillFromMemory"_s);
    makeLink(*m_fill);
    makeCaption(*m_caption);
    makeMuted(*m_count);
    m_count->setObjectName(u"segmentCount"_s);

    auto *filters = new QWidget;
    filters->setLayout(new FlowLayout);
    addFilter(*filters->layout(), SegmentModel::Filter::ToDo, u"toDo"_s);
    addFilter(*filters->layout(), SegmentModel::Filter::All, u"all"_s);
    addFilter(*filters->layout(), SegmentModel::Filter::Changed, u"changed"_s);
    addFilter(*filters->layout(), SegmentModel::Filter::Drafts, u"drafts"_s);
    addFilter(*filters->layout(), SegmentModel::Filter::ToReview, u"toReview"_s);
    filters->layout()->addWidget(m_words);
    m_words->setObjectName(u"findSegments"_s);
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_list->editor().flush();
        m_model->setWords(words);
        showProgress();
    });
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeMessage());

    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 12, 12, 8);
    column->addLayout(head);
    column->addWidget(m_progress);
    auto *tools = new QHBoxLayout;
    tools->addWidget(filters, 1);
    tools->addWidget(new FormatBar(StoryEdit::Form::Line, panel), 0, Qt::AlignTop);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
    return panel;
}

QWidget *TranslatePlace::makeMessage()
{
    auto *page = new QWidget;
    m_message = new QLabel;
    m_message->setObjectName(u"translateMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    makeMuted(*m_message);
    m_offers = new QHBoxLayout;
    m_offers->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 32, 32, 32);
    column->addStretch(1);
    column->addWidget(m_message);
    column->addSpacing(8);
    column->addLayout(m_offers);
    column->addStretch(2);
    return page;
}

void TranslatePlace::addFilter(QLayout &row, SegmentModel::Filter filter, const QString &name)
{
    auto *chip = new Chip(name);
    m_filters[filter] = chip;
    row.addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, filter] { choose(filter); });
}

void TranslatePlace::addKey(const QKeySequence &keys, const std::function<void()> &act)
{
    auto *key = new QShortcut(keys, this, nullptr, nullptr, Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, act);
}

void TranslatePlace::choose(SegmentModel::Filter filter)
{
    m_list->editor().flush();
    m_model->setFilter(filter);
    showProgress();
}

void TranslatePlace::confirmAndNext(TextState state)
{
    if (m_list->currentIndex().isValid()) {
        const QList<Segment> same = sameElsewhere(m_model->all(), m_list->editor().segment());
        if (m_list->editor().confirm(state, same) && !same.isEmpty())
            m_session.tell(tr("%n other text(s) that say the same have this translation now, as a draft.", nullptr, int(same.size())));
    }
    goToNext(state);
}

void TranslatePlace::fillFromMemory()
{
    m_list->editor().flush();
    m_pretranslator->start(m_model->all(), m_session.language());
}

void TranslatePlace::takePretranslations(const QList<Pretranslation> &found)
{
    Autosave::flushAll(); // what is being typed is there first
    const auto filled = pretranslate(m_session.editor(), found, m_session.language());
    if (!m_session.report(filled ? Result<void>() : filled.error()))
        return;
    if (*filled > 0)
        m_session.tell(tr("%n text(s) filled in from the memory. Undo takes them back.", nullptr, *filled));
    else
        m_session.tell(tr("The memory has nothing for the texts that are not translated yet."));
}

void TranslatePlace::confirmUnchanged()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isStale = current.isValid() && m_model->segment(current.row()).state == SegmentState::Stale;
    if (isStale && m_list->editor().confirmUnchanged())
        goToNext();
}

// Who reviews goes on to what is translated, who translates to what is not.
void TranslatePlace::goToNext(TextState done)
{
    const int row = m_list->currentIndex().row();
    const int next = done == TextState::Reviewed ? m_model->nextToReview(row) : m_model->nextUnfinished(row);
    if (next >= 0)
        m_list->editSegment(m_model->index(next));
    else
        m_session.tell(done == TextState::Reviewed ? tr("Everything in this list is reviewed.") : tr("Everything in this list is translated."));
}

void TranslatePlace::step(int by)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + by, 0, m_model->rowCount() - 1) : 0;
    m_list->editSegment(m_model->index(row));
}

void TranslatePlace::showSegment(BlockId block)
{
    if (!m_model->indexOf(block).isValid() && m_model->has(block)) {
        m_words->clear();
        choose(SegmentModel::Filter::All);
    }
    if (const QModelIndex index = m_model->indexOf(block); index.isValid())
        m_list->editSegment(index);
}

void TranslatePlace::followCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    showHelp();
    if (!current.isValid())
        return;
    const Segment &segment = m_model->segment(current.row());
    m_session.choosePlacement(segment.placement);
    m_pages->view().showBlock(segment.block);
}

void TranslatePlace::showHelp()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        m_help->show(m_list->editor().segment(), m_model->memoryQuestion(current.row()));
    else
        m_help->showNothing();
}

void TranslatePlace::showProgress()
{
    const Progress progress = m_model->progress();
    const auto show = [this](SegmentModel::Filter filter, const QString &words) {
        m_filters[filter]->setText(words);
        m_filters[filter]->setChecked(m_model->filter() == filter);
        m_filters[filter]->updateGeometry();
    };
    show(SegmentModel::Filter::ToDo, tr("To do (%1)").arg(m_model->count(SegmentModel::Filter::ToDo)));
    show(SegmentModel::Filter::All, tr("All"));
    show(SegmentModel::Filter::Changed, tr("Changed (%1)").arg(progress.stale));
    show(SegmentModel::Filter::Drafts, tr("Drafts (%1)").arg(m_model->count(SegmentModel::Filter::Drafts)));
    show(SegmentModel::Filter::ToReview, tr("To review (%1)").arg(m_model->count(SegmentModel::Filter::ToReview)));
    m_count->setText(tr("%1 of %2 done · %3 changed · %4 new", "segments")
                         .arg(progress.finished).arg(progress.segments).arg(progress.stale).arg(progress.untranslated));
    m_count->setVisible(progress.segments > 0);
    m_fill->setVisible(progress.untranslated > 0 && !m_session.library().isReadOnly());
    m_progress->setPercent(progress.percent());
    m_progress->setVisible(progress.segments > 0);
    m_progress->setAccessibleName(tr("%1 % done").arg(progress.percent()));
    showMessage();
    showHelp();
}

void TranslatePlace::showMessage()
{
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Progress progress = m_model->progress();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0)
        return;
    if (!m_session.issue()) {
        m_message->setText(tr("Choose an issue at the top to translate it."));
    } else if (progress.segments == 0) {
        showOtherLanguages();
    } else {
        if (!m_words->text().isEmpty())
            m_message->setText(tr("No text has these words."));
        else if (progress.finished == progress.segments)
            m_message->setText(tr("Everything is translated into %1.").arg(m_session.language().autonym()));
        else
            m_message->setText(tr("No text is in this state."));
        auto *all = new QPushButton(tr("Show all"));
        connect(all, &QPushButton::clicked, this, [this] {
            m_words->clear();
            choose(SegmentModel::Filter::All);
        });
        m_offers->addWidget(all);
    }
}

void TranslatePlace::showOtherLanguages()
{
    m_message->setText(tr("This issue is written in %1: there is nothing to translate into it. "
                          "Into which language do you want to translate?")
                           .arg(m_session.language().autonym()));
    for (const Language language : Language::all()) {
        if (language == m_session.language())
            continue;
        const int percent = m_session.progress(language).percent();
        auto *offer = new QPushButton(tr("%1 · %2 %", "language · how much is done").arg(language.autonym()).arg(percent));
        offer->setObjectName(u"into-%1"_s.arg(language.code()));
        connect(offer, &QPushButton::clicked, this, [this, language] { m_session.chooseLanguage(language); });
        m_offers->addWidget(offer);
    }
}

void TranslatePlace::retranslateUi()
{
    m_caption->setText(tr("Segments"));
    m_words->setPlaceholderText(tr("Find words"));
    m_words->setAccessibleName(tr("Find words in the texts"));
    m_words->setFixedWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 60); // and the button that clears it
    m_fill->setText(tr("Fill in from the memory"));
    m_fill->setToolTip(tr("Writes what the memory has for texts that are not translated yet"));
    m_list->setAccessibleName(tr("Texts to translate"));
    showProgress();
}

void TranslatePlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isAncestorOf(window()->focusWidget()))
        m_list->setFocus();
}

void TranslatePlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
