// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydialog.h"

#include "issue/issueloader.h"
#include "ui/library/sittingwords.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/rememberedsplitter.h"
#include "ui/style/style.h"
#include "ui/translate/segmentwords.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

enum Against { VersionBefore, Today };

} // namespace

HistoryDialog::HistoryDialog(Session &session, ItemId item, const QString &field, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(session.language())
    , m_id(item)
    , m_field(new QComboBox(this))
    , m_against(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_head(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_changes(new QLabel(this))
    , m_restore(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"historyDialog"_s);
    readItem();
    for (const IssueText &text : std::as_const(m_texts))
        m_field->addItem(QString(), text.field.name);
    m_field->setCurrentIndex(m_field->findData(field));
    m_against->addItems({QString(), QString()});
    auto *column = new QVBoxLayout(this);
    auto *splitter = new RememberedSplitter(u"history"_s, {320, 560}, this);
    splitter->addWidget(makeChoice());
    splitter->addWidget(makeReading());
    column->addWidget(splitter);
    connect(m_field, &QComboBox::currentIndexChanged, this, &HistoryDialog::reload);
    connect(m_against, &QComboBox::currentIndexChanged, this, &HistoryDialog::showChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showChosen);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
    reload();
    resize(920, 560);
    m_list->setFocus();
}

QWidget *HistoryDialog::makeChoice()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->setObjectName(u"historyField"_s);
    m_list->setObjectName(u"sittings"_s);
    m_list->setUniformItemSizes(true);
    return side;
}

QWidget *HistoryDialog::makeReading()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_against);
    column->addWidget(m_head);
    column->addWidget(m_text, 1);
    column->addWidget(m_changes);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    m_against->setObjectName(u"against"_s);
    m_head->setWordWrap(true);
    makeMuted(*m_changes);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setWordWrap(true);
    m_text->setObjectName(u"difference"_s);
    m_text->document()->setDocumentMargin(12);
    m_restore->setObjectName(u"restoreVersion"_s);
    makePrimary(*m_restore);
    return side;
}

void HistoryDialog::retranslateUi()
{
    setWindowTitle(tr("History in %1").arg(m_language.autonym()));
    for (int i = 0; i < m_field->count(); ++i)
        m_field->setItemText(i, nameOf(i));
    m_field->setAccessibleName(tr("Whose history"));
    m_against->setItemText(VersionBefore, tr("What changed since the version before"));
    m_against->setItemText(Today, tr("What has changed until today"));
    m_against->setAccessibleName(tr("What is compared"));
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_text->setAccessibleName(tr("Text with its changes"));
    m_restore->setText(tr("Restore this version"));
    m_close->setText(tr("Close"));
}

void HistoryDialog::readItem()
{
    const Item item = loadItem(m_session.library(), m_id).value_or(Item());
    m_texts = itemTexts(item);
    m_isTrashed = item.trashed.isValid();
}

const IssueText &HistoryDialog::chosenText() const
{
    return m_texts[m_field->currentIndex()];
}

// Pictures and places are told apart by their number.
QString HistoryDialog::nameOf(qsizetype text) const
{
    const QString &name = m_texts[text].field.name;
    const auto before = std::ranges::count(m_texts.first(text), name, [](const IssueText &each) { return each.field.name; });
    const int number = int(before) + 1;
    if (name == field::title)
        return tr("Title");
    if (name == field::summary)
        return tr("Summary");
    if (name == field::place)
        return tr("Place %1").arg(number);
    if (name == field::caption)
        return tr("Caption of picture %1").arg(number);
    if (name == field::alt)
        return tr("Alternative text of picture %1").arg(number);
    return tr("Text");
}

void HistoryDialog::reload()
{
    const auto history = fieldHistory(m_session.library(), chosenText().field, m_language);
    m_session.report(history ? Result<void>() : history.error());
    m_sittings = history ? *history : QList<Sitting>();
    fillList();
    m_list->setCurrentRow(m_sittings.isEmpty() ? -1 : 0);
    showChosen();
}

void HistoryDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QDateTime now = m_session.library().now();
    for (const Sitting &sitting : std::as_const(m_sittings)) {
        const QString when = shortTime(sitting.ended) + u" · "_s + timeSince(sitting.ended, now);
        auto *row = new QListWidgetItem(when + u'\n' + authorAndOrigin(sitting), m_list);
        row->setToolTip(exactTime(sitting.ended));
        row->setSizeHint({0, 2 * m_list->fontMetrics().lineSpacing() + 16});
    }
}

QList<DiffPiece> HistoryDialog::differences(qsizetype chosen) const
{
    const QString then = m_sittings[chosen].text.plainText();
    if (m_against->currentIndex() == Today)
        return wordDiff(then, chosenText().text.plain(m_language));
    const bool isFirst = chosen + 1 == m_sittings.size();
    return isFirst ? QList{DiffPiece{DiffPiece::Kind::Same, then}} : wordDiff(m_sittings[chosen + 1].text.plainText(), then);
}

void HistoryDialog::showDifferences(qsizetype chosen)
{
    const QList<DiffPiece> pieces = differences(chosen);
    showDifference(*m_text->document(), pieces, Colours::of(palette()));
    const QStringList changes = changeInWords(pieces);
    m_text->setAccessibleDescription(changes.join(u"; "_s));
    const bool isFirst = chosen + 1 == m_sittings.size() && m_against->currentIndex() == VersionBefore;
    if (isFirst)
        m_changes->setText(tr("The first version: there is none before it."));
    else if (changes.isEmpty())
        m_changes->setText(tr("No word differs."));
    else
        m_changes->setText(tr("%n change(s): struck out is what went, underlined what came.", nullptr, int(changes.size())));
}

void HistoryDialog::showChosen()
{
    const int row = m_list->currentRow();
    const bool isChosen = row >= 0 && row < m_sittings.size();
    m_text->clear();
    m_changes->clear();
    m_restore->setEnabled(false);
    m_head->setText(isChosen ? exactTime(m_sittings[row].ended) + u" · "_s + authorAndOrigin(m_sittings[row])
                             : tr("Nothing has been written here in %1 yet.").arg(m_language.autonym()));
    if (!isChosen)
        return;
    showDifferences(row);
    const bool isToday = m_sittings[row].text == chosenText().text.in(m_language);
    m_restore->setEnabled(!isToday && !m_session.library().isReadOnly() && !m_isTrashed);
    m_restore->setToolTip(isToday ? tr("This is what it says today.") : QString());
}

void HistoryDialog::restore()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_session.report(restoreText(m_session.editor(), chosenText().field, m_language, m_sittings[row].text)))
        return;
    readItem();
    reload();
    m_list->setFocus();
    m_session.tell(tr("The earlier text is back. The one it replaced stays in the history."));
}

void HistoryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        showChosen();
}

} // namespace quarterly
