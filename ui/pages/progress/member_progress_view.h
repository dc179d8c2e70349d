#pragma once

#include "practice/views/progress_views.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace ipt {

class Button;
class Card;
class CardRows;
class ChipRow;
struct Definitions;
class MeasureCard;
class PageHeader;
class SegmentedChoice;

/// All of a member's way through a group in one look: the sentences first, then what they rest on.
class MemberProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit MemberProgressView(const Definitions &definitions, QWidget *parent = nullptr);

    /// Read again without moving the keyboard's focus or what was chosen.
    void setProgress(const MemberProgress &view, QDate today);
    /// The group whose way is shown; none where the member belongs to no group.
    std::optional<GroupId> shownGroup() const { return m_shownGroup; }
    MeasureCard *measures() const { return m_measures; }
    /// Where the keyboard starts.
    void focusFirst();

signals:
    void memberRequested();
    void groupOverviewRequested();
    void groupChosen(const ipt::GroupId &group);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showHead(const MemberProgress &view);
    void showGroups(const MemberProgress &view);
    void showGoals(const MemberProgress &view);
    void showRelationships(const CourseProgress &progress);
    void showGrowth(const CourseProgress &progress);
    void showFollowUps(const CourseProgress &progress, QDate today);
    void showActions(const MemberProgress &view);
    void showQuestions(const CourseProgress &progress);

    const Definitions &m_definitions;
    PageHeader *m_header;
    Button *m_overview;
    QVBoxLayout *m_layout;
    QBoxLayout *m_columns;
    SegmentedChoice *m_groups = nullptr;
    QList<GroupId> m_offered;
    std::optional<GroupId> m_shownGroup;
    MeasureCard *m_measures;
    Card *m_goals;
    CardRows *m_goalRows;
    Card *m_questions;
    CardRows *m_questionRows;
    Card *m_relationships;
    CardRows *m_relationshipRows;
    Card *m_growth;
    QVBoxLayout *m_growthRows;
    Card *m_followUps;
    CardRows *m_followUpRows;
    Card *m_actions;
    ChipRow *m_actionChips;
    CardRows *m_actionRows;
};

} // namespace ipt
