#pragma once

#include "ui/pages/member/member_tab.h"

namespace ipt {

class AttendanceGrid;
class Card;
class ConsentsCard;
class FollowUpsCard;
class GatheredCard;
class Label;
class MemberContactsCard;
class RecordCard;
class ScreeningCard;

/// What is kept about the member themself, and what waits to be seen to.
class OverviewTab : public MemberTab
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    void memberChanged(const ipt::Member &member, const QString &field);
    void followUpClosed(const ipt::FollowUpId &id, const QString &done);
    void followUpAssigned(const ipt::FollowUpId &id, const std::optional<ipt::UserId> &owner,
                          const std::optional<QDate> &due);
    /// A new one where it has no id.
    void contactRequested(const ipt::IndividualContact &contact);

private:
    void showAttendance(const MemberShown &shown);

    RecordCard *m_record;
    ScreeningCard *m_screening;
    FollowUpsCard *m_followUps;
    Card *m_attendanceCard;
    AttendanceGrid *m_attendance;
    Label *m_attended;
    ConsentsCard *m_consents;
    MemberContactsCard *m_contacts;
    GatheredCard *m_triggers;
    GroupId m_group;
};

} // namespace ipt
