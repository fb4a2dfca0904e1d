// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacedialog.h"

#include "library/writtentexts.h"
#include "ui/library/foundwordsdelegate.h"
#include "ui/library/foundwordsmodel.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 300; // milliseconds
constexpr int mostPlaces = 2000; // more nobody looks through

} // namespace

ReplaceDialog::ReplaceDialog(Session &session, const QList<ItemId> &selected, QWidget *parent)
    : QDialog(parent), m_session(session), m_selected(selected), m_model(new FoundWordsModel(session.library(), this))
{
    setObjectName(u"replaceDialog"_s);
    setWindowTitle(tr("Find and replace"));
    resize(860, 620);
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    makeFields(*grid);
    makeScope(*grid);
    makeList(*grid);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReplaceDialog::begin);
    connect(&m_slices, &QTimer::timeout, this, &ReplaceDialog::goOn);
    connect(m_model, &FoundWordsModel::chosenChanged, this, &ReplaceDialog::showState);
    showState();
    m_find->setFocus();
}

ReplaceDialog::~ReplaceDialog() = default;

void ReplaceDialog::makeFields(QGridLayout &grid)
{
    m_find = new QLineEdit;
    m_find->setObjectName(u"find"_s);
    m_replacement = new QLineEdit;
    m_replacement->setObjectName(u"replaceWith"_s);
    const auto add = [&](int row, const QString &text, QLineEdit *edit) {
        auto *label = new QLabel(text);
        label->setBuddy(edit);
        grid.addWidget(label, row, 0);
        grid.addWidget(edit, row, 1);
    };
    add(0, tr("&Find"), m_find);
    add(1, tr("Replace &with"), m_replacement);
    auto *rules = new QHBoxLayout;
    m_case = addChoice(*rules, u"capitals"_s, tr("&Capitals matter"), false);
    m_whole = addChoice(*rules, u"wholeWords"_s, tr("Whole wor&ds only"), false);
    m_accents = addChoice(*rules, u"accents"_s, tr("&Accents matter"), true);
    rules->addStretch();
    grid.addLayout(rules, 2, 1);
    connect(m_find, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_replacement, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setReplacement(words);
        showState();
    });
}

void ReplaceDialog::makeScope(QGridLayout &grid)
{
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language"));
    for (const Language language : Language::all())
        m_language->addItem(language.autonym(), language.code());
    m_language->setCurrentIndex(m_language->findData(m_session.language().code()));
    m_scope = new QComboBox;
    m_scope->setObjectName(u"scope"_s);
    m_scope->setAccessibleName(tr("Where to search"));
    m_scope->addItem(tr("In the whole library"), int(Scope::Library));
    if (m_session.issue())
        m_scope->addItem(tr("In this issue"), int(Scope::Issue));
    if (m_selected.size() > 1)
        m_scope->addItem(tr("In %n selected highlight(s)", nullptr, int(m_selected.size())), int(Scope::Selection));
    auto *row = new QHBoxLayout;
    row->addWidget(m_scope);
    row->addWidget(m_language);
    row->addSpacing(16);
    m_titles = addChoice(*row, u"titles"_s, tr("&Titles"), true);
    m_texts = addChoice(*row, u"texts"_s, tr("Te&xts"), true);
    m_captions = addChoice(*row, u"captions"_s, tr("Ca&ptions"), true);
    m_alts = addChoice(*row, u"alts"_s, tr("A&lternative texts"), true);
    row->addStretch();
    grid.addLayout(row, 3, 1);
    for (QComboBox *box : {m_language, m_scope})
        connect(box, &QComboBox::activated, this, &ReplaceDialog::begin);
}

void ReplaceDialog::makeList(QGridLayout &grid)
{
    m_list = new QListView;
    m_list->setObjectName(u"places"_s);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundWordsDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid.addWidget(m_list, 4, 0, 1, 2);
    grid.setRowStretch(4, 1);
    m_state = new QLabel;
    m_state->setObjectName(u"state"_s);
    makeMuted(*m_state);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(u"stop"_s);
    m_replace = new QPushButton;
    m_replace->setObjectName(u"replace"_s);
    m_replace->setAutoDefault(false); // Enter in a field searches
    m_stop->setAutoDefault(false);
    makePrimary(*m_replace);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_stop);
    row->addWidget(m_replace);
    row->addWidget(close);
    grid.addLayout(row, 5, 0, 1, 2);
    connect(m_stop, &QPushButton::clicked, this, &ReplaceDialog::stop);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QCheckBox *ReplaceDialog::addChoice(QLayout &row, const QString &name, const QString &text, bool on)
{
    auto *choice = new QCheckBox(text);
    choice->setObjectName(name);
    choice->setChecked(on);
    row.addWidget(choice);
    connect(choice, &QCheckBox::toggled, this, &ReplaceDialog::begin);
    return choice;
}

