#pragma once

#include <QHashFunctions>

#include <compare>

namespace ipt {

/// A whole number of one kind. Ranges are the kind's own and are checked where
/// values enter (the interchange reader and the use cases), not here.
template <typename Tag>
class Number
{
public:
    constexpr Number() = default;
    constexpr explicit Number(int value)
        : m_value(value)
    {
    }

    constexpr int value() const { return m_value; }

    friend constexpr auto operator<=>(Number, Number) = default;
    friend size_t qHash(Number number, size_t seed = 0) { return ::qHash(number.m_value, seed); }

private:
    int m_value = 0;
};

/// 1 to 60, unique within a group.
using SessionNumber = Number<struct SessionNumberTag>;
/// 1 (innermost) to 5 (outermost) on the closeness circle.
using Ring = Number<struct RingTag>;
/// Goal attainment: -2 (much less than expected) to 2 (much more).
using Score = Number<struct ScoreTag>;

} // namespace ipt
