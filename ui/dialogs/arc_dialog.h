#pragma once

#include "engine/record/group.h"
#include "ui/dialogs/ask.h"

class QSpinBox;

namespace ipt {

/// Asks where the phases of an arc end, and how long a session is.
class ArcDialog : public Ask
{
    Q_OBJECT

public:
    explicit ArcDialog(const Arc &arc, QWidget *parent = nullptr);

    /// With the name it had.
    Arc arc() const;

protected:
    QString complaint() const override;

private:
    std::optional<QString> m_name;
    QSpinBox *m_inventoryEnds;
    QSpinBox *m_middleEnds;
    QSpinBox *m_terminationEnds;
    QSpinBox *m_minutes;
};

} // namespace ipt
