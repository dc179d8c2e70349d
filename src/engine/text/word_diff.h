#pragma once

#include <QList>
#include <QString>

namespace ipt {

/// A stretch of two texts held side by side: it stands in both, in the older one only, or in the newer.
struct DiffPiece
{
    enum class Kind { Same, Gone, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// What became of `before` in `after`, word by word. The pieces that are not Added give `before`, those
/// that are not Gone give `after`. Texts that share little are told as one gone and one added, so that
/// the work stays within the product of 2,000 words.
QList<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace ipt
