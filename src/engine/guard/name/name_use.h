#pragma once

#include "engine/guard/name/note_words.h"
#include "engine/guard/name/ordinary_words.h"

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

/// True where the name `name`, found in the words `first` to `last`, stands for a person and
/// not for what else it means.
bool usedAsName(const ReadText &text, qsizetype first, qsizetype last, const QString &name);

/// True where the word belongs to an expression in which it is nobody of the practice:
/// St. Mark, the Baker Act, Jack Daniel's, Parkinson's, Bill W.
bool inFixedExpression(const ReadText &text, qsizetype first, qsizetype last);

} // namespace ipt::guard
