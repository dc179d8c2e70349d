#include "practice/course.h"

#include "practice/door/course_checks.h"
#include "practice/door/follow_up_opening.h"

// Measures: taken, corrected, removed, with the answers that were there before.

namespace ipt {

namespace {

void keepEarlier(Door &door, const MeasureTaken &was, AnswersChange change)
{
    door.file().course().add(EarlierAnswers{was, change, door.instantNow(), door.user().id});
}

/// What it replaces stays in the history, and what the answers ask for is opened.
void putMeasure(Door &door, const MeasureTaken &measure)
{
    const std::optional<MeasureTaken> was = door.file().course().measureLike(measure);
    if (was && was->items != measure.items)
        keepEarlier(door, *was, AnswersChange::Edited);
    door.file().course().put(measure);
    openFollowUpsAfter(door, measure);
}

} // namespace

Result<void> Course::saveMeasure(const MeasureTaken &measure)
{
    return m_door.act(courseTouch(UseCase::TakeMeasure, measure.member, measure.group, measure.measure),
                      [&]() -> Result<void> {
                          if (const Result<void> fine = checkMeasure(m_door, measure); !fine.ok())
                              return fine;
                          putMeasure(m_door, measure);
                          return {};
                      });
}

Result<void> Course::correctMeasure(const MeasureTaken &was, const MeasureTaken &is)
{
    return m_door.act(
        courseTouch(UseCase::TakeMeasure, is.member, is.group, is.measure), [&]() -> Result<void> {
            if (was.member != is.member || was.measure != is.measure || was.group != is.group)
                return badInput(
                    CourseWords::tr("A measure stays with its member; take it anew for another one."));
            if (m_door.file().course().measureLike(was) == std::nullopt)
                return Error{
                    ErrorKind::NotFound, CourseWords::tr("This measure is no longer in the practice."), {}};
            if (const Result<void> fine = checkMeasure(m_door, is); !fine.ok())
                return fine;
            if (was.taken != is.taken || was.session != is.session) {
                if (m_door.file().course().measureLike(is))
                    return badInput(CourseWords::tr("There is one of that day already; remove one of them."));
                keepEarlier(m_door, was, AnswersChange::Edited);
                m_door.file().course().remove(was);
            }
            putMeasure(m_door, is);
            return {};
        });
}

Result<void> Course::removeMeasure(const MeasureTaken &measure)
{
    return m_door.act(courseTouch(UseCase::TakeMeasure, measure.member, measure.group, measure.measure),
                      [&]() -> Result<void> {
                          if (m_door.file().course().measureLike(measure))
                              keepEarlier(m_door, measure, AnswersChange::Removed);
                          m_door.file().course().remove(measure);
                          return {};
                      });
}

} // namespace ipt
