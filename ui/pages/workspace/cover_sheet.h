#pragma once

#include <QWidget>

namespace ipt {

/// Hides names and notes at once when somebody leans over. Nothing beneath it is closed or lost.
class CoverSheet : public QWidget
{
    Q_OBJECT

public:
    explicit CoverSheet(QWidget *covered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ipt
