#pragma once

#include "engine/drafting/draft.h"
#include "engine/drafting/draft_source.h"

namespace ipt::drafting {

using Values = QHash<QString, QString>;

/// The rule's sentence with its placeholders filled.
QString sentence(const DraftingRules &rules, const QString &key, const Values &values = {});

/// "a", "a and b", "a, b and c".
QString listed(const QStringList &words);
/// The text without the full stop and spaces at its end, to stand inside a sentence.
QString clause(const QString &text);
/// The text with a full stop where it ends without one.
QString ended(const QString &text);

/// "she" or "he" where the member's pronouns begin so; else the called name, with which a
/// verb in the singular goes in any case.
QString subjectFor(const Member &member);

QStringList areaWords(const DraftingRules &rules, const QList<ProblemArea> &areas);

/// Adds what isn't there yet.
template <typename T>
void merge(QList<T> &all, const QList<T> &more)
{
    for (const T &each : more) {
        if (!all.contains(each))
            all += each;
    }
}

/// Puts other words where a sentence names somebody whom the note must not name.
void takeNamesOut(NoteDraft &draft, const DraftSource &source);
QString withoutNames(const QString &text, NoteKind kind, const std::optional<MemberId> &member,
                     const DraftSource &source);

} // namespace ipt::drafting
