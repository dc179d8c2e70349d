#pragma once

#include <QAbstractItemDelegate>
#include <QHash>

namespace ipt {

/// Draws a moment: when, who to whom, the words, and below them the marks as chips. Heights are
/// remembered, so that a long stream is laid out once.
class MomentDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Height
    {
        int width = 0;
        int scale = 0;
        QString text;
        QString chips;
        int height = 0;
    };
    mutable QHash<int, Height> m_heights; ///< by row
};

} // namespace ipt
