#include "storage/records/people_records.h"

#include "storage/records/rows.h"

namespace ipt {

namespace {

constexpr QLatin1String consentsList("consents");

const char *const selectBriefs = "SELECT m.public_id, m.name, m.called, m.pronouns, u.public_id "
                                 "FROM members m LEFT JOIN users u ON u.id = m.clinician_id ORDER BY m.id";
const char *const selectBriefsOfGroup =
    "SELECT m.public_id, m.name, m.called, m.pronouns, u.public_id "
    "FROM members m LEFT JOIN users u ON u.id = m.clinician_id "
    "WHERE m.id IN (SELECT p.member_id FROM participation p JOIN groups g ON g.id = p.group_id "
    "               WHERE g.public_id = ?) ORDER BY m.id";

#define MEMBER_COLUMNS                                                                                       \
    "m.id, m.public_id, m.name, m.called, m.pronouns, m.born, m.record_number, u.public_id, m.substances, "  \
    "m.recovery_began, m.other_treatment, m.referral, m.safety_plan, m.empty_lists "                         \
    "FROM members m LEFT JOIN users u ON u.id = m.clinician_id "

QList<ListedMember> readBriefs(Query &query)
{
    QList<ListedMember> briefs;
    while (query.next()) {
        Member member;
        query.take(member.id, member.name, member.called, member.pronouns, member.clinician);
        briefs.append({member.id, member.name, member.goesBy(), member.pronouns, member.clinician});
    }
    return briefs;
}

std::optional<Screening> readScreening(Database &database, qint64 member)
{
    Query query(
        database,
        "SELECT held, wants_to_understand_impact, hard_to_express_assertively, "
        "preoccupied_with_others_view, hard_to_name_feelings, hopes, concerns, agreed_confidentiality "
        "FROM screenings WHERE member_id = ?",
        member);
    if (!query.next())
        return std::nullopt;
    Screening s;
    query.take(s.held, s.wantsToUnderstandImpact, s.hardToExpressAssertively, s.preoccupiedWithOthersView,
               s.hardToNameFeelings, s.hopes, s.concerns, s.agreedConfidentiality);
    return s;
}

void writeScreening(Database &database, qint64 member, const std::optional<Screening> &screening)
{
    Query(database, "DELETE FROM screenings WHERE member_id = ?", member).run();
    if (!screening)
        return;
    const Screening &s = *screening;
    Query(database, "INSERT INTO screenings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", member, s.held,
          s.wantsToUnderstandImpact, s.hardToExpressAssertively, s.preoccupiedWithOthersView,
          s.hardToNameFeelings, s.hopes, s.concerns, s.agreedConfidentiality)
        .run();
}

OptionalList<Consent> readConsents(Database &database, qint64 member)
{
    Query query(
        database,
        "SELECT public_id, recipient, scope, purpose, covers_private_notes, signed_on, expires, revoked "
        "FROM consents WHERE member_id = ? ORDER BY position",
        member);
    OptionalList<Consent> consents;
    while (query.next()) {
        Consent c;
        query.take(c.id, c.recipient, c.scope, c.purpose, c.coversPrivateNotes, c.signedOn, c.expires,
                   c.revoked);
        consents.append(c);
    }
    return consents;
}

void writeConsents(Database &database, qint64 member, const QList<Consent> &consents)
{
    Query(database, "DELETE FROM consents WHERE member_id = ?", member).run();
    int position = 0;
    for (const Consent &c : consents) {
        Query(database,
              "INSERT INTO consents (member_id, position, public_id, recipient, scope, purpose, "
              "covers_private_notes, signed_on, expires, revoked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              member, position++, c.id, c.recipient, c.scope, c.purpose, c.coversPrivateNotes, c.signedOn,
              c.expires, c.revoked)
            .run();
    }
}

Member readMember(Database &database, Query &query)
{
    Member m;
    EmptyLists empty;
    const auto member = query.taken<qint64>();
    query.take(m.id, m.name, m.called, m.pronouns, m.born, m.recordNumber, m.clinician, m.substances,
               m.recoveryBegan, m.otherTreatment, m.referral, m.safetyPlan, empty.names());
    m.screening = readScreening(database, member);
    m.consents = readConsents(database, member);
    empty.restore(consentsList, m.consents);
    return m;
}

} // namespace

PracticeInfo PracticeInfoRecords::info() const
{
    Query query(m_database, "SELECT name, time_zone, part2_program, note_hours FROM practice");
    PracticeInfo info;
    if (query.next())
        query.take(info.name, info.timeZone, info.part2Program, info.noteHours);
    return info;
}

void PracticeInfoRecords::put(const PracticeInfo &info)
{
    Query(m_database,
          "INSERT INTO practice (id, name, time_zone, part2_program, note_hours) VALUES (1, ?, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET name = excluded.name, time_zone = excluded.time_zone, "
          "part2_program = excluded.part2_program, note_hours = excluded.note_hours",
          info.name, info.timeZone, info.part2Program, info.noteHours)
        .run();
}

QList<User> UserRecords::all() const
{
    Query query(m_database, "SELECT public_id, name, credentials, roles, active FROM users ORDER BY id");
    QList<User> users;
    while (query.next()) {
        User user;
        query.take(user.id, user.name, user.credentials, user.roles, user.active);
        users.append(user);
    }
    return users;
}

std::optional<User> UserRecords::find(const UserId &id) const
{
    Query query(m_database,
                "SELECT public_id, name, credentials, roles, active FROM users WHERE public_id = ?", id);
    if (!query.next())
        return std::nullopt;
    User user;
    query.take(user.id, user.name, user.credentials, user.roles, user.active);
    return user;
}

void UserRecords::put(const User &user)
{
    Query(m_database,
          "INSERT INTO users (public_id, name, credentials, roles, active) VALUES (?, ?, ?, ?, ?) "
          "ON CONFLICT (public_id) DO UPDATE SET name = excluded.name, credentials = excluded.credentials, "
          "roles = excluded.roles, active = excluded.active",
          user.id, user.name, user.credentials, user.roles, user.active)
        .run();
}

QList<ListedMember> MemberRecords::briefs() const
{
    Query query(m_database, selectBriefs);
    return readBriefs(query);
}

QList<ListedMember> MemberRecords::briefsOf(const GroupId &group) const
{
    Query query(m_database, selectBriefsOfGroup, group);
    return readBriefs(query);
}

std::optional<ListedMember> MemberRecords::brief(const MemberId &id) const
{
    Query query(m_database,
                "SELECT m.public_id, m.name, m.called, m.pronouns, u.public_id "
                "FROM members m LEFT JOIN users u ON u.id = m.clinician_id WHERE m.public_id = ?",
                id);
    const QList<ListedMember> found = readBriefs(query);
    return found.isEmpty() ? std::nullopt : std::optional<ListedMember>(found.first());
}

QList<MemberId> MemberRecords::ofClinician(const UserId &clinician) const
{
    Query query(m_database,
                "SELECT m.public_id FROM members m JOIN users u ON u.id = m.clinician_id "
                "WHERE u.public_id = ? ORDER BY m.id",
                clinician);
    QList<MemberId> members;
    while (query.next())
        members.append(query.taken<MemberId>());
    return members;
}

std::optional<Member> MemberRecords::find(const MemberId &id) const
{
    Query query(m_database, "SELECT " MEMBER_COLUMNS "WHERE m.public_id = ?", id);
    if (!query.next())
        return std::nullopt;
    return readMember(m_database, query);
}

void MemberRecords::each(const Visit<Member> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " MEMBER_COLUMNS "ORDER BY m.id"), readMember, visit);
}

QList<Member> MemberRecords::namedAfter(const std::optional<MemberId> &before, int most) const
{
    Query query(m_database,
                "SELECT public_id, name, called FROM members WHERE id > coalesce(?, 0) ORDER BY id LIMIT ?",
                row::of(m_database, before), most);
    QList<Member> members;
    while (query.next()) {
        Member member;
        query.take(member.id, member.name, member.called);
        members.append(member);
    }
    return members;
}

void MemberRecords::put(const Member &m)
{
    Transaction transaction(m_database);
    Query(m_database,
          "INSERT INTO members (public_id, name, called, pronouns, born, record_number, clinician_id, "
          "substances, "
          "recovery_began, other_treatment, referral, safety_plan, empty_lists) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (public_id) DO UPDATE SET name = excluded.name, called = excluded.called, "
          "pronouns = excluded.pronouns, born = excluded.born, record_number = excluded.record_number, "
          "clinician_id = excluded.clinician_id, substances = excluded.substances, "
          "recovery_began = excluded.recovery_began, other_treatment = excluded.other_treatment, "
          "referral = excluded.referral, safety_plan = excluded.safety_plan, "
          "empty_lists = excluded.empty_lists",
          m.id, m.name, m.called, m.pronouns, m.born, m.recordNumber, row::of(m_database, m.clinician),
          m.substances, m.recoveryBegan, m.otherTreatment, m.referral, m.safetyPlan,
          EmptyLists().of(consentsList, m.consents).names())
        .run();
    const qint64 member = row::of(m_database, m.id);
    writeScreening(m_database, member, m.screening);
    writeConsents(m_database, member, m.consents);
    transaction.commit();
}

} // namespace ipt
