#include "bench/practice/mould.h"

#include <algorithm>

namespace ipt::bench {

namespace {

constexpr int membersOfGroup = 8;
constexpr int momentsOfSession = 16;
/// The eighth member has a note of these many sessions, which makes 125 notes a group.
constexpr int sessionsWithEighthNote = 5;

/// Those of `list` that belong to the group.
template <typename List>
auto ofGroup(const List &list, const GroupId &group)
{
    QList<typename List::value_type> result;
    for (const auto &item : list) {
        if (item.group == group)
            result.append(item);
    }
    return result;
}

/// Adds what `list` has of the one member as the other's, in the group.
template <typename List, typename Own>
void adopt(const List &list, const MemberId &member, const GroupId &group, Own &own)
{
    for (auto item : list) {
        if (item.member == member) {
            item.group = group;
            own.append(item);
        }
    }
}

/// Makes one course of the mould: other ids, other days, other words.
class Caster
{
public:
    Caster(const Cast &wanted, Texts &texts)
        : m_wanted(wanted)
        , m_texts(texts)
        , m_prefix(QStringLiteral("%1-").arg(wanted.number))
    {
    }

    template <typename AnyId>
    void rename(AnyId &id) const
    {
        id = AnyId(m_prefix + id.text());
    }
    void rename(UserId &id) const
    {
        id = id == UserId(QStringLiteral("u-okafor")) ? m_wanted.solo : m_wanted.facilitator;
    }
    template <typename T>
    void rename(std::optional<T> &id) const
    {
        if (id)
            rename(*id);
    }
    template <typename T>
    void rename(OptionalList<T> &ids) const
    {
        for (T &id : ids)
            rename(id);
    }
    void shift(QDate &day) const { day = day.addDays(m_wanted.daysLater); }
    void shift(Instant &at) const
    {
        at = Instant::parse(dayText(at.day().addDays(m_wanted.daysLater)) + at.text().mid(10)).value();
    }
    void shift(PartialDate &date) const
    {
        if (date.hasDay())
            date = PartialDate::parse(dayText(date.earliest().addDays(m_wanted.daysLater))).value();
    }
    void shift(Signature &signature) const
    {
        rename(signature.by);
        shift(signature.at);
    }
    template <typename T>
    void shift(std::optional<T> &when) const
    {
        if (when)
            shift(*when);
    }
    void vary(QString &text) { text = m_texts.vary(text); }
    void vary(std::optional<QString> &text)
    {
        if (text)
            vary(*text);
    }

    bool isOver() const { return m_wanted.reached > 16; }
    bool isPast(SessionNumber session) const { return session.value() < m_wanted.reached; }
    bool isPast(const std::optional<SessionNumber> &session) const { return !session || isPast(*session); }

