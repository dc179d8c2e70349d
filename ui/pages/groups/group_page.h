#pragma once

#include "practice/groups.h"
#include "ui/pages/page.h"

namespace ipt {

class ArcRibbon;
class AreaMatrix;
class AttendanceGrid;
class Autosave;
class Button;
class Card;
class EmptyState;
class GrowingTextEdit;
class Label;
class PageHeader;
class PresenceLegend;
class RowList;
class SociogramCard;

/// One group: its arc, who is in it and how they came, what the phase still asks for, the areas
/// worked on, the strategies found, the agreements made.
class GroupPageView : public Page
{
    Q_OBJECT

public:
    explicit GroupPageView(Practice &practice, QWidget *parent = nullptr);
    ~GroupPageView() override;

    void open(const Place &place) override;
    Place place() const override { return Place::ofGroup(m_group); }
    void refresh() override;
    bool concerns(const Change &change) const override;
    void flush() override;

private:
    void showHead();
    void showRoster();
    void showReadiness();
    void showStrategies();
    void requestPresence(const MemberId &member, SessionNumber session, std::optional<Presence> presence);
    void addMember();
    void letLeave();
    void changeRoster(const QString &words, const std::function<Result<void>()> &act);
    void editArc();
    void passReadiness();
    QString calledName(const MemberId &member) const;

    GroupId m_group;
    GroupPage m_page;
    PageHeader *m_header;
    Button *m_openSession;
    Button *m_editArc;
    ArcRibbon *m_ribbon;
    Card *m_members;
    AttendanceGrid *m_grid;
    PresenceLegend *m_legend;
    EmptyState *m_noMembers;
    Button *m_addMember;
    Button *m_leave;
    Card *m_ready;
    RowList *m_gaps;
    Label *m_allReady;
    Button *m_pass;
    Card *m_areasCard;
    AreaMatrix *m_areas;
    SociogramCard *m_sociogram;
    Card *m_strategies;
    RowList *m_strategyRows;
    EmptyState *m_noStrategies;
    GrowingTextEdit *m_agreements;
    Autosave *m_saveAgreements;
};

} // namespace ipt
