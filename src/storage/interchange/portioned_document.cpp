#include "storage/interchange/portioned_document.h"

#include "storage/interchange/document_reader.h"
#include "storage/interchange/rules/rules.h"

#include <algorithm>

namespace ipt {

using namespace interchange;

namespace {

/// Calls `visit` with each list of the record, in the order of the format.
template <typename Visit>
void forEachList(PracticeRecord &r, Visit visit)
{
    const auto all = [&visit](auto &...lists) { (visit(lists), ...); };
    all(r.users, r.members, r.groups, r.inventories, r.formulations, r.actions, r.measures, r.measureHistory,
        r.lifeEvents, r.growth, r.midpointReviews, r.farewells, r.disclosures, r.followUps, r.contacts,
        r.overrides, r.definitions);
}

/// The place in the format of the list that holds anything.
int filledList(PracticeRecord &record)
{
    int place = 0;
    int filled = 0;
    forEachList(record, [&](const auto &list) {
        if (!list.isEmpty())
            filled = place;
        ++place;
    });
    return filled;
}

/// Takes the items away, and leaves whether their lists were given.
void empty(PracticeRecord &record)
{
    forEachList(record, [](auto &list) { list.clear(); });
}

} // namespace

std::optional<Error> PortionedDocument::read()
{
    const std::optional<Error> error = readInto(m_head, m_device, [this] {
        const int list = filledList(m_head);
        if (m_lists.isEmpty() || m_lists.last() != list)
            m_lists.append(list);
        m_users += m_head.users;
        m_index.add(m_head);
        empty(m_head);
    });
    // Which lists are given though they hold nothing is told apart from those that were emptied here.
    int place = 0;
    forEachList(m_head, [&]<typename List>(List &list) {
        if constexpr (requires { list.setGiven(false); }) {
            if (m_lists.contains(place))
                list.setGiven(false);
        }
        ++place;
    });
    return error;
}

std::optional<Error> PortionedDocument::each(const std::function<void(const PracticeRecord &)> &visit)
{
    RuleCheck rules(m_index, m_measures);
    const auto readFor = [&](const std::function<void(PracticeRecord &)> &take) {
        PracticeRecord portion;
        return readInto(portion, m_device, [&] {
            take(portion);
            empty(portion);
        });
    };
    // As a rule the lists stand in the format's order. Where they do not, each is read for on its own.
    const bool inOrder = std::is_sorted(m_lists.begin(), m_lists.end());
    std::optional<Error> error = readFor([&](PracticeRecord &portion) {
        rules.check(portion);
        if (inOrder && !rules.first())
            visit(portion);
    });
    if (error)
        return error;
    if (const interchange::Finding &broken = rules.first())
        return refusal(broken->sentence, broken->where);
    QList<int> lists = inOrder ? QList<int>() : m_lists;
    std::sort(lists.begin(), lists.end());
    for (const int list : std::as_const(lists)) {
        error = readFor([&](PracticeRecord &portion) {
            if (filledList(portion) == list)
                visit(portion);
        });
        if (error)
            return error;
    }
    return std::nullopt;
}

} // namespace ipt
