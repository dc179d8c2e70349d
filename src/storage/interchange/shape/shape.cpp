#include "storage/interchange/shape/shape.h"

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

const Field *Shape::field(std::string_view) const
{
    return nullptr;
}

MaybeRefused Shape::finished(const void *, quint64) const
{
    return std::nullopt;
}

} // namespace ipt::interchange
