#pragma once

#include "storage/interchange/shape/shape.h"

namespace ipt::interchange {

/// Says the same in every document; nothing of the record.
std::shared_ptr<const Shape> constant(QLatin1StringView text);
std::shared_ptr<const Shape> constant(int number);

/// Any object, kept as its JSON text.
ShapePtr<QString> anyObject();

} // namespace ipt::interchange
