#include "reports/support/sample_course.h"

#include "reports/support/sample_session.h"

using namespace ipt;

namespace {

QList<Relationship> relationships()
{
    Relationship aunt;
    aunt.id = RelationshipId(utf8("r-1"));
    aunt.person = utf8("Rosa Delgado Ruiz");
    aunt.relation = utf8("aunt");
    Relationship sister;
    sister.id = RelationshipId(utf8("r-2"));
    sister.person = utf8("Inés");
    sister.relation = utf8("sister");
    return {aunt, sister};
}

} // namespace

SignInSheet sampleSignIn()
{
    const SummaryInput input = sampleSession();
    return {input.group.name, input.session, input.members, 2};
}

AgreementSheet sampleAgreement()
{
    const SummaryInput input = sampleSession();
    Formulation formulation;
    formulation.member = input.members[0].id;
    formulation.group = input.group.id;
    formulation.primaryArea = ProblemArea::RoleDispute;
    formulation.secondaryArea = ProblemArea::Grief;
    formulation.focusRelationship = RelationshipId(utf8("r-1"));
    formulation.evidence = utf8("Evidence for the clinician.");
    formulation.pattern = utf8("Pattern in the group.");
    formulation.summary = utf8("I want to ask ROSA  DELGADO RUIZ, as Samuel Prewitt did.");
    formulation.agreed = QDate(2026, 2, 17);
    formulation.goals = {{GoalId(utf8("g-1")),
                          utf8("To ask Rosa Delgado Ruiz once."),
                          ProblemArea::RoleDispute,
                          QStringList{utf8("Nothing is said"), utf8("It is written down"),
                                      utf8("It is asked"), utf8("It is answered"), utf8("It is settled")},
                          {}},
                         {GoalId(utf8("g-2")), utf8("To rest on Sundays."), {}, {}, {}}};
    return {input.group, input.members[0], formulation, relationships(), input.members, input.users, false};
}

FarewellSheet sampleFarewell()
{
    const SummaryInput input = sampleSession();
    Farewell farewell;
    farewell.member = input.members[0].id;
    farewell.group = input.group.id;
    farewell.feelingsAboutEnding = utf8("Feelings about the end.");
    farewell.progressCredited = utf8("Asked Rosa Delgado Ruiz.");
    farewell.warningSigns = utf8("Saying that all is fine.");
    farewell.plan = utf8("Call Inés on the fourteenth.");
    farewell.supports = utf8("Rosa Delgado Ruiz's Sunday table.");
    farewell.wordsFromTheGroup = utf8("Samuel Prewitt: you asked first.");
    farewell.unfinished = utf8("  ");
    QList<SessionHead> sessions{input.session, input.session, input.session};
    sessions[0].started = at("2026-02-03T18:00:00-05:00");
    sessions[2].state = SessionState::Planned;
    sessions[2].started = at("2026-05-19T18:00:00-04:00");
    return {input.group, input.members[0], farewell, sessions, relationships(), input.members, false};
}

ArcSummary sampleArc(int sessions, int members)
{
    const SummaryInput input = sampleSession();
    ArcSummary summary{input.practice,   {},           {},          input.users, {}, {},
                       input.techniques, input.madeBy, input.madeAt};
    static_cast<GroupHead &>(summary.group) = input.group;
    for (int i = 1; i <= members; ++i) {
        const MemberId id(QStringLiteral("m-%1").arg(i));
        Member member;
        member.id = id;
        member.name = QStringLiteral("Member%1 Surname%1").arg(i);
        summary.members.append(member);
        summary.group.participation.append({id, SessionNumber(1), {}, {}});
        Formulation formulation = sampleAgreement().formulation;
        formulation.member = id;
        formulation.goals[0].ratings = {{SessionNumber(3), Score(-1)}, {SessionNumber(sessions), Score(2)}};
        summary.formulations.append(formulation);
    }
    for (int number = 1; number <= sessions; ++number) {
        Session session = input.session;
        session.number = SessionNumber(number);
        session.theme = QStringLiteral("Theme of session %1").arg(number);
        session.attendance.clear();
        for (const Member &member : summary.members) {
            session.attendance.append({member.id, Presence::Present, 90, {}});
            session.moments[0].members = {member.id};
            Action action = input.actions[0];
            action.member = member.id;
            action.setInSession = session.number;
            action.outcome = ActionOutcome::Done;
            summary.actions.append(action);
        }
        summary.group.sessions.append(session);
        summary.group.strategies.append({StrategyId(QString::number(number)), ProblemArea::Grief,
                                         QStringLiteral("Strategy of session %1.").arg(number),
                                         session.number});
    }
    return summary;
}
