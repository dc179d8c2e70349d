#pragma once

#include "engine/record/words.h"

#include <QIcon>
#include <QWidget>

namespace ipt {

/// How ties of that kind are drawn, for a menu.
QIcon tieIcon(TieKind kind);

/// What the lines between people mean: each kind's line with its word.
class TieLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TieLegend(QWidget *parent = nullptr);
};

} // namespace ipt
