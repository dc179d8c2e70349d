#include "ui/pages/member/overview/overview_tab.h"

#include "engine/progress/member/attendance_strip.h"
#include "ui/pages/member/overview/consents_card.h"
#include "ui/pages/member/overview/follow_ups_card.h"
#include "ui/pages/member/overview/member_contacts_card.h"
#include "ui/pages/member/overview/record_card.h"
#include "ui/pages/member/overview/screening_card.h"
#include "ui/pages/member/talk/gathered_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/group/attendance_grid.h"
#include "ui/widgets/group/presence_legend.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ipt {

OverviewTab::OverviewTab(QWidget *parent)
    : MemberTab(parent)
    , m_record(new RecordCard)
    , m_screening(new ScreeningCard)
    , m_followUps(new FollowUpsCard)
    , m_attendanceCard(new Card(tr("Attendance")))
    , m_attendance(new AttendanceGrid)
    , m_attended(new Label(TextStyle::Soft))
    , m_consents(new ConsentsCard)
    , m_contacts(new MemberContactsCard)
    , m_triggers(new GatheredCard(tr("What sets off use"),
                                  tr("Triggers named in the inventory or marked in a session appear here."),
                                  {}))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(px(16));
    right->setSpacing(px(16));
    left->addWidget(m_record);
    left->addWidget(m_contacts);
    left->addWidget(m_triggers);
    left->addStretch();
    m_attendance->setNamesOnly(true);
    m_attendanceCard->body()->addWidget(m_attendance);
    m_attendanceCard->body()->addWidget(m_attended);
    m_attendanceCard->body()->addWidget(new PresenceLegend);
    for (QWidget *card : {static_cast<QWidget *>(m_followUps), static_cast<QWidget *>(m_attendanceCard),
                          static_cast<QWidget *>(m_screening), static_cast<QWidget *>(m_consents)})
        right->addWidget(card);
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    fillPage(this)->addLayout(columns);

    connect(m_record, &RecordCard::memberChanged, this, &OverviewTab::memberChanged);
    connect(m_screening, &ScreeningCard::memberChanged, this, &OverviewTab::memberChanged);
    connect(m_consents, &ConsentsCard::memberChanged, this, &OverviewTab::memberChanged);
    connect(m_contacts, &MemberContactsCard::contactRequested, this, &OverviewTab::contactRequested);
    connect(m_followUps, &FollowUpsCard::closed, this, &OverviewTab::followUpClosed);
    connect(m_followUps, &FollowUpsCard::assigned, this, &OverviewTab::followUpAssigned);
}

void OverviewTab::setShown(const MemberShown &shown)
{
    m_group = shown.group;
    m_record->setShown(shown);
    m_screening->setShown(shown);
    m_followUps->setShown(shown);
    m_consents->setShown(shown);
    m_contacts->setShown(shown);
    showAttendance(shown);
    const MemberInGroup *place = shown.place();
    m_triggers->setGathered(gatherTriggers(
        shown.page.inventories, place ? place->moments : QList<SessionMoment>(), shown.page.member.id));
}

void OverviewTab::showAttendance(const MemberShown &shown)
{
    const MemberInGroup *place = shown.place();
    m_attendanceCard->setVisible(place != nullptr);
    if (!place)
        return;
    MemberCourse course;
    course.member = shown.page.member.id;
    course.group = place->group;
    course.sessions = place->sessions;
    course.spans = place->spans;
    course.attendance = place->attendance;
    const QList<StripMark> strip = attendanceStrip(course);
    QList<SessionNumber> sessions;
    AttendanceRow row;
    row.member = course.member;
    row.called = shown.page.member.goesBy();
    for (const StripMark &mark : strip) {
        if (!mark.begun)
            continue;
        sessions.append(mark.session);
        if (mark.belongs)
            row.belongsAt.append(mark.session);
        if (mark.attendance)
            row.presence.insert(mark.session, mark.attendance->status);
    }
    const AttendanceCount count = countAttendance(strip);
    m_attendanceCard->setAside(place->group.name);
    m_attended->setText(tr("Attended %1 of %n session(s).", nullptr, count.held).arg(count.attended));
    m_attendance->setRows(sessions, {row});
    m_attendance->setVisible(!sessions.isEmpty());
}

void OverviewTab::focusFirst()
{
    m_followUps->focusOpen();
}

} // namespace ipt
