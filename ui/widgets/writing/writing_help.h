#pragma once

#include "engine/definitions/writing_aids.h"
#include "ui/widgets/writing/speller.h"

#include <QObject>

namespace ipt {

/// What a text field for notes is helped by: the practice's snippets, and a speller where there is one.
/// One is shared by all fields of a page; it knows no practice, and is told.
class WritingHelp : public QObject
{
    Q_OBJECT

public:
    explicit WritingHelp(QObject *parent = nullptr);

    void setSnippets(const QList<Snippet> &snippets);
    const QList<Snippet> &snippets() const { return m_snippets; }
    /// The words it stands for; nothing where no snippet has the name.
    std::optional<QString> snippet(const QString &name) const;

    /// Reads the dictionary of the language in the background; an empty one checks nothing.
    void setLanguage(const QString &language);
    void setSpeller(std::shared_ptr<Speller> speller);
    Speller *speller() const { return m_speller.get(); }
    /// Right however they are written: the practice's words, and names.
    void setOwnWords(const QStringList &words);

signals:
    void changed(); ///< words are to be looked at again
    /// Somebody wants the practice to keep a word, or some text as a snippet; or to see the snippets.
    void wordOffered(const QString &word);
    void snippetOffered(const QString &text);

private:
    QList<Snippet> m_snippets;
    std::shared_ptr<Speller> m_speller;
    QStringList m_ownWords;
    QString m_language;
};

} // namespace ipt
