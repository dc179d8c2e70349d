#pragma once

#include "engine/core/result.h"

#include <QJsonValue>
#include <QList>

#include <initializer_list>

namespace ipt {

/// A value in a JSON document together with its place (a JSON Pointer). A definition is
/// read through it: what is wrong is added to the list of problems, with its place, and a
/// harmless value is given back, so that one reading finds everything that is wrong.
class JsonPlace
{
public:
    JsonPlace(QJsonValue value, QString pointer, QList<Error> *problems);

    bool isPresent() const { return !m_value.isUndefined(); }
    /// The value at a key of an object; not present where there is none.
    JsonPlace at(QLatin1StringView key) const;

    /// Complains unless this is an object that has no other keys.
    bool isObjectOf(std::initializer_list<QLatin1StringView> keys) const;
    /// One line of 1 to `longest` characters.
    QString line(int longest = 500) const;
    /// A whole number of the range.
    int integer(int least, int most) const;
    bool truth() const;
    /// The elements of a list of the length.
    QList<JsonPlace> list(int least, int most) const;
    /// One of the words, as its index.
    int oneOf(std::initializer_list<QLatin1StringView> words) const;

    void complain(const QString &sentence) const;

private:
    QJsonValue m_value;
    QString m_pointer;
    QList<Error> *m_problems;
};

} // namespace ipt
