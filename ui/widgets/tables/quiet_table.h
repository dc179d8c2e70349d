#pragma once

class QListView;
class QTableView;
class QTreeView;

/// The look of tables and lists here: hairlines between rows, no grid, no frame, rows as a whole.
namespace ipt {

/// Once for each table. The first column takes the room that is left; `stretched` names another.
void makeQuiet(QTableView *table, int stretched = 0);
/// The same column again, after a model that was cleared has its columns anew.
void stretchColumn(QTableView *table, int column);
void makeQuiet(QTreeView *tree);
void makeQuiet(QListView *list);

} // namespace ipt
