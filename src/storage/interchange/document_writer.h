#pragma once

#include "engine/record/practice_record.h"
#include "storage/interchange/json/json_writer.h"

namespace ipt {

/// Writes the interchange document in portions, so that neither the record nor the text is ever held whole.
/// What comes out is what writeDocument() gives of the whole record.
class DocumentWriter
{
public:
    /// `head` is the record without its lists' items. `flush` gets the text in portions of about a megabyte;
    /// what it throws comes out of the functions below.
    DocumentWriter(PracticeRecord head, interchange::JsonWriter::Flush flush);

    /// Adds the items that `portion` has. They come in the order of the document: once a list has had an
    /// item, those before it get no more.
    void write(const PracticeRecord &portion);
    /// The end of the document.
    void finish();

private:
    /// Writes what stands before the field of that number and has had no items as the head has it.
    void goTo(size_t field);

    PracticeRecord m_head;
    interchange::JsonWriter m_out;
    size_t m_field = 0; ///< the number of the field that is next, or whose list has begun
    bool m_inList = false;
};

} // namespace ipt
