#pragma once

#include "engine/guard/name/note_words.h"

namespace ipt::guard {

/// A text taken apart, with what is asked of it more than once.
struct ReadText
{
    explicit ReadText(const QString &whole);

    QString text;
    QList<Word> words;
    bool spanish = false;

    QStringView gapBefore(qsizetype word) const;
    QStringView gapAfter(qsizetype word) const;
    bool startsSentence(qsizetype word) const;
    bool startsLine(qsizetype word) const;
    /// The folded word at that place, or nothing where the sentence ends before it.
    QString wordIn(qsizetype from, qsizetype word) const;
};

} // namespace ipt::guard
