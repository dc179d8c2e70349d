#include "storage/interchange/document_writer.h"

#include "storage/interchange/record/shapes.h"
#include "storage/interchange/shape/object_shape.h"

#include <utility>

namespace ipt {

using namespace interchange;

namespace {

const std::vector<Field> &documentFields()
{
    static const ShapePtr<PracticeRecord> shape = interchange::document();
    return shape->fields();
}

} // namespace

DocumentWriter::DocumentWriter(PracticeRecord head, JsonWriter::Flush flush)
    : m_head(std::move(head))
    , m_out(std::move(flush))
{
    m_out.beginObject();
}

void DocumentWriter::write(const PracticeRecord &portion)
{
    const std::vector<Field> &fields = documentFields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const void *list = fields[i].find(&portion);
        if (!list || fields[i].shape->count(list) == 0)
            continue;
        Q_ASSERT(i >= m_field);
        goTo(i);
        if (!std::exchange(m_inList, true)) {
            m_out.key(fields[i].key);
            m_out.beginList();
        }
        fields[i].shape->writeItems(list, m_out);
    }
}

void DocumentWriter::finish()
{
    goTo(documentFields().size());
    m_out.endObject();
    m_out.finish();
}

void DocumentWriter::goTo(size_t field)
{
    for (; m_field < field; ++m_field) {
        const Field &passed = documentFields()[m_field];
        if (std::exchange(m_inList, false)) {
            m_out.endList();
        } else if (const void *value = passed.find(&m_head)) {
            m_out.key(passed.key);
            passed.shape->write(value, m_out);
        }
    }
}

} // namespace ipt
