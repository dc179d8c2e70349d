#include "ui/pages/member/member_shown.h"

#include "engine/participation/participation.h"
#include "engine/progress/member/member_course.h"

#include <algorithm>

namespace ipt {

const MemberInGroup *MemberShown::place() const
{
    const auto found = std::find_if(page.groups.begin(), page.groups.end(),
                                    [this](const MemberInGroup &each) { return each.group.id == group; });
    return found == page.groups.end() ? nullptr : &*found;
}

SessionNumber MemberShown::session() const
{
    SessionNumber last(1);
    if (const MemberInGroup *here = place()) {
        for (const SessionHead &head : here->sessions) {
            if (hasBegun(head))
                last = std::max(last, head.number);
        }
    }
    return last;
}

std::optional<SessionNumber> MemberShown::sessionOn(QDate day) const
{
    const MemberInGroup *here = place();
    for (const SessionHead &head : here ? here->sessions : QList<SessionHead>()) {
        if (meetsOn(head, day) && belongs(here->spans, page.member.id, head.number))
            return head.number;
    }
    return std::nullopt;
}

std::optional<QDate> MemberShown::joinedOn() const
{
    const MemberInGroup *here = place();
    if (!here || here->spans.isEmpty())
        return std::nullopt;
    const auto first =
        std::min_element(here->spans.begin(), here->spans.end(),
                         [](const Participation &a, const Participation &b) { return a.joined < b.joined; });
    for (const SessionHead &head : here->sessions) {
        if (head.number == first->joined && dayOf(head).isValid())
            return dayOf(head);
    }
    return std::nullopt;
}

int MemberShown::sessions() const
{
    const MemberInGroup *here = place();
    return here ? int(here->sessions.size()) : 0;
}

QList<Inventory> MemberShown::inventories() const
{
    QList<Inventory> taken;
    std::copy_if(page.inventories.begin(), page.inventories.end(), std::back_inserter(taken),
                 [this](const Inventory &each) { return each.group == group; });
    return taken;
}

const Formulation *MemberShown::formulation() const
{
    const auto found = std::find_if(page.formulations.begin(), page.formulations.end(),
                                    [this](const Formulation &each) { return each.group == group; });
    return found == page.formulations.end() ? nullptr : &*found;
}

const MidpointReview *MemberShown::midpointReview() const
{
    const auto found = std::find_if(page.midpointReviews.begin(), page.midpointReviews.end(),
                                    [this](const MidpointReview &each) { return each.group == group; });
    return found == page.midpointReviews.end() ? nullptr : &*found;
}

const Farewell *MemberShown::farewell() const
{
    const auto found = std::find_if(page.farewells.begin(), page.farewells.end(),
                                    [this](const Farewell &each) { return each.group == group; });
    return found == page.farewells.end() ? nullptr : &*found;
}

QList<Relationship> MemberShown::people() const
{
    QList<Relationship> people;
    // The latest first: what somebody is called now comes before what they were called then.
    for (auto inventory = page.inventories.rbegin(); inventory != page.inventories.rend(); ++inventory) {
        for (const Relationship &person : inventory->relationships) {
            const bool known = std::any_of(people.begin(), people.end(), [&person](const Relationship &each) {
                return each.id == person.id;
            });
            if (!known)
                people.append(person);
        }
    }
    return people;
}

QString MemberShown::personName(const std::optional<RelationshipId> &id) const
{
    const QList<Relationship> known = people();
    for (const Relationship &person : known) {
        if (id == person.id)
            return person.person;
    }
    return {};
}

} // namespace ipt
