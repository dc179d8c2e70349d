#include "ui/widgets/autosave.h"

namespace ipt {

namespace {

constexpr int idleMilliseconds = 200;
constexpr int longestMilliseconds = 400;

} // namespace

Autosave::Autosave(std::function<void()> write, QObject *parent)
    : QObject(parent)
    , m_write(std::move(write))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &Autosave::write);
    connect(&m_longest, &QTimer::timeout, this, &Autosave::write);
}

Autosave::~Autosave()
{
    flush();
}

void Autosave::touched()
{
    const bool waited = isWaiting();
    m_idle.start();
    if (!m_longest.isActive())
        m_longest.start();
    if (!waited)
        emit waitingChanged(true);
}

void Autosave::flush()
{
    if (isWaiting())
        write();
}

void Autosave::discard()
{
    const bool waited = isWaiting();
    m_idle.stop();
    m_longest.stop();
    if (waited)
        emit waitingChanged(false);
}

void Autosave::write()
{
    // A timer that has just run out is no longer active: that something waited is not to be asked of it.
    m_idle.stop();
    m_longest.stop();
    m_write();
    emit waitingChanged(false);
}

} // namespace ipt
