#pragma once

#include "engine/core/result.h"
#include "engine/record/practice_record.h"

#include <QStringList>

/// What helps in writing notes and is the practice's own: kept among its definitions.
namespace ipt {

/// Words that stand for a short name: "/safety" becomes the whole sentence.
struct Snippet
{
    QString name; ///< 1 to 64 small letters, digits and hyphens
    QString text; ///< up to 4,000 characters, with paragraphs

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

QString snippetKind();
OwnDefinition ownDefinition(const Snippet &snippet);
Result<Snippet> readSnippet(const OwnDefinition &own);

/// Words that the practice writes so and no dictionary has. One definition holds them all.
QString spellingKind();
OwnDefinition ownSpelling(const QStringList &words);
Result<QStringList> readSpelling(const OwnDefinition &own);

} // namespace ipt
