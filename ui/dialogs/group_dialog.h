#pragma once

#include "engine/definitions/definitions.h"
#include "engine/record/user.h"
#include "practice/groups.h"
#include "ui/dialogs/ask.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace ipt {

/// Asks what a new group is to be: its name, who runs it, its arc and when it first meets.
class GroupDialog : public Ask
{
    Q_OBJECT

public:
    GroupDialog(const Definitions &definitions, const QList<User> &colleagues, const UserId &self,
                QDate today, QWidget *parent = nullptr);

    /// What was asked for, once the dialog was accepted.
    NewGroup group() const;

protected:
    QString complaint() const override;

private:
    void showArc(int index);
    Arc arc() const;

    QList<ArcTemplate> m_arcs;
    QList<User> m_facilitators;
    QLineEdit *m_name;
    QComboBox *m_entry;
    QComboBox *m_arc;
    QSpinBox *m_inventoryEnds;
    QSpinBox *m_middleEnds;
    QSpinBox *m_terminationEnds;
    QSpinBox *m_minutes;
    QList<QCheckBox *> m_facilitatorBoxes;
    QComboBox *m_supervisor;
    QCheckBox *m_scheduled;
    QDateEdit *m_day;
    QTimeEdit *m_time;
};

} // namespace ipt
