#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QString>

namespace ipt {

/// Something that leaves the practice as a file of its own.
struct ExportedFile
{
    QString suggestedName; ///< names nobody
    QByteArray content;
};

/// Writes the whole file, readable by its owner only, and has it on the disk when it returns. Where
/// that fails, whatever stood at the path before stands there still, and the error says why.
Result<void> writeExported(const QString &path, const QByteArray &content);

} // namespace ipt
