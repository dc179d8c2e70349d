#include "ui/widgets/tables/row_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables/cell_delegate.h"
#include "ui/widgets/tables/quiet_table.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QResizeEvent>

namespace ipt {

RowList::RowList(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    makeQuiet(this);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { emit rowActivated(this->row(item)); });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (hasFocus() && !QGuiApplication::mouseButtons())
            emit rowActivated(this->row(item));
    });
}

void RowList::setRows(const QList<ListRow> &rows)
{
    const int current = currentRow();
    clear();
    for (const ListRow &row : rows) {
        auto *item = new QListWidgetItem(row.text, this);
        item->setData(StrongRole, row.strong);
        item->setData(SoftRole, row.soft);
        item->setData(SecondLineRole, row.second);
        item->setData(ChipsRole, QVariant::fromValue(row.chips));
        QStringList spoken{row.text, row.soft, row.second};
        for (const ChipLook &chip : row.chips)
            spoken.append(chip.spoken());
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    }
    if (current >= 0 || hasFocus() || m_keepingCurrent)
        setCurrentRow(qMin(qMax(current, 0), int(rows.size()) - 1));
    updateGeometry();
}

void RowList::setScrolling(bool scrolling)
{
    m_scrolling = scrolling;
    setVerticalScrollBarPolicy(scrolling ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, scrolling ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

void RowList::focusInEvent(QFocusEvent *event)
{
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

void RowList::focusOutEvent(QFocusEvent *event)
{
    // A line is only marked where the keyboard is.
    if (event->reason() != Qt::PopupFocusReason && !m_keepingCurrent)
        setCurrentRow(-1);
    QListWidget::focusOutEvent(event);
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (!m_scrolling && event->size().width() != event->oldSize().width()) {
        doItemsLayout();
        updateGeometry();
    }
}

int RowList::heightForWidth(int width) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setWidth(width);
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    return height;
}

QSize RowList::sizeHint() const
{
    if (m_scrolling)
        return QListWidget::sizeHint();
    return {px(240), heightForWidth(width())};
}

QSize RowList::minimumSizeHint() const
{
    return m_scrolling ? QSize(px(120), px(80)) : QSize(px(120), sizeHint().height());
}

} // namespace ipt
