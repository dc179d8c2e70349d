#include "ui/widgets/text/text_keeper.h"

namespace ipt {

TextKeeper::TextKeeper(std::function<QString()> read, std::function<void(const QString &)> write,
                       QObject *field)
    : QObject(field)
    , m_read(std::move(read))
    , m_write(std::move(write))
    , m_autosave([this] {
        if (m_read() != m_known)
            emit kept(m_read());
    })
{
    connect(&m_autosave, &Autosave::waitingChanged, this, &TextKeeper::waitingChanged);
}

TextKeeper::~TextKeeper()
{
    // The field is gone already: its page has flushed before.
    m_autosave.blockSignals(true);
    m_autosave.discard();
}

void TextKeeper::begin(const QString &text)
{
    flush();
    m_known = text;
    show(text);
}

void TextKeeper::follow(const QString &text)
{
    if (text == m_known)
        return;
    m_known = text;
    if (!m_autosave.isWaiting())
        show(text);
}

void TextKeeper::touched()
{
    if (!m_showing)
        m_autosave.touched();
}

void TextKeeper::show(const QString &text)
{
    if (m_read() == text)
        return;
    m_showing = true;
    m_write(text);
    m_showing = false;
}

} // namespace ipt
