#include "ui/widgets/tables/quiet_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables/cell_delegate.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

namespace ipt {

namespace {

void quieten(QAbstractItemView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTextElideMode(Qt::ElideRight);
    view->setTabKeyNavigation(false);
    view->setItemDelegate(new CellDelegate(view));
}

void quieten(QHeaderView *header)
{
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(px(24));
}

} // namespace

void makeQuiet(QTableView *table, int stretched)
{
    quieten(table);
    table->setShowGrid(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = table->horizontalHeader();
    quieten(header);
    // A column's new width breaks its texts into other lines; often all columns get one together.
    auto *fitting = new QTimer(table);
    fitting->setSingleShot(true);
    QObject::connect(header, &QHeaderView::sectionResized, fitting, qOverload<>(&QTimer::start));
    QObject::connect(fitting, &QTimer::timeout, table, &QTableView::resizeRowsToContents);
    stretchColumn(table, stretched);
}

void stretchColumn(QTableView *table, int column)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Without a model yet there are no sections to stretch.
    if (column < header->count())
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void makeQuiet(QTreeView *tree)
{
    quieten(tree);
    quieten(tree->header());
    tree->setIndentation(px(16));
    tree->setUniformRowHeights(false);
}

void makeQuiet(QListView *list)
{
    quieten(list);
    list->setResizeMode(QListView::Adjust);
    list->setUniformItemSizes(false);
}

} // namespace ipt
