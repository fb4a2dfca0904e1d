// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyedit.h"

#include "text/spelling.h"
#include "ui/text/spellmarks.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

// What a StoryEdit offers for a misspelt word.
namespace quarterly {

using namespace Qt::StringLiterals;

void StoryEdit::checkSpellingAnew()
{
    m_spelling->checkAnew();
}

void StoryEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position = byKey ? textCursor().position() : letterAt(event->pos());
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"storyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QTextCursor word = m_spelling->wrongWordAt(position); word.hasSelection() && !isReadOnly())
        offerSpellings(*menu, word);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

// None beside the text or below it: -1.
int StoryEdit::letterAt(QPoint point) const
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return document()->documentLayout()->hitTest(point + scrolled, Qt::ExactHit);
}

// Before everything else in the menu, the likeliest first.
void StoryEdit::offerSpellings(QMenu &menu, const QTextCursor &word)
{
    const QString written = word.selectedText();
    const Language language = m_spelling->languageAt(word.selectionEnd());
    QList<QAction *> offers;
    for (const QString &suggestion : SpellChecker::of(language).suggestions(written)) {
        auto *offer = new QAction(QString(suggestion).replace(u'&', u"&&"_s), &menu);
        QFont bold = menu.font();
        bold.setBold(true);
        offer->setFont(bold);
        connect(offer, &QAction::triggered, this, [this, word, suggestion] { replaceWord(word, suggestion); });
        offers << offer;
    }
    if (offers.isEmpty()) {
        offers << new QAction(tr("No suggestions"), &menu);
        offers.first()->setEnabled(false);
    }
    auto *separator = new QAction(&menu);
    separator->setSeparator(true);
    auto *add = new QAction(tr("&Add to dictionary"), &menu);
    connect(add, &QAction::triggered, this, [this, written, language] { addToDictionary(written, language); });
    auto *end = new QAction(&menu);
    end->setSeparator(true);
    offers << separator << add << end;
    menu.insertActions(menu.actions().value(0), offers);
}

// In one step, set as the word was.
void StoryEdit::replaceWord(QTextCursor word, const QString &replacement)
{
    const Run run = settingOf(word.charFormat(), kindOf(word.block()));
    word.beginEditBlock();
    word.insertText(replacement, m_format.run(kindOf(word.block()), run));
    word.endEditBlock();
}

void StoryEdit::addToDictionary(const QString &word, Language language)
{
    if (const auto added = SpellChecker::of(language).addWord(word); !added)
        Q_EMIT refused(added.error().message);
    for (StoryEdit *edit : window()->findChildren<StoryEdit *>())
        edit->checkSpellingAnew();
    checkSpellingAnew();
}

} // namespace quarterly
