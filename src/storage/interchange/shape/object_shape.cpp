#include "storage/interchange/shape/object_shape.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt::interchange {

void Fields::add(Field field)
{
    Q_ASSERT(m_fields.size() < 64);
    field.bit = quint64(1) << m_fields.size();
    m_fields.push_back(std::move(field));
}

const Field *Fields::find(std::string_view key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [key](const Field &field) { return field.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

void Fields::write(const void *object, JsonWriter &out) const
{
    out.beginObject();
    for (const Field &field : m_fields) {
        if (const void *value = field.find(object)) {
            out.key(field.key);
            field.shape->write(value, out);
        }
    }
    out.endObject();
}

MaybeRefused Fields::missing(quint64 seen) const
{
    for (const Field &field : m_fields) {
        if (field.required && !(seen & field.bit)) {
            return Refusal{QCoreApplication::translate("Interchange", "The key “%1” is missing here. Add it.")
                               .arg(QLatin1StringView(field.key.data(), qsizetype(field.key.size())))};
        }
    }
    return std::nullopt;
}

QString Fields::expectation()
{
    return QCoreApplication::translate("Interchange", "This must be an object in braces.");
}

} // namespace ipt::interchange
