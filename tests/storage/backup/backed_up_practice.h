#pragma once

#include "storage/backup/backup_making.h"
#include "storage/test_practice.h"

#include <QDir>
#include <QFile>

/// A practice with a folder for its backups beside.
class BackedUpPractice : public TestPractice
{
public:
    BackedUpPractice()
    {
        REQUIRE(QDir(folder()).mkdir(QStringLiteral("backups")));
        administer();
    }

    QString backups() const { return path({}).chopped(6) + QStringLiteral("backups"); }
    ipt::Backup backUp(const char *at = "2026-03-01T17:00:00Z")
    {
        return ipt::makeBackup(file(), backups(), instant(at).dateTime());
    }
    QStringList inBackups() const
    {
        return QDir(backups()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// Does something that leaves an entry in the log.
    void act(const QString &what)
    {
        ipt::Transaction transaction(file().database());
        file().audit().append(
            {0, instant("2026-03-01T10:00:00Z"), user(), what, QStringLiteral("groups/g1"), {}});
        transaction.commit();
    }
    /// What was done, the newest first.
    QStringList done()
    {
        QStringList all;
        const QList<ipt::AuditEntry> entries = file().audit().entries({}, 100);
        for (const ipt::AuditEntry &entry : entries)
            all.append(entry.what);
        return all;
    }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void putContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// What the action says that it throws, and of which kind.
template <typename Action>
ipt::Error thrownBy(Action &&action)
{
    try {
        action();
    } catch (const ipt::StorageError &error) {
        CHECK_FALSE(error.sentence().contains(QLatin1Char('%')));
        return error.error();
    }
    FAIL("nothing was thrown");
    return {};
}
