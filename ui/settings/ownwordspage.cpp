// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownwordspage.h"

#include "text/spelling.h"
#include "ui/session.h"
#include "ui/style/style.h"
#include "ui/text/storyedit.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace quarterly {

using namespace Qt::StringLiterals;

OwnWordsPage::OwnWordsPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_language(new QComboBox), m_words(new QListWidget), m_word(new QLineEdit),
      m_add(new QPushButton(tr("Add"))), m_remove(new QPushButton(tr("Remove")))
{
    auto *hint = new QLabel(tr("Words that are right though the dictionary does not know them. They are kept for you, on this computer."));
    hint->setWordWrap(true);
    makeMuted(*hint);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_language, 0, 0, Qt::AlignLeft);
    grid->addWidget(hint, 1, 0, 1, 2);
    grid->addWidget(m_word, 2, 0);
    grid->addWidget(m_add, 2, 1);
    grid->addWidget(m_words, 3, 0);
    grid->addWidget(m_remove, 3, 1, Qt::AlignTop);
    m_language->setObjectName(u"wordsLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    m_words->setObjectName(u"ownWords"_s);
    m_words->setAccessibleName(tr("Own words"));
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_word->setObjectName(u"ownWord"_s);
    m_word->setPlaceholderText(tr("Another word"));
    m_word->setAccessibleName(tr("Another word"));
    m_add->setObjectName(u"addWord"_s);
    m_add->setAutoDefault(false);
    m_remove->setObjectName(u"removeWord"_s);
    m_remove->setAutoDefault(false);
    for (const Language &each : Language::all())
        m_language->addItem(each.autonym(), each.code());
    m_language->setCurrentIndex(m_language->findData(session.language().code()));
    connect(m_language, &QComboBox::currentIndexChanged, this, &OwnWordsPage::showWords);
    connect(m_word, &QLineEdit::returnPressed, this, &OwnWordsPage::addWord);
    connect(m_add, &QPushButton::clicked, this, &OwnWordsPage::addWord);
    connect(m_remove, &QPushButton::clicked, this, &OwnWordsPage::removeWords);
    connect(m_words, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_words->selectedItems().isEmpty()); });
    showWords();
}

Language OwnWordsPage::language() const
{
    return Language::fromCode(m_language->currentData().toString()).value_or(m_session.language());
}

void OwnWordsPage::showWords()
{
    m_words->clear();
    m_remove->setEnabled(false);
    const auto words = SpellChecker::of(language()).words();
    if (!m_session.report(words ? Result<void>() : words.error()))
        return;
    QStringList sorted = *words;
    sorted.sort(Qt::CaseInsensitive);
    m_words->addItems(sorted);
}

void OwnWordsPage::addWord()
{
    const QString word = m_word->text().trimmed();
    if (word.isEmpty())
        return;
    note(SpellChecker::of(language()).addWord(word));
    m_word->clear();
}

void OwnWordsPage::removeWords()
{
    const QList<QListWidgetItem *> chosen = m_words->selectedItems();
    Result<void> done;
    for (const QListWidgetItem *item : chosen) {
        if (done)
            done = SpellChecker::of(language()).removeWord(item->text());
    }
    note(done);
}

void OwnWordsPage::note(const Result<void> &done)
{
    m_session.report(done);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *edit = qobject_cast<StoryEdit *>(widget))
            edit->checkSpellingAnew();
    }
    showWords();
}

} // namespace quarterly
