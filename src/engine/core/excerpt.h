#pragma once

#include <QStringList>

namespace ipt {

/// The text's first words on one line, at most `longest` letters long. Where there are more it ends at a
/// word with an ellipsis, which counts among the letters.
QString openingOf(const QString &text, qsizetype longest);

/// The words around the place `at` of the text, from some before it on, on one line and at most `longest`
/// letters long. Each end that is not the text's own stands at a word and has an ellipsis.
QString excerptAround(const QString &text, qsizetype at, qsizetype longest = 160);

/// The words around the first place where any of the words looked for stands, without case; the text's first
/// words where none does.
QString excerptOf(const QString &text, const QStringList &words);

} // namespace ipt
