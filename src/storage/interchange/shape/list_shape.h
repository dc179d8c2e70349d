#pragma once

#include "storage/interchange/shape/shape.h"

#include <QList>

#include <concepts>
#include <limits>
#include <set>
#include <utility>

namespace ipt::interchange {

struct ListLimits
{
    qsizetype minimum = 0;
    qsizetype maximum = std::numeric_limits<qsizetype>::max();
    bool unique = false;

    QString expectation() const;
    static QString repetition();
};

template <typename T>
class ListShape final : public ShapeOf<QList<T>>
{
public:
    ListShape(ShapePtr<T> item, ListLimits limits)
        : m_item(std::move(item))
        , m_limits(limits)
    {
    }

    Shape::Form form() const override { return Shape::Form::List; }
    QString expectation() const override { return m_limits.expectation(); }

    void write(const void *value, JsonWriter &out) const override
    {
        out.beginList();
        writeItems(value, out);
        out.endList();
    }

    qsizetype count(const void *list) const override { return this->in(list).size(); }

    void writeItems(const void *list, JsonWriter &out) const override
    {
        for (const T &item : this->in(list))
            m_item->write(&item, out);
    }

    Place append(void *list) const override
    {
        this->in(list).append(T());
        return {m_item.get(), &this->in(list).last(), sizeof(T)};
    }

    MaybeRefused finished(const void *value, quint64) const override
    {
        const QList<T> &items = this->in(value);
        if (items.size() < m_limits.minimum || items.size() > m_limits.maximum)
            return Refusal{m_limits.expectation()};
        if constexpr (std::totally_ordered<T>) {
            std::set<T> met;
            for (qsizetype i = 0; m_limits.unique && i < items.size(); ++i) {
                if (!met.insert(items[i]).second)
                    return Refusal{ListLimits::repetition(), i};
            }
        }
        return std::nullopt;
    }

private:
    ShapePtr<T> m_item;
    ListLimits m_limits;
};

template <typename T>
ShapePtr<QList<T>> list(ShapePtr<T> item, ListLimits limits = {})
{
    return std::make_shared<ListShape<T>>(std::move(item), limits);
}

/// A list in which nothing stands twice.
template <typename T>
ShapePtr<QList<T>> uniqueList(ShapePtr<T> item, qsizetype minimum = 0)
{
    return list(std::move(item), ListLimits{.minimum = minimum, .unique = true});
}

} // namespace ipt::interchange
