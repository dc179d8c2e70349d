#pragma once

#include "engine/definitions/writing_aids.h"
#include "practice/practice.h"

namespace ipt {

/// What helps in writing notes: the practice's snippets, and words it spells in its own way. Anybody
/// who works in the practice may read and change them.
class WritingAids
{
public:
    explicit WritingAids(Door &door)
        : m_door(door)
    {
    }

    /// By name.
    QList<Snippet> snippets() const;
    /// Adds the snippet, or changes the one with its name.
    Result<void> saveSnippet(const Snippet &snippet);
    Result<void> removeSnippet(const QString &name);

    /// In the order of the alphabet.
    QStringList words() const;
    Result<void> addWord(const QString &word);
    Result<void> removeWord(const QString &word);
    Result<void> setWords(const QStringList &words);

private:
    Door &m_door;
};

} // namespace ipt
