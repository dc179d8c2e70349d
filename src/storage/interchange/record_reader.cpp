#include "storage/interchange/record_reader.h"

#include "storage/interchange/json/pointer.h"
#include "storage/interchange/json/syntax_error.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt::interchange {

namespace {

/// Beyond this, not every whole number is a double.
constexpr std::int64_t LargestExact = std::int64_t(1) << 53;
/// A longer unknown key would only make the pointer unreadable.
constexpr size_t LongestKeyShown = 200;
/// What a record's items may take, in bytes: more than a practice has in a small document,
/// and so many times a larger document's own size. Real ones stay below three times theirs.
constexpr size_t RoomForAll = size_t(256) << 20;
constexpr size_t RoomForEachByte = 4;

bool isShowable(const std::string &key)
{
    return key.size() <= LongestKeyShown &&
           std::none_of(key.begin(), key.end(), [](unsigned char byte) { return byte < 0x20; });
}

QString tooLarge()
{
    return QCoreApplication::translate("Interchange", "This number is too large to be kept exactly.");
}

QString swollen()
{
    return QCoreApplication::translate("Interchange",
                                       "The document has more all but empty items than a practice "
                                       "can mean. Check that it is the right file.");
}

} // namespace

RecordReader::RecordReader(Place root, DocumentText &document, std::function<void()> itemRead)
    : m_root(root)
    , m_document(document)
    , m_itemRead(std::move(itemRead))
    , m_largestSize(RoomForAll + RoomForEachByte * size_t(document.size()))
{
}

bool RecordReader::null()
{
    return scalar(nullptr);
}

bool RecordReader::boolean(bool truth)
{
    return scalar(truth);
}

bool RecordReader::number_integer(std::int64_t number)
{
    return number < -LargestExact ? refuseValue(tooLarge()) : scalar(double(number));
}

bool RecordReader::number_unsigned(std::uint64_t number)
{
    return number > std::uint64_t(LargestExact) ? refuseValue(tooLarge()) : scalar(double(number));
}

bool RecordReader::number_float(double number, const std::string &spelled)
{
    // The parser falls back to a double where a whole number is beyond 64 bits.
    const bool wasWhole = spelled.find_first_not_of("-0123456789") == std::string::npos;
    return wasWhole ? refuseValue(tooLarge()) : scalar(number);
}

bool RecordReader::string(std::string &utf8)
{
    if (utf8.find('\0') != std::string::npos) {
        return refuseValue(QCoreApplication::translate(
            "Interchange", "This text holds a NUL character, which cannot be kept. Remove it."));
    }
    return scalar(fromUtf8(utf8));
}

bool RecordReader::binary(binary_t &)
{
    return false; // JSON text has none
}

bool RecordReader::start_object(size_t)
{
    return begin(Shape::Form::Object);
}

bool RecordReader::start_array(size_t)
{
    return begin(Shape::Form::List);
}

bool RecordReader::key(std::string &utf8)
{
    if (m_verbatim) {
        const auto refused = m_verbatim->copier.key(utf8);
        return refused ? refuse(*refused, where()) : true;
    }
    Frame &object = m_open.back();
    const Field *field = object.place.shape->field(utf8);
    if (!field) {
        return refuse(
            QCoreApplication::translate(
                "Interchange", "This key is not part of the format. Remove it, or correct its spelling."),
            isShowable(utf8) ? where() + step(utf8) : where());
    }
    object.field = field;
    if (object.seen & field->bit)
        return refuse(repeatedKey(), where());
    object.seen |= field->bit;
    return true;
}

bool RecordReader::end_object()
{
    return end();
}

bool RecordReader::end_array()
{
    return end();
}

bool RecordReader::parse_error(size_t position, const std::string &,
                               const nlohmann::json::exception &exception)
{
    // In a list it is the next item that does not read; only its end could have stood here else.
    const bool inList = !m_verbatim && !m_open.empty() && !m_open.back().field &&
                        m_open.back().place.shape->form() == Shape::Form::List;
    return refuse(syntaxSentence(m_document, position, exception),
                  inList ? where() + step(m_open.back().items) : where());
}

bool RecordReader::begin(Shape::Form form)
{
    if (m_verbatim) {
        const auto refused =
            form == Shape::Form::Object ? m_verbatim->copier.beginObject() : m_verbatim->copier.beginList();
        return refused ? refuse(*refused, where()) : true;
    }
    const Place place = nextPlace();
    if (isSwollen())
        return refuse(swollen(), where());
    if (place.shape->form() == Shape::Form::Verbatim && form == Shape::Form::Object) {
        m_verbatim = std::make_unique<Verbatim>(place);
        m_verbatim->copier.beginObject();
        return true;
    }
    if (place.shape->form() != form)
        return refuse(place.shape->expectation(), where());
    m_open.push_back({.place = place});
    return true;
}

bool RecordReader::end()
{
    if (m_verbatim) {
        m_verbatim->copier.end();
        if (m_verbatim->copier.isDone()) {
            const auto verbatim = std::exchange(m_verbatim, nullptr);
            verbatim->place.shape->keep(verbatim->place.value, QString::fromUtf8(verbatim->text.take()));
            valueDone();
        }
        return true;
    }
    const Frame &frame = m_open.back();
    if (const auto refused = frame.place.shape->finished(frame.place.value, frame.seen))
        return refuse(refused->sentence, refused->item ? where() + step(*refused->item) : where());
    m_open.pop_back();
    valueDone();
    if (m_itemRead && m_open.size() == 2 && m_open.back().place.shape->form() == Shape::Form::List)
        m_itemRead();
    return true;
}

bool RecordReader::scalar(const Scalar &given)
{
    if (m_verbatim) {
        m_verbatim->copier.scalar(given);
        return true;
    }
    const Place place = nextPlace();
    if (isSwollen())
        return refuse(swollen(), where());
    if (const auto refused = place.shape->take(place.value, given))
        return refuse(refused->sentence, where());
    valueDone();
    return true;
}

Place RecordReader::nextPlace()
{
    if (m_open.empty())
        return m_root;
    Frame &frame = m_open.back();
    if (frame.field)
        return {.shape = frame.field->shape.get(), .value = frame.field->enter(frame.place.value)};
    frame.inItem = true;
    const Place place = frame.place.shape->append(frame.place.value);
    m_size += place.size;
    return place;
}

void RecordReader::valueDone()
{
    if (m_open.empty())
        return;
    Frame &frame = m_open.back();
    frame.field = nullptr;
    if (std::exchange(frame.inItem, false))
        ++frame.items;
}

bool RecordReader::refuseValue(const QString &sentence)
{
    if (!m_verbatim)
        nextPlace();
    return refuse(sentence, where());
}

bool RecordReader::refuse(const QString &sentence, const QString &where)
{
    m_error = Error{ErrorKind::BadInput, sentence, where};
    return false;
}

QString RecordReader::where() const
{
    QString where;
    for (const Frame &frame : m_open) {
        if (frame.field)
            where += step(frame.field->key);
        else if (frame.inItem)
            where += step(frame.items);
    }
    return m_verbatim ? where + m_verbatim->copier.where() : where;
}

} // namespace ipt::interchange
