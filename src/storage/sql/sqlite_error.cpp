#include "storage/sql/sqlite_error.h"

#include <QCoreApplication>
#include <QHash>

#include <sqlite3.h>

namespace ipt {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("ipt::storage", text);
}

/// The guards of the schema raise a word; this is what each means.
QString guardSentence(const QString &word)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("note is signed"),
         QT_TRANSLATE_NOOP("ipt::storage",
                           "This note is signed and can't be changed. Add an addendum instead.")},
        {QStringLiteral("note is not signed"),
         QT_TRANSLATE_NOOP("ipt::storage", "Only a signed note can have an addendum.")},
        {QStringLiteral("addendum is signed"),
         QT_TRANSLATE_NOOP("ipt::storage",
                           "This addendum is signed and can't be changed. Add another instead.")},
        {QStringLiteral("attendance is signed"),
         QT_TRANSLATE_NOOP(
             "ipt::storage",
             "The attendance of this session stands in a signed note and can't be changed. Add an "
             "addendum to the note instead.")},
        {QStringLiteral("session is signed"),
         QT_TRANSLATE_NOOP("ipt::storage", "A session with a signed note keeps its number and its group.")},
        {QStringLiteral("sittings are signed"),
         QT_TRANSLATE_NOOP("ipt::storage",
                           "A signed note says when this session was held, so it can't be broken off any "
                           "more. End it, and plan what is left as a session of its own.")},
        {QStringLiteral("session took place in part"),
         QT_TRANSLATE_NOOP("ipt::storage",
                           "This session took place in part, and that stays in the record. Say that the rest "
                           "does not take place instead.")},
        {QStringLiteral("member is in the record"),
         QT_TRANSLATE_NOOP("ipt::storage", "The record speaks of this member, who therefore stays in it.")},
        {QStringLiteral("audit is append only"),
         QT_TRANSLATE_NOOP("ipt::storage", "What was done is on record and can't be changed.")},
    };
    const char *text = sentences.value(word);
    return text ? sentence(text) : QString();
}

StorageError constraintError(const QString &message)
{
    if (message == QLatin1String("no such member")) {
        return StorageError(
            ErrorKind::NotFound,
            sentence(QT_TRANSLATE_NOOP("ipt::storage", "There is no such member in this practice.")));
    }
    const QString guarded = guardSentence(message);
    if (!guarded.isEmpty())
        return StorageError(ErrorKind::BadInput, guarded);
    return StorageError(
        ErrorKind::BadInput,
        sentence(QT_TRANSLATE_NOOP(
            "ipt::storage", "This does not fit what the practice already holds, so it was not kept.")));
}

} // namespace

StorageError storageErrorOf(const SQLite::Exception &exception)
{
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_CONSTRAINT:
        return constraintError(QString::fromUtf8(exception.what()));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageError(
            ErrorKind::Damaged,
            sentence(QT_TRANSLATE_NOOP(
                "ipt::storage", "The practice file is damaged, or is not the one that its key file belongs "
                                "to. Put back a copy from a backup.")));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageError(
            ErrorKind::InputOutput,
            sentence(QT_TRANSLATE_NOOP(
                "ipt::storage",
                "This practice is open in another window or program. Close it there first.")));
    case SQLITE_FULL:
        return StorageError(
            ErrorKind::InputOutput,
            sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                       "The disk is full, so the last change was not kept. Make room, "
                                       "then try again.")));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return StorageError(
            ErrorKind::InputOutput,
            sentence(QT_TRANSLATE_NOOP(
                "ipt::storage", "The practice file or its folder can't be written to. Check that the disk is "
                                "there and that you may write to it.")));
    case SQLITE_NOMEM:
        return StorageError(
            ErrorKind::InputOutput,
            sentence(QT_TRANSLATE_NOOP("ipt::storage", "There is not enough memory to go on.")));
    default:
        return StorageError(
            ErrorKind::InputOutput,
            sentence(QT_TRANSLATE_NOOP("ipt::storage",
                                       "The disk reported an error, so the last change was not kept. "
                                       "Check the disk, then try again.")));
    }
}

} // namespace ipt
