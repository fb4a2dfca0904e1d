// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/term.h"
#include "translation/checks.h"

#include "ui/background.h"

namespace quarterly {

// A term of the glossary that the source has.
struct TermOffer
{
    QString found; // as the source writes it
    QString word; // what it is called in the target's language
    QString note;
    bool isUsed = false; // the translation has it already

    friend bool operator==(const TermOffer &, const TermOffer &) = default;
};

struct Judgement
{
    QList<TermOffer> terms;
    QList<TranslationFault> faults;
};

// What is judged: a text and its translation.
struct JudgedPair
{
    Runs source, target;
    Language from, to;
};

// Looks for terms and faults in a thread of its own; the newest question wins.
class SegmentJudge : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void judge(const JudgedPair &pair, const QList<Term> &terms);
    void stop() { m_background.end(); }

Q_SIGNALS:
    void judged(const quarterly::Judgement &judgement);

private:
    Background m_background;
};

} // namespace quarterly
