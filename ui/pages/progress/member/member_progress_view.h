#pragma once

#include "practice/views/note_views.h"
#include "practice/views/progress_views.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace ipt {

class Button;
class Card;
class CardRows;
class ChipRow;
class CompareCard;
struct Definitions;
class Label;
class MeasureCard;
class MeasureLibrary;
class NotesCard;
class PageHeader;
class SegmentedChoice;
enum class ChartExport;

/// All of a member's way through a group in one look: the sentences first, then what they rest on.
class MemberProgressView : public QWidget
{
    Q_OBJECT

public:
    MemberProgressView(const Definitions &definitions, const MeasureLibrary &library,
                       QWidget *parent = nullptr);

    /// Read again without moving the keyboard's focus or what was chosen.
    void setProgress(const MemberProgress &view, const QList<NoteRow> &notes, QDate today);
    /// The group whose way is shown; none where the member belongs to no group.
    std::optional<GroupId> shownGroup() const { return m_shownGroup; }
    MeasureCard *measures() const { return m_measures; }
    /// The days that a sheet of what is shown tells of, both ends known.
    DaySpan shownSpan(QDate today) const;
    /// Where the keyboard starts.
    void focusFirst();

signals:
    void memberRequested();
    void groupOverviewRequested();
    void groupChosen(const ipt::GroupId &group);
    void noteRequested(const ipt::NoteRef &note);
    void notesRequested();
    void reportRequested();
    void printRequested();
    void exportRequested(ipt::ChartExport what);

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
    Label *m_lead;
    Button *m_overview;
    Button *m_compare;
    Button *m_print;
    Button *m_report;
    QVBoxLayout *m_layout;
    QBoxLayout *m_columns;
    SegmentedChoice *m_groups = nullptr;
    QList<GroupId> m_offered;
    std::optional<GroupId> m_shownGroup;
    QDate m_begins; ///< of the course shown
    CompareCard *m_comparison;
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
    NotesCard *m_notes;
};

} // namespace ipt
