#pragma once

#include "engine/core/optional_list.h"
#include "storage/interchange/shape/shape.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace ipt::interchange {

/// A key of an object and the member it becomes.
struct Field
{
    std::string_view key;
    bool required = true;
    std::shared_ptr<const Shape> shape;
    quint64 bit = 0;
    /// Makes the member present and says where it is.
    std::function<void *(void *object)> enter;
    /// Where the member is; nothing where it is absent.
    std::function<const void *(const void *object)> find;
};

/// How a member of a struct is there or absent: its type alone decides.
template <typename T>
struct Occurrence
{
    using Value = T;
    static constexpr bool Required = true;
    static T *enter(T &member) { return &member; }
    static const T *find(const T &member) { return &member; }
};

template <typename T>
struct Occurrence<std::optional<T>>
{
    using Value = T;
    static constexpr bool Required = false;
    static T *enter(std::optional<T> &member) { return &member.emplace(); }
    static const T *find(const std::optional<T> &member) { return member ? &*member : nullptr; }
};

template <typename T>
struct Occurrence<OptionalList<T>>
{
    using Value = QList<T>;
    static constexpr bool Required = false;
    static QList<T> *enter(OptionalList<T> &member)
    {
        member.setGiven(true);
        return &member;
    }
    static const QList<T> *find(const OptionalList<T> &member)
    {
        return member.isGiven() ? &member : nullptr;
    }
};

/// What all objects share: their fields, in the order in which they are written.
class Fields
{
public:
    void add(Field field);
    const Field *find(std::string_view key) const;
    const std::vector<Field> &all() const { return m_fields; }
    void write(const void *object, JsonWriter &out) const;
    /// Occurrence all that must be there has been seen.
    MaybeRefused missing(quint64 seen) const;

    static QString expectation();

private:
    std::vector<Field> m_fields;
};

template <typename T>
class ObjectShape final : public ShapeOf<T>
{
public:
    explicit ObjectShape(Fields fields)
        : m_fields(std::move(fields))
    {
    }

    Shape::Form form() const override { return Shape::Form::Object; }
    QString expectation() const override { return Fields::expectation(); }
    void write(const void *value, JsonWriter &out) const override { m_fields.write(value, out); }
    const Field *field(std::string_view key) const override { return m_fields.find(key); }
    const std::vector<Field> &fields() const override { return m_fields.all(); }
    MaybeRefused finished(const void *, quint64 seen) const override { return m_fields.missing(seen); }

private:
    Fields m_fields;
};

/// Makes the shape of a struct, a key at a time.
template <typename T>
class ObjectBuilder
{
public:
    /// `get` gives the member: a pointer to it, or a function that returns it by reference.
    /// A member that is optional by its type is a key that may be absent.
    template <typename Get, typename Value>
    ObjectBuilder with(std::string_view key, Get get, ShapePtr<Value> shape) &&
    {
        using Member = Occurrence<std::remove_reference_t<std::invoke_result_t<Get, T &>>>;
        static_assert(std::is_same_v<typename Member::Value, Value>, "the shape must be the member's");
        m_fields.add(
            {.key = key,
             .required = Member::Required,
             .shape = std::move(shape),
             .enter =
                 [get](void *object) { return Member::enter(std::invoke(get, *static_cast<T *>(object))); },
             .find =
                 [get](const void *object) {
                     return Member::find(std::invoke(get, *static_cast<const T *>(object)));
                 }});
        return std::move(*this);
    }

    /// A key that is required and says nothing the record would keep.
    ObjectBuilder with(std::string_view key, const std::shared_ptr<const Shape> &constant) &&
    {
        m_fields.add({.key = key,
                      .shape = constant,
                      .enter = [](void *object) { return object; },
                      .find = [](const void *object) { return object; }});
        return std::move(*this);
    }

    operator ShapePtr<T>() && { return std::make_shared<ObjectShape<T>>(std::move(m_fields)); }

private:
    Fields m_fields;
};

template <typename T>
ObjectBuilder<T> object()
{
    return {};
}

} // namespace ipt::interchange
