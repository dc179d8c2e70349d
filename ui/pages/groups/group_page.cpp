#include "ui/pages/groups/group_page.h"

#include "engine/arc/arc.h"
#include "engine/arc/sittings.h"
#include "engine/participation/participation.h"
#include "practice/members.h"
#include "practice/sessions.h"
#include "ui/commands/command.h"
#include "ui/dialogs/arc_dialog.h"
#include "ui/dialogs/member_dialogs.h"
#include "ui/pages/groups/group_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/autosave.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/flush_row.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/growing_text_edit.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/group/arc_ribbon.h"
#include "ui/widgets/group/area_matrix.h"
#include "ui/widgets/group/attendance_grid.h"
#include "ui/widgets/group/presence_legend.h"
#include "ui/widgets/group/sociogram_card.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QVBoxLayout>

namespace ipt {

GroupPageView::GroupPageView(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_header(new PageHeader)
    , m_openSession(new Button({}, ButtonKind::Primary))
    , m_editArc(new Button(tr("Change the arc…")))
    , m_ribbon(new ArcRibbon)
    , m_members(new Card(tr("Members")))
    , m_grid(new AttendanceGrid)
    , m_legend(new PresenceLegend)
    , m_noMembers(
          new EmptyState(Icon::Members, tr("Six to nine members make a group. Add those who were screened.")))
    , m_addMember(new Button(tr("Add a member…")))
    , m_leave(new Button(tr("Somebody leaves…")))
    , m_ready(new Card)
    , m_gaps(new RowList(tr("What is still missing")))
    , m_allReady(new Label(tr("Everybody has what this phase asks for."), TextStyle::Soft))
    , m_pass(new Button(tr("Go on all the same…"), ButtonKind::Quiet))
    , m_areasCard(new Card(tr("Areas worked on"), tr("moments so far")))
    , m_areas(new AreaMatrix)
    , m_sociogram(new SociogramCard(SociogramCard::Span::All))
    , m_strategies(new Card(tr("Strategies the group has found")))
    , m_strategyRows(new RowList(tr("Strategies")))
    , m_noStrategies(
          new EmptyState(Icon::Strategy, tr("What the group works out for a problem area is kept here, with "
                                            "the session it came from.")))
    , m_agreements(new GrowingTextEdit(tr("Agreements")))
    , m_saveAgreements(new Autosave(
          [this] {
              doneOrSay(this->practice().groups().setAgreements(m_group, m_agreements->toPlainText()));
          },
          this))
{
    QVBoxLayout *page = fillPage(this);
    page->addWidget(m_header);
    m_openSession->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_header->addButton(m_editArc);
    m_header->addButton(m_openSession);
    auto *arc = new Card;
    arc->body()->addWidget(m_ribbon);
    page->addWidget(arc);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(px(16));
    right->setSpacing(px(16));
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    page->addLayout(columns, 1);

    for (Button *button : {m_addMember, m_leave}) {
        button->setSmall(true);
        m_members->addToHead(button);
    }
    m_members->body()->addWidget(m_grid);
    m_members->body()->addWidget(m_legend);
    m_members->body()->addWidget(m_noMembers);
    left->addWidget(m_members);
    m_strategies->body()->addWidget(m_strategyRows);
    m_strategies->body()->addWidget(m_noStrategies);
    left->addWidget(m_strategies);
    left->addStretch(1);

    m_ready->body()->addWidget(m_gaps);
    m_ready->body()->addWidget(m_allReady);
    m_ready->body()->addLayout(new FlushRow(m_pass));
    m_ready->body()->addStretch();
    right->addWidget(m_ready);
    m_areasCard->body()->addWidget(m_areas);
    right->addWidget(m_areasCard);
    right->addWidget(m_sociogram);
    auto *agreements = new Card(tr("Agreements"));
    m_agreements->setPlaceholderText(
        tr("What the group has agreed: confidentiality, contact outside, attendance."));
    agreements->body()->addWidget(m_agreements);
    right->addWidget(agreements);
    right->addStretch(1);

    m_noMembers->setFirstStep(tr("Add a member"));
    connect(m_noMembers, &EmptyState::firstStep, this, &GroupPageView::addMember);
    connect(m_addMember, &Button::clicked, this, &GroupPageView::addMember);
    connect(m_leave, &Button::clicked, this, &GroupPageView::letLeave);
    connect(m_editArc, &Button::clicked, this, &GroupPageView::editArc);
    connect(m_pass, &Button::clicked, this, &GroupPageView::passReadiness);
    connect(m_grid, &AttendanceGrid::presenceRequested, this, &GroupPageView::requestPresence);
    connect(m_grid, &AttendanceGrid::memberActivated, this,
            [this](const MemberId &member) { emit placeRequested(Place::ofMember(member)); });
    connect(m_gaps, &RowList::rowActivated, this, [this](int row) {
        emit placeRequested(Place::ofMember(m_page.readiness.at(row).member,
                                            partFor(m_page.readiness.at(row).lacking.first())));
    });
    connect(m_ribbon, &ArcRibbon::sessionActivated, this,
            [this](SessionNumber session) { emit placeRequested(Place::ofSession(m_group, session)); });
    connect(m_strategyRows, &RowList::rowActivated, this, [this](int row) {
        emit placeRequested(Place::ofSession(m_group, m_page.strategies.at(row).session));
    });
    connect(m_openSession, &Button::clicked, this, [this] {
        if (m_page.current)
            emit placeRequested(Place::ofSession(m_group, *m_page.current));
    });
    connect(m_agreements, &QPlainTextEdit::textChanged, this, [this] {
        if (m_agreements->toPlainText() != m_page.head.agreements.value_or(QString()))
            m_saveAgreements->touched();
    });
    connect(m_saveAgreements, &Autosave::waitingChanged, this, &Page::savingChanged);
}

GroupPageView::~GroupPageView() = default;

void GroupPageView::open(const Place &place)
{
    if (place.group && *place.group != m_group) {
        m_group = *place.group;
        undoStack().clear();
    }
    refresh();
    m_openSession->setFocus();
}

void GroupPageView::refresh()
{
    std::optional<GroupPage> page = valueOrSay(practice().groups().page(m_group));
    if (!page)
        return;
    m_page = std::move(*page);
    showHead();
    showRoster();
    showReadiness();
    showStrategies();
    if (!m_saveAgreements->isWaiting() &&
        m_agreements->toPlainText() != m_page.head.agreements.value_or(QString()))
        m_agreements->setPlainText(m_page.head.agreements.value_or(QString()));
    m_agreements->setReadOnly(!m_page.mayEdit);
}

bool GroupPageView::concerns(const Change &change) const
{
    return !change.group || *change.group == m_group;
}

void GroupPageView::flush()
{
    m_saveAgreements->flush();
}

void GroupPageView::showHead()
{
    m_header->setTitle(m_page.head.name);
    m_header->setSubtitle(groupLine(m_page, practice().now()));
    m_openSession->setVisible(m_page.current.has_value());
    if (m_page.current)
        m_openSession->setText(tr("Open session %1").arg(m_page.current->value()));
    m_editArc->setVisible(m_page.mayEdit);
    m_ribbon->setArc(m_page.head.arc, m_page.sessions, practice().now().date());
    m_ribbon->setShown(m_page.current);
}

void GroupPageView::showRoster()
{
    QList<SessionNumber> numbers;
    for (const SessionHead &session : std::as_const(m_page.sessions)) {
        if (hasBegun(session))
            numbers.append(session.number);
    }
    QList<AttendanceRow> rows;
    QList<AreaRow> areas;
    QList<SociogramMember> circle;
    int here = 0;
    for (const RosterRow &row : std::as_const(m_page.roster)) {
        rows.append(attendanceRow(m_page, row, numbers));
        areas.append({row.member.id, row.member.called, row.momentsByArea});
        circle.append({row.member.id, row.member.called});
        here += row.belongsNow ? 1 : 0;
    }
    const bool anybody = !rows.isEmpty();
    m_members->setAside(anybody ? tr("%1 of %2 in the group").arg(here).arg(rows.size()) : QString());
    m_grid->setRows(numbers, rows);
    m_grid->setEditable(m_page.mayEdit);
    m_grid->setVisible(anybody);
    m_legend->setVisible(anybody);
    m_areasCard->setVisible(anybody);
    m_ready->setVisible(anybody);
    m_noMembers->setVisible(!anybody);
    m_addMember->setVisible(m_page.mayEdit && anybody);
    m_leave->setVisible(m_page.mayEdit && here > 0);
    m_areas->setRows(areas);
    m_sociogram->setVisible(anybody);
    m_sociogram->setExchanges(circle, {}, m_page.exchanges);
}

void GroupPageView::showReadiness()
{
    const SessionNumber at = m_page.current.value_or(SessionNumber(sessionCount(m_page.head.arc)));
    const Phase phase = phaseOf(m_page.head.arc, at).value_or(Phase::Termination);
    m_ready->setTitle(tr("Ready for what comes after: %1").arg(phaseName(phase).toLower()));
    QList<ListRow> rows;
    for (const ReadinessGap &gap : std::as_const(m_page.readiness)) {
        QStringList lacking;
        for (const Lacking lack : gap.lacking)
            lacking.append(lackingText(lack));
        rows.append({calledName(gap.member), lacking.join(QStringLiteral(", ")), {}, {}, true});
    }
    m_gaps->setRows(rows);
    m_gaps->setVisible(!rows.isEmpty());
    m_allReady->setVisible(rows.isEmpty());
    m_pass->setVisible(!rows.isEmpty() && m_page.mayEdit);
}

void GroupPageView::showStrategies()
{
    QList<ListRow> rows;
    for (const Strategy &strategy : std::as_const(m_page.strategies)) {
        rows.append({strategy.text,
                     {},
                     tr("session %1").arg(strategy.session.value()),
                     {ChipLook::area(strategy.problemArea)},
                     false});
    }
    m_strategies->setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
    m_strategyRows->setRows(rows);
    m_strategyRows->setVisible(!rows.isEmpty());
    m_noStrategies->setVisible(rows.isEmpty());
}

QString GroupPageView::calledName(const MemberId &member) const
{
    for (const RosterRow &row : m_page.roster) {
        if (row.member.id == member)
            return row.member.called;
    }
    return {};
}

void GroupPageView::requestPresence(const MemberId &member, SessionNumber session,
                                    std::optional<Presence> presence)
{
    std::optional<Attendance> before;
    const QList<Attendance> marks = m_page.attendance.value(session);
    for (const Attendance &mark : marks) {
        if (mark.member == member)
            before = mark;
    }
    std::optional<Attendance> after;
    if (presence) {
        after = before.value_or(Attendance{member, *presence, std::nullopt, std::nullopt});
        after->status = *presence;
        after->minutes = after->attended() ? std::optional(minutesOf(m_page.head.arc)) : std::nullopt;
    }
    const auto put = [this, member, session](const std::optional<Attendance> &mark) {
        return mark ? practice().sessions().putAttendance(m_group, session, *mark)
                    : practice().sessions().clearAttendance(m_group, session, member);
    };
    undoStack().push(new Command(
        tr("Attendance"), [put, after] { return put(after); }, [put, before] { return put(before); },
        [this](const Error &error) { emit failed(error); }));
}

void GroupPageView::changeRoster(const QString &words, const std::function<Result<void>()> &act)
{
    QList<Participation> before;
    for (const RosterRow &row : std::as_const(m_page.roster))
        before += row.spans;
    undoStack().push(new Command(
        words, act, [this, before] { return practice().groups().setParticipation(m_group, before); },
        [this](const Error &error) { emit failed(error); }));
}

void GroupPageView::addMember()
{
    const auto find = [this](const QString &words) {
        return practice().members().names({RowList::linesAtOnce + int(m_page.roster.size()), words});
    };
    const std::optional<FirstRows<MemberName>> known = valueOrSay(find({}));
    if (!known)
        return;
    const auto findJoinable = [this, find](const QString &words) {
        return joinable(valueOrSay(find(words)).value_or(FirstRows<MemberName>()), m_page);
    };
    JoinDialog dialog(joinable(*known, m_page), findJoinable, m_page.head,
                      m_page.current.value_or(SessionNumber(1)), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    MemberId member = dialog.member();
    if (member.isEmpty()) {
        const std::optional<MemberId> created = valueOrSay(practice().members().create(dialog.newMember()));
        if (!created)
            return;
        member = *created;
    }
    changeRoster(tr("Member added"), [this, member, from = dialog.from(), reason = dialog.reason()] {
        return practice().groups().join(m_group, member, from, reason);
    });
}

void GroupPageView::letLeave()
{
    LeaveDialog dialog(presentMembers(m_page),
                       m_page.current.value_or(SessionNumber(sessionCount(m_page.head.arc))),
                       sessionCount(m_page.head.arc), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    changeRoster(tr("Member left"),
                 [this, member = dialog.member(), last = dialog.last(), reason = dialog.reason()] {
                     return practice().groups().leave(m_group, member, last, reason);
                 });
}

void GroupPageView::editArc()
{
    ArcDialog dialog(m_page.head.arc, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    undoStack().push(new Command(
        tr("Arc"), [this, arc = dialog.arc()] { return practice().groups().setArc(m_group, arc); },
        [this, arc = m_page.head.arc] { return practice().groups().setArc(m_group, arc); },
        [this](const Error &error) { emit failed(error); }));
}

void GroupPageView::passReadiness()
{
    bool given = false;
    const QString reason = QInputDialog::getText(this, tr("Go on all the same"),
                                                 tr("Why the group goes on although something is missing:"),
                                                 QLineEdit::Normal, {}, &given);
    if (!given)
        return;
    const SessionNumber at = m_page.current.value_or(SessionNumber(sessionCount(m_page.head.arc)));
    doneOrSay(practice().groups().passReadiness(
        m_group, phaseOf(m_page.head.arc, at).value_or(Phase::Termination), reason));
}

} // namespace ipt
