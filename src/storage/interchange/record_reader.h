#pragma once

#include "engine/core/result.h"
#include "storage/interchange/json/document_text.h"
#include "storage/interchange/json/json_copier.h"
#include "storage/interchange/shape/object_shape.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace ipt::interchange {

/// Puts what the parser meets straight into a record, by the shape of each place. There is no
/// tree in between, so a document that does not fit is refused where it stops fitting, and
/// nothing it nests or repeats beyond the format is ever held.
class RecordReader final : public nlohmann::json_sax<nlohmann::json>
{
public:
    /// Calls `itemRead`, where there is one, with each item of the root's own lists that is whole; it may
    /// take the item away.
    RecordReader(Place root, DocumentText &document, std::function<void()> itemRead = {});

    /// Why reading stopped.
    const std::optional<Error> &error() const { return m_error; }

    bool null() override;
    bool boolean(bool truth) override;
    bool number_integer(std::int64_t number) override;
    bool number_unsigned(std::uint64_t number) override;
    bool number_float(double number, const std::string &spelled) override;
    bool string(std::string &utf8) override;
    bool binary(binary_t &) override;
    bool start_object(size_t) override;
    bool key(std::string &utf8) override;
    bool end_object() override;
    bool start_array(size_t) override;
    bool end_array() override;
    bool parse_error(size_t position, const std::string &token,
                     const nlohmann::json::exception &exception) override;

private:
    /// An object or list that has begun and not ended.
    struct Frame
    {
        Place place;
        const Field *field = nullptr; ///< the object's key whose value is being read
        quint64 seen = 0;             ///< the object's keys met so far
        qsizetype items = 0;          ///< the list's items begun so far
        bool inItem = false;
    };

    /// An object that is kept as its text.
    struct Verbatim
    {
        explicit Verbatim(Place to)
            : place(to)
        {
        }
        Place place;
        JsonWriter text{JsonWriter::Layout::Compact};
        JsonCopier copier{text};
    };

    bool begin(Shape::Form form);
    bool end();
    bool scalar(const Scalar &given);
    /// Where the next value goes.
    Place nextPlace();
    bool isSwollen() const { return m_size > m_largestSize; }
    void valueDone();
    /// The value that has just been met is refused.
    bool refuseValue(const QString &sentence);
    bool refuse(const QString &sentence, const QString &where);
    /// What is being read, or what holds it while nothing is.
    QString where() const;

    Place m_root;
    DocumentText &m_document;
    std::function<void()> m_itemRead;
    size_t m_size = 0; ///< of all list items, in bytes
    size_t m_largestSize;
    std::vector<Frame> m_open;
    std::unique_ptr<Verbatim> m_verbatim;
    std::optional<Error> m_error;
};

} // namespace ipt::interchange
