#pragma once

#include "engine/core/result.h"
#include "engine/record/words.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <initializer_list>

namespace ipt {

/// A place in a definition's JSON, that knows its JSON Pointer. Reading goes on after something
/// wrong, with empty values; the first thing wrong is kept for the whole document.
class DefinitionPlace
{
public:
    DefinitionPlace(QJsonValue value, QString pointer, std::optional<Error> &firstError)
        : m_value(std::move(value))
        , m_pointer(std::move(pointer))
        , m_firstError(&firstError)
    {
    }

    bool has(QLatin1StringView key) const { return m_value.toObject().contains(key); }
    DefinitionPlace at(QLatin1StringView key) const;

    /// This place is an object with these keys and no others.
    void expectKeys(std::initializer_list<QLatin1StringView> required,
                    std::initializer_list<QLatin1StringView> optional = {}) const;
    /// One line of 1 to 500 characters.
    QString line(QLatin1StringView key) const;
    /// Up to 4,000 characters, with paragraphs.
    QString text(QLatin1StringView key) const;
    /// 1 to 64 small letters, digits and hyphens, beginning with a letter or digit.
    QString id(QLatin1StringView key) const;
    int number(QLatin1StringView key, int least, int most) const;
    QList<DefinitionPlace> list(QLatin1StringView key, int least, int most) const;
    QStringList lines(QLatin1StringView key, int least, int most) const;

    template <typename E>
    E choice(QLatin1StringView key) const
    {
        QStringList words;
        for (const auto &[value, word] : WordsOf<E>::all)
            words.append(word);
        return WordsOf<E>::all[size_t(at(key).oneOf(words))].first;
    }
    /// The position of this place's text among the words; 0 where it is none of them.
    int oneOf(const QStringList &words) const;
    QString asLine() const;
    int asNumber(int least, int most) const;
    bool isNumber() const { return m_value.isDouble(); }

    const QString &pointer() const { return m_pointer; }
    void refuse(const QString &sentence) const;

private:
    QJsonValue m_value;
    QString m_pointer;
    std::optional<Error> *m_firstError;
};

/// The JSON object in the bytes, or where it stops being JSON.
Result<QJsonObject> parseDefinition(const QByteArray &bytes);

/// Reads the whole document with `read`, a function from its root place to a value.
template <typename Read>
auto readDefinition(const QByteArray &bytes, Read read)
    -> Result<decltype(read(std::declval<const DefinitionPlace &>()))>
{
    const Result<QJsonObject> root = parseDefinition(bytes);
    if (!root)
        return root.error();
    std::optional<Error> firstError;
    auto value = read(DefinitionPlace(*root, QString(), firstError));
    if (firstError)
        return *firstError;
    return value;
}

} // namespace ipt
