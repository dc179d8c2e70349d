#pragma once

#include "engine/measures/measure_library.h"
#include "engine/record/practice_record.h"
#include "storage/interchange/rules/finding.h"
#include "storage/interchange/rules/record_index.h"

#include <limits>
#include <map>

/// The rules of the interchange document that its schema cannot express.
namespace ipt::interchange {

/// Looks through a record in portions, whose lists may come in any order.
class RuleCheck
{
public:
    /// Both outlive this. The index has the whole record already.
    RuleCheck(const RecordIndex &index, const MeasureLibrary &measures)
        : m_index(index)
        , m_measures(measures)
    {
    }

    void check(const PracticeRecord &portion);
    /// The first place where what was looked through breaks a rule, in the order of the format's lists.
    const Finding &first() const { return m_first; }

private:
    template <typename T, typename... More>
    void each(int rule, std::string_view key, const QList<T> &list,
              Finding (*look)(const T &, const RecordIndex &, const More &...), const More &...more);
    template <typename T, typename IdOf>
    void repeated(int rule, std::string_view key, const QList<T> &list, IdOf idOf, const char *sentence);
    template <typename T>
    void repeatedId(int rule, std::string_view key, const QList<T> &list);

    const RecordIndex &m_index;
    const MeasureLibrary &m_measures;
    std::map<int, qsizetype> m_looked;                 ///< how many items each rule has looked at
    std::map<int, QSet<QString>> m_met;                ///< the ids that each rule has met
    int m_firstRule = std::numeric_limits<int>::max(); ///< the rule that m_first breaks
    Finding m_first;
};

/// The first place where the record breaks one, in the order of the document's lists.
Finding firstBrokenRule(const PracticeRecord &record, const MeasureLibrary &measures);

} // namespace ipt::interchange
