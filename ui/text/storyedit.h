// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "ui/text/storydocument.h"

#include <QHash>
#include <QSet>
#include <QTextEdit>

class QMenu;

namespace quarterly {

class SpellMarks;
class TextSearch;

// Edits a story text: only what the model knows can be written, and a block keeps its id through typing, splitting
// and joining. What is pasted or dropped is converted into the model; nothing is ever loaded from an address.
class StoryEdit : public QTextEdit
{
    Q_OBJECT

public:
    // A text may have many blocks; a line is one, which wraps but is not split.
    enum class Form { Text, Line };

    explicit StoryEdit(Form form, QWidget *parent = nullptr);

    // Forgets what could be undone. Blocks that say nothing show their hint, for example what there is to translate.
    void setStory(const StoryText &story, const QHash<BlockId, QString> &hints = {});
    StoryText story() const { return storyOf(*document()); } // without the blocks that say nothing
    Form form() const { return m_form; }
    // Whose rules correct what is typed, and whose words are right.
    void setLanguage(Language language);
    void checkSpellingAnew(); // in other ways: switched on or off, or a word more is known
    // As high as its text, but not lower than so many lines.
    void growFrom(int lines);

    BlockKind kind() const { return kindOf(textCursor().block()); }
    void setKind(BlockKind kind);
    RunStyles styles() const;
    void setStyle(RunStyle style, bool on);
    // Of the link at the caret or selected. An empty address takes it away; false if the address may not be.
    QString link() const;
    bool setLink(const QString &address);

    // Terms whose beginning Tab completes.
    void setCompletions(const QStringList &terms);
    // Instead of everything, as if it had been typed: it can be undone.
    void write(const Runs &runs);

    QList<QTextCursor> found(const TextSearch &search) const; // each selects what was found
    void markFound(const QList<QTextCursor> &hits);
    void replaceFound(const QList<QTextCursor> &hits, const TextSearch &search, const QString &replacement);

Q_SIGNALS:
    void edited(); // by the person in front of it
    void refused(const QString &reason); // to paste, or to learn a word
    void linkRequested(); // to ask for its address
    void findRequested(); // to look for words in it

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    struct Stretch
    {
        int from, to;
        Run setting; // without text
    };

    static bool isFormatKey(const QKeyEvent &key);
    bool isFindKey(const QKeyEvent &key) const;
    void pressFormatKey(const QKeyEvent &key);
    void load(const StoryText &story);
    void reformat();
    void noteEdit();
    void giveOwnIds();
    BlockId freshId();
    void splitBlock();
    void leaveLink();
    void correctTyping();
    void fitHeight();
    QTextCursor selectedOrLink() const;
    QList<Stretch> stretchesIn(int from, int to) const;
    void apply(const QList<Stretch> &stretches);
    void restyle(const QTextCursor &cursor, const std::function<void(Run &)> &change);
    void insertStory(const StoryText &story);
    void paintMarks(QPainter &painter, const QTextBlock &block, QPointF offset) const;
    QString completion() const;
    bool pressCompletionKey(const QKeyEvent &key);
    void paintCompletion(QPainter &painter) const;
    int letterAt(QPoint point) const;
    void offerSpellings(QMenu &menu, const QTextCursor &word);
    void replaceWord(QTextCursor word, const QString &replacement);
    void addToDictionary(const QString &word, Language language);
    QString markOf(const QTextBlock &block) const;

    Form m_form;
    StoryFormat m_format;
    Language m_language;
    SpellMarks *m_spelling;
    QHash<BlockId, QString> m_hints;
    QSet<BlockId> m_known; // ids that belong here: what is cut here and pasted keeps them
    QStringList m_completions;
    int m_lines = 0; // least height, 0 while it does not grow
    bool m_loading = false;
};

} // namespace quarterly
