#pragma once

#include "engine/arc/arc.h"
#include "engine/progress/member/member_course.h"

/// A member's course to try things on: a group of weekly sessions from 3 February 2026, of which
/// some are held, with the member in it from the first.
class CourseMaker
{
public:
    explicit CourseMaker(int held = 16, int planned = 16)
    {
        m_course.member = ipt::MemberId(QStringLiteral("m1"));
        m_course.group.id = ipt::GroupId(QStringLiteral("g1"));
        m_course.group.arc = ipt::arcWith(
            {ipt::SessionNumber(3), ipt::SessionNumber(planned - 2), ipt::SessionNumber(planned)});
        m_course.spans = {{m_course.member, ipt::SessionNumber(1), std::nullopt, std::nullopt}};
        for (int number = 1; number <= planned; ++number) {
            ipt::SessionHead session;
            session.number = ipt::SessionNumber(number);
            session.state = number <= held ? ipt::SessionState::Held : ipt::SessionState::Planned;
            session.scheduled =
                ipt::Instant::parse(ipt::dayText(dayOfSession(number)) + QStringLiteral("T18:00:00Z"));
            m_course.sessions.append(session);
            if (number <= held)
                attend(number, ipt::Presence::Present);
        }
    }

    static QDate dayOfSession(int number) { return QDate(2026, 2, 3).addDays(7 * (number - 1)); }

    CourseMaker &attend(int number, ipt::Presence status)
    {
        const ipt::SessionNumber session(number);
        m_course.attendance.insert(session, {m_course.member, status, std::nullopt, std::nullopt});
        return *this;
    }

    CourseMaker &measure(const char *id, int session, QList<std::optional<int>> items)
    {
        m_course.measures.append({m_course.member, m_course.group.id, ipt::SessionNumber(session),
                                  QString::fromUtf8(id), dayOfSession(session), std::move(items)});
        return *this;
    }

    /// A PHQ-9 with the total, at most 24; the ninth item is 0.
    CourseMaker &phq(int session, int total)
    {
        QList<std::optional<int>> items;
        for (int item = 0; item < 9; ++item) {
            items.append(item < 8 ? std::min(3, total) : 0);
            total -= *items.last();
        }
        return measure("phq-9", session, items);
    }

    /// A BAM with nothing but days of alcohol.
    CourseMaker &bam(int session, int daysOfAlcohol)
    {
        QList<std::optional<int>> items(17, 0);
        items[3] = daysOfAlcohol;
        return measure("bam", session, items);
    }

    CourseMaker &goal(const char *id, const QList<std::pair<int, int>> &ratings)
    {
        if (!m_course.formulation)
            m_course.formulation = ipt::Formulation{};
        ipt::Goal goal;
        goal.id = ipt::GoalId(QString::fromUtf8(id));
        goal.text = QString::fromUtf8(id);
        for (const auto &[session, score] : ratings)
            goal.ratings.append({ipt::SessionNumber(session), ipt::Score(score)});
        m_course.formulation->goals.append(goal);
        return *this;
    }

    CourseMaker &useEvent(QDate day)
    {
        ipt::LifeEvent event;
        event.member = m_course.member;
        event.when = *ipt::PartialDate::parse(ipt::dayText(day));
        event.kind = ipt::LifeEventKind::Use;
        m_course.lifeEvents.append(event);
        return *this;
    }

    CourseMaker &followUp(ipt::FollowUpCause cause, const char *reason, QDate opened, bool isOpen)
    {
        ipt::FollowUp followUp;
        followUp.member = m_course.member;
        followUp.cause = cause;
        followUp.reason = QString::fromUtf8(reason);
        followUp.opened = *ipt::Instant::parse(ipt::dayText(opened) + QStringLiteral("T20:00:00Z"));
        if (!isOpen)
            followUp.closed = ipt::Signature{ipt::UserId(QStringLiteral("u1")), followUp.opened};
        m_course.followUps.append(followUp);
        return *this;
    }

    ipt::MemberCourse &course() { return m_course; }
    operator const ipt::MemberCourse &() const { return m_course; }

private:
    ipt::MemberCourse m_course;
};
