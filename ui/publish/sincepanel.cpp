// SPDX-License-Identifier: GPL-3.0-or-later
#include "sincepanel.h"

#include "jump.h"

#include "ui/session.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 12;
constexpr qsizetype mostLetters = 70;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > mostLetters ? line.first(mostLetters - 1) + u'…' : line;
}

} // namespace

SincePanel::SincePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_caption(new QLabel(this))
    , m_last(new QLabel(this))
    , m_rows(new QVBoxLayout)
    , m_corrected(new QCheckBox(this))
{
    setObjectName(u"since"_s);
    makeCaption(*m_caption);
    m_last->setWordWrap(true);
    m_last->setObjectName(u"lastPublished"_s);
    m_corrected->setObjectName(u"corrected"_s);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_caption);
    column->addWidget(m_last);
    column->addLayout(m_rows);
    column->addWidget(m_corrected);
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, &SincePanel::refresh);
    connect(&session, &Session::issueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&session, &Session::issueChosen, m_corrected, [this] { m_corrected->setChecked(false); });
    retranslateUi();
}

void SincePanel::retranslateUi()
{
    m_caption->setText(tr("Since the last time"));
    m_corrected->setText(tr("Tell readers of the web pages that it was corrected today"));
    refresh();
}

bool SincePanel::tellsCorrection() const
{
    return m_first.isValid() && m_corrected->isChecked();
}

// What it says is found out when somebody looks.
void SincePanel::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto issue = isVisible() ? m_session.issue() : std::nullopt;
    const QList<PublicationRecord> all = issue ? m_session.library().publications(issue->id) : QList<PublicationRecord>();
    m_first = all.isEmpty() ? QDate() : all.last().published.date();
    for (QWidget *part : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_corrected)})
        part->setVisible(!all.isEmpty());
    if (!all.isEmpty())
        show(all.first(), changedSince(lastPublications(m_session.library(), issue->id), *issue));
}

void SincePanel::show(const PublicationRecord &last, const QList<TextSince> &changes)
{
    const QString day = QLocale().toString(last.published.toLocalTime(), QLocale::ShortFormat);
    const QString published = tr("Last published on %1 by %2.").arg(day, last.author);
    m_last->setText(published + u' '
                    + (changes.isEmpty() ? tr("Nothing has changed in its texts since.")
                                         : tr("%n text(s) changed since:", nullptr, int(changes.size()))));
    for (const TextSince &change : changes.first(std::min<qsizetype>(changes.size(), mostShown)))
        m_rows->addWidget(makeRow(change));
    if (changes.size() > mostShown) {
        auto *rest = new QLabel(tr("… and %n more", nullptr, int(changes.size()) - mostShown), this);
        makeMuted(*rest);
        m_rows->addWidget(rest);
    }
    m_corrected->setEnabled(!changes.isEmpty());
    if (changes.isEmpty())
        m_corrected->setChecked(false);
}

QString SincePanel::words(const TextSince &change) const
{
    switch (change.change) {
    case TextSince::Change::Written: return tr("New: “%1”").arg(shortened(change.words));
    case TextSince::Change::Changed: return tr("Changed: “%1”").arg(shortened(change.words));
    case TextSince::Change::Removed: return tr("A text was removed.");
    }
    Q_UNREACHABLE();
}

QWidget *SincePanel::makeRow(const TextSince &change)
{
    auto *row = new QWidget(this);
    auto *language = new QLabel(change.language.code().toUpper(), row);
    makeMuted(*language);
    auto *label = new QLabel(words(change), row);
    label->setWordWrap(true);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(language, 0, Qt::AlignTop);
    line->addWidget(label, 1);
    if (change.change == TextSince::Change::Removed)
        return row;
    auto *button = new QPushButton(tr("Show"), row);
    button->setAccessibleName(tr("Show “%1”").arg(shortened(change.words)));
    makeLink(*button);
    line->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, change] {
        if (!jumpTo({change.language, change.item, change.placement, change.block}, m_session))
            Q_EMIT composeRequested();
    });
    return row;
}

void SincePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SincePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace quarterly
