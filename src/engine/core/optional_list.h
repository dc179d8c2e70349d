#pragma once

#include <QList>

#include <initializer_list>

namespace ipt {

/// A list that knows whether it was given at all. The interchange format tells
/// an absent list from an empty one, and a record must come back as it was written.
template <typename T>
class OptionalList : public QList<T>
{
public:
    OptionalList() = default;
    OptionalList(std::initializer_list<T> items)
        : QList<T>(items)
        , m_given(true)
    {
    }
    OptionalList(QList<T> items)
        : QList<T>(std::move(items))
        , m_given(true)
    {
    }

    /// True where the list was written down, be it empty.
    bool isGiven() const { return m_given || !this->isEmpty(); }
    void setGiven(bool given) { m_given = given; }

    friend bool operator==(const OptionalList &a, const OptionalList &b)
    {
        return a.isGiven() == b.isGiven() &&
               static_cast<const QList<T> &>(a) == static_cast<const QList<T> &>(b);
    }
    friend bool operator!=(const OptionalList &a, const OptionalList &b) { return !(a == b); }

private:
    bool m_given = false;
};

} // namespace ipt
