#include "ui/widgets/writing/writing_help.h"

#include "ui/widgets/background.h"

namespace ipt {

WritingHelp::WritingHelp(QObject *parent)
    : QObject(parent)
{
}

void WritingHelp::setSnippets(const QList<Snippet> &snippets)
{
    m_snippets = snippets;
}

std::optional<QString> WritingHelp::snippet(const QString &name) const
{
    for (const Snippet &snippet : m_snippets) {
        if (snippet.name == name)
            return snippet.text;
    }
    return std::nullopt;
}

void WritingHelp::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (language.isEmpty()) {
        setSpeller(nullptr);
        return;
    }
    inBackground(
        this, [language] { return Speller::forLanguage(language); },
        [this, language](std::shared_ptr<Speller> speller) {
            if (language == m_language)
                setSpeller(std::move(speller));
        });
}

void WritingHelp::setSpeller(std::shared_ptr<Speller> speller)
{
    m_speller = std::move(speller);
    if (m_speller)
        m_speller->setOwnWords(m_ownWords);
    emit changed();
}

void WritingHelp::setOwnWords(const QStringList &words)
{
    if (words == m_ownWords)
        return;
    m_ownWords = words;
    if (m_speller)
        m_speller->setOwnWords(words);
    emit changed();
}

} // namespace ipt
