#include "storage/audit/audit_head.h"

#include "storage/durable_file.h"
#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace ipt {

namespace {

constexpr qint64 largestFile = 4096;

QJsonObject objectOf(const AuditHead &head, const QByteArray &practiceSalt)
{
    return {{QLatin1String("format"), QLatin1String("iptgroups-audit-head")},
            {QLatin1String("version"), 1},
            {QLatin1String("practice"), QString::fromLatin1(practiceSalt.toBase64())},
            {QLatin1String("count"), head.count},
            {QLatin1String("hash"), QString::fromLatin1(head.hash.toBase64())}};
}

QByteArray codeOf(const QJsonObject &object, const Secret &practiceKey)
{
    return authenticationCode(derivedKey(practiceKey, KeyUse::AuditHead),
                              QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString auditHeadPath(const QString &practicePath)
{
    return practicePath + QStringLiteral("-head");
}

void writeAuditHead(const QString &path, const AuditHead &head, const Secret &practiceKey,
                    const QByteArray &practiceSalt)
{
    QJsonObject object = objectOf(head, practiceSalt);
    object[QLatin1String("code")] = QString::fromLatin1(codeOf(object, practiceKey).toBase64());
    writeDurably(path, QJsonDocument(object).toJson());
}

std::optional<AuditHead> readAuditHead(const QString &path, const Secret &practiceKey,
                                       const QByteArray &practiceSalt)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(readWhole(path, largestFile)).object();
    const AuditHead head{object[QLatin1String("count")].toInteger(),
                         QByteArray::fromBase64(object[QLatin1String("hash")].toString().toLatin1())};
    const QByteArray code = QByteArray::fromBase64(object[QLatin1String("code")].toString().toLatin1());
    if (codeOf(objectOf(head, practiceSalt), practiceKey) != code) {
        throw StorageError(ErrorKind::Damaged,
                           QCoreApplication::translate("ipt::storage",
                                                       "The file that says how far the log of this practice "
                                                       "reaches is damaged or belongs to another practice."));
    }
    return head;
}

} // namespace ipt
