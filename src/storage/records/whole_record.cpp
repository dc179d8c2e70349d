#include "storage/records/whole_record.h"

#include "storage/records/course_records.h"
#include "storage/records/group_records.h"
#include "storage/records/inventory_records.h"
#include "storage/records/oversight_records.h"
#include "storage/records/people_records.h"
#include "storage/records/rows.h"
#include "storage/records/session_records.h"

namespace ipt {

namespace {

/// Calls `visit` with each list of the record that may be absent, by its name in the format.
template <typename Record, typename Visitor>
void forEachOptionalList(Record &record, Visitor visit)
{
    visit(QLatin1String("inventories"), record.inventories);
    visit(QLatin1String("formulations"), record.formulations);
    visit(QLatin1String("actions"), record.actions);
    visit(QLatin1String("measures"), record.measures);
    visit(QLatin1String("measure_history"), record.measureHistory);
    visit(QLatin1String("life_events"), record.lifeEvents);
    visit(QLatin1String("growth"), record.growth);
    visit(QLatin1String("midpoint_reviews"), record.midpointReviews);
    visit(QLatin1String("farewells"), record.farewells);
    visit(QLatin1String("disclosures"), record.disclosures);
    visit(QLatin1String("follow_ups"), record.followUps);
    visit(QLatin1String("contacts"), record.contacts);
    visit(QLatin1String("overrides"), record.overrides);
    visit(QLatin1String("definitions"), record.definitions);
}

/// Every row is added as it stands: two measures of one day, say, both stay.
void writeCourse(Database &database, const PracticeRecord &record)
{
    CourseRecords course(database);
    for (const Formulation &formulation : record.formulations)
        course.add(formulation);
    for (const Action &action : record.actions)
        course.put(action);
    for (const MeasureTaken &measure : record.measures)
        course.add(measure);
    for (const EarlierAnswers &earlier : record.measureHistory)
        course.add(earlier);
    for (const LifeEvent &event : record.lifeEvents)
        course.put(event);
    for (const GrowthRating &rating : record.growth)
        course.add(rating);
    for (const MidpointReview &review : record.midpointReviews)
        course.add(review);
    for (const Farewell &farewell : record.farewells)
        course.add(farewell);
}

void writeOversight(Database &database, const PracticeRecord &record)
{
    OversightRecords oversight(database);
    for (const Disclosure &disclosure : record.disclosures)
        oversight.add(disclosure);
    for (const FollowUp &followUp : record.followUps)
        oversight.put(followUp);
    for (const IndividualContact &contact : record.contacts)
        oversight.put(contact);
    for (const Override &override : record.overrides)
        oversight.add(override);
    for (const OwnDefinition &definition : record.definitions)
        oversight.put(definition);
}

/// What takes the items of one of the record's lists and passes them on with the list they are of.
template <typename T, typename List, typename Sink>
Visit<T> into(List PracticeRecord::*list, Sink &sink)
{
    return [list, &sink](T &&item) { sink(list, std::move(item)); };
}

/// Hands over every item of every list, with the list it is of, in the order of the document.
template <typename Sink>
void readEach(Database &database, const PrivateNotes &privateNotes, Sink sink)
{
    const QList<User> users = UserRecords(database).all();
    for (const User &user : users)
        sink(&PracticeRecord::users, User(user));
    MemberRecords(database).each(into<Member>(&PracticeRecord::members, sink));
    GroupRecords(database).each(privateNotes, into<Group>(&PracticeRecord::groups, sink));
    InventoryRecords(database).each(into<Inventory>(&PracticeRecord::inventories, sink));

    const CourseRecords course(database);
    course.each(into<Formulation>(&PracticeRecord::formulations, sink));
    course.each(into<Action>(&PracticeRecord::actions, sink));
    course.each(into<MeasureTaken>(&PracticeRecord::measures, sink));
    course.each(into<EarlierAnswers>(&PracticeRecord::measureHistory, sink));
    course.each(into<LifeEvent>(&PracticeRecord::lifeEvents, sink));
    course.each(into<GrowthRating>(&PracticeRecord::growth, sink));
    course.each(into<MidpointReview>(&PracticeRecord::midpointReviews, sink));
    course.each(into<Farewell>(&PracticeRecord::farewells, sink));

    const OversightRecords oversight(database);
    oversight.each(into<Disclosure>(&PracticeRecord::disclosures, sink));
    oversight.each(into<FollowUp>(&PracticeRecord::followUps, sink));
    oversight.each(into<IndividualContact>(&PracticeRecord::contacts, sink));
    oversight.each(into<Override>(&PracticeRecord::overrides, sink));
    oversight.each(into<OwnDefinition>(&PracticeRecord::definitions, sink));
}

} // namespace

void writeHead(Database &database, const PracticeRecord &head)
{
    PracticeInfoRecords(database).put(head.practice);
    EmptyLists empty;
    forEachOptionalList(head, [&empty](QLatin1String name, const auto &list) { empty.of(name, list); });
    Query(database, "UPDATE practice SET empty_lists = ?", empty.names()).run();
}

void writePortion(Database &database, const PracticeRecord &record)
{
    UserRecords users(database);
    for (const User &user : record.users)
        users.put(user);
    MemberRecords members(database);
    for (const Member &member : record.members)
        members.put(member);
    GroupRecords groups(database);
    SessionRecords sessions(database);
    for (const Group &group : record.groups) {
        groups.put(group);
        groups.putParticipation(group.id, group.participation);
        groups.putStrategies(group.id, group.strategies);
        for (const Session &session : group.sessions)
            sessions.add(group.id, session);
    }
    InventoryRecords inventories(database);
    for (const Inventory &inventory : record.inventories)
        inventories.put(inventory);
    writeCourse(database, record);
    writeOversight(database, record);
}

PracticeRecord readRecordHead(Database &database)
{
    PracticeRecord head;
    head.practice = PracticeInfoRecords(database).info();
    EmptyLists empty;
    Query query(database, "SELECT empty_lists FROM practice");
    if (query.next())
        query.take(empty.names());
    forEachOptionalList(head, [&empty](QLatin1String name, auto &list) { empty.restore(name, list); });
    return head;
}

void readRecord(Database &database, const PrivateNotes &privateNotes,
                const std::function<void(PracticeRecord &)> &visit)
{
    PracticeRecord portion;
    readEach(database, privateNotes, [&](auto list, auto &&item) {
        (portion.*list).append(std::move(item));
        visit(portion);
        (portion.*list).clear();
    });
}

PracticeRecord readRecord(Database &database, const PrivateNotes &privateNotes)
{
    PracticeRecord record = readRecordHead(database);
    readEach(database, privateNotes,
             [&record](auto list, auto &&item) { (record.*list).append(std::move(item)); });
    return record;
}

} // namespace ipt
