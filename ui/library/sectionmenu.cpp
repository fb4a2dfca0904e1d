// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionmenu.h"

#include "issue/editiontext.h"
#include "ui/session.h"

namespace quarterly {

using namespace Qt::StringLiterals;

SectionMenu::SectionMenu(Session &session, QWidget *parent) : QMenu(parent), m_session(session)
{
    connect(this, &QMenu::aboutToShow, this, &SectionMenu::fill);
}

void SectionMenu::fill()
{
    clear();
    if (!m_session.issue())
        return;
    const Issue &issue = *m_session.issue();
    addSection(quarterAndYear(issue.quarter, m_session.language()));
    for (const Section &section : issue.sections) {
        QString title = sectionTitle(section, m_session.language(), issue.source).plain();
        addAction(title.replace(u'&', u"&&"_s), this, [this, id = section.id] { Q_EMIT chosen(id); });
    }
}

} // namespace quarterly
