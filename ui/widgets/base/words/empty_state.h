#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QVBoxLayout;

namespace ipt {

class Button;

/// Stands where there is nothing yet: says what belongs there and offers the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &sentence, QWidget *parent = nullptr);

    /// The first step; `firstStep` is emitted when it is taken.
    Button *setFirstStep(const QString &words);

signals:
    void firstStep();

private:
    QVBoxLayout *m_layout;
};

} // namespace ipt
