#include "ui/pages/member/formulation/member_strategies_card.h"

#include "ui/dialogs/moments_dialog.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/tables/row_list.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

MemberStrategiesCard::MemberStrategiesCard(QWidget *parent)
    : Card(tr("Strategies of the group"), {}, parent)
    , m_rows(new RowList(tr("Strategies of the group")))
    , m_nothing(
          new Label(tr("What the group works out for these areas is written down in a session's wrap-up "
                       "and appears here."),
                    TextStyle::Soft))
    , m_help(
          new Label(tr("Enter links a strategy to the member's moments it came from."), TextStyle::Caption))
{
    m_nothing->setWordWrap(true);
    m_help->setWordWrap(true);
    m_rows->setAccessibleDescription(m_help->text());
    body()->addWidget(m_rows);
    body()->addWidget(m_nothing);
    body()->addWidget(m_help);
    connect(m_rows, &RowList::rowActivated, this, &MemberStrategiesCard::link);
}

QString MemberStrategiesCard::sourceOf(const Strategy &strategy) const
{
    const MemberInGroup *place = m_shown.place();
    const QString session = tr("session %1").arg(strategy.session.value());
    if (!place || strategy.moments.isEmpty())
        return session;
    QStringList texts;
    for (const SessionMoment &each : place->moments) {
        if (each.moment.id && strategy.moments.contains(*each.moment.id))
            texts.append(tr("“%1”", "a moment's words").arg(each.moment.text.simplified()));
    }
    // The others are not about this member.
    const auto others = int(strategy.moments.size() - texts.size());
    if (others > 0)
        texts.append(tr("%n moment(s) of others", nullptr, others));
    return tr("%1, from %2", "a session, and the moments").arg(session, texts.join(QStringLiteral(", ")));
}

void MemberStrategiesCard::setShown(const MemberShown &shown, const QList<ProblemArea> &areas)
{
    m_shown = shown;
    m_strategies.clear();
    const MemberInGroup *place = shown.place();
    m_editable = place && shown.page.mayEditCourse && !place->moments.isEmpty();
    if (place) {
        for (const Strategy &strategy : place->strategies) {
            if (areas.isEmpty() || areas.contains(strategy.problemArea))
                m_strategies.append(strategy);
        }
    }
    QList<ListRow> rows;
    for (const Strategy &strategy : std::as_const(m_strategies)) {
        ListRow row;
        row.text = strategy.text.simplified();
        row.second = sourceOf(strategy);
        row.chips = {ChipLook::area(strategy.problemArea)};
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_help->setVisible(!rows.isEmpty() && m_editable);
    setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
}

void MemberStrategiesCard::link(int row)
{
    const MemberInGroup *place = m_shown.place();
    if (!m_editable || !place || row < 0 || row >= m_strategies.size())
        return;
    const Strategy before = m_strategies.at(row);
    const GroupId group = m_shown.group;
    MomentsDialog dialog(before.text.simplified(), place->moments, before.moments, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Strategy after = before;
    after.moments = dialog.chosen();
    if (!(after == before))
        emit strategyChanged(group, before, after);
}

} // namespace ipt
