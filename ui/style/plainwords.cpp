// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainwords.h"

#include <QAccessible>
#include <QLabel>

namespace quarterly {

namespace {

// Makes nothing itself, but comes before Qt makes what reads the label aloud, by the same guess.
QAccessibleInterface *nothingFor(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<QLabel *>(object))
        showWordsAsTheyAre(*label);
    return nullptr;
}

} // namespace

void showWordsAsTheyAre(QWidget &widget)
{
    auto *label = qobject_cast<QLabel *>(&widget); // a tool tip is one as well
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

void readWordsAsTheyAre()
{
    QAccessible::installFactory(nothingFor);
}

} // namespace quarterly
