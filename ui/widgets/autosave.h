#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace ipt {

/// Keeps what is being typed: touched() with each key, and the write follows a moment after the
/// last one, at the latest 400 ms after the first that waits. flush() writes at once.
class Autosave : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(std::function<void()> write, QObject *parent = nullptr);
    ~Autosave() override;

    void touched();
    void flush();
    /// Forgets what waits, without writing.
    void discard();
    bool isWaiting() const { return m_idle.isActive(); }

signals:
    void waitingChanged(bool waiting);

private:
    void write();

    std::function<void()> m_write;
    QTimer m_idle;
    QTimer m_longest;
};

} // namespace ipt
