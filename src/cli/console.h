#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QString>

/// What the commands share: words out, secrets in, and exit codes.
namespace ipt::console {

enum ExitCode {
    Done = 0,
    Usage = 2,
    SignInRefused = 3,
    NotPermitted = 4,
    BadInput = 5,
    Damaged = 6,
    InputOutput = 7,
    Found = 8,
};

void say(const QString &line);
void write(const QByteArray &bytes);
/// One sentence on the error stream, with the place in the document where there is one; the exit code.
int fail(const Error &error);
/// One sentence on the error stream about something that was done all the same.
void warn(const QString &sentence);
int failUsage(const QString &sentence);

/// From the file named, without its last line break, or from IPTGROUPS_PASSWORD. Never an argument:
/// arguments are seen by everybody on the machine.
Result<QString> password(const QString &passwordFile);

} // namespace ipt::console