    void cast(Member &member, int number)
    {
        rename(member.id);
        member.name = m_texts.name(m_wanted.number * membersOfGroup + number);
        member.called = member.name.section(QLatin1Char(' '), 0, 0);
        member.recordNumber = QStringLiteral("R-%1").arg(m_wanted.number * membersOfGroup + number);
        member.clinician = m_wanted.number % 20 == 0 ? m_wanted.solo : m_wanted.facilitator;
        shift(member.recoveryBegan);
        vary(member.safetyPlan);
        if (member.screening) {
            shift(member.screening->held);
            vary(member.screening->hopes);
            vary(member.screening->concerns);
        }
        for (Consent &consent : member.consents) {
            shift(consent.signedOn);
            shift(consent.expires);
            shift(consent.revoked);
        }
    }
    void cast(Moment &moment)
    {
        vary(moment.text);
        rename(moment.members);
        rename(moment.toward);
        rename(moment.author);
    }
    void cast(Note &note)
    {
        rename(note.member);
        rename(note.author);
        for (NoteSection &section : note.sections)
            vary(section.text);
        shift(note.written);
        shift(note.signature);
        shift(note.cosignature);
        for (Addendum &addendum : note.addenda) {
            rename(addendum.author);
            vary(addendum.text);
            shift(addendum.signature);
        }
        if (isOver())
            finish(note);
    }
    void cast(Session &session)
    {
        shift(session.scheduled);
        vary(session.theme);
        if (!isPast(session.number)) {
            session.state = SessionState::Planned;
            session.started.reset();
            session.ended.reset();
            session.attendance = {};
            session.moments = {};
            session.notes = {};
            session.fidelity = {};
            return;
        }
        shift(session.started);
        shift(session.ended);
        for (Attendance &line : session.attendance)
            rename(line.member);
        for (Moment &moment : session.moments)
            cast(moment);
        for (Note &note : session.notes)
            cast(note);
        for (Fidelity &fidelity : session.fidelity)
            rename(fidelity.rater);
    }
    void cast(Group &group)
    {
        rename(group.id);
        group.name =
            QStringLiteral("%1 %2").arg(group.name.section(QLatin1Char(' '), 0, 0)).arg(m_wanted.number);
        group.facilitators = {m_wanted.solo, m_wanted.facilitator};
        group.supervisor = m_wanted.solo;
        for (Participation &span : group.participation)
            rename(span.member);
        for (Session &session : group.sessions)
            cast(session);
        QList<Strategy> strategies;
        for (Strategy &strategy : group.strategies) {
            vary(strategy.text);
            if (isPast(strategy.session))
                strategies.append(strategy);
        }
        group.strategies = strategies;
    }
    bool cast(Inventory &inventory)
    {
        rename(inventory.id);
        shift(inventory.taken);
        vary(inventory.summary);
        for (Relationship &person : inventory.relationships) {
            person.person = m_texts.name(m_texts.below(4000)).section(QLatin1Char(' '), 0, 0);
            vary(person.valued);
            vary(person.difficult);
            vary(person.expectations);
        }
        return isPast(inventory.session) && (inventory.stage != Stage::Termination || isOver()) &&
               (inventory.stage != Stage::Midpoint || m_wanted.reached > 8);
    }
    bool cast(Formulation &formulation)
    {
        shift(formulation.agreed);
        vary(formulation.precipitant);
        vary(formulation.evidence);
        vary(formulation.summary);
        vary(formulation.pattern);
        for (Goal &goal : formulation.goals) {
            QList<GoalRating> ratings;
            for (const GoalRating &rating : std::as_const(goal.ratings)) {
                if (isPast(rating.session))
                    ratings.append(rating);
            }
            goal.ratings = ratings;
        }
        return m_wanted.reached > 3;
    }
    bool cast(Action &action)
    {
        rename(action.id);
        vary(action.text);
        vary(action.learnt);
        if (!isPast(action.reviewedInSession)) {
            action.reviewedInSession.reset();
            action.outcome.reset();
            action.learnt.reset();
        }
        return isPast(action.setInSession);
    }
    bool cast(MeasureTaken &measure)
    {
        shift(measure.taken);
        return isPast(measure.session);
    }
    bool cast(GrowthRating &rating) { return isPast(rating.session); }
    bool cast(Farewell &farewell)
    {
        vary(farewell.feelingsAboutEnding);
        vary(farewell.progressCredited);
        return isOver();
    }
    bool cast(FollowUp &followUp)
    {
        rename(followUp.id);
        shift(followUp.opened);
        shift(followUp.due);
        shift(followUp.closed);
        rename(followUp.owner);
        if (isOver() && !followUp.closed) {
            followUp.closed = Signature{m_wanted.solo, followUp.opened};
            followUp.done = QStringLiteral("Spoke with the member.");
        }
        return isPast(followUp.session);
    }
    bool cast(IndividualContact &contact)
    {
        rename(contact.id);
        shift(contact.at);
        vary(contact.text);
        rename(contact.author);
        return isOver();
    }
    bool cast(Override &passed)
    {
        shift(passed.at);
        rename(passed.by);
        return isPast(passed.session);
    }
    template <typename T>
    void castAll(QList<T> &list)
    {
        QList<T> kept;
        for (T &item : list) {
            rename(item.member);
            rename(item.group);
            if (cast(item))
                kept.append(item);
        }
        list = kept;
    }
    void castAll(QList<LifeEvent> &events)
    {
        for (LifeEvent &event : events) {
            rename(event.id);
            rename(event.member);
            shift(event.when);
            vary(event.text);
        }
    }

private:
    /// Nothing waits in a group that ended long ago.
    void finish(Note &note) const
    {
        if (!note.signature)
            note.signature = Signature{
                note.author, note.written.value_or(Instant::parse(u"2020-01-01T12:00:00Z").value())};
        if (!note.cosignature && note.kind != NoteKind::Private)
            note.cosignature = Signature{m_wanted.solo, note.signature->at};
    }

