#pragma once

#include "ui/widgets/base/chips/chip.h"

#include <QList>

namespace ipt {

class FlowLayout;

/// Chips one after another, on as many lines as it takes.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const QList<ChipLook> &looks = {}, QWidget *parent = nullptr);

    void setLooks(const QList<ChipLook> &looks);

private:
    FlowLayout *m_layout;
};

} // namespace ipt
