#pragma once

#include "practice/practice.h"

#include <QObject>

#include <atomic>

class QThread;

namespace ipt {

/// Closes a practice that nobody looks at any more. Where a backup is owed, it is made first, behind the
/// window: nobody waits for it, and whoever comes back sooner stops it.
class Leaving : public QObject
{
    Q_OBJECT

public:
    explicit Leaving(QObject *parent = nullptr);
    /// Waits for the backup.
    ~Leaving() override;

    void close(std::unique_ptr<Practice> practice, bool withBackup = true);
    bool isBusy() const { return m_thread != nullptr; }
    /// Comes back once the practice is closed.
    void finish();
    /// The same, and stops the backup that is under way.
    void hurry();

signals:
    void done();

private:
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::function<void()> m_tell;
};

} // namespace ipt