TextSearch ReplaceDialog::search() const
{
    return TextSearch(m_find->text(), {.matchCase = m_case->isChecked(), .wholeWords = m_whole->isChecked(),
                                       .matchAccents = m_accents->isChecked()});
}

QList<ItemId> ReplaceDialog::itemsOfIssue() const
{
    QList<ItemId> items;
    const QList<Section> sections = m_session.issue() ? m_session.issue()->sections : QList<Section>();
    for (const Section &section : sections) {
        for (const Placement &placement : section.placements)
            items << placement.item.id;
    }
    return items;
}

WordSearchScope ReplaceDialog::scope() const
{
    WordSearchScope scope;
    scope.language = Language::fromCode(m_language->currentData().toString()).value_or(m_session.language());
    switch (Scope(m_scope->currentData().toInt())) {
    case Scope::Library: break;
    case Scope::Issue: scope.items = itemsOfIssue(); break;
    case Scope::Selection: scope.items = m_selected; break;
    }
    if (m_titles->isChecked())
        scope.fields << field::title;
    if (m_texts->isChecked())
        scope.fields << field::summary << field::body;
    if (m_captions->isChecked())
        scope.fields << field::caption;
    if (m_alts->isChecked())
        scope.fields << field::alt;
    return scope;
}

void ReplaceDialog::begin()
{
    m_pause.stop();
    m_hasMore = false;
    const WordSearchScope where = scope();
    m_search = std::make_unique<WordSearch>(m_session.library(), where, search());
    m_model->begin(search(), where.language);
    m_slices.start(0);
    showState();
}

void ReplaceDialog::goOn()
{
    const auto found = m_search->next();
    if (!m_session.report(found ? Result<void>() : found.error())) {
        stop();
        return;
    }
    m_model->add(*found);
    m_hasMore = m_model->rowCount() >= mostPlaces && !m_search->isAtEnd();
    if (m_hasMore || m_search->isAtEnd())
        stop();
    else
        showState();
}

void ReplaceDialog::stop()
{
    m_slices.stop();
    showState();
}

void ReplaceDialog::showState()
{
    const bool isSearching = m_slices.isActive();
    const int places = m_model->rowCount();
    if (m_find->text().isEmpty())
        m_state->setText(tr("What is found appears here before anything is replaced."));
    else if (isSearching)
        m_state->setText(tr("Searching: %n highlight(s) so far", nullptr, m_search->done()));
    else if (m_hasMore)
        m_state->setText(tr("These are the first %n place(s). Replace them, then search again.", nullptr, places));
    else
        m_state->setText(places == 0 ? tr("Nothing found.") : tr("%n place(s) found", nullptr, places));
    m_stop->setVisible(isSearching);
    m_replace->setText(tr("&Replace %n place(s)", nullptr, m_model->chosen()));
    m_replace->setEnabled(!isSearching && m_model->chosen() > 0 && !m_session.library().isReadOnly());
}

void ReplaceDialog::replace()
{
    const int places = m_model->chosen();
    const QList<Rewording> texts = m_model->rewordings();
    const auto language = Language::fromCode(m_language->currentData().toString()).value_or(m_session.language());
    const auto stale = countTranslations(m_session.library(), m_model->sources(), language.code());
    if (texts.isEmpty() || !m_session.report(m_session.editor().replaceWords(texts, language))) {
        begin();
        return;
    }
    begin();
    const QString told = tr("%n place(s) replaced.", nullptr, places);
    m_session.tell(stale && *stale > 0
                       ? tr("%1 %n translation(s) must be looked at again.", "behind a sentence", *stale).arg(told)
                       : told);
}

} // namespace quarterly
