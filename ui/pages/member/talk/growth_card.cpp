#include "ui/pages/member/talk/growth_card.h"

#include "engine/definitions/definitions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progress/growth_radar.h"
#include "ui/widgets/progress/rating_row.h"
#include "ui/widgets/text/choice_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

constexpr int domainCount = 6;
constexpr int mostGrowth = 4;

} // namespace

GrowthCard::GrowthCard(QWidget *parent)
    : Card(tr("Growth"), tr("0 not at all to 4 very much"), parent)
    , m_radar(new GrowthRadar)
    , m_session(new ChoiceBox(tr("Session the ratings are for")))
{
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addToHead(m_session);
    body()->addWidget(m_radar);
    connect(m_session, &ChoiceBox::chosen, this, &GrowthCard::showRatings);
}

void GrowthCard::buildDomains()
{
    QStringList names;
    for (int index = 0; index < domainCount; ++index) {
        const auto domain = GrowthDomain(index);
        const QString name = m_shown.definitions->growthLabel(domain);
        names.append(name);
        Domain shown{new RatingRow(name, std::nullopt, std::nullopt), {}};
        auto *line = new QHBoxLayout;
        line->setSpacing(px(8));
        for (const GrowthRater rater : {GrowthRater::Member, GrowthRater::Facilitator}) {
            const bool own = rater == GrowthRater::Member;
            auto *box = new ChoiceBox(own ? tr("%1, rated by the member").arg(name)
                                          : tr("%1, rated by the facilitator").arg(name));
            box->addItem((own ? tr("member: %1") : tr("facilitator: %1")).arg(QStringLiteral("–")));
            for (int level = 0; level <= mostGrowth; ++level)
                box->addItem((own ? tr("member: %1") : tr("facilitator: %1")).arg(level), level);
            connect(box, &ChoiceBox::chosen, this,
                    [this, domain, rater](const QVariant &level) { rate(domain, rater, level); });
            line->addWidget(box, 1);
            shown.levels[size_t(rater)] = box;
        }
        body()->addWidget(shown.row);
        body()->addLayout(line);
        m_domains.append(shown);
    }
    m_radar->setDomains(names);
}

void GrowthCard::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_shown.page.member.id || shown.group != m_shown.group;
    m_shown = shown;
    if (m_domains.isEmpty())
        buildDomains();
    const int chosen = another ? shown.session().value() : m_session->currentData().toInt();
    m_session->clear();
    for (int session = 1; session <= shown.sessions(); ++session)
        m_session->addItem(tr("Session %1").arg(session), session);
    m_session->setChosen(chosen);
    const bool editable = shown.page.mayEditCourse && shown.place();
    for (const Domain &domain : std::as_const(m_domains)) {
        for (ChoiceBox *box : domain.levels)
            box->setEnabled(editable);
    }
    showRatings();
    showRadar();
}

GrowthRating GrowthCard::rating(GrowthRater rater) const
{
    GrowthRating empty;
    empty.member = m_shown.page.member.id;
    empty.group = m_shown.group;
    empty.session = SessionNumber(m_session->currentData().toInt());
    empty.ratedBy = rater;
    for (const GrowthRating &each : m_shown.page.growth) {
        if (each.group == empty.group && each.session == empty.session && each.ratedBy == rater)
            return each;
    }
    return empty;
}

void GrowthCard::showRatings()
{
    const std::array ratings{rating(GrowthRater::Member), rating(GrowthRater::Facilitator)};
    for (size_t index = 0; index < size_t(m_domains.size()); ++index) {
        const Domain &domain = m_domains.at(qsizetype(index));
        domain.row->setRatings(ratings[0].levels[index], ratings[1].levels[index]);
        for (size_t rater = 0; rater < ratings.size(); ++rater)
            domain.levels[rater]->setChosen(toVariant(ratings[rater].levels[index]));
    }
}

void GrowthCard::showRadar()
{
    // A domain may be left out at one session and rated at another: each is taken where it was last given.
    GrowthRadar::Levels first{};
    std::array<GrowthRadar::Levels, 2> latest{};
    QList<GrowthRating> ratings = m_shown.page.growth;
    ratings.removeIf([this](const GrowthRating &each) { return each.group != m_shown.group; });
    std::stable_sort(ratings.begin(), ratings.end(),
                     [](const GrowthRating &a, const GrowthRating &b) { return a.session < b.session; });
    std::optional<SessionNumber> begin;
    for (const GrowthRating &each : std::as_const(ratings)) {
        if (each.ratedBy == GrowthRater::Member && !begin) {
            begin = each.session;
            first = each.levels;
        }
        for (size_t index = 0; index < each.levels.size(); ++index) {
            if (each.levels[index])
                latest[size_t(each.ratedBy)][index] = each.levels[index];
        }
    }
    // One rating alone is not a before and a now.
    const bool moved = begin && !ratings.isEmpty() && *begin < ratings.last().session;
    m_radar->setRatings(moved ? first : GrowthRadar::Levels{}, latest[size_t(GrowthRater::Member)],
                        latest[size_t(GrowthRater::Facilitator)]);
}

void GrowthCard::rate(GrowthDomain domain, GrowthRater rater, const QVariant &level)
{
    GrowthRating after = rating(rater);
    after.levels[size_t(domain)] = fromVariant<int>(level);
    emit growthRated(after);
}

} // namespace ipt
