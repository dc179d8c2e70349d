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

/// A list that was absent and is still empty stays absent.
template <typename T>
OptionalList<T> listOf(QList<T> items)
{
    return items.isEmpty() ? OptionalList<T>() : OptionalList<T>(std::move(items));
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

} // namespace

void writeRecord(Database &database, const PracticeRecord &record)
{
    Transaction transaction(database);
    PracticeInfoRecords(database).put(record.practice);
    EmptyLists empty;
    forEachOptionalList(record, [&empty](QLatin1String name, const auto &list) { empty.of(name, list); });
    Query(database, "UPDATE practice SET empty_lists = ?", empty.names()).run();

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
    transaction.commit();
}

PracticeRecord readRecordWithoutGroups(Database &database)
{
    PracticeRecord record;
    record.practice = PracticeInfoRecords(database).info();
    record.users = UserRecords(database).all();
    record.members = MemberRecords(database).all();
    record.inventories = listOf(InventoryRecords(database).all());

    const CourseRecords course(database);
    record.formulations = listOf(course.formulations({}));
    record.actions = listOf(course.actions({}));
    record.measures = listOf(course.measures({}));
    record.measureHistory = listOf(course.measureHistory({}));
    record.lifeEvents = listOf(course.lifeEvents());
    record.growth = listOf(course.growth({}));
    record.midpointReviews = listOf(course.midpointReviews({}));
    record.farewells = listOf(course.farewells({}));

    const OversightRecords oversight(database);
    record.disclosures = listOf(oversight.disclosures());
    record.followUps = listOf(oversight.followUps());
    record.contacts = listOf(oversight.contacts());
    record.overrides = listOf(oversight.overrides());
    record.definitions = listOf(oversight.definitions());

    EmptyLists empty;
    Query query(database, "SELECT empty_lists FROM practice");
    if (query.next())
        query.take(empty.names());
    forEachOptionalList(record, [&empty](QLatin1String name, auto &list) { empty.restore(name, list); });
    return record;
}

PracticeRecord readRecord(Database &database, const PrivateNotes &privateNotes)
{
    PracticeRecord record = readRecordWithoutGroups(database);
    const GroupRecords groups(database);
    const QList<GroupHead> heads = groups.heads();
    record.groups.reserve(heads.size());
    for (const GroupHead &head : heads)
        record.groups.append(groups.find(head.id, privateNotes).value());
    return record;
}

} // namespace ipt
