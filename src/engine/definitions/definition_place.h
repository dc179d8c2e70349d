#pragma once

#include "engine/core/result.h"
#include "engine/record/words.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <initializer_list>

namespace ipt {

/// A place in a definition's JSON, that knows its JSON Pointer. Reading goes on after something
/// wrong, with empty values, so that one reading finds everything that is wrong. A key that is
/// missing is told by expectKeys() alone: name it there, or ask has() before reading it.
class DefinitionPlace
{
public:
    DefinitionPlace(QJsonValue value, QString pointer, QList<Error> &problems)
        : m_value(std::move(value))
        , m_pointer(std::move(pointer))
        , m_problems(&problems)
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
    bool asTruth() const;
    bool isNumber() const { return m_value.isDouble(); }

    const QString &pointer() const { return m_pointer; }
    void refuse(const QString &sentence) const;

private:
    QJsonValue m_value;
    QString m_pointer;
    QList<Error> *m_problems;
};

/// The JSON object in the bytes, or where it stops being JSON.
Result<QJsonObject> parseDefinition(const QByteArray &bytes);

/// Reads the whole document with `read`, a function from its root place to a value, and adds
/// everything that is wrong to `problems`.
template <typename Read>
auto readDefinition(const QByteArray &bytes, QList<Error> &problems, Read read)
{
    const Result<QJsonObject> root = parseDefinition(bytes);
    if (!root)
        problems.append(root.error());
    QList<Error> ofNothing;
    return read(DefinitionPlace(root ? *root : QJsonObject(), QString(), root ? problems : ofNothing));
}

/// The same, giving the first thing wrong.
template <typename Read>
auto readDefinition(const QByteArray &bytes, Read read)
    -> Result<decltype(read(std::declval<const DefinitionPlace &>()))>
{
    QList<Error> problems;
    auto value = readDefinition(bytes, problems, read);
    if (!problems.isEmpty())
        return problems.first();
    return value;
}

} // namespace ipt
