#pragma once

#include "engine/progress/member/course_progress.h"
#include "ui/widgets/base/page/card.h"

class QDateEdit;

namespace ipt {

class CardRows;
class Label;

/// A member on two days side by side: scores, goals and relationships as they stood on each, and what
/// lies between.
class CompareCard : public Card
{
    Q_OBJECT

public:
    explicit CompareCard(QWidget *parent = nullptr);

    /// Keeps the days chosen for the same member and group; for another, takes the first and the
    /// latest session.
    void setCourse(const MemberCourse &course, const CourseProgress &progress, QDate today);
    void focusFirst();

private:
    void compare();
    void showScores(const DateComparison &comparison);
    void showGoals(const DateComparison &comparison);
    void showCircle(const DateComparison &comparison);
    void showBetween(const DateComparison &comparison);

    MemberCourse m_course;
    CourseProgress m_progress;
    QDateEdit *m_one;
    QDateEdit *m_other;
    CardRows *m_rows;
};

} // namespace ipt
