#pragma once

#include "storage/interchange/json/json_writer.h"

#include <memory>
#include <optional>
#include <vector>

/// The parts of the document, each described once for reading and writing alike. A shape
/// says what may stand at a place and which C++ value it becomes; the record's shapes
/// (record/) are tables of them, in the order of the schema.
namespace ipt::interchange {

class Shape;
struct Field;

/// Why a value is not taken: a sentence for the user, and which item of a list it is about.
struct Refusal
{
    QString sentence;
    std::optional<qsizetype> item = std::nullopt;
};
using MaybeRefused = std::optional<Refusal>;

/// A value of the record under construction, with its shape.
struct Place
{
    const Shape *shape = nullptr;
    void *value = nullptr;
    size_t size = 0; ///< bytes the record has grown by to have this place, where it is a list's
};

class Shape
{
public:
    enum class Form {
        Simple, ///< text, a number, true, false or null
        List,
        Object,
        Verbatim ///< an object the record keeps as its JSON text
    };

    virtual ~Shape() = default;

    virtual Form form() const = 0;
    /// What to say where another form or type stands.
    virtual QString expectation() const = 0;
    /// The value, written as it is read.
    virtual void write(const void *value, JsonWriter &out) const = 0;

    /// Simple: makes the value of what was given.
    virtual MaybeRefused take(void *value, const Scalar &given) const;
    /// Verbatim: keeps the JSON text of the object.
    virtual void keep(void *value, const QString &json) const;
    /// List: appends an item and says where it is; good until the next one is appended.
    virtual Place append(void *list) const;
    /// List: its length, and its items alone, for a list that is written in portions.
    virtual qsizetype count(const void *list) const;
    virtual void writeItems(const void *list, JsonWriter &out) const;
    /// Object: nothing where no field has this key.
    virtual const Field *field(std::string_view key) const;
    /// Object: all of them, in the order in which they are written.
    virtual const std::vector<Field> &fields() const;
    /// List and object: whether what has been read is allowed as a whole. `seen` has the
    /// bits of the fields read.
    virtual MaybeRefused finished(const void *value, quint64 seen) const;
};

/// A shape of values of one type; what keeps the untyped places above honest.
template <typename T>
class ShapeOf : public Shape
{
protected:
    static T &in(void *value) { return *static_cast<T *>(value); }
    static const T &in(const void *value) { return *static_cast<const T *>(value); }
};

template <typename T>
using ShapePtr = std::shared_ptr<const ShapeOf<T>>;

} // namespace ipt::interchange
