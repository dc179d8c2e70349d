#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstddef>
#include <iterator>

namespace ipt::interchange {

/// The text of a document, a portion of which is held at a time.
class DocumentText
{
public:
    /// The device is open, can be read from any place and outlives this. Reading begins at its beginning.
    explicit DocumentText(QIODevice &device);
    DocumentText(const DocumentText &) = delete;
    DocumentText &operator=(const DocumentText &) = delete;

    /// In bytes.
    qint64 size() const { return m_device.size(); }
    /// The first bytes, whatever has been read.
    QByteArray beginning(qint64 bytes);
    /// Whether what has been read holds a NUL.
    bool holdsNul() const { return m_holdsNul; }
    /// Whether the device could not be read to the end.
    bool hasFailed() const { return m_hasFailed; }

    struct Place
    {
        qint64 line = 1;
        qint64 column = 1;
        bool isPastEnd = false; ///< or the document holds nothing but white space
    };
    /// Where the last of so many bytes stands. Reading cannot go on after it.
    Place placeOf(size_t bytes);

    /// What the parser reads through.
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char *;
        using reference = const char &;

        explicit Iterator(DocumentText *text = nullptr)
            : m_text(text)
        {
        }
        reference operator*() const { return *m_text->m_at; }
        Iterator &operator++()
        {
            if (++m_text->m_at == m_text->m_end)
                m_text->readOn();
            return *this;
        }
        bool operator==(const Iterator &other) const { return isEnd() == other.isEnd(); }
        bool operator!=(const Iterator &other) const { return !(*this == other); }

    private:
        bool isEnd() const { return !m_text || m_text->m_at == m_text->m_end; }

        DocumentText *m_text;
    };
    Iterator begin() { return Iterator(this); }
    Iterator end() { return Iterator(); }

private:
    void readOn();

    QIODevice &m_device;
    QByteArray m_portion;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_holdsNul = false;
    bool m_hasFailed = false;
};

} // namespace ipt::interchange
