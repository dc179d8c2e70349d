#pragma once

#include "engine/definitions/read_definitions.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

/// The definitions that come with the program, as files.
inline QList<ipt::DefinitionFile> shippedDefinitionFiles()
{
    const QDir folder(QStringLiteral(IPT_RESOURCES "/definitions"));
    QList<ipt::DefinitionFile> files;
    QDirIterator walk(folder.path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.append({folder.relativeFilePath(file.fileName()), file.readAll()});
    }
    std::sort(files.begin(), files.end(),
              [](const ipt::DefinitionFile &a, const ipt::DefinitionFile &b) { return a.path < b.path; });
    return files;
}

inline ipt::Definitions shippedDefinitions()
{
    const ipt::Result<ipt::Definitions> read = ipt::readDefinitions(shippedDefinitionFiles());
    return read ? *read : ipt::Definitions();
}
