// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/memory.h"
#include "translation/taggedtext.h"
#include "ui/translate/segmentjudge.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace quarterly {

struct HelpOffer;
class CommentCard;
class HelpCard;
class Session;

// What helps with the current segment: what kind of text it is, what changed in its source, what the memory and the
// glossary know, what seems wrong, what the third language says, remarks, and the keys.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(Session &session, QWidget *parent = nullptr);

    // `question`: what the memory is asked.
    void show(const Segment &segment, const MemoryQuestion &question);
    void showNothing();
    void showTyped(const Runs &target); // is judged anew after a moment
    void flush();

    bool takeMatch(int match) const;
    bool takeCode(int code) const;
    bool takeRepair() const; // the first there is

Q_SIGNALS:
    void matchChosen(const quarterly::Runs &target);
    void wordsChosen(const QString &words);
    void codeChosen(const quarterly::InlineCode &code);
    void repairChosen(const quarterly::Runs &target);
    // In the source, and what the translation may need.
    void termsFound(const QStringList &found, const QStringList &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCards();
    void retranslateUi();
    void readGlossary();
    void judge();
    void showMatches(int least);
    QList<HelpOffer> matchesOfSentences();
    void showJudgement(const Judgement &judgement);
    void showTerms(const QList<TermOffer> &terms);
    void showFaults(const QList<TranslationFault> &faults);
    void showCodes();
    void showOtherLanguage();

    Session &m_session;
    Segment m_segment; // block null: none
    Runs m_target; // as typed
    MemoryQuestion m_question;
    QList<Term> m_glossary;
    SegmentJudge m_judge;
    QTimer m_pause; // of typing, before it is judged
    QTimer m_soon; // before the memory is asked
    QTimer m_slower; // before the memory is asked for what is less alike
    QLabel *m_caption;
    HelpCard *m_kind;
    HelpCard *m_change;
    HelpCard *m_matches;
    HelpCard *m_terms;
    HelpCard *m_faults;
    HelpCard *m_codes;
    HelpCard *m_other;
    HelpCard *m_note;
    CommentCard *m_comment;
    HelpCard *m_keys;
};

} // namespace quarterly
