// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenrole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace quarterly {

namespace {

constexpr auto roleProperty = "spokenRole";

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    const QVariant role = object->property(roleProperty);
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void speakAs(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeSpoken); // known already: nothing happens
    widget.setProperty(roleProperty, int(role));
}

} // namespace quarterly
