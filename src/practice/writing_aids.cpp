#include "practice/writing_aids.h"

#include "practice/door/door.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct AidsWords
{
    Q_DECLARE_TR_FUNCTIONS(WritingAids)
};

constexpr int longestWord = 60;

Touch touchOf(const QString &kind, const QString &id)
{
    return Touch(UseCase::EditWritingAids).about(kind + QLatin1Char('/') + id);
}

/// What can be read of the practice's own definitions of a kind; the rest is passed over.
template <typename Read>
auto readAids(Door &door, const QString &kind, Read read)
{
    QList<std::decay_t<decltype(read(OwnDefinition()).value())>> aids;
    try {
        const QList<OwnDefinition> kept = door.file().oversight().definitions(kind);
        for (const OwnDefinition &own : kept) {
            if (const auto aid = read(own))
                aids.append(*aid);
        }
    } catch (const StorageError &) {
        // One writes without them; whatever is wrong with the file shows where something is kept.
    }
    return aids;
}

} // namespace

QList<Snippet> WritingAids::snippets() const
{
    QList<Snippet> snippets = readAids(m_door, snippetKind(), readSnippet);
    std::sort(snippets.begin(), snippets.end(),
              [](const Snippet &a, const Snippet &b) { return a.name < b.name; });
    return snippets;
}

Result<void> WritingAids::saveSnippet(const Snippet &snippet)
{
    const OwnDefinition own = ownDefinition(snippet);
    // A refused name is no id, and does not belong in the log.
    const Result<Snippet> read = readSnippet(own);
    if (!read)
        return read.error();
    return m_door.act(touchOf(own.kind, own.id), [&]() -> Result<void> {
        m_door.file().oversight().put(own);
        return {};
    });
}

Result<void> WritingAids::removeSnippet(const QString &name)
{
    return m_door.act(touchOf(snippetKind(), name), [&]() -> Result<void> {
        m_door.file().oversight().removeDefinition(snippetKind(), name);
        return {};
    });
}

QStringList WritingAids::words() const
{
    QStringList all;
    for (const QStringList &words : readAids(m_door, spellingKind(), readSpelling))
        all += words;
    all.removeDuplicates();
    all.sort(Qt::CaseInsensitive);
    return all;
}

Result<void> WritingAids::addWord(const QString &word)
{
    const QString one = word.trimmed();
    if (one.isEmpty() || one.size() > longestWord || one.contains(QLatin1Char(' ')))
        return badInput(AidsWords::tr("Add one word of at most %1 letters.").arg(longestWord));
    QStringList all = words();
    if (all.contains(one))
        return {};
    all.append(one);
    return setWords(all);
}

Result<void> WritingAids::removeWord(const QString &word)
{
    QStringList all = words();
    all.removeAll(word);
    return setWords(all);
}

Result<void> WritingAids::setWords(const QStringList &words)
{
    const OwnDefinition own = ownSpelling(words);
    const Result<QStringList> read = readSpelling(own);
    if (!read)
        return read.error();
    return m_door.act(touchOf(own.kind, own.id), [&]() -> Result<void> {
        m_door.file().oversight().put(own);
        return {};
    });
}

} // namespace ipt
