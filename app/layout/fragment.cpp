// SPDX-License-Identifier: GPL-3.0-or-later
#include "fragment.h"

namespace quarterly {

namespace {

constexpr qsizetype mostFragments = 5'000; // several issues of a hundred pages

} // namespace

void FragmentCache::begin(const Setting &setting)
{
    if (m_setting == setting && m_fragments.size() < mostFragments)
        return;
    m_setting = setting;
    m_fragments.clear();
}

const Fragment *FragmentCache::find(const Key &key) const
{
    const auto kept = m_fragments.constFind(key.placement.id);
    return kept != m_fragments.cend() && kept->key == key ? &kept->fragment : nullptr;
}

const Fragment &FragmentCache::keep(const Key &key, Fragment fragment)
{
    return m_fragments.insert(key.placement.id, {key, std::move(fragment)})->fragment;
}

} // namespace quarterly
