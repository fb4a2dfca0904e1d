// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/segments.h"
#include "translation/taggedtext.h"
#include "ui/text/autosave.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextEdit;

namespace quarterly {

class Session;
class StoryEdit;

// The row of the segment that is being translated: what changed in the source, and the translation to write.
class SegmentEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentEditor(Session &session, QWidget *parent = nullptr);

    // What is being typed in the same segment stays.
    void show(const Segment &segment);
    const Segment &segment() const { return m_segment; }
    void flush() { m_autosave.flush(); }
    // Says that this is the translation, also of those that say the same; false when there is none or it could not be kept.
    bool confirm(TextState state, const QList<Segment> &same);
    bool confirmUnchanged();
    void focusTarget();
    // What helps, as if it had been typed.
    void write(const Runs &target);
    void insertWords(const QString &words);
    void applyCode(const InlineCode &code); // to what is selected
    // Marks terms in the source; Tab completes what they are called in the translation.
    void setTerms(const QStringList &found, const QStringList &words);

Q_SIGNALS:
    void typed(const quarterly::Runs &target);
    void heightChanged();
    void confirmRequested();
    void unchangedRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeColumn(QWidget *text, QLabel *remark, QPushButton *button);
    void retranslateUi();
    void showSource();
    void markTerms();
    void showState();
    void showFit();
    void fitHeight();
    Runs target() const;
    void noteTyped();
    bool commit();
    QString place() const; // of what is not saved yet

    Session &m_session;
    Segment m_segment;
    Language m_language; // of its translation
    QTextEdit *m_source;
    QStringList m_terms; // that the source has
    StoryEdit *m_target;
    QLabel *m_changed;
    QPushButton *m_unchanged;
    QLabel *m_fit;
    QPushButton *m_confirm;
    Autosave m_autosave;
    bool m_committing = false;
};

} // namespace quarterly
