#pragma once

#include "ui/pages/member/member_tab.h"

#include <array>

namespace ipt {

class Button;
class Card;
class ChoiceBox;
class FieldGrid;
class KeptText;
class RatingRow;

/// What the last phase leaves the member with: how the ending feels, what was reached, what comes
/// after; and how much they have grown, as they and the facilitator see it.
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
    struct Domain
    {
        RatingRow *row;
        std::array<ChoiceBox *, 2> levels; ///< by GrowthRater
    };

    void buildTexts();
    void buildGrowth();
    void showGrowth();
    GrowthRating rating(GrowthRater rater) const;
    void rate(GrowthDomain domain, GrowthRater rater, const QVariant &level);

    MemberShown m_shown;
    Farewell m_farewell;
    QList<Text> m_texts;
    Card *m_card;
    Card *m_growth;
    ChoiceBox *m_session;
    QList<Domain> m_domains;
    Button *m_print;
};

} // namespace ipt
