#pragma once

#include "ui/widgets/autosave.h"

namespace ipt {

/// Stands between a text field and the record: hands on what is typed a moment after the last key,
/// and lets the record be looked at again without touching what somebody is typing.
class TextKeeper : public QObject
{
    Q_OBJECT

public:
    TextKeeper(std::function<QString()> read, std::function<void(const QString &)> write, QObject *field);
    ~TextKeeper() override;

    /// Another thing's text: what waits of the one before is kept first.
    void begin(const QString &text);
    /// The same thing's text as the record has it now. What is being typed stays as it is, and so does
    /// what the record has refused.
    void follow(const QString &text);
    void touched();
    void flush() { m_autosave.flush(); }

signals:
    void kept(const QString &text);
    void waitingChanged(bool waiting);

private:
    void show(const QString &text);

    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
    QString m_known; ///< what the record has
    bool m_showing = false;
    Autosave m_autosave;
};

} // namespace ipt
