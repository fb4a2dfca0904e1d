// SPDX-License-Identifier: GPL-3.0-or-later
#include "helppanel.h"

#include "translation/segments.h"
#include "ui/session.h"
#include "ui/style/style.h"
#include "ui/translate/helpcard.h"
#include "ui/translate/segmentwords.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

HelpPanel::HelpPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_caption(new QLabel), m_kind(new HelpCard(u"kindHelp"_s)),
      m_change(new HelpCard(u"changeHelp"_s)), m_note(new HelpCard(u"noteHelp"_s)), m_keys(new HelpCard(u"keysHelp"_s))
{
    setMinimumWidth(190);
    makeCaption(*m_caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_caption);
    for (HelpCard *card : {m_kind, m_change, m_note})
        column->addWidget(card);
    column->addStretch();
    column->addWidget(m_keys);
    showNothing();
    retranslateUi();
}

void HelpPanel::show(const Segment &segment)
{
    m_kind->say(fieldName(segment), {segment.heading, stateName(segment.state)});
    const bool isChanged = !segment.oldSource.isEmpty();
    m_change->say(tr("What changed"),
                  isChanged ? changeInWords(wordDiff(plainText(segment.oldSource), plainText(segment.source)))
                            : QStringList());
    const Item *item = m_session.issue() ? m_session.issue()->item(segment.item) : nullptr;
    m_note->say(tr("Remark"), item && !item->remark.isEmpty() ? QStringList{item->remark} : QStringList());
}

void HelpPanel::showNothing()
{
    for (HelpCard *card : {m_kind, m_change, m_note})
        card->say({}, {});
}

void HelpPanel::retranslateUi()
{
    m_caption->setText(tr("Help"));
    m_keys->say(tr("Keys"), {tr("Ctrl+Enter  confirm, next"), tr("F7  meaning unchanged"),
                             tr("Ctrl+↑ ↓  previous, next"), tr("Ctrl+B, I, K  strong, emphasis, link")});
}

void HelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
