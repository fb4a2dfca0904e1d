// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

class QLineEdit;
class QSpinBox;
class QString;

namespace quarterly {

class Autosave;

// Lines that are committed as texts are: after a pause and before anything else happens (ui/text/autosave.h), and at Enter.
// Whoever they belong to has this as a member, so that nothing is committed any more while the lines go.
class LineSaves
{
public:
    LineSaves();
    ~LineSaves();

    void add(QLineEdit &edit, const std::function<void()> &commit);
    void add(QSpinBox &edit, const std::function<void()> &commit);
    bool isPending() const; // something was typed and is not committed yet

private:
    Autosave &autosaveFor(const std::function<void()> &commit);

    std::vector<std::unique_ptr<Autosave>> m_autosaves;
};

// Shows words in a line, unless they are what stands there but for blanks at its ends: somebody may be typing.
void showInLine(QLineEdit &edit, const QString &words);

} // namespace quarterly
