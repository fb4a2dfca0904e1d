// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/remedy.h"

#include <QCoreApplication>

namespace quarterly {

// Says remedies to people, in the language of the interface.
class RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::RemedyWords)

public:
    // `next` is the issue to which an item would go, if there is one.
    RemedyWords(const Issue &issue, Language language, std::optional<Quarter> next);

    QString change(const FitChange &change) const; // "Tighten letters and words by 4 thousandths of an em"
    QStringList changes(const Remedy &remedy) const;
    // "8 pages instead of 9 · 6 lines fewer"
    QString effect(const Remedy &remedy, const EditionFit &now) const;
    // The name of the edit: "Tighten the Spanish edition"
    QString edit(const Remedy &remedy) const;

private:
    QString spacing(const FitChange &change) const;
    QString picture(const FitChange &change) const;
    QString typeSize(const FitChange &change) const;
    QString contents(const FitChange &change) const;
    QString editOfEdition(const FitChange &change) const;
    QString editOfItem(const FitChange &change) const;
    QString title(PlacementId placement) const;
    QString edition() const; // "Spanish"

    const Issue &m_issue;
    Language m_language;
    std::optional<Quarter> m_next;
};

} // namespace quarterly
