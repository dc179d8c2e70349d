#pragma once

class QListView;
class QTableView;
class QTreeView;

/// The look of tables and lists here: hairlines between rows, no grid, no frame, rows as a whole.
namespace ipt {

/// The first column takes the room that is left; `stretched` names another.
void makeQuiet(QTableView *table, int stretched = 0);
void makeQuiet(QTreeView *tree);
void makeQuiet(QListView *list);

} // namespace ipt
