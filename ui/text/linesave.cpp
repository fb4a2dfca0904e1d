// SPDX-License-Identifier: GPL-3.0-or-later
#include "linesave.h"

#include "autosave.h"

#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace quarterly {

LineSaves::LineSaves() = default;

LineSaves::~LineSaves() = default;

Autosave &LineSaves::autosaveFor(const std::function<void()> &commit)
{
    m_autosaves.push_back(std::make_unique<Autosave>(commit));
    return *m_autosaves.back();
}

void LineSaves::add(QLineEdit &edit, const std::function<void()> &commit)
{
    Autosave &autosave = autosaveFor(commit);
    QObject::connect(&edit, &QLineEdit::textEdited, &autosave, &Autosave::touch);
    QObject::connect(&edit, &QLineEdit::editingFinished, &autosave, [&autosave, commit] {
        autosave.drop();
        commit();
    });
}

void LineSaves::add(QSpinBox &edit, const std::function<void()> &commit)
{
    QObject::connect(&edit, &QSpinBox::valueChanged, &autosaveFor(commit), &Autosave::touch);
}

bool LineSaves::isPending() const
{
    return std::ranges::any_of(m_autosaves, [](const auto &autosave) { return autosave->isPending(); });
}

void showInLine(QLineEdit &edit, const QString &words)
{
    if (edit.text().trimmed() == words)
        return;
    edit.setText(words);
    if (!edit.hasFocus())
        edit.setCursorPosition(0); // one reads the beginning of a long line
}

} // namespace quarterly
