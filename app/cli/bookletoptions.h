// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/booklet.h"
#include "verb.h"

namespace quarterly {

// The options of every verb that makes booklets: --paper, --flip, --signature, --creep, --blank.
class BookletOptions
{
public:
    void declare(Parser &verb);
    // What was asked for, or the error that says what can be.
    Result<BookletSetup> setup() const;
    QString paper() const { return QString::fromStdString(m_paper); }

private:
    std::string m_paper;
    std::string m_flip = "short";
    std::string m_blank = "cover";
    int m_signature = 0;
    double m_creep = 0; // millimetres
};

} // namespace quarterly
