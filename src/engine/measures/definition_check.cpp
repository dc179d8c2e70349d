#include "engine/measures/definition_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ipt {

namespace {

/// Holds the rules of one definition against each other.
class Check
{
    Q_DECLARE_TR_FUNCTIONS(Measures)

public:
    explicit Check(const MeasureDefinition &definition)
        : m_definition(definition)
    {
    }

    QList<Error> run()
    {
        checkId(m_definition.id, QStringLiteral("/id"));
        checkScores();
        checkItems();
        checkCodings();
        checkSubscales();
        checkMissing();
        checkBands();
        checkReliableChange();
        checkAlerts();
        checkUseDays();
        return m_problems;
    }

private:
    void complain(const QString &sentence, const QString &where)
    {
        m_problems.append({ErrorKind::BadInput, sentence, where});
    }

    void checkId(const QString &id, const QString &where)
    {
        static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9_-]*\\z"));
        if (!form.match(id).hasMatch())
            complain(tr("An id is made of small letters, digits, - and _."), where);
    }

    template <typename T>
    void checkIds(const QList<T> &list, const QString &where)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = QStringLiteral("%1/%2/id").arg(where).arg(i);
            checkId(list.at(i).id, place);
            if (seen.contains(list.at(i).id))
                complain(tr("The id “%1” is used twice.").arg(list.at(i).id), place);
            seen.insert(list.at(i).id);
        }
    }

    void checkScores()
    {
        if (!m_definition.total && m_definition.subscales.isEmpty())
            complain(tr("There is nothing to score. Give a total or at least one subscale."), {});
    }

    void checkItems()
    {
        for (qsizetype i = 0; i < m_definition.items.size(); ++i) {
            const MeasureItem &item = m_definition.items.at(i);
            const QString where = QStringLiteral("/items/%1/max").arg(i);
            if (item.most <= item.least)
                complain(tr("The highest answer must be above the lowest."), where);
            else if (item.kind == ItemKind::YesNo && (item.least != 0 || item.most != 1))
                complain(tr("A yes-no item takes 0 for no and 1 for yes."), where);
        }
    }

    void checkCodings()
    {
        checkIds(m_definition.codings, QStringLiteral("/codings"));
        for (qsizetype i = 0; i < m_definition.codings.size(); ++i) {
            const QMap<ItemKind, QList<RecodedSpan>> &spans = m_definition.codings.at(i).spans;
            for (auto kind = spans.begin(); kind != spans.end(); ++kind) {
                static const QMap<ItemKind, QString> words{{ItemKind::Steps, QStringLiteral("steps")},
                                                           {ItemKind::Days, QStringLiteral("days")},
                                                           {ItemKind::YesNo, QStringLiteral("yes-no")}};
                checkSpans(kind.key(), kind.value(),
                           QStringLiteral("/codings/%1/recode/%2").arg(i).arg(words.value(kind.key())));
            }
        }
    }

    void checkSpans(ItemKind kind, const QList<RecodedSpan> &spans, const QString &where)
    {
        checkSideBySide(spans, where);
        for (qsizetype i = 0; i < m_definition.items.size(); ++i) {
            const MeasureItem &item = m_definition.items.at(i);
            if (item.kind == kind && (spans.first().from > item.least || spans.last().to < item.most))
                complain(tr("Item %1 takes %2 to %3, and not all of it is recoded.")
                             .arg(i + 1)
                             .arg(item.least)
                             .arg(item.most),
                         where);
        }
    }

    /// Bands and spans: each begins right after the one before.
    template <typename T>
    void checkSideBySide(const QList<T> &list, const QString &where)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = QStringLiteral("%1/%2").arg(where).arg(i);
            if (list.at(i).to < list.at(i).from) {
                complain(
                    tr("This ends at %1, before it begins at %2.").arg(list.at(i).to).arg(list.at(i).from),
                    place);
            } else if (i > 0 && list.at(i).from <= list.at(i - 1).to) {
                complain(tr("This begins at %1 and overlaps the one before, which ends at %2.")
                             .arg(list.at(i).from)
                             .arg(list.at(i - 1).to),
                         place);
            } else if (i > 0 && list.at(i).from > list.at(i - 1).to + 1) {
                complain(tr("This begins at %1 and leaves a gap: the one before ends at %2.")
                             .arg(list.at(i).from)
                             .arg(list.at(i - 1).to),
                         place);
            }
        }
    }

    void checkItemNumber(int item, const QString &where)
    {
        if (item >= m_definition.items.size())
            complain(
                tr("There is no item %1; the last is item %2.").arg(item + 1).arg(m_definition.items.size()),
                where);
    }

    void checkSubscaleId(const QString &id, const QString &where)
    {
        if (!m_definition.findSubscale(id))
            complain(tr("There is no subscale “%1”.").arg(id), where);
    }

    void checkSubscales()
    {
        checkIds(m_definition.subscales, QStringLiteral("/subscales"));
        for (qsizetype i = 0; i < m_definition.subscales.size(); ++i) {
            const Subscale &subscale = m_definition.subscales.at(i);
            const QString where = QStringLiteral("/subscales/%1").arg(i);
            QSet<int> seen;
            for (qsizetype k = 0; k < subscale.items.size(); ++k) {
                const QString place = QStringLiteral("%1/items/%2").arg(where).arg(k);
                checkItemNumber(subscale.items.at(k), place);
                if (seen.contains(subscale.items.at(k)))
                    complain(tr("Item %1 is in this subscale twice.").arg(subscale.items.at(k) + 1), place);
                seen.insert(subscale.items.at(k));
            }
            const auto isCoding = [&subscale](const Coding &coding) { return coding.id == subscale.coding; };
            if (!subscale.coding.isEmpty() &&
                std::none_of(m_definition.codings.begin(), m_definition.codings.end(), isCoding))
                complain(tr("There is no coding “%1”.").arg(subscale.coding),
                         where + QStringLiteral("/coding"));
        }
    }

    void checkMissing()
    {
        if (m_definition.missing.prorateUpTo == 0)
            return;
        const QString where = QStringLiteral("/missing/prorate_up_to");
        if (!m_definition.total)
            complain(tr("Without a total there is nothing to prorate."), where);
        else if (m_definition.missing.prorateUpTo >= m_definition.items.size())
            complain(tr("At least one item must be answered."), where);
    }

    void checkBands()
    {
        if (m_definition.bands.isEmpty())
            return;
        const QString where = QStringLiteral("/bands/list");
        if (!m_definition.total) {
            complain(tr("Bands are of the total, and there is none."), where);
            return;
        }
        checkSideBySide(m_definition.bands, where);
        if (m_definition.bands.first().from != m_definition.leastTotal() ||
            m_definition.bands.last().to != m_definition.mostTotal())
            complain(tr("The bands must reach from the lowest total, %1, to the highest, %2.")
                         .arg(m_definition.leastTotal())
                         .arg(m_definition.mostTotal()),
                     where);
    }

    void checkReliableChange()
    {
        if (!m_definition.reliableChange)
            return;
        const QString where = QStringLiteral("/reliable_change");
        const QString &id = m_definition.reliableChange->subscale;
        if (id.isEmpty() && !m_definition.total)
            complain(tr("There is no total to change. Say which subscale is meant."), where);
        if (!id.isEmpty())
            checkSubscaleId(id, where + QStringLiteral("/subscale"));
        const Subscale *subscale = m_definition.findSubscale(id);
        const Direction direction = subscale ? subscale->direction : m_definition.direction;
        if (direction == Direction::None)
            complain(tr("Better and worse can't be told apart: say whether lower or higher is better."),
                     where);
    }

    void checkAlerts()
    {
        checkIds(m_definition.alerts, QStringLiteral("/alerts"));
        for (qsizetype i = 0; i < m_definition.alerts.size(); ++i) {
            const Alert &alert = m_definition.alerts.at(i);
            const QString where = QStringLiteral("/alerts/%1").arg(i);
            if (alert.item.has_value() != alert.subscale.isEmpty())
                complain(tr("An alert is of one item or of one subscale."), where);
            else if (alert.item)
                checkItemNumber(*alert.item, where + QStringLiteral("/item"));
            else
                checkSubscaleId(alert.subscale, where + QStringLiteral("/subscale"));
            if (alert.item && alert.afterAtMost)
                complain(tr("Only an alert of a subscale can look at the score before."),
                         where + QStringLiteral("/after_at_most"));
        }
    }

    void checkUseDays()
    {
        for (qsizetype i = 0; i < m_definition.useItems.size(); ++i) {
            const int item = m_definition.useItems.at(i);
            const QString where = QStringLiteral("/use_days/%1").arg(i);
            checkItemNumber(item, where);
            if (item < m_definition.items.size() && m_definition.items.at(item).kind != ItemKind::Days)
                complain(tr("Item %1 does not count days.").arg(item + 1), where);
        }
    }

    const MeasureDefinition &m_definition;
    QList<Error> m_problems;
};

} // namespace

QList<Error> checkMeasureDefinition(const MeasureDefinition &definition)
{
    return Check(definition).run();
}

} // namespace ipt
