// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quarterly {

// A length on paper. Pages count in points (1/72 inch, y downwards); people and printers in millimetres.
class Length
{
public:
    constexpr Length() = default;
    static constexpr Length points(double value) { return Length(value); }
    static constexpr Length millimetres(double value) { return Length(value * 72 / 25.4); }

    constexpr double points() const { return m_points; }
    constexpr double millimetres() const { return m_points * 25.4 / 72; }

    friend constexpr bool operator==(Length, Length) = default;
    friend constexpr bool operator<(Length left, Length right) { return left.m_points < right.m_points; }

private:
    constexpr explicit Length(double points) : m_points(points) {}
    double m_points = 0;
};

} // namespace quarterly
