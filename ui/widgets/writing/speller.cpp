#include "ui/widgets/writing/speller.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace ipt {

namespace {

constexpr int mostSuggestions = 6;
constexpr int longestWord = 60;

/// The country whose spelling is taken where there are several.
QString usualCountry(const QString &language)
{
    return language == QLatin1String("en")   ? QStringLiteral("en_US")
           : language == QLatin1String("es") ? QStringLiteral("es_ES")
                                             : language;
}

QStringList dictionaryFolders()
{
    QStringList folders;
    for (const char *name : {"hunspell", "myspell", "myspell/dicts"})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QString::fromLatin1(name),
                                             QStandardPaths::LocateDirectory);
    return folders;
}

/// The dictionary's word list, of the usual country first; empty where there is none.
QString wordListFor(const QString &language)
{
    const QStringList folders = dictionaryFolders();
    for (const QString &pattern : {usualCountry(language), language, language + QLatin1String("_*")}) {
        for (const QString &folder : folders) {
            const QStringList found =
                QDir(folder).entryList({pattern + QLatin1String(".dic")}, QDir::Files, QDir::Name);
            if (!found.isEmpty())
                return folder + QLatin1Char('/') + found.first();
        }
    }
    return {};
}

/// Typographic apostrophes are written otherwise in dictionaries.
QString plainApostrophes(QString word)
{
    return word.replace(QChar(0x2019), QLatin1Char('\''));
}

} // namespace

std::shared_ptr<Speller> Speller::forLanguage(const QString &language)
{
    const QString words = wordListFor(language);
    if (words.isEmpty())
        return nullptr;
    return fromFiles(words.chopped(3) + QLatin1String("aff"), words);
}

std::shared_ptr<Speller> Speller::fromFiles(const QString &affixes, const QString &words)
{
    if (!QFile::exists(affixes) || !QFile::exists(words))
        return nullptr;
    return std::shared_ptr<Speller>(new Speller(std::make_unique<Hunspell>(
        QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData())));
}

Speller::Speller(std::unique_ptr<Hunspell> dictionary)
    : m_dictionary(std::move(dictionary))
    , m_isUtf8(m_dictionary->get_dict_encoding() == "UTF-8")
{
}

Speller::~Speller() = default;

std::string Speller::bytesOf(const QString &word) const
{
    const QByteArray bytes = m_isUtf8 ? word.toUtf8() : word.toLatin1();
    return bytes.toStdString();
}

QString Speller::wordFrom(const std::string &bytes) const
{
    return m_isUtf8 ? QString::fromStdString(bytes) : QString::fromLatin1(bytes.c_str());
}

bool Speller::knows(const QString &word)
{
    const QString plain = plainApostrophes(word);
    if (plain.size() > longestWord || m_own.contains(plain.toLower()))
        return true;
    const auto asked = m_asked.constFind(plain);
    if (asked != m_asked.cend())
        return *asked;
    const bool known = m_dictionary->spell(bytesOf(plain));
    m_asked.insert(plain, known);
    return known;
}

QStringList Speller::suggestions(const QString &word)
{
    QStringList suggestions;
    for (const std::string &each : m_dictionary->suggest(bytesOf(plainApostrophes(word)))) {
        if (suggestions.size() < mostSuggestions)
            suggestions.append(wordFrom(each));
    }
    return suggestions;
}

void Speller::setOwnWords(const QStringList &words)
{
    m_own.clear();
    for (const QString &word : words)
        m_own.insert(plainApostrophes(word).toLower());
}

} // namespace ipt
