#include "ui/pages/session/room/moment_model.h"

#include "engine/arc/sittings.h"
#include "engine/definitions/definitions.h"
#include "ui/widgets/text/day_words.h"

#include <algorithm>

namespace ipt {

MomentModel::MomentModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void MomentModel::setContext(const QHash<MemberId, QString> &called, const SessionHead &session,
                             const Definitions *definitions)
{
    m_called = called;
    m_session = session;
    m_definitions = definitions;
}

void MomentModel::setMoments(const QList<Moment> &moments)
{
    beginResetModel();
    m_moments = moments;
    endResetModel();
    emit momentsChanged();
}

int MomentModel::rowOf(const MomentId &moment) const
{
    const auto found = std::find_if(m_moments.begin(), m_moments.end(),
                                    [&moment](const Moment &each) { return each.id == moment; });
    return found == m_moments.end() ? -1 : int(found - m_moments.begin());
}

void MomentModel::insert(int row, const Moment &moment)
{
    row = std::clamp(row, 0, int(m_moments.size()));
    beginInsertRows({}, row, row);
    m_moments.insert(row, moment);
    endInsertRows();
    emit momentsChanged();
}

void MomentModel::replace(const Moment &moment)
{
    const int row = moment.id ? rowOf(*moment.id) : -1;
    if (row < 0)
        return;
    m_moments[row] = moment;
    emit dataChanged(index(row), index(row));
    emit momentsChanged();
}

void MomentModel::remove(const MomentId &moment)
{
    const int row = rowOf(moment);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_moments.removeAt(row);
    endRemoveRows();
    emit momentsChanged();
}

int MomentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moments.size());
}

QVariant MomentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Moment &moment = m_moments[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return moment.text;
    case Qt::AccessibleTextRole:
        return spoken(moment);
    case TimeRole:
        return timeOf(moment);
    case WhoRole:
        return whoOf(moment);
    case ChipsRole:
        return QVariant::fromValue(chipsOf(moment));
    default:
        return {};
    }
}

QString MomentModel::timeOf(const Moment &moment) const
{
    if (!moment.minute)
        return {};
    const std::optional<Instant> at = timeAtMinute(m_session, *moment.minute);
    return at ? clockText(at->dateTime().time()) : tr("%n min", nullptr, int(*moment.minute));
}

QString MomentModel::whoOf(const Moment &moment) const
{
    const auto names = [this](const QList<MemberId> &members) {
        QStringList called;
        for (const MemberId &member : members)
            called.append(m_called.value(member));
        return called.join(QStringLiteral(", "));
    };
    const QString from = names(moment.members);
    const QString to = names(moment.toward);
    if (to.isEmpty())
        return from;
    return from.isEmpty() ? QStringLiteral("→ %1").arg(to) : QStringLiteral("%1 → %2").arg(from, to);
}

QList<ChipLook> MomentModel::chipsOf(const Moment &moment) const
{
    QList<ChipLook> chips;
    for (const ProblemArea area : moment.problemAreas)
        chips.append(ChipLook::area(area));
    for (const QString &technique : moment.techniques)
        chips.append(
            ChipLook::technique(m_definitions ? m_definitions->techniqueLabel(technique) : technique));
    for (const QString &feeling : moment.feelings)
        chips.append(ChipLook::feeling(feeling));
    if (moment.trigger.value_or(false))
        chips.append(ChipLook::trigger());
    if (moment.risk.value_or(false))
        chips.append(ChipLook::risk(tr("risk · follow-up opened")));
    return chips;
}

QString MomentModel::spoken(const Moment &moment) const
{
    QStringList said{timeOf(moment), whoOf(moment), moment.text};
    const QList<ChipLook> chips = chipsOf(moment);
    for (const ChipLook &chip : chips)
        said.append(chip.spoken());
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

} // namespace ipt
