#include "cli/console.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace ipt::console {

namespace {

constexpr qint64 longestPasswordFile = 4096;

struct ConsoleWords
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void writeTo(FILE *stream, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    fflush(stream);
}

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignInRefused:
        return SignInRefused;
    case ErrorKind::NotPermitted:
        return NotPermitted;
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
        return BadInput;
    case ErrorKind::Damaged:
        return Damaged;
    case ErrorKind::InputOutput:
        return InputOutput;
    }
    return InputOutput;
}

} // namespace

void say(const QString &line)
{
    writeTo(stdout, line.toUtf8() + '\n');
}

void write(const QByteArray &bytes)
{
    writeTo(stdout, bytes);
}

int fail(const Error &error)
{
    const QString place = error.where.isEmpty() ? QString() : error.where + QStringLiteral(": ");
    writeTo(stderr, (place + error.sentence).toUtf8() + '\n');
    return exitCodeOf(error.kind);
}

void warn(const QString &sentence)
{
    writeTo(stderr, sentence.toUtf8() + '\n');
}

int failUsage(const QString &sentence)
{
    writeTo(stderr, sentence.toUtf8() + '\n');
    return Usage;
}

Result<QString> password(const QString &passwordFile)
{
    QByteArray bytes;
    if (!passwordFile.isEmpty()) {
        QFile file(passwordFile);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::InputOutput, ConsoleWords::tr("The password file cannot be read."), {}};
        bytes = file.read(longestPasswordFile);
        if (bytes.endsWith('\n'))
            bytes.chop(1);
        if (bytes.endsWith('\r'))
            bytes.chop(1);
    } else {
        bytes = qgetenv("IPTGROUPS_PASSWORD");
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{ErrorKind::SignInRefused, ConsoleWords::tr("The password is not valid UTF-8."), {}};
    return text;
}

} // namespace ipt::console