    const Cast &m_wanted;
    Texts &m_texts;
    QString m_prefix;
};

} // namespace

Mould::Mould(const PracticeRecord &demonstration, Texts &texts)
    : m_texts(texts)
{
    m_course.group = demonstration.groups.first();
    const GroupId group = m_course.group.id;
    QSet<QString> belong;
    for (const Participation &span : std::as_const(m_course.group.participation))
        belong.insert(span.member.text());
    for (const Member &member : demonstration.members) {
        if (belong.contains(member.id.text()))
            m_course.members.append(member);
    }
    m_course.inventories = ofGroup(demonstration.inventories, group);
    m_course.formulations = ofGroup(demonstration.formulations, group);
    m_course.actions = ofGroup(demonstration.actions, group);
    m_course.growth = ofGroup(demonstration.growth, group);
    m_course.farewells = ofGroup(demonstration.farewells, group);
    m_course.measures = ofGroup(demonstration.measures, group);
    m_course.followUps = ofGroup(demonstration.followUps, group);
    m_course.contacts = ofGroup(demonstration.contacts, group);
    m_course.overrides = ofGroup(demonstration.overrides, group);
    for (const LifeEvent &event : demonstration.lifeEvents) {
        if (belong.contains(event.member.text()))
            m_course.lifeEvents.append(event);
    }
    for (const Group &one : demonstration.groups) {
        for (const Session &session : one.sessions) {
            for (const Moment &moment : session.moments)
                m_texts.learn(moment.text);
            for (const Note &note : session.notes) {
                for (const NoteSection &section : note.sections)
                    m_texts.learn(section.text);
            }
        }
    }
    while (m_course.members.size() < membersOfGroup)
        addMember(demonstration);
    fillMoments();
}

void Mould::addMember(const PracticeRecord &from)
{
    const Member &member = from.members.at(m_course.members.size());
    const GroupId group = m_course.group.id;
    m_course.members.append(member);
    m_course.group.participation.append({member.id, SessionNumber(1), {}, {}});
    adopt(from.inventories, member.id, group, m_course.inventories);
    adopt(from.formulations, member.id, group, m_course.formulations);
    adopt(from.actions, member.id, group, m_course.actions);
    adopt(from.measures, member.id, group, m_course.measures);
    adopt(from.growth, member.id, group, m_course.growth);
    for (const LifeEvent &event : from.lifeEvents) {
        if (event.member == member.id)
            m_course.lifeEvents.append(event);
    }
    for (Session &session : m_course.group.sessions) {
        if (session.state != SessionState::Held)
            continue;
        session.attendance.append({member.id, Presence::Present, 90, {}});
        const auto pattern = std::find_if(session.notes.begin(), session.notes.end(),
                                          [](const Note &note) { return note.kind == NoteKind::Member; });
        if (pattern == session.notes.end() || session.number.value() > sessionsWithEighthNote)
            continue;
        Note note = *pattern;
        note.id = NoteId(note.id.text() + QStringLiteral("-8"));
        note.member = member.id;
        session.notes.append(note);
    }
}

void Mould::fillMoments()
{
    QList<Moment> all;
    for (const Session &session : std::as_const(m_course.group.sessions))
        all += session.moments;
    for (Session &session : m_course.group.sessions) {
        while (session.state == SessionState::Held && session.moments.size() < momentsOfSession) {
            Moment moment = all.at(m_texts.below(int(all.size())));
            moment.id = MomentId(QStringLiteral("more-%1").arg(session.moments.size()));
            moment.members = {m_course.members.at(m_texts.below(membersOfGroup)).id};
            session.moments.append(moment);
        }
    }
}

QDate Mould::dayOf(int session) const
{
    for (const Session &held : m_course.group.sessions) {
        if (held.number.value() == session && held.scheduled)
            return held.scheduled->day();
    }
    return {};
}

Course Mould::cast(const Cast &wanted)
{
    Course course = m_course;
    Caster caster(wanted, m_texts);
    caster.cast(course.group);
    for (int i = 0; i < course.members.size(); ++i)
        caster.cast(course.members[i], i);
    caster.castAll(course.inventories);
    caster.castAll(course.formulations);
    caster.castAll(course.actions);
    caster.castAll(course.measures);
    caster.castAll(course.lifeEvents);
    caster.castAll(course.growth);
    caster.castAll(course.farewells);
    caster.castAll(course.followUps);
    caster.castAll(course.contacts);
    caster.castAll(course.overrides);
    return course;
}

} // namespace ipt::bench
