// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyslist.h"

#include "ui/topbar/placebar.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quarterly {

namespace {

struct Key
{
    QString name;
    QString keys;
};

QString keyName(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QString keyName(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QString keyNames(QKeyCombination first, QKeyCombination second)
{
    return KeysList::tr("%1, %2", "two keys").arg(keyName(first), keyName(second));
}

QList<Key> keysEverywhere()
{
    return {{KeysList::tr("Library, Compose, Translate, Publish"), KeysList::tr("Ctrl+1 … Ctrl+4")},
            {KeysList::tr("Search the library, or find in the text being written"), keyName(QKeySequence::Find)},
            {KeysList::tr("Find and replace in all texts"), keyName(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
            {KeysList::tr("Undo, redo"), KeysList::tr("%1, %2", "two keys").arg(keyName(QKeySequence::Undo), keyName(QKeySequence::Redo))},
            {KeysList::tr("New highlight"), keyName(Qt::CTRL | Qt::Key_H)},
            {KeysList::tr("History of the highlight that is open in the library"), keyName(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
            {KeysList::tr("Coverage: articles by months"), keyName(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
            {KeysList::tr("Compare with another issue"), keyName(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
            {KeysList::tr("Glossary"), keyName(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
            {KeysList::tr("Look up in the memory"), keyName(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
            {KeysList::tr("New issue"), keyName(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
            {KeysList::tr("Import texts and pictures"), keyName(Qt::CTRL | Qt::Key_I)},
            {KeysList::tr("Print"), keyName(QKeySequence::Print)},
            {KeysList::tr("Settings"), keyName(Qt::CTRL | Qt::Key_Comma)}};
}

QList<Key> keysInTheOutline()
{
    return {{KeysList::tr("Choose several rows"), KeysList::tr("Ctrl+click, Shift+click, Shift+arrow keys")},
            {KeysList::tr("Move the chosen rows up, down"), keyNames(Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down)},
            {KeysList::tr("Move them to the section above, below"),
             keyNames(Qt::ALT | Qt::SHIFT | Qt::Key_Up, Qt::ALT | Qt::SHIFT | Qt::Key_Down)},
            {KeysList::tr("Print in full, brief, as a line"), KeysList::tr("Alt+1 … Alt+3")},
            {KeysList::tr("Show more, less of it"), keyNames(Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right)},
            {KeysList::tr("Edit on the page, or rename the section"), keyName(QKeyCombination(Qt::Key_F2))},
            {KeysList::tr("Open in the library"), keyName(QKeyCombination(Qt::Key_Return))},
            {KeysList::tr("Take out of the issue"), keyName(QKeyCombination(Qt::Key_Delete))},
            {KeysList::tr("In the list of highlights: put the chosen ones into the issue"), keyName(QKeyCombination(Qt::Key_Return))}};
}

QList<Key> keysInTheSegments()
{
    return {{KeysList::tr("Confirm, and on to the next"), keyName(Qt::CTRL | Qt::Key_Return)},
            {KeysList::tr("Reviewed, and on to the next"), keyName(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
            {KeysList::tr("The meaning is unchanged"), keyName(QKeyCombination(Qt::Key_F7))},
            {KeysList::tr("Take the best match of the memory"), keyName(QKeyCombination(Qt::Key_F6))},
            {KeysList::tr("Mend the first fault"), keyName(QKeyCombination(Qt::Key_F8))},
            {KeysList::tr("Complete a term of the glossary"), keyName(QKeyCombination(Qt::Key_Tab))},
            {KeysList::tr("Set what is chosen as the source has it"), KeysList::tr("Alt+1 … Alt+9")},
            {KeysList::tr("Go to the text before, behind"), keyNames(Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down)}};
}

QList<Key> keysOnThePages()
{
    return {{KeysList::tr("Larger, smaller"), KeysList::tr("%1, %2", "two keys").arg(keyName(QKeySequence::ZoomIn), keyName(QKeySequence::ZoomOut))},
            {KeysList::tr("Fit the width"), keyName(Qt::CTRL | Qt::Key_0)},
            {KeysList::tr("Edit the chosen text there"), keyNames(QKeyCombination(Qt::Key_Return), QKeyCombination(Qt::Key_F2))},
            {KeysList::tr("Edit with the mouse"), KeysList::tr("Click the text, then click it again")},
            {KeysList::tr("Go on to the next text, the one before"), keyNames(QKeyCombination(Qt::Key_Tab), Qt::SHIFT | Qt::Key_Tab)},
            {KeysList::tr("End editing"), keyName(QKeyCombination(Qt::Key_Escape))},
            {KeysList::tr("Open the highlight in the library"),
             KeysList::tr("%1, Ctrl+click").arg(keyName(Qt::CTRL | Qt::Key_Return))}};
}

} // namespace

KeysList::KeysList(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysList"));
    setWindowTitle(tr("Keys"));
    resize(640, 560);
    auto *tree = new QTreeWidget(this);
    tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(windowTitle());
    const auto addGroup = [tree](const QString &name, const QList<Key> &keys) {
        auto *group = new QTreeWidgetItem(tree, {name});
        QFont bold = tree->font();
        bold.setBold(true);
        group->setFont(0, bold);
        for (const Key &key : keys)
            new QTreeWidgetItem(group, {key.name, key.keys});
    };
    addGroup(tr("Everywhere"), keysEverywhere());
    addGroup(tr("%1: the outline", "a place").arg(placeName(Place::Compose)), keysInTheOutline());
    addGroup(placeName(Place::Translate), keysInTheSegments());
    addGroup(tr("The pages"), keysOnThePages());
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
}

} // namespace quarterly
