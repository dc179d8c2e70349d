#include "ui/leaving.h"

#include "practice/backups.h"
#include "ui/preferences.h"

#include <QThread>

namespace ipt {

namespace {

struct Outcome
{
    QString practice;
    BackupPlace place;
};

} // namespace

Leaving::Leaving(QObject *parent)
    : QObject(parent)
{
}

Leaving::~Leaving()
{
    finish();
}

void Leaving::close(std::unique_ptr<Practice> practice, bool withBackup)
{
    finish();
    if (!practice || !withBackup || !practice->backups().state().isOwed)
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto outcome =
        std::make_shared<Outcome>(Outcome{practice->path(), practice->backups().state().place});
    // Handed over whole: from here on it belongs to the thread.
    const auto leaving = std::make_shared<std::unique_ptr<Practice>>(std::move(practice));
    m_thread = QThread::create([leaving, outcome, stop = m_stop] {
        const Result<KeptBackup> made = (*leaving)->backups().backUp([stop] { return stop->load(); });
        if (made.ok())
            outcome->place.failure.clear();
        else if (!stop->load())
            outcome->place.failure = made.error().sentence;
        leaving->reset();
    });
    (*leaving)->moveToThread(m_thread);
    m_tell = [outcome] { preferences::keepBackupPlace(outcome->practice, outcome->place); };
    connect(m_thread, &QThread::finished, this, [this] {
        if (m_thread && m_thread->isFinished())
            finish();
    });
    m_thread->start();
}

void Leaving::hurry()
{
    if (m_stop)
        m_stop->store(true);
    finish();
}

void Leaving::finish()
{
    if (!m_thread)
        return;
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    m_tell();
    emit done();
}

} // namespace ipt
