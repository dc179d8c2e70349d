#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace ipt {

/// Knows the words of one language by a dictionary of the system, and those it was told of besides.
/// Where the system has no such dictionary there is no speller.
class Speller
{
public:
    /// For a language such as "en" or "es"; nothing where no dictionary of it is installed. Reads some
    /// megabytes: call it in the background.
    static std::shared_ptr<Speller> forLanguage(const QString &language);
    /// The same from two files, the affixes and the words.
    static std::shared_ptr<Speller> fromFiles(const QString &affixes, const QString &words);
    ~Speller();

    bool knows(const QString &word);
    /// What may have been meant, the likeliest first; at most six.
    QStringList suggestions(const QString &word);
    /// Words that are right whatever the dictionary says: the practice's own, and names.
    void setOwnWords(const QStringList &words);

private:
    explicit Speller(std::unique_ptr<Hunspell> dictionary);

    std::string bytesOf(const QString &word) const;
    QString wordFrom(const std::string &bytes) const;

    std::unique_ptr<Hunspell> m_dictionary;
    bool m_isUtf8 = true;
    QSet<QString> m_own;          ///< in small letters
    QHash<QString, bool> m_asked; ///< what the dictionary answered before
};

} // namespace ipt
