#pragma once

#include "ui/pages/member/member_tab.h"

namespace ipt {

class Card;
class ChoiceBox;
class GatheredCard;
class GoalsCard;
class GrowthCard;
class KeptLine;
class KeptText;
class Label;
class ThenAndNowCard;

/// The talk half way: what is needed for it laid out beside what was said in it.
class MidpointTab : public MemberTab
{
    Q_OBJECT

public:
    explicit MidpointTab(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    void reviewChanged(const ipt::MidpointReview &review, const QString &field);
    void growthRated(const ipt::GrowthRating &rating);

private:
    struct Text
    {
        std::optional<QString> MidpointReview::*text;
        KeptText *field;
    };

    QWidget *buildTexts();
    void connectHead();
    void showHead(bool another);
    KeptText *fieldOf(std::optional<QString> MidpointReview::*text) const;

    MemberShown m_shown;
    MidpointReview m_review;
    QList<Text> m_texts;
    ChoiceBox *m_session;
    KeptLine *m_held;
    Label *m_complaint;
    GatheredCard *m_credits;
    GatheredCard *m_triggers;
    ThenAndNowCard *m_circle;
    GrowthCard *m_growth;
    GoalsCard *m_goals;
};

} // namespace ipt
