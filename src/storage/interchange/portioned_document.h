#pragma once

#include "engine/measures/measure_library.h"
#include "storage/interchange/rules/record_index.h"

#include <QIODevice>

namespace ipt {

/// A document that is never held whole. It is read once for what the schema says and for the identifiers that
/// its references are looked up in, and then again, an item at a time, for the rules and for whoever keeps
/// it.
class PortionedDocument
{
public:
    /// Both outlive this; the device is open and can be read from any place.
    PortionedDocument(QIODevice &device, const MeasureLibrary &measures)
        : m_device(device)
        , m_measures(measures)
    {
    }

    /// Reads it for the first time. BadInput or InputOutput as readDocument() has them.
    std::optional<Error> read();

    /// The record without its lists' items.
    const PracticeRecord &head() const { return m_head; }
    const QList<User> &users() const { return m_users; }

    /// Reads it again, and hands over its items, one by one in the order of the format's lists, wherever they
    /// stand in the document. Where a rule is broken that is the answer, in the end: what was handed over
    /// before must not be kept.
    std::optional<Error> each(const std::function<void(const PracticeRecord &)> &visit);

private:
    QIODevice &m_device;
    const MeasureLibrary &m_measures;
    PracticeRecord m_head;
    QList<User> m_users;
    interchange::RecordIndex m_index;
    QList<int> m_lists; ///< those that hold anything, by their place in the format, as they come
};

} // namespace ipt
