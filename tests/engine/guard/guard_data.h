#pragma once

#include "engine/record/practice_record.h"

#include <QJsonObject>

/// What the guards' tables in tests/data/guard are read into.
namespace ipt::test {

/// A practice of users, groups, members and their people, as a table's cast lists them.
PracticeRecord castOf(const QJsonObject &cast);

struct Span
{
    int section = 0;
    int start = 0;
    QString text;
    QString whose;

    friend bool operator==(const Span &, const Span &) = default;
};

/// Takes ⟦whose|text⟧ and ⟦text⟧ out of a text and says where they stood.
QString unmarked(const QString &marked, QList<Span> *spans, int section = 0);

/// How well found spans meet the marked ones. Two meet where they overlap and agree on whose.
struct Tally
{
    int met = 0;
    int missed = 0;
    int wrong = 0;
    int inexact = 0; ///< met, but with another beginning or end

    void count(const QList<Span> &expected, const QList<Span> &found);
    double precision() const;
    double recall() const;
};

} // namespace ipt::test
