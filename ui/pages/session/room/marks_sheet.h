#pragma once

#include <QFrame>

namespace ipt {

struct Definitions;

/// The marks of the capture line, what each is for, and an example. Any key puts it away.
class MarksSheet : public QFrame
{
    Q_OBJECT

public:
    MarksSheet(const Definitions &definitions, QWidget *parent);

    void openAbove(QWidget *line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ipt
