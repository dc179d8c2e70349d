#pragma once

#include "engine/progress/member/course_progress.h"

#include <QWidget>

class QSpinBox;

namespace ipt {

class ChoiceBox;

/// Which part of a course is looked at: all of it, a phase, the latest sessions, or from one session
/// to another.
class SpanChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SpanChoice(QWidget *parent = nullptr);

    /// Keeps what was chosen where it can be chosen still.
    void setCourse(const QList<StripMark> &strip, const QList<PhaseShade> &phases);
    /// Open at both ends for the whole course.
    DaySpan span() const;
    QWidget *firstControl() const;

signals:
    void spanChanged();

private:
    /// By their places on the strip, both included.
    using Sessions = std::pair<qsizetype, qsizetype>;

    void offer();
    DaySpan spanOf(Sessions sessions) const;
    std::optional<Sessions> ofPhase(const PhaseShade &phase) const;
    void showEnds();

    QList<StripMark> m_strip;
    QList<PhaseShade> m_phases;
    QList<Sessions> m_offered; ///< after the whole course; the last is for own ends
    ChoiceBox *m_choice;
    QWidget *m_ends;
    QSpinBox *m_first;
    QSpinBox *m_last;
};

} // namespace ipt
