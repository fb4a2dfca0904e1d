// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefile.h"

#include <array>

namespace quarterly {

namespace {

// Each state stands at the index of its enumerator.
constexpr std::array stateNames = {"untranslated", "draft", "stale", "translated", "reviewed"};

} // namespace

QString nameOf(SegmentState state)
{
    return QLatin1String(stateNames[size_t(state)]);
}

SegmentState segmentState(const QString &name)
{
    const auto found = std::ranges::find_if(stateNames, [&name](const char *each) { return name == QLatin1String(each); });
    return found == stateNames.end() ? SegmentState::Untranslated : SegmentState(found - stateNames.begin());
}

} // namespace quarterly
