// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemeditor.h"

#include "ui/library/eventsedit.h"
#include "ui/library/itemwords.h"
#include "ui/library/languagetabs.h"
#include "ui/library/picturestrip.h"
#include "ui/library/readingline.h"
#include "ui/library/tokenedit.h"
#include "ui/session.h"
#include "ui/style/style.h"
#include "ui/text/fieldbox.h"
#include "ui/text/fieldedit.h"
#include "ui/text/formatbar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

// The form of the ItemEditor: its fields, where they stand and what they are called.
namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 720; // a comfortable line
constexpr int factsWidth = 272;

QVBoxLayout *plainColumn(QWidget *parent, int spacing)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    return column;
}

} // namespace

ItemEditor::ItemEditor(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setAcceptDrops(true);
    m_stack = new QStackedLayout(this);
    makeWelcome();
    auto *form = new QWidget;
    auto *column = plainColumn(form, 8);
    makeHead(*column);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(20, 4, 20, 20);
    row->setSpacing(28);
    row->addWidget(makeTexts(), 1);
    row->addWidget(makeFacts());
    row->addStretch();
    m_scroll->setWidget(page);
    column->addWidget(m_scroll, 1);
    m_stack->addWidget(form);

    connect(&session.library(), &Library::changed, this, &ItemEditor::reload);
    connect(&session, &Session::languageChanged, this, [this] {
        if (m_item.id.isNull())
            return;
        flush();
        showItem();
    });
    retranslateUi();
}

void ItemEditor::makeWelcome()
{
    m_welcome = new QLabel;
    m_welcome->setObjectName(u"welcome"_s);
    m_welcome->setAlignment(Qt::AlignCenter);
    m_welcome->setWordWrap(true);
    m_welcome->setMargin(48);
    makeMuted(*m_welcome);
    m_stack->addWidget(m_welcome);
}

void ItemEditor::makeHead(QVBoxLayout &column)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 12, 20, 0);
    m_tabs = new LanguageTabs;
    row->setSpacing(24);
    row->addWidget(m_tabs, 0, Qt::AlignTop);
    row->addWidget(new FormatBar(StoryEdit::Form::Text, this));
    row->addStretch();
    m_history = new QPushButton;
    m_history->setObjectName(u"history"_s);
    m_history->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the field whose history is wanted
    row->addWidget(m_history, 0, Qt::AlignTop);
    column.addWidget(head);

    m_notice = new QLabel;
    m_notice->setObjectName(u"notice"_s);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(20, 4, 20, 0);
    column.addWidget(m_notice);

    connect(m_tabs, &LanguageTabs::chosen, &m_session, &Session::chooseLanguage);
    connect(m_history, &QPushButton::clicked, this, &ItemEditor::showHistory);
}

