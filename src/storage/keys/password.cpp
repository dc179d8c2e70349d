#include "storage/keys/password.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace ipt {

namespace {

/// Compared without regard to case, spaces and what stands between words.
QString comparable(const QString &password)
{
    QString text;
    for (const QChar character : password.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (!character.isSpace() && character != QLatin1Char('-') && character != QLatin1Char('_'))
            text += character;
    }
    return text;
}

QSet<QString> readCommonPasswords()
{
    QFile file(QStringLiteral(":/passwords/common.txt"));
    QSet<QString> passwords;
    if (!file.open(QIODevice::ReadOnly))
        return passwords;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1String("# ")))
            passwords.insert(comparable(line));
    }
    return passwords;
}

} // namespace

std::optional<QString> passwordComplaint(const QString &password)
{
    static const QSet<QString> common = readCommonPasswords();
    const auto length = password.normalized(QString::NormalizationForm_KC).toUcs4().size();
    if (length < shortestPassword) {
        return QCoreApplication::translate("ipt::storage",
                                           "The password is too short: it needs at least %1 characters.")
            .arg(shortestPassword);
    }
    if (length > longestPassword) {
        return QCoreApplication::translate("ipt::storage",
                                           "The password is too long: it may have at most %1 characters.")
            .arg(longestPassword);
    }
    const QString folded = comparable(password);
    if (folded.isEmpty() || common.contains(folded)) {
        return QCoreApplication::translate(
            "ipt::storage",
            "This password is among the first that anybody would try. Several words that do not belong "
            "together make a better one.");
    }
    return std::nullopt;
}

Secret passwordBytes(const QString &password)
{
    QByteArray bytes = password.normalized(QString::NormalizationForm_KC).toUtf8();
    return Secret::taking(bytes);
}

} // namespace ipt
