// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemeditor.h"

#include "issue/issueloader.h"
#include "issue/textloader.h"
#include "ui/library/eventsedit.h"
#include "ui/library/historydialog.h"
#include "ui/library/itemwords.h"
#include "ui/library/languagetabs.h"
#include "ui/library/picturestrip.h"
#include "ui/library/readingline.h"
#include "ui/library/tokenedit.h"
#include "ui/recovery/unsavededits.h"
#include "ui/session.h"
#include "ui/text/fieldbox.h"
#include "ui/text/fieldedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

// Shows an item and passes on what is changed; how the fields are arranged is in itemeditorform.cpp.
namespace quarterly {

using namespace Qt::StringLiterals;

void ItemEditor::show(ItemId item)
{
    flush();
    const auto loaded = item.isNull() ? std::nullopt : loadItem(m_session.library(), item);
    m_item = loaded.value_or(Item());
    m_stack->setCurrentIndex(loaded ? 1 : 0);
    if (!loaded)
        return;
    showItem();
    m_scroll->ensureVisible(0, 0);
}

void ItemEditor::flush()
{
    for (FieldEdit *field : {m_title, m_summary, m_body})
        field->flush();
    for (TokenEdit *tokens : {m_articles, m_tags})
        tokens->flush();
    m_events->flush();
    m_pictures->flush();
}

void ItemEditor::focusTitle()
{
    m_title->setFocus();
}

void ItemEditor::showHistory()
{
    if (m_item.id.isNull())
        return;
    flush();
    const QString name = m_title->hasFocus() ? field::title : m_summary->hasFocus() ? field::summary : field::body;
    auto *dialog = new HistoryDialog(m_session, m_item.id, name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ItemEditor::reload(const Change &change)
{
    if (m_item.id.isNull() || !(change.items.contains(m_item.id) || change.tables.contains(TagRow::table().name)))
        return;
    if (const auto loaded = loadItem(m_session.library(), m_item.id)) {
        m_item = *loaded;
        showItem();
    } else { // its making was undone
        m_item = {};
        m_stack->setCurrentIndex(0);
    }
}

void ItemEditor::showItem()
{
    const Language language = m_session.language();
    const OwnerId owner = m_item.id.uuid();
    m_tabs->show(m_item, language);
    m_title->bind({owner, field::title, m_item.source}, m_item.title, language);
    m_summary->bind({owner, field::summary, m_item.source}, m_item.summary, language);
    m_body->bind({owner, field::body, m_item.source}, m_item.body, language);
    m_events->show(m_item, language);
    m_pictures->show(m_item, language);
    showReading();
    showFacts();
    showNotice();
}

void ItemEditor::showReading()
{
    m_reading->measure(m_body->story().plainText(), m_session.language());
}

void ItemEditor::chooseIssue(const QString &quarter)
{
    for (const IssueRow &issue : m_session.library().issues()) {
        if (Quarter::fromString(quarter) == Quarter::fromString(u"%1-Q%2"_s.arg(issue.year).arg(issue.quarter)))
            m_session.chooseIssue(issue.id);
    }
}

QString ItemEditor::placeOf(const QString &name) const
{
    return m_item.id.toString() + u' ' + name;
}

// What could not be saved yet takes the place of what the library has.
void ItemEditor::showTokens()
{
    const UnsavedEdits &unsaved = m_session.unsaved();
    m_item.articles = unsaved.value(placeOf(u"articles"_s), QVariant::fromValue(m_item.articles)).value<QList<int>>();
    QStringList articles;
    for (const int article : m_item.articles)
        articles << articleBadge(article, m_session.language());
    m_articles->setTokens(articles);
    m_tags->setTokens(unsaved.value(placeOf(u"tags"_s), tagNames()).toStringList());
}

void ItemEditor::showFacts()
{
    showTokens();
    m_tags->setCompletions(knownTags());
    m_kind->setCurrentIndex(m_kind->findData(int(m_item.kind)));
    m_source->setCurrentIndex(m_source->findData(m_item.source.code()));

    const auto cards = itemCards(m_session.library(), {m_item.id}, m_session.language().code());
    const QString used = cards && !cards->isEmpty() ? usedInWords(cards->first(), m_session.language()) : QString();
    m_usedIn->setText(used.isEmpty() ? tr("In no issue yet") : usedInLinks(cards->first(), m_session.language()));
    m_trash->setVisible(!m_session.library().isReadOnly() && used.isEmpty());
    m_trash->setText(m_item.trashed.isValid() ? tr("Restore") : tr("Move to the trash"));
    m_remark->setText(m_item.remark);
    m_remark->setVisible(!m_item.remark.isEmpty());
    m_captions.last()->setVisible(!m_item.remark.isEmpty());
}

void ItemEditor::showNotice()
{
    const bool readOnly = m_session.library().isReadOnly();
    const bool trashed = m_item.trashed.isValid();
    if (readOnly)
        m_notice->setText(tr("This library is open to read only: nothing can be changed here."));
    else if (trashed)
        m_notice->setText(tr("In the trash since %1, and from %2 on gone for good. Restore it to go on writing.")
                              .arg(dateText(m_item.trashed.toLocalTime().date(), m_session.language()),
                                   dateText(m_item.trashed.addDays(trashDays).toLocalTime().date(), m_session.language())));
    m_notice->setVisible(readOnly || trashed);

    const bool fixed = readOnly || trashed;
    for (FieldEdit *field : {m_title, m_summary, m_body})
        field->setReadOnly(fixed);
    m_events->setReadOnly(fixed);
    m_pictures->setReadOnly(fixed);
    m_articles->setReadOnly(fixed);
    m_tags->setReadOnly(fixed);
    m_kind->setEnabled(!fixed);
    m_source->setEnabled(!fixed);
}

void ItemEditor::setArticles(const QList<int> &articles)
{
    QList<int> sorted = articles;
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    m_session.commit({.place = placeOf(u"articles"_s), .value = QVariant::fromValue(sorted), .apply = [item = m_item.id, sorted](IssueEditor &editor) { return editor.setArticles(item, sorted); }});
    showTokens();
}

void ItemEditor::setTags(const QStringList &tags)
{
    m_session.commit({.place = placeOf(u"tags"_s), .value = tags, .apply = [item = m_item.id, tags, language = m_session.language()](IssueEditor &editor) {
                          return editor.setTags(item, tags, language);
                      }});
    showTokens();
}

namespace {

// In the language asked for, else in whichever it has.
QString wordsOf(const LocalizedText &text, Language language)
{
    if (text.has(language) || text.languages().isEmpty())
        return text.plain(language);
    return text.plain(text.languages().first());
}

} // namespace

QStringList ItemEditor::tagNames() const
{
    QStringList names;
    for (const Tag &tag : m_item.tags)
        names << wordsOf(tag.name, m_session.language());
    return names;
}

QStringList ItemEditor::knownTags() const
{
    QHash<OwnerId, Language> owners;
    for (const TagRow &tag : m_session.library().tags())
        owners.insert(tag.id.uuid(), m_session.language());
    const TextLoader texts(m_session.library(), owners);
    QStringList names;
    for (auto owner = owners.keyBegin(); owner != owners.keyEnd(); ++owner)
        names << wordsOf(texts.text(*owner, field::name), m_session.language());
    names.sort();
    return names;
}

} // namespace quarterly
