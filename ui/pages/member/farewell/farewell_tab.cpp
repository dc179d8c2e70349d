#include "ui/pages/member/farewell/farewell_tab.h"

#include "engine/definitions/definitions.h"
#include "ui/pages/member/fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/card.h"
#include "ui/widgets/base/page_column.h"
#include "ui/widgets/progress/rating_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr int domainCount = 6;
constexpr int mostGrowth = 4;

} // namespace

FarewellTab::FarewellTab(QWidget *parent)
    : MemberTab(parent)
    , m_card(new Card(tr("Farewell")))
    , m_growth(new Card(tr("Growth"), tr("0 not at all to 4 very much")))
    , m_session(new ChoiceBox(tr("Session the ratings are for")))
    , m_print(new Button(tr("Farewell sheet…")))
{
    buildTexts();
    m_print->setSmall(true);
    m_print->setKey(QKeySequence::Print);
    m_card->addToHead(m_print);
    connect(m_print, &Button::clicked, this, &FarewellTab::sheetRequested);
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_growth->addToHead(m_session);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(m_card, 3, Qt::AlignTop);
    columns->addWidget(m_growth, 2, Qt::AlignTop);
    QVBoxLayout *page = fillPage(this);
    page->addLayout(columns);
    page->addStretch();
    connect(m_session, &ChoiceBox::chosen, this, &FarewellTab::showGrowth);
}

void FarewellTab::buildTexts()
{
    auto *grid = new FieldGrid(2);
    const auto add = [this, grid](const QString &name, std::optional<QString> Farewell::*text) {
        KeptText *field = grid->addText(name, 1, 3);
        connect(field->keeper(), &TextKeeper::kept, this, [this, text, name](const QString &typed) {
            m_farewell.*text = written(typed);
            emit farewellChanged(m_farewell, name);
        });
        m_texts.append({text, field});
    };
    add(tr("Feelings about ending"), &Farewell::feelingsAboutEnding);
    add(tr("What the member has reached"), &Farewell::progressCredited);
    add(tr("What is unfinished"), &Farewell::unfinished);
    add(tr("Warning signs"), &Farewell::warningSigns);
    add(tr("The plan when they show"), &Farewell::plan);
    add(tr("Who and what supports them"), &Farewell::supports);
    add(tr("Words from the group"), &Farewell::wordsFromTheGroup);
    m_card->body()->addWidget(grid);
}

void FarewellTab::buildGrowth()
{
    for (int index = 0; index < domainCount; ++index) {
        const auto domain = GrowthDomain(index);
        const QString name = m_shown.definitions->growthLabel(domain);
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
        m_growth->body()->addWidget(shown.row);
        m_growth->body()->addLayout(line);
        m_domains.append(shown);
    }
}

void FarewellTab::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_shown.page.member.id || shown.group != m_shown.group;
    m_shown = shown;
    if (m_domains.isEmpty())
        buildGrowth();
    const bool editable = shown.page.mayEditCourse && shown.place();
    m_farewell = {};
    m_farewell.member = shown.page.member.id;
    m_farewell.group = shown.group;
    if (const Farewell *kept = shown.farewell())
        m_farewell = *kept;
    for (const Text &text : std::as_const(m_texts)) {
        showText(text.field, m_farewell.*text.text, another);
        text.field->setReadOnly(!editable);
    }
    m_print->setEnabled(shown.farewell());
    m_print->setVisible(editable);
    const int chosen = another ? shown.session().value() : m_session->currentData().toInt();
    m_session->clear();
    for (int session = 1; session <= shown.sessions(); ++session)
        m_session->addItem(tr("Session %1").arg(session), session);
    m_session->setChosen(chosen);
    for (const Domain &domain : std::as_const(m_domains)) {
        for (ChoiceBox *box : domain.levels)
            box->setEnabled(editable);
    }
    showGrowth();
}

GrowthRating FarewellTab::rating(GrowthRater rater) const
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

void FarewellTab::showGrowth()
{
    const std::array ratings{rating(GrowthRater::Member), rating(GrowthRater::Facilitator)};
    for (size_t index = 0; index < size_t(m_domains.size()); ++index) {
        const Domain &domain = m_domains.at(qsizetype(index));
        domain.row->setRatings(ratings[0].levels[index], ratings[1].levels[index]);
        for (size_t rater = 0; rater < ratings.size(); ++rater)
            domain.levels[rater]->setChosen(toVariant(ratings[rater].levels[index]));
    }
}

void FarewellTab::rate(GrowthDomain domain, GrowthRater rater, const QVariant &level)
{
    GrowthRating after = rating(rater);
    after.levels[size_t(domain)] = fromVariant<int>(level);
    emit growthRated(after);
}

void FarewellTab::focusFirst()
{
    m_texts.first().field->setFocus();
}

} // namespace ipt
