#pragma once

#include "engine/capture/lexicon.h"

/// The capture line: free text with light marks. Whatever is typed is a moment; nothing is refused.
namespace ipt {

/// A mark as it stands in the line.
struct CaptureMark
{
    MarkKind kind = MarkKind::Speaker;
    int start = 0; ///< UTF-16 units
    int length = 0;
    bool known = false;
    bool ambiguous = false; ///< not known because several fit
    QString value;          ///< of the entry, where it is known

    friend bool operator==(const CaptureMark &, const CaptureMark &) = default;
};

struct CapturedMoment
{
    Moment moment;            ///< text and tags alone
    QList<CaptureMark> marks; ///< in the order of the line

    friend bool operator==(const CapturedMoment &, const CapturedMoment &) = default;
};

/// A mark starts a word, or follows at once on a known one (@dana>kim). Known marks leave the text; one
/// that is not known, or fits several, stays in it and is reported. A backslash before a mark makes it
/// plain text.
CapturedMoment parseCaptureLine(const QString &line, const CaptureLexicon &lexicon);

/// The line that parseCaptureLine() reads as the same text and tags. Members who are not in the lexicon
/// are left out; for techniques and feelings of the moment's own see CaptureLexicon::including().
QString formatCaptureLine(const Moment &moment, const CaptureLexicon &lexicon);

/// The text and tags of `edited` with the identity of `original`: its id, minute and author.
Moment withTagsOf(const Moment &original, const Moment &edited);

/// The mark's own character or characters, such as "@".
QString markSign(MarkKind kind);
/// What the mark is for, in a few words: the cheat sheet's line.
QString markMeaning(MarkKind kind);

} // namespace ipt
