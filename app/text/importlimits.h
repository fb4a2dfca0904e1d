// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace quarterly {

// What a text from outside may at most be: nothing that people write comes near it.
struct ImportLimits
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::ImportLimits)

public:
    static constexpr qsizetype bytes = 2 << 20;
    static constexpr qsizetype blocks = 3'000;
    static constexpr int depth = 64;

    static Error tooLarge()
    {
        return {Error::Kind::Refused, tr("The text is too large: at most %1 MB and %2 paragraphs can be taken in at once.").arg(bytes >> 20).arg(blocks)};
    }
    static Error tooLong()
    {
        return {Error::Kind::Refused, tr("A paragraph is too long to be one: copy the part that you need.")};
    }
    static Error tooDeep()
    {
        return {Error::Kind::Refused, tr("The text is nested too deeply to be a text: copy the part that you need.")};
    }
};

} // namespace quarterly
