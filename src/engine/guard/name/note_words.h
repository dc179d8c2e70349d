#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace ipt::guard {

/// Text as it is compared: without case, diacritics, vowel points, apostrophes and invisible
/// characters (Inés, INES and ines are one; ß is ss, ø is o, ı and İ are i).
QString folded(QStringView text);
/// The same with the letters spelled out that English and German texts write so: Søren is
/// soeren, Müller mueller. Empty where that makes no difference.
QString spelledOut(QStringView text);

/// A run of letters in a text, without the possessive ending it may carry.
struct Word
{
    int start = 0; ///< UTF-16 units from the start of the text
    int end = 0;   ///< behind the last letter, before a possessive ending
    int tail = 0;  ///< behind that ending
    QString folded;
    QString spelledOut; ///< empty where it doesn't differ
    bool capital = false;
    bool allCapitals = false; ///< two letters or more, none of them small
    bool possessive = false;  ///< followed by 's (or 'll, 'd, 've, 're)

    bool isInitial() const { return end - start == 1; }
};

/// The words of a text in their order. Hyphens, dashes and line ends divide words,
/// invisible characters and apostrophes between letters don't.
QList<Word> wordsOf(QStringView text);

/// What stands between two neighbouring words.
QStringView gapBetween(QStringView text, const Word &left, const Word &right);
/// True for a gap that a full name may have inside: spaces, one line end, hyphens.
bool joinsNames(QStringView gap);
/// True where the gap is a hyphen at the end of a line, so that both words may be one.
bool dividesWord(QStringView gap);

/// Scripts that are written without spaces between words.
bool isUnspaced(char32_t letter);

} // namespace ipt::guard
