#pragma once

#include "engine/measures/measure_schedule.h"
#include "ui/dialogs/ask.h"

class QLineEdit;
class QSpinBox;

namespace ipt {

class ChoiceBox;

/// When a measure is asked for. With `usual` it can be left to whoever sets what is usual.
class ScheduleDialog : public Ask
{
    Q_OBJECT

public:
    /// `own` is what is set here; `usual` the words for what holds without it, empty where nothing else
    /// could hold.
    ScheduleDialog(const QString &measure, const std::optional<MeasureSchedule> &own, const QString &usual,
                   QWidget *parent = nullptr);

    /// Nothing where it is left to what is usual.
    std::optional<MeasureSchedule> schedule() const;

protected:
    QString complaint() const override;

private:
    void showFields();
    /// The numbers typed, in their order; nothing where something else is among them.
    std::optional<QList<SessionNumber>> sessionsTyped() const;

    ChoiceBox *m_kind;
    QSpinBox *m_every;
    QLineEdit *m_sessions;
};

} // namespace ipt
