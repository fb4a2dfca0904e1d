// SPDX-License-Identifier: GPL-3.0-or-later
#include "celldelegate.h"

#include "ui/text/autosave.h"

#include <QLineEdit>

namespace quarterly {

namespace {

// With a saving of its own, which ends before it does.
class CellEdit : public QLineEdit
{
public:
    CellEdit(const std::function<void(QWidget *)> &commit, QWidget *parent) : QLineEdit(parent), m_autosave([this, commit] { commit(this); })
    {
        setFrame(false);
        connect(this, &QLineEdit::textEdited, &m_autosave, &Autosave::touch);
    }

private:
    Autosave m_autosave;
};

} // namespace

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    return new CellEdit([this](QWidget *edit) { Q_EMIT const_cast<CellDelegate *>(this)->commitData(edit); }, parent);
}

// What is being typed stays.
void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit->isModified())
        edit->setText(index.data(Qt::EditRole).toString());
}

} // namespace quarterly
