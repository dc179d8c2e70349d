#pragma once

#include "engine/drafting/drafting_rules.h"

#include <QFile>

#include <stdexcept>

/// The bytes of the rules that come with the program.
inline QByteArray shippedDraftingBytes()
{
    QFile file(QStringLiteral(IPT_RESOURCES "/definitions/drafting.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read definitions/drafting.json");
    return file.readAll();
}

inline ipt::DraftingRules shippedDraftingRules()
{
    const auto read = ipt::readDraftingRules(shippedDraftingBytes());
    if (!read)
        throw std::runtime_error((read.error().where + u' ' + read.error().sentence).toStdString());
    return *read;
}
