#pragma once

#include "engine/definitions/definitions.h"
#include "engine/record/session.h"

#include <QStringList>

/// The words that the marks of a capture line can stand before.
namespace ipt {

enum class MarkKind {
    Speaker,   ///< @dana
    Toward,    ///< >kim
    Area,      ///< #grief, #g
    Technique, ///< ~clarification
    Feeling,   ///< !angry
    Trigger,   ///< ^
    Risk,      ///< !!
};

struct RosterEntry
{
    MemberId id;
    QString called;
};

/// One word that can be meant.
struct LexiconEntry
{
    QString value;     ///< as the record keeps it: an id, an area's word, a feeling
    QString handle;    ///< as it is written behind the mark; no blanks, and no other entry has it
    QString label;     ///< as people read it
    QStringList whole; ///< what it can be called, as compared
    QStringList parts; ///< the words of it, as compared
};

/// How well what was typed fits an entry, best first.
enum class Fit { Whole, Part, Beginning, Typo, Scattered, None };

class CaptureLexicon
{
public:
    CaptureLexicon() = default;
    /// The roster in the order in which it is offered. Two who go by the same name get numbers.
    CaptureLexicon(const QList<RosterEntry> &roster, const Definitions &definitions);

    /// With the techniques and feelings of the moment that are not among the definitions, so that it
    /// can be written as a line and read again.
    CaptureLexicon including(const Moment &moment) const;

    /// Empty for triggers and risk, which stand alone.
    const QList<LexiconEntry> &entries(MarkKind kind) const;
    const LexiconEntry *withValue(MarkKind kind, const QString &value) const;

    struct Found
    {
        const LexiconEntry *entry = nullptr;
        bool ambiguous = false;
    };
    /// The one entry that fits best: in full, by a word of it, by its first letters, or with one slip
    /// of the keys. None where several fit equally well. Case and diacritics don't matter.
    Found find(MarkKind kind, QStringView typed) const;

private:
    QList<LexiconEntry> m_members;
    QList<LexiconEntry> m_areas;
    QList<LexiconEntry> m_techniques;
    QList<LexiconEntry> m_feelings;
};

/// Text as marks are compared: letters and digits without case and diacritics.
QString markKey(QStringView text);
/// `key` is a markKey(). Scattered: its letters appear in the entry, in order.
Fit fitOf(const LexiconEntry &entry, const QString &key);

} // namespace ipt
