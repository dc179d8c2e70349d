#pragma once

#include "engine/record/practice_record.h"
#include "storage/records/visit.h"

namespace ipt {

class Database;

/// What a practice answers for: disclosures, follow-ups, contacts, rules passed with a reason,
/// and its own definitions. Lists are in the order in which things were added.
class OversightRecords
{
public:
    explicit OversightRecords(Database &database)
        : m_database(database)
    {
    }

    /// Hands over everything of a kind, one at a time.
    void each(const Visit<Disclosure> &visit) const;
    void each(const Visit<FollowUp> &visit) const;
    void each(const Visit<IndividualContact> &visit) const;
    void each(const Visit<Override> &visit) const;
    void each(const Visit<OwnDefinition> &visit) const;

    QList<Disclosure> disclosures() const;
    QList<Disclosure> disclosuresOf(const MemberId &member) const;
    void add(const Disclosure &disclosure);

    QList<FollowUp> followUps() const;
    QList<FollowUp> followUpsOf(const MemberId &member) const;
    QList<FollowUp> followUpsOf(const GroupId &group) const;
    QList<FollowUp> openFollowUps() const;
    std::optional<FollowUp> followUp(const FollowUpId &id) const;
    /// Adds the follow-up, or replaces it in place; contacts and definitions likewise.
    void put(const FollowUp &followUp);
    void remove(const FollowUpId &id);

    QList<IndividualContact> contacts() const;
    QList<IndividualContact> contactsOf(const MemberId &member) const;
    void put(const IndividualContact &contact);
    void remove(const ContactId &id);

    QList<Override> overrides() const;
    QList<Override> overridesOf(const GroupId &group) const;
    void add(const Override &override);

    QList<OwnDefinition> definitions() const;
    QList<OwnDefinition> definitions(const QString &kind) const;
    std::optional<OwnDefinition> definition(const QString &kind, const QString &id) const;
    void put(const OwnDefinition &definition);
    void removeDefinition(const QString &kind, const QString &id);

private:
    Database &m_database;
};

} // namespace ipt
