// SPDX-License-Identifier: GPL-3.0-or-later
#include "editiontabs.h"

#include "editiontab.h"

#include "translation/segments.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace quarterly {

using namespace Qt::StringLiterals;

EditionTabs::EditionTabs(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"editionTabs"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Language &language : Language::all()) {
        auto *tab = new EditionTab(language, this);
        m_tabs.insert(language, tab);
        row->addWidget(tab);
        connect(tab, &QAbstractButton::toggled, this, [this, language](bool on) {
            if (on)
                m_session.chooseLanguage(language);
        });
    }
    // Counting goes through every text: not in one go with the edit that it follows.
    connect(&session, &Session::issueChanged, this, &EditionTabs::showProgress, Qt::QueuedConnection);
    connect(&session, &Session::languageChanged, this, &EditionTabs::showLanguage);
    setAccessibleName(tr("Edition"));
    showProgress();
    showLanguage();
}

void EditionTabs::showProgress()
{
    const auto &issue = m_session.issue();
    for (const Language &language : Language::all()) {
        const bool isSource = !issue || language == issue->source;
        m_tabs[language]->showProgress(isSource ? std::nullopt
                                                : std::optional(m_session.progress(language).percent()));
    }
}

void EditionTabs::showLanguage()
{
    m_tabs[m_session.language()]->setChecked(true);
}

void EditionTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Edition"));
        showProgress();
    }
    QWidget::changeEvent(event);
}

void EditionTabs::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    paintCard(painter, rect(), colours.card, colours.border);
    int x = 0;
    for (const EditionTab *tab : std::as_const(m_tabs)) {
        x += tab->width();
        if (x < width())
            painter.fillRect(QRect(x, 1, 1, height() - 2), colours.border);
    }
}

} // namespace quarterly
