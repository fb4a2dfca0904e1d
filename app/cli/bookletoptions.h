// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/booklet.h"
#include "verb.h"

namespace quarterly {

// The options of every verb that makes booklets: what they are printed on, how they are folded, what the printer needs.
class BookletOptions
{
public:
    void declare(Parser &verb);
    // What was asked for, or the error that says what can be.
    Result<BookletSetup> setup() const;
    QString paper() const { return QString::fromStdString(m_paper); }

private:
    Result<void> readPaper(BookletSetup &setup) const;
    Result<void> readFolding(BookletSetup &setup) const;
    Result<void> readPrinter(BookletSetup &setup) const;

    std::string m_paper;
    std::string m_flip = "short";
    std::string m_blank = "cover";
    int m_signature = 0;
    std::optional<double> m_creep; // millimetres
    std::vector<double> m_frontOffset, m_backOffset; // millimetres, two numbers or none
    std::string m_pass = "both";
    std::string m_order = "same";
    bool m_turn = false;
};

} // namespace quarterly
