#pragma once

#include <QStyledItemDelegate>

namespace ipt {

/// What a model can give beside Qt::DisplayRole for a quiet table to show.
enum CellRole {
    StrongRole = Qt::UserRole + 100, ///< bool: the main text is semibold
    SoftRole,                        ///< QString: soft text after the main text
    SecondLineRole,                  ///< QString: soft text below it
    ChipsRole,                       ///< QList<ipt::ChipLook>: chips after the text
    PresenceRole,                    ///< int of ipt::Presence: its tile
    ShareRole,                       ///< double 0 to 1: a bar
    SoftTextRole,                    ///< bool: the main text is soft
    CopiedRole,                      ///< QString: what a copy of the table has in its place
};

/// Draws a cell's text, soft words, chips, presence tile and bar.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ipt
