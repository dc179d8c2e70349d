#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Label;
class RowList;

/// What the group worked out for the member's areas, each with the moments it came from. Enter on one
/// asks for its moments.
class MemberStrategiesCard : public Card
{
    Q_OBJECT

public:
    explicit MemberStrategiesCard(QWidget *parent = nullptr);

    /// Of the areas given, of all where none is.
    void setShown(const MemberShown &shown, const QList<ProblemArea> &areas);

signals:
    void strategyChanged(const ipt::GroupId &group, const ipt::Strategy &before, const ipt::Strategy &after);

private:
    void link(int row);
    QString sourceOf(const Strategy &strategy) const;

    MemberShown m_shown;
    QList<Strategy> m_strategies;
    bool m_editable = false;
    RowList *m_rows;
    Label *m_nothing;
    Label *m_help;
};

} // namespace ipt
