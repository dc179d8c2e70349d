#include "storage/interchange/shape/shape.h"

#include "storage/interchange/shape/object_shape.h"

namespace ipt::interchange {

MaybeRefused Shape::take(void *, const Scalar &) const
{
    return Refusal{expectation()};
}

void Shape::keep(void *, const QString &) const {}

Place Shape::append(void *) const
{
    return {};
}

qsizetype Shape::count(const void *) const
{
    return 0;
}

void Shape::writeItems(const void *, JsonWriter &) const {}

const Field *Shape::field(std::string_view) const
{
    return nullptr;
}

const std::vector<Field> &Shape::fields() const
{
    static const std::vector<Field> none;
    return none;
}

MaybeRefused Shape::finished(const void *, quint64) const
{
    return std::nullopt;
}

} // namespace ipt::interchange
