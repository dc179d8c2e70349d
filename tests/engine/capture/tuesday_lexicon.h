#pragma once

#include "engine/capture/capture_line.h"

#include "support/shipped_definitions.h"

/// The roster that the capture line's tests speak of.
inline ipt::CaptureLexicon tuesdayLexicon()
{
    const auto goesBy = [](const char *id, const QString &called) {
        return ipt::RosterEntry{ipt::MemberId(QString::fromLatin1(id)), called};
    };
    return ipt::CaptureLexicon({goesBy("m1", QStringLiteral("Dana")), goesBy("m2", QStringLiteral("Theo")),
                                goesBy("m3", QStringLiteral("Kim")), goesBy("m4", QStringLiteral("Rosa")),
                                goesBy("m5", QStringLiteral("Tía Lola")),
                                goesBy("m6", QStringLiteral("O'Neil")), goesBy("m7", QStringLiteral("ليلى")),
                                goesBy("m8", QStringLiteral("Thandi"))},
                               shippedDefinitions());
}
