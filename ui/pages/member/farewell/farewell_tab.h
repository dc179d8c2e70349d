#pragma once

#include "ui/pages/member/member_tab.h"

namespace ipt {

class Button;
class Card;
class GatheredCard;
class GoalsCard;
class GrowthCard;
class KeptText;
class ThenAndNowCard;

/// What the last phase leaves the member with: how the ending feels, what was reached, what comes
/// after; and beside it what the talk needs: the circle then and now, growth, goals, and what others
/// have said to them.
class FarewellTab : public MemberTab
{
    Q_OBJECT

public:
    explicit FarewellTab(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    /// The sheet the member takes home.
    void sheetRequested();
    void farewellChanged(const ipt::Farewell &farewell, const QString &field);
    void growthRated(const ipt::GrowthRating &rating);

private:
    struct Text
    {
        std::optional<QString> Farewell::*text;
        KeptText *field;
    };

    void buildTexts();
    void connectTaking();
    KeptText *fieldOf(std::optional<QString> Farewell::*text) const;

    MemberShown m_shown;
    Farewell m_farewell;
    QList<Text> m_texts;
    Card *m_card;
    Button *m_print;
    GatheredCard *m_credits;
    GatheredCard *m_triggers;
    ThenAndNowCard *m_circle;
    GrowthCard *m_growth;
    GoalsCard *m_goals;
};

} // namespace ipt
