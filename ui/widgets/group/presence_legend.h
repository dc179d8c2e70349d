#pragma once

#include <QWidget>

namespace ipt {

/// One line that says what the presence shapes mean, with the key for each where they can be typed.
class PresenceLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PresenceLegend(bool withKeys = false, QWidget *parent = nullptr);
};

} // namespace ipt
