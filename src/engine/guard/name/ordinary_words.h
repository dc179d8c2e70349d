#pragma once

#include <QStringList>

namespace ipt::guard {

/// What a word is when it is nobody's name.
enum class Ordinary {
    No,        ///< nothing else: always a name
    Word,      ///< mark, will, rose, young, …
    Uncounted, ///< what begins a sentence without an article: hope came, rain fell, rivers were crossed
    Month,     ///< also the seasons
    Place,     ///< a town or country: Austin, Georgia
    Spanish,   ///< a word of Spanish: consuelo, paz
    Function,  ///< a, an, so, my, …: a name only beside another name of the same person
};

/// Takes a folded word, and whether it stands in a Spanish text: where it means something
/// there, that meaning comes first, and elsewhere it is none.
Ordinary ordinaryMeaning(const QString &word, bool inSpanish = false);

/// Kin, callings and gatherings by which people are called in an inventory, as in Aunt Ray,
/// Ms. Ortiz, Home group, Old crew; and the small words of names (de, van, Jr). Never names.
bool isRoleWord(const QString &word);
/// Role words that stand before a name: Mr, Dr, Aunt, Tía, …
bool isTitle(const QString &word);
/// Words for those who run the group: facilitator, supervisor, counselor, …
bool isStaffWord(const QString &word);
/// What people do and things don't: said, asked, attended, wept, …
bool isTelling(const QString &word);
/// What people do and things may do too: was, came, left, felt, …
bool isDoing(const QString &word);
/// What people are and things are not: tearful, late, guarded, …
bool isPersonalState(const QString &word);
/// Of the tellings those that no thing does: said, told, wept, …
bool isSpeaking(const QString &word);
/// mother, wife, sponsor, …
bool isNearestKin(const QString &word);
/// a, the, his, this, every, …
bool isDeterminer(const QString &word);
/// Words before which a month stands and after which a person can, but seldom does: in, since, …
bool isBeforeMonth(const QString &word);
/// Words that are followed by the person they concern: with, told, asked, and, …
bool isBeforePerson(const QString &word);
/// in, near, moved, visited, …
bool isBeforePlace(const QString &word);

/// True where the text reads as Spanish.
bool readsAsSpanish(const QStringList &foldedWords);

} // namespace ipt::guard
