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
    connect(this, &QListWidget::itemClicked, this, &RowList::activate);
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (hasFocus() && !QGuiApplication::mouseButtons())
            activate(item);
    });
}

void RowList::activate(QListWidgetItem *item)
{
    if (!m_isAll && row(item) == count() - 1)
        emit moreRequested();
    else
        emit rowActivated(row(item));
}

void RowList::setRows(const QList<ListRow> &rows, bool isAll)
{
    m_isAll = isAll;
    m_heights.clear();
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
    if (!isAll) {
        auto *more = new QListWidgetItem(tr("Show more"), this);
        more->setData(SoftTextRole, true);
    }
    if (current >= 0 || hasFocus() || m_keepingCurrent)
        setCurrentRow(qMin(qMax(current, 0), count() - 1));
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

void RowList::changeEvent(QEvent *event)
{
    m_heights.clear();
    QListWidget::changeEvent(event);
}

int RowList::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setWidth(width);
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    m_heights.insert(width, height);
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
