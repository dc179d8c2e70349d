#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

#include <array>

namespace ipt {

class ChoiceBox;
class GrowthRadar;
class RatingRow;

/// The six growth domains: a web of how the member and the facilitator see them, and the same as rows in
/// which a session's ratings are given.
class GrowthCard : public Card
{
    Q_OBJECT

public:
    explicit GrowthCard(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown);

signals:
    void growthRated(const ipt::GrowthRating &rating);

private:
    struct Domain
    {
        RatingRow *row;
        std::array<ChoiceBox *, 2> levels; ///< by GrowthRater
    };

    void buildDomains();
    void showRatings();
    void showRadar();
    GrowthRating rating(GrowthRater rater) const;
    void rate(GrowthDomain domain, GrowthRater rater, const QVariant &level);

    MemberShown m_shown;
    GrowthRadar *m_radar;
    ChoiceBox *m_session;
    QList<Domain> m_domains;
};

} // namespace ipt
