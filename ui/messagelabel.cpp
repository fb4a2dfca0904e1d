// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagelabel.h"

#include <QAccessibleWidget>

namespace quarterly {

namespace {

QAccessibleInterface *notificationFor(const QString &className, QObject *object)
{
    auto *label = className == QLatin1String(MessageLabel::staticMetaObject.className()) ? qobject_cast<MessageLabel *>(object)
                                                                                         : nullptr;
    return label ? new QAccessibleWidget(label, QAccessible::Notification) : nullptr;
}

} // namespace

MessageLabel::MessageLabel(QWidget *parent)
    : QLabel(parent)
{
    QAccessible::installFactory(notificationFor);
}

void MessageLabel::say(const QString &message)
{
    setText(wordWrap() ? message : message.simplified()); // in the status line there is one line
    setToolTip(message);
    setAccessibleName(message); // tells that the name has changed
    for (const QAccessible::Event event : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent spoken(this, event);
        QAccessible::updateAccessibility(&spoken);
    }
}

} // namespace quarterly
