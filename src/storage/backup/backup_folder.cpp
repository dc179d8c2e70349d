#include "storage/backup/backup_folder.h"

#include "storage/durable_file.h"
#include "storage/storage_error.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace ipt {

namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-ddTHHmmss");
const QString leaving = QStringLiteral(".gone");
const QStringList fileNames{QStringLiteral("head"), QStringLiteral("keys"), QStringLiteral("record")};
constexpr int bytesOfMark = 4;

constexpr QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

const QRegularExpression &shape()
{
    static const QRegularExpression shape(
        QStringLiteral("\\Aiptgroups-([0-9a-f]{8})-(\\d{4}-\\d\\d-\\d\\dT\\d{6})Z\\z"));
    return shape;
}

bool isOwnFolder(const QFileInfo &info)
{
    return info.isDir() && !info.isSymLink();
}

} // namespace

QString Backup::name() const
{
    return QFileInfo(path).fileName();
}

QString backupMark(const QByteArray &practiceSalt)
{
    return QString::fromLatin1(practiceSalt.left(bytesOfMark).toHex());
}

QString backupName(const QString &mark, const QDateTime &at)
{
    return QStringLiteral("iptgroups-%1-%2Z").arg(mark, at.toUTC().toString(timeFormat));
}

std::optional<QDateTime> backupTime(const QString &name)
{
    const QRegularExpressionMatch match = shape().match(name);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(2), timeFormat);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

std::optional<Backup> backupAt(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(path));
    const std::optional<QDateTime> at = backupTime(folder.fileName());
    if (!at || !isOwnFolder(folder))
        return std::nullopt;
    Backup backup{folder.absoluteFilePath(), shape().match(folder.fileName()).captured(1), *at, 0};
    for (const QString &name : fileNames) {
        const QFileInfo file(folder.absoluteFilePath() + QLatin1Char('/') + name);
        if (!file.isFile() || file.size() == 0)
            return std::nullopt;
        backup.bytes += file.size();
    }
    return backup;
}

QList<Backup> backupsIn(const QString &folder, const QString &mark)
{
    QList<Backup> found;
    const QStringList names = QDir(folder).entryList({QStringLiteral("iptgroups-*")}, everything);
    for (const QString &name : names) {
        const std::optional<Backup> backup = backupAt(QDir(folder).filePath(name));
        if (backup && (mark.isEmpty() || backup->mark == mark))
            found.append(*backup);
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

void removeBackup(const Backup &backup)
{
    if (QDir(backup.path).entryList(everything, QDir::Name) != fileNames)
        return;
    const QString away = backup.path + leaving;
    renameDurably(backup.path, away);
    QDir(away).removeRecursively();
}

void removeLeftovers(const QString &folder, const QString &mark)
{
    static const QString names = QStringLiteral("iptgroups-%1-*Z%2");
    for (const QString &ending : {QStringLiteral(".part"), leaving}) {
        const QStringList left = QDir(folder).entryList({names.arg(mark, ending)}, everything);
        for (const QString &name : left) {
            if (isOwnFolder(QFileInfo(QDir(folder).filePath(name))))
                QDir(QDir(folder).filePath(name)).removeRecursively();
        }
    }
}

} // namespace ipt
