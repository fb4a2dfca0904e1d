// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issuetexts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace quarterly {

class FieldEdit;
class Session;

// Edits one text where it is printed: lies over the page, saves by itself and keeps up with the library. Escape, or the
// focus going elsewhere, closes it; Tab asks for the next text of the page.
class PageEditor : public QWidget
{
    Q_OBJECT

public:
    // Of the edition on screen, with the caret in this block.
    PageEditor(Session &session, const IssueText &text, BlockId block, QWidget *page);
    ~PageEditor() override;

    const TextField &field() const { return m_field; }
    void flush(); // commit what was typed
    // Over the text that is printed in this rectangle of the page's viewport.
    void placeOver(const QRect &printed);

Q_SIGNALS:
    void closeRequested();
    void nextRequested(int by); // 1 the next text of the page, -1 the one before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const IssueText &text);
    void follow();
    void putCaret(BlockId block);
    QString name() const; // of the field
    int heightAt(int width) const;
    void retranslateUi();

    Session &m_session;
    TextField m_field;
    Language m_language;
    BlockId m_block;
    QRect m_printed;
    FieldEdit *m_edit;
    QLabel *m_name;
    QLabel *m_missing; // that this language has no text of its own yet
    QPushButton *m_translate;
};

} // namespace quarterly
