#pragma once

#include "engine/measures/measure_library.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

/// The measures that come with the program, as they stand in its resources.
inline ipt::MeasureLibrary standardMeasures()
{
    ipt::MeasureLibrary library;
    const QDir folder(QStringLiteral(IPT_RESOURCES "/definitions/measures"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + name.toStdString());
        const ipt::Result<void> added = library.add(file.readAll());
        if (!added)
            throw std::runtime_error((name + added.error().where + added.error().sentence).toStdString());
    }
    return library;
}
