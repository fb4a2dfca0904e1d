// SPDX-License-Identifier: GPL-3.0-or-later
#include "rememberedsplitter.h"

#include <QEvent>
#include <QSettings>

namespace quarterly {

using namespace Qt::StringLiterals;

RememberedSplitter::RememberedSplitter(const QString &name, const QList<int> &sizes, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_key(u"splitters/"_s + name)
    , m_sizes(sizes)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { QSettings().setValue(m_key, saveState()); });
}

void RememberedSplitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    if (!m_shown) // only now all parts are there
        restore();
    m_shown = true;
}

void RememberedSplitter::rearrange(const QString &name, Qt::Orientation orientation, const QList<int> &sizes)
{
    m_key = u"splitters/"_s + name;
    m_sizes = sizes;
    setOrientation(orientation);
    if (m_shown)
        restore();
}

void RememberedSplitter::restore()
{
    if (!restoreState(QSettings().value(m_key).toByteArray()))
        setSizes(m_sizes);
    for (int i = 0; i < count(); ++i)
        setStretchFactor(i, m_sizes.value(i));
    nameHandles();
}

void RememberedSplitter::nameHandles()
{
    for (int i = 0; i < count(); ++i)
        handle(i)->setAccessibleName(tr("Divider"));
}

void RememberedSplitter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameHandles();
    QSplitter::changeEvent(event);
}

} // namespace quarterly
