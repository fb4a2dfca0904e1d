// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectiontitles.h"

#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace quarterly {

SectionTitles::SectionTitles(Language language, QWidget *parent)
    : QWidget(parent), m_autosave([this] { Q_EMIT paused(this); })
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 8, 8);
    grid->setVerticalSpacing(4);
    for (const Language &each : Language::all()) {
        auto *edit = new QLineEdit(this);
        connect(edit, &QLineEdit::textEdited, &m_autosave, &Autosave::touch);
        edit->setObjectName(QStringLiteral("sectionTitle") + each.code());
        edit->setAccessibleName(tr("Title of the section in %1").arg(each.autonym()));
        auto *label = new QLabel(each.code().toUpper(), this);
        makeMuted(*label);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(edit, grid->rowCount() - 1, 1);
        m_edits[each] = edit;
    }
    setFocusProxy(m_edits.value(language, m_edits.first()));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool isHere = now && isAncestorOf(now);
        if (m_hadFocus && now && !isHere && !QApplication::activePopupWidget())
            Q_EMIT left(this);
        m_hadFocus = m_hadFocus || isHere;
    });
}

void SectionTitles::setTitles(const QVariantMap &titles)
{
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        (*edit)->setText(titles.value(edit.key().code()).toString());
    qobject_cast<QLineEdit *>(focusProxy())->selectAll();
}

QVariantMap SectionTitles::titles() const
{
    QVariantMap titles;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        titles[edit.key().code()] = (*edit)->text().trimmed();
    return titles;
}

void SectionTitles::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    painter.fillRect(rect(), colours.window);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, QRectF(rect()).adjusted(1, 1, -1, -1), colours.card, colours.accent, 6, 2);
}

} // namespace quarterly
