#pragma once

#include "storage/practice_file.h"
#include "storage/storage_error.h"

#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

/// A practice file in a folder of its own that goes when the test ends.
class TestPractice
{
public:
    TestPractice();
    explicit TestPractice(const ipt::PracticeRecord &record);

    QString path(const QString &ending = {}) const
    {
        return m_folder.filePath(QStringLiteral("p.iptg") + ending);
    }
    QString folder() const { return m_folder.path(); }
    const QString &recoveryKey() const { return m_recoveryKey; }

    /// The one that creation left open.
    ipt::PracticeFile &file() { return *m_file; }
    void close() { m_file.reset(); }
    /// Makes u1 an administrator as well.
    void administer();
    /// Closes, and opens again as u1.
    ipt::PracticeFile &reopen();

    static QString password() { return QStringLiteral("lamp over the river"); }
    static ipt::UserId user() { return ipt::UserId(QStringLiteral("u1")); }
    static ipt::KeyPolicy policy() { return ipt::KeyPolicy::cheap(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ipt::PracticeFile> m_file;
    QString m_recoveryKey;
};

ipt::Instant instant(const char *text);

/// What kind of StorageError the action throws; nothing where it throws none.
template <typename Action>
std::optional<ipt::ErrorKind> errorOf(Action &&action)
{
    try {
        action();
    } catch (const ipt::StorageError &error) {
        CHECK_FALSE(error.sentence().isEmpty());
        return error.kind();
    }
    return std::nullopt;
}
