// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QObject>
#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>

class QTextEdit;

namespace quarterly {

// Whether misspelt words are underlined, in every text of the window.
bool checksSpelling();
void setChecksSpelling(bool on);

// Underlines the misspelt words of a text being edited: only what is in sight, and once typing pauses. The word that
// is being typed is left alone. The marks lie on the layout, so that they never become part of the text.
class SpellMarks : public QObject
{
    Q_OBJECT

public:
    explicit SpellMarks(QTextEdit *edit);

    void setLanguage(Language language);
    // What was known is void: another text, other colours, a word more in the dictionary.
    void checkAnew();
    void noteSeen(const QTextBlock &block); // it is being painted
    void settle(); // nothing is being typed any more

    // The misspelt word there, selected, and the language that it should be in; no selection if it is right.
    QTextCursor wrongWordAt(int position) const;
    Language languageAt(int position) const;

private:
    void noteChange(int position, int removed, int added);
    void noteCaret();
    void load();
    void checkWhatIsSeen();
    QList<QTextBlock> blocksInSight() const;
    void mark(QTextBlock block) const;

    QTextEdit &m_edit;
    Language m_language;
    QTimer m_pause;
    int m_typedTo = -1; // where the caret is while a word is being typed, else -1
    bool m_on = true;
    bool m_loaded = false; // the language's dictionary
};

} // namespace quarterly