QWidget *ItemEditor::makeTexts()
{
    auto *texts = new QWidget;
    texts->setMaximumWidth(textWidth);
    auto *column = plainColumn(texts, 14);
    const auto add = [&](FieldEdit *&edit, FieldBox *&box, const QString &name, StoryEdit::Form form, int lines) {
        edit = new FieldEdit(m_session, form);
        edit->setObjectName(name);
        edit->growFrom(lines);
        box = new FieldBox(edit);
        column->addWidget(box);
        followCaret(edit);
    };
    add(m_title, m_titleBox, u"title"_s, StoryEdit::Form::Line, 1);
    add(m_summary, m_summaryBox, u"summary"_s, StoryEdit::Form::Text, 2);
    add(m_body, m_bodyBox, u"body"_s, StoryEdit::Form::Text, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setBold(true);
    m_title->setFont(large);

    m_reading = new ReadingLine;
    column->addWidget(m_reading);
    connect(m_body, &QTextEdit::textChanged, this, &ItemEditor::showReading);
    m_pictures = new PictureStrip(m_session);
    column->addWidget(addCaption());
    column->addWidget(m_pictures);
    column->addStretch();
    return texts;
}

QWidget *ItemEditor::makeFacts()
{
    auto *facts = new QWidget;
    facts->setFixedWidth(factsWidth);
    auto *column = plainColumn(facts, 8);
    const auto add = [&](QWidget *widget) {
        if (column->count() > 0)
            column->addSpacing(12);
        column->addWidget(addCaption());
        column->addWidget(widget);
    };
    add(m_events = new EventsEdit(m_session));
    add(m_articles = new TokenEdit);
    add(m_tags = new TokenEdit);
    add(m_kind = new QComboBox);
    add(m_source = new QComboBox);
    add(m_usedIn = new QLabel);
    m_usedIn->setTextFormat(Qt::RichText); // links, whose words are ours
    m_usedIn->setWordWrap(true);
    m_usedIn->setObjectName(u"usedIn"_s);
    m_usedIn->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    add(m_remark = new QLabel);
    m_remark->setWordWrap(true);
    m_trash = new QPushButton;
    m_trash->setObjectName(u"trashItem"_s);
    makeLink(*m_trash);
    column->addSpacing(12);
    column->addWidget(m_trash, 0, Qt::AlignLeft);
    column->addStretch();

    m_articles->setObjectName(u"articles"_s);
    m_articles->field().setValidator(new QIntValidator(1, 999, this));
    m_tags->setObjectName(u"tags"_s);
    m_kind->setObjectName(u"kind"_s);
    m_source->setObjectName(u"source"_s);
    for (const ItemKind kind : {ItemKind::News, ItemKind::Publication, ItemKind::Event, ItemKind::Note})
        m_kind->addItem(QString(), int(kind));
    for (const Language language : Language::all())
        m_source->addItem(language.autonym(), language.code());
    connectFacts();
    return facts;
}

QLabel *ItemEditor::addCaption()
{
    m_captions << new QLabel;
    makeMuted(*m_captions.last());
    return m_captions.last();
}

void ItemEditor::connectFacts()
{
    connect(m_trash, &QPushButton::clicked, this, &ItemEditor::trashRequested);
    connect(m_usedIn, &QLabel::linkActivated, this, &ItemEditor::chooseIssue);
    connect(m_articles, &TokenEdit::added, this, [this](const QString &number) {
        setArticles(m_item.articles + QList{number.toInt()});
    });
    connect(m_articles, &TokenEdit::removed, this, [this](int index) {
        QList<int> articles = m_item.articles;
        articles.removeAt(index);
        setArticles(articles);
    });
    connect(m_tags, &TokenEdit::added, this, [this](const QString &name) { setTags(m_tags->tokens() + QStringList{name}); });
    connect(m_tags, &TokenEdit::removed, this, [this](int index) {
        QStringList names = m_tags->tokens();
        names.removeAt(index);
        setTags(names);
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_session.report(m_session.editor().setKind(m_item.id, ItemKind(m_kind->currentData().toInt())));
    });
    connect(m_source, &QComboBox::activated, this, [this] {
        const auto language = Language::fromCode(m_source->currentData().toString());
        m_session.report(m_session.editor().setSource(m_item.id, language.value_or(m_item.source)));
    });
}

// The fields grow with their text, so it is the page that has to scroll along with the caret.
void ItemEditor::followCaret(StoryEdit *edit)
{
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this, edit] {
        if (!edit->hasFocus())
            return;
        const QPoint caret = edit->viewport()->mapTo(m_scroll->widget(), edit->cursorRect().center());
        m_scroll->ensureVisible(caret.x(), caret.y(), 0, 48);
    });
}

void ItemEditor::retranslateUi()
{
    m_welcome->setText(tr("Choose a highlight on the left, or write a new one.\n\n"
                          "A highlight is one piece of news: a title, a text, when and where it happened, and pictures. "
                          "Write it once, in any language; translate it and place it in an issue later."));
    m_history->setText(tr("History"));
    m_history->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H); // a new text takes it off
    m_history->setToolTip(tr("What it said before, and the way back (%1)").arg(m_history->shortcut().toString(QKeySequence::NativeText)));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title"));
    m_summaryBox->setLabel(tr("Summary"));
    m_summary->setPlaceholderText(tr("Shown in place of the text where space is short"));
    m_bodyBox->setLabel(tr("Text"));
    const QStringList captions{tr("Pictures"),        tr("When and where"), tr("Articles of the convention"), tr("Tags"), tr("Kind"),
                               tr("Source language"), tr("Used in"),        tr("Remark")};
    for (qsizetype i = 0; i < m_captions.size(); ++i)
        m_captions[i]->setText(captions[i]);
    m_articles->field().setPlaceholderText(tr("Add an article by its number"));
    m_articles->field().setAccessibleName(tr("Add an article by its number"));
    m_tags->field().setPlaceholderText(tr("Add a tag"));
    m_tags->field().setAccessibleName(tr("Add a tag"));
    m_kind->setAccessibleName(tr("Kind"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindName(ItemKind(m_kind->itemData(i).toInt())));
    m_source->setAccessibleName(tr("Source language"));
    m_source->setToolTip(tr("The language it is written in; the others are translated from it"));
    if (!m_item.id.isNull())
        showItem();
}

void ItemEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ItemEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_item.id.isNull() && !m_item.trashed.isValid() && PictureStrip::holdsPictures(event->mimeData()))
        event->acceptProposedAction();
}

void ItemEditor::dropEvent(QDropEvent *event)
{
    if (m_pictures->addFrom(event->mimeData()))
        event->acceptProposedAction();
}

// A picture on the clipboard is refused by the texts and arrives here.
void ItemEditor::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const bool isPicture = event->matches(QKeySequence::Paste) && clipboard && PictureStrip::holdsPictures(clipboard);
    if (!isPicture || m_item.id.isNull() || !m_pictures->addFrom(clipboard))
        QWidget::keyPressEvent(event);
}

} // namespace quarterly
