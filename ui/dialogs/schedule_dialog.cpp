#include "ui/dialogs/schedule_dialog.h"

#include "engine/arc/arc.h"
#include "ui/widgets/text/choice_box.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace ipt {

ScheduleDialog::ScheduleDialog(const QString &measure, const std::optional<MeasureSchedule> &own,
                               const QString &usual, QWidget *parent)
    : Ask(tr("When %1 is asked for").arg(measure), tr("Keep"), parent)
    , m_kind(new ChoiceBox(tr("Asked for")))
    , m_every(new QSpinBox)
    , m_sessions(new QLineEdit)
{
    if (!usual.isEmpty())
        m_kind->addItem(tr("as usual: %1").arg(usual));
    m_kind->addItem(tr("each session"), int(ScheduleKind::EachSession));
    m_kind->addItem(tr("every so many sessions"), int(ScheduleKind::EveryNth));
    m_kind->addItem(tr("where a phase starts"), int(ScheduleKind::PhaseStarts));
    m_kind->addItem(tr("first and last session"), int(ScheduleKind::FirstAndLast));
    m_kind->addItem(tr("sessions of our own choice"), int(ScheduleKind::AtSessions));
    m_kind->addItem(tr("not asked for"), int(ScheduleKind::Never));
    m_every->setRange(1, longestArc);
    m_every->setValue(own && own->kind == ScheduleKind::EveryNth ? own->every : 4);
    m_every->setAccessibleName(tr("So many sessions"));
    m_sessions->setAccessibleName(tr("Numbers of the sessions"));
    m_sessions->setPlaceholderText(tr("such as 1, 8, 16"));
    if (own) {
        m_kind->setChosen(int(own->kind));
        QStringList numbers;
        for (const SessionNumber session : own->sessions)
            numbers.append(QString::number(session.value()));
        m_sessions->setText(numbers.join(QStringLiteral(", ")));
    }
    form()->addRow(tr("Asked for"), m_kind);
    form()->addRow(tr("So many sessions"), m_every);
    form()->addRow(tr("Numbers of the sessions"), m_sessions);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScheduleDialog::showFields);
    showFields();
}

void ScheduleDialog::showFields()
{
    const QVariant kind = m_kind->currentData();
    m_every->setEnabled(kind == int(ScheduleKind::EveryNth));
    m_sessions->setEnabled(kind == int(ScheduleKind::AtSessions));
}

std::optional<QList<SessionNumber>> ScheduleDialog::sessionsTyped() const
{
    static const QRegularExpression apart(QStringLiteral("[\\s,;]+"));
    QList<SessionNumber> sessions;
    const QStringList words = m_sessions->text().split(apart, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber || number < 1 || number > longestArc)
            return std::nullopt;
        if (!sessions.contains(SessionNumber(number)))
            sessions.append(SessionNumber(number));
    }
    std::sort(sessions.begin(), sessions.end());
    return sessions;
}

QString ScheduleDialog::complaint() const
{
    if (m_kind->currentData() != int(ScheduleKind::AtSessions))
        return {};
    const std::optional<QList<SessionNumber>> sessions = sessionsTyped();
    if (!sessions)
        return tr("Write the sessions as numbers from 1 to %1, such as 1, 8, 16.").arg(longestArc);
    return sessions->isEmpty() ? tr("Name at least one session.") : QString();
}

std::optional<MeasureSchedule> ScheduleDialog::schedule() const
{
    const QVariant kind = m_kind->currentData();
    if (!kind.isValid())
        return std::nullopt;
    MeasureSchedule schedule;
    schedule.kind = ScheduleKind(kind.toInt());
    if (schedule.kind == ScheduleKind::EveryNth)
        schedule.every = m_every->value();
    if (schedule.kind == ScheduleKind::AtSessions)
        schedule.sessions = sessionsTyped().value_or(QList<SessionNumber>());
    return schedule;
}

} // namespace ipt
